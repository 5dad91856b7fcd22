/**
 * What a search asks of an engine, in the words of policies and with no library of any engine: how
 * sure a hit is ({@link tiaowen.engine.Tier}), what hits must belong to ({@link
 * tiaowen.engine.SearchFilters}), which properties can be counted ({@link
 * tiaowen.engine.FacetDimension}), and which editions are current on a day ({@link
 * tiaowen.engine.EditionStatuses}). The query itself is {@link tiaowen.query.Query}.
 *
 * <p>The one engine there is, {@code engine.lucene}, still hands its document numbers to the rooms
 * above; a second one needs an interface here that knows none.
 */
package tiaowen.engine;

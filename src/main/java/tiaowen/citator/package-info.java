/**
 * How provisions and policies stand to each other, as texts say it: who cites what ({@link
 * tiaowen.citator.CitationGraph}), which policies were made under, amended or ended by which
 * ({@link tiaowen.citator.RelationTable}), and which clause of one edition is which of another
 * ({@link tiaowen.citator.ClauseLineage}). All of it follows from the whole collection and from
 * nothing else.
 */
package tiaowen.citator;

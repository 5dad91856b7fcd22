/**
 * The folder of policies: which files it holds ({@link tiaowen.corpus.Corpus}), one of them read to
 * the end ({@link tiaowen.corpus.Pipeline}), and all of them together as policies, editions and
 * parts ({@link tiaowen.corpus.Catalogue}).
 *
 * <p>What is known of a file ({@link tiaowen.corpus.CatalogueEntry}) depends on that file alone;
 * everything that depends on its neighbours is worked out anew from all entries. So a build that
 * re-reads one changed file ends where a build of everything ends.
 */
package tiaowen.corpus;

package tiaowen.search;

/**
 * A clause found, before anything of it is read.
 *
 * @param doc its number in Lucene
 * @param score higher is better, within a tier
 */
record ScoredClause(int doc, Tier tier, double score) {}

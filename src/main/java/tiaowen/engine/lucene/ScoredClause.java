package tiaowen.engine.lucene;

import tiaowen.engine.Tier;

/**
 * A clause found, before anything of it is read.
 *
 * @param doc its number in Lucene
 * @param score higher is better, within a tier
 */
public record ScoredClause(int doc, Tier tier, double score) {}

/**
 * Learns the weights of ranking from questions with known answers, and measures what each is worth
 * on questions that were not learned from. Entry point: {@link tiaowen.tuning.RankingTuning}, which
 * writes the file that {@link tiaowen.search.ranking.RankingWeights} reads.
 */
package tiaowen.tuning;

/**
 * What orders hits: boosts of single terms ({@link tiaowen.search.ranking.ProximityBoost}, {@link
 * tiaowen.search.ranking.IntentBoost}) and the sum of features by which questions in plain words
 * are answered ({@link tiaowen.search.ranking.QuestionSearch}). Every number is read from {@code
 * weights.txt} ({@link tiaowen.search.ranking.RankingWeights}), where it stands with what it gives.
 */
package tiaowen.search.ranking;

package tiaowen.search;

import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.VectorSearch;
import tiaowen.search.ranking.EverydayWords;

/**
 * What questions in plain words are answered from, of one generation.
 *
 * @param everyday everyday words and what policies say for them
 * @param vectors of the clauses; none where the generation has none
 */
public record QuestionIndex(ClauseTable clauses, EverydayWords everyday, VectorSearch vectors) {}

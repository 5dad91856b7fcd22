/**
 * A generation searched with Lucene: {@link tiaowen.engine.lucene.LuceneTranslation} turns a query
 * tree into Lucene's queries, {@link tiaowen.engine.lucene.HitCollector} runs one and keeps every
 * match, {@link tiaowen.engine.lucene.ClauseTable} tells which clause, edition and policy a
 * document number belongs to, and {@link tiaowen.engine.lucene.VectorSearch} finds what lies near a
 * text in meaning.
 */
package tiaowen.engine.lucene;

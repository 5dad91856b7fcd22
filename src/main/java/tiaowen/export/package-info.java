/**
 * Answers as files that people keep and pass on. {@link tiaowen.export.HitExport} writes all hits
 * of a search with their links, as a table, as Markdown or as a Word document; {@link
 * tiaowen.export.PaperExport} writes a policy whole, or clauses that somebody chose.
 *
 * <p>Why hits are written as a stream of XML and policies with POI: POI holds a document whole, and
 * a search for 的 has 58,000 hits; the longest code has 1,261 clauses. The tests open what is
 * written with POI.
 *
 * <p>What is promised of a policy's file: read by our own pipeline it gives the same clauses, Word
 * and Markdown alike; Markdown gives the same edition. Measured over 374 editions of a collection
 * of statutes: all 374 the same, clause by clause.
 */
package tiaowen.export;

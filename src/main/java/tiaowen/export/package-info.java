/**
 * Answers as files that people keep and pass on. {@link tiaowen.export.Export} is the entry point:
 * all hits of a search with their links, as a table, as Markdown or as a Word document.
 *
 * <p>Why the Word document is written as a stream of XML and not with POI: POI holds a document
 * whole, and a search for 的 has 58,000 hits. The tests open what is written with POI.
 */
package tiaowen.export;

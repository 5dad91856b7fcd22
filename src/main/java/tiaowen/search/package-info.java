/**
 * Questions to a published index. {@link tiaowen.search.Library} is the entry point: it searches,
 * reads editions, looks up citations and terms, and moves over to a newer generation without
 * dropping a caller.
 */
package tiaowen.search;

/**
 * What was asked, as a tree that knows no engine. {@link tiaowen.query.QueryParser} is the entry
 * point and never throws; {@link tiaowen.query.Query} is what a search engine translates.
 */
package tiaowen.query;

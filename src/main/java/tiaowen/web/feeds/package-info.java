/** Atom feeds (RFC 4287): what builds brought, and what is new for a saved search. */
package tiaowen.web.feeds;

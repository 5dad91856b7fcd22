/**
 * Files to take away, written while they are sent: hits of a search, editions, clauses, the
 * glossary, lists. The forms themselves are those of room {@code export}.
 */
package tiaowen.web.files;

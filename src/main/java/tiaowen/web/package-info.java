/**
 * The web edge: pages, the JSON interface, static files and errors, over a {@link
 * tiaowen.search.Library}. {@link tiaowen.web.WebServer} is the entry point.
 *
 * <p>Rooms: {@code site} is what all pages share, {@code pages} what readers see, {@code rest} the
 * same as JSON, {@code feeds} and {@code files} what they subscribe to and take away, {@code staff}
 * pages for those who keep the collection; {@code view} and {@code print} are what templates read.
 *
 * <p>A handler asks the library, fills a record of {@code tiaowen.web.view}, and hands it to a
 * template of the same name; templates know records and never the library, so each page can be
 * rendered and looked at without an index. No page needs a script, and nothing in a page is inline
 * that the Content-Security-Policy would have to allow.
 *
 * <p>Query strings are decoded here and not by the server: a wrong percent escape is an ordinary
 * thing for a person to paste, and the servers' own decoders answer it with an error.
 */
package tiaowen.web;

/**
 * An edition ready to be printed ({@link tiaowen.web.print.PrintedEdition}): its words with their
 * anchors and links, and how places, days, numbers and addresses ({@link tiaowen.api.Links}) are
 * written on every page. Knows no HTTP and no template.
 */
package tiaowen.web.print;

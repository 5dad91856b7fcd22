/**
 * Web pages: {@link tiaowen.extract.html.HtmlReader} walks the tree of a page in reading order and
 * leaves out what nobody sees; {@link tiaowen.extract.html.Sites} knows where named sites keep
 * their text.
 */
package tiaowen.extract.html;

/** Markdown with front matter, as {@link tiaowen.extract.markdown.MarkdownReader} reads it. */
package tiaowen.extract.markdown;

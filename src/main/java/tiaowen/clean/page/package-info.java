/**
 * A page as blocks ({@link tiaowen.clean.page.Page}), and what can be taken from it without
 * weighing: tables and lines of facts about the document, page numbers, running heads, pagers,
 * elements that {@code sites.yaml} names. Each {@link tiaowen.clean.page.BlockRule} says which
 * blocks it takes and what it read in them; {@code PageCleaner} in the room above takes them.
 */
package tiaowen.clean.page;

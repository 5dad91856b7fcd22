/**
 * Repairs of the text of one line: each {@link tiaowen.clean.line.LineRule} is one small class with
 * an id that never changes and with examples that the tests run. A rule names the places that it
 * would change ({@link tiaowen.clean.line.Fix}), each with a confidence; it never changes a text
 * itself. {@code LineCleaner} in the room above runs the rules in their order and keeps the record.
 */
package tiaowen.clean.line;

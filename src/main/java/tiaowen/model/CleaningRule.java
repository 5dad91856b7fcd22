package tiaowen.model;

/**
 * What people may know of a rule of cleaning (清理规则).
 *
 * @param id stable for ever; repairs, drops and warnings quote it, and it is switched off by it
 * @param name a few Chinese words
 * @param sentence what it repairs or takes away, in one Chinese sentence
 * @param before an example: a line, or the lines of a page
 * @param after what the rule makes of it
 */
public record CleaningRule(String id, String name, String sentence, String before, String after) {}

package tiaowen.model;

/**
 * One thing that cleaning changed (修复记录).
 *
 * @param rule the rule's id, stable for ever
 * @param before the text as it was
 * @param after the text as it is now
 * @param line line of the source, counted from 1; 0 when it concerns the whole document
 */
public record Repair(String rule, String before, String after, int line) {}

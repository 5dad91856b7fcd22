package tiaowen.model;

/**
 * One block that cleaning took out because it is not policy: navigation, adverts, share lines.
 *
 * @param rule the rule's id, stable for ever
 * @param text the whole text of the block
 * @param line line of the source, counted from 1
 */
public record Dropped(String rule, String text, int line) {}

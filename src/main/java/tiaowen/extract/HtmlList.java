package tiaowen.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An {@code <ol>} and the numbers that it sets before its items. */
final class HtmlList {
    /**
     * {@code 1.}, {@code （一）}, {@code 一、}, {@code 第一条}, {@code ①}, {@code a)}: the item brings its
     * own.
     */
    private static final Pattern OWN_LABEL =
            Pattern.compile(
                    "[（(]?[一二三四五六七八九十百\\d]{1,4}[)）.．、]|第[一二三四五六七八九十百千零〇\\d]{1,9}[编章节条款]"
                            + "|[①-⑳]|[⑴-⒛]|[A-Za-z][.)、]");

    /** {@code breadcrumb}, {@code main-nav}, {@code pagination}: lists that show no numbers. */
    private static final Pattern DRESS =
            Pattern.compile(
                    "crumb|nav|menu|pag(?:er|ing|inat)|\\btabs?\\b", Pattern.CASE_INSENSITIVE);

    private final NumberFormat format;
    private final int step;
    private int next;

    HtmlList(Element list) {
        format = format(list);
        step = list.hasAttr("reversed") ? -1 : 1;
        next = number(list.attr("start"), 1);
    }

    /** Label of the next item, as it stands before its text; empty for none. */
    String label(Element item) {
        int value = number(item.attr("value"), next);
        next = value + step;
        if (format == NumberFormat.NONE || value < 0) return "";
        return format.write(value) + (format == NumberFormat.CHINESE_COUNTING ? "、" : ".");
    }

    /** The text with the label before it, unless it has one of its own. */
    static String labelled(String label, String text) {
        if (OWN_LABEL.matcher(text).lookingAt()) return text;
        // 1.5 would be read for item 1 with the text 5
        return Character.isDigit(text.charAt(0)) ? label + " " + text : label + text;
    }

    private static NumberFormat format(Element list) {
        if (DRESS.matcher(list.className()).find()) return NumberFormat.NONE;
        var style = list.attr("style").toLowerCase(Locale.ROOT);
        int at = style.indexOf("list-style");
        if (at >= 0) {
            if (style.indexOf("none", at) >= 0) return NumberFormat.NONE;
            if (style.indexOf("cjk-ideographic", at) >= 0
                    || style.indexOf("chinese", at) >= 0
                    || style.indexOf("cjk-decimal", at) >= 0) {
                return NumberFormat.CHINESE_COUNTING;
            }
            if (style.indexOf("lower-alpha", at) >= 0) return NumberFormat.LOWER_LETTER;
            if (style.indexOf("upper-alpha", at) >= 0) return NumberFormat.UPPER_LETTER;
            if (style.indexOf("lower-roman", at) >= 0) return NumberFormat.LOWER_ROMAN;
            if (style.indexOf("upper-roman", at) >= 0) return NumberFormat.UPPER_ROMAN;
        }
        return switch (list.attr("type")) {
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            default -> NumberFormat.DECIMAL;
        };
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}

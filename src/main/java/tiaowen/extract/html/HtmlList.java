package tiaowen.extract.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tiaowen.extract.block.NumberFormat;

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

    /** Ways of counting that CSS has names for. */
    private static final Pattern NAMED =
            Pattern.compile("cjk|chinese|japanese|alpha|latin|roman|decimal");

    private final NumberFormat format;
    private static final Set<NumberFormat> HAN =
            Set.of(
                    NumberFormat.CHINESE_COUNTING,
                    NumberFormat.CHINESE_DIGITS,
                    NumberFormat.CHINESE_LEGAL,
                    NumberFormat.HEAVENLY_STEMS,
                    NumberFormat.EARTHLY_BRANCHES);

    private final int step;
    private int next;

    HtmlList(Element list) {
        format = format(list);
        step = list.hasAttr("reversed") ? -1 : 1;
        next = number(list.attr("start"), step > 0 ? 1 : items(list));
    }

    /** A list that counts down begins with the number of its items. */
    private static int items(Element list) {
        return (int) list.children().stream().filter(e -> e.normalName().equals("li")).count();
    }

    /** Label of the next item, as it stands before its text; empty for none. */
    String label(Element item) {
        int value = number(item.attr("value"), next);
        next = value + step;
        if (format == NumberFormat.NONE || value < 0) return "";
        return format.write(value) + (HAN.contains(format) ? "、" : ".");
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
            var said = style.substring(at).split(";", 2)[0];
            if (said.contains("none")) return NumberFormat.NONE;
            if (NAMED.matcher(said).find()) return cssFormat(said);
        }
        return switch (list.attr("type")) {
            case "a" -> NumberFormat.LOWER_LETTER;
            case "A" -> NumberFormat.UPPER_LETTER;
            case "i" -> NumberFormat.LOWER_ROMAN;
            case "I" -> NumberFormat.UPPER_ROMAN;
            default -> NumberFormat.DECIMAL;
        };
    }

    /** How CSS's name for a way of counting writes. */
    static NumberFormat cssFormat(String name) {
        if (name.contains("cjk-decimal")) return NumberFormat.CHINESE_DIGITS;
        if (name.contains("formal") && !name.contains("informal"))
            return NumberFormat.CHINESE_LEGAL;
        if (name.contains("cjk") || name.contains("chinese") || name.contains("japanese")) {
            return name.contains("stem")
                    ? NumberFormat.HEAVENLY_STEMS
                    : name.contains("branch")
                            ? NumberFormat.EARTHLY_BRANCHES
                            : NumberFormat.CHINESE_COUNTING;
        }
        if (name.contains("lower-alpha") || name.contains("lower-latin")) {
            return NumberFormat.LOWER_LETTER;
        }
        if (name.contains("upper-alpha") || name.contains("upper-latin")) {
            return NumberFormat.UPPER_LETTER;
        }
        if (name.contains("lower-roman")) return NumberFormat.LOWER_ROMAN;
        if (name.contains("upper-roman")) return NumberFormat.UPPER_ROMAN;
        if (name.contains("leading-zero")) return NumberFormat.DECIMAL_ZERO;
        return NumberFormat.DECIMAL;
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}

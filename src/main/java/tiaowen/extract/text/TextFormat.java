package tiaowen.extract.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** The formats that are text; told apart by shape, by name only where the shape leaves it open. */
public enum TextFormat {
    HTML,
    MARKDOWN,
    TEXT;

    /** How far into a text its shape is looked for, in characters. */
    private static final int HEAD = 8192;

    /**
     * {@code <html>}, {@code <!DOCTYPE html>}, {@code <head>}, {@code <meta …>}, {@code <body …>}.
     */
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|title|frameset)[\\s>]");

    /** {@code <p>}, {@code <div class=…>}, {@code <br/>}: any tag that only a page has. */
    private static final Pattern TAG =
            Pattern.compile(
                    "<(?:p|div|br|table|tr|td|span|font|center|h[1-6]|ul|ol|li|a|b)[\\s/>]");

    /** {@code # 总则}, {@code ### 第一条}. */
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");

    public static TextFormat of(String name, String text) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var head = text.substring(0, Math.min(HEAD, text.length()));
        var lower = head.toLowerCase(Locale.ROOT).stripLeading();
        boolean markdown = ending.equals("md") || ending.equals("markdown");
        boolean tagFirst = lower.startsWith("<");
        if (tagFirst && PAGE.matcher(lower).find()) return HTML;
        if (markdown) return MARKDOWN;
        if (PAGE.matcher(lower).find() && lower.contains("</")) return HTML;
        if ((tagFirst || pageName(ending)) && TAG.matcher(lower).find()) return HTML;
        if (FrontMatter.of(text).isPresent() || HEADING.matcher(head).find()) return MARKDOWN;
        return TEXT;
    }

    private static boolean pageName(String ending) {
        return switch (ending) {
            case "html", "htm", "shtml", "xhtml", "asp", "aspx", "jsp", "php" -> true;
            default -> false;
        };
    }
}

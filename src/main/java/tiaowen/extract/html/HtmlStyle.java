package tiaowen.extract.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a page's elements say of their own looks, in old attributes and in {@code style}. */
final class HtmlStyle {
    /** Elements that never hold words a reader sees. */
    private static final Set<String> SILENT =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "textarea",
                    "select",
                    "option",
                    "button",
                    "input",
                    "svg",
                    "canvas",
                    "iframe",
                    "object",
                    "embed",
                    "audio",
                    "video",
                    "map",
                    "math",
                    "rt",
                    "rp",
                    "rtc",
                    "datalist",
                    "noframes");

    /** Elements that dress words inside a line; jsoup takes some of them for blocks. */
    private static final Set<String> INLINE = Set.of("ins", "del", "applet");

    /** Classes by which editors centre a line. */
    private static final Set<String> CENTERED =
            Set.of("center", "text-center", "ql-align-center", "aligncenter", "align-center");

    /** More of an element's classes than these say nothing. */
    private static final int MOST_CLASSES = 6;

    private static final int LONGEST_SEGMENT = 120;

    private HtmlStyle() {}

    static boolean silent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean hidden(Element element) {
        if (element.attributesSize() == 0) return false;
        if (element.hasAttr("hidden")) return true;
        var style = style(element);
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all");
    }

    static boolean block(Element element) {
        var tag = element.normalName();
        return (element.isBlock() && !INLINE.contains(tag) && !tag.equals("br"))
                || HtmlSite.isMarked(element);
    }

    /** Whether it sets its lines in the middle; empty where it says nothing. */
    static Optional<Boolean> centered(Element element) {
        var tag = element.normalName();
        if (tag.equals("center") || tag.equals("th")) return Optional.of(true);
        if (element.attributesSize() == 0 && !tag.equals("table")) return Optional.empty();
        var style = style(element);
        int at = style.indexOf("text-align:");
        if (at >= 0) return Optional.of(style.startsWith("center", at + "text-align:".length()));
        if (element.classNames().stream().anyMatch(CENTERED::contains)) return Optional.of(true);
        // A table's align places the table itself; browsers start afresh inside it.
        if (tag.equals("table")) return Optional.of(false);
        var align = element.attr("align");
        return align.isEmpty() ? Optional.empty() : Optional.of(align.equalsIgnoreCase("center"));
    }

    /** Whether it sets its letters bold; empty where it says nothing. */
    static Optional<Boolean> bold(Element element) {
        var tag = element.normalName();
        if (tag.equals("b") || tag.equals("strong")) return Optional.of(true);
        if (element.attributesSize() == 0) return Optional.empty();
        var style = style(element);
        int at = style.indexOf("font-weight:");
        if (at < 0) return Optional.empty();
        var weight = style.substring(at + "font-weight:".length());
        if (weight.startsWith("bold")) return Optional.of(true);
        return Optional.of(!weight.isEmpty() && weight.charAt(0) >= '6' && weight.charAt(0) <= '9');
    }

    /** {@code white-space: pre-wrap}: line breaks of the source are shown. */
    static boolean keepsBreaks(Element element) {
        return element.attributesSize() > 0 && style(element).contains("white-space:pre");
    }

    /**
     * A link to elsewhere: neither a mere place to link to nor a link inside the page, such as a
     * label that leads to its article. {@code href="#"} is a button.
     */
    static boolean link(Element element) {
        if (!element.normalName().equals("a")) return false;
        var target = element.attr("href").strip();
        boolean inside = target.length() > 1 && target.charAt(0) == '#' && target.charAt(1) != '!';
        boolean place = element.hasAttr("name") || element.hasAttr("id");
        return !inside && (element.hasAttr("href") || !place);
    }

    /** Its part of a region: {@code div#zoom.TRS_Editor}. */
    static String segment(Element element) {
        var out = new StringBuilder(element.normalName());
        if (element.attributesSize() > 0) {
            if (!element.id().isBlank()) out.append('#').append(element.id().strip());
            element.classNames().stream()
                    .limit(MOST_CLASSES)
                    .forEach(c -> out.append('.').append(c));
        }
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == '/' || Character.isWhitespace(out.charAt(i)))
                out.setCharAt(i, '-');
        }
        return out.substring(0, Math.min(out.length(), LONGEST_SEGMENT));
    }

    private static String style(Element element) {
        var style = element.attr("style");
        return style.isEmpty()
                ? ""
                : style.toLowerCase(Locale.ROOT).replace(" ", "").replace("\n", "");
    }
}

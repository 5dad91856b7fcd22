package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.model.Numeral;

/** Cuts a line where an article or a heading begins behind white space in its middle. */
final class LabelsInLine {
    private static final String ARTICLE =
            "第[" + Numeral.CHARACTERS + "]{1,7}[条條](?:之[一二三四五六七八九十])?\\s";
    private static final String HEADING = "(?:第[一二三四五六七八九十]{1,3}[编章节編節]|[一二三四五六七八九十]{1,3}、)";
    // …制定本条例。　第二条　本市…   …适用本条例。 第二章 附则 第三条 …   …制定本条例。第二条　本市…: run together
    private static final Pattern RUN_ON =
            Pattern.compile(
                    "(?U)(?:(?<=。)\\s{0,9}|(?<=[；：”）)])\\s{1,9})(?="
                            + ARTICLE
                            + "|"
                            + HEADING
                            + "[^。；]{2,60}\\s"
                            + ARTICLE
                            + ")");
    // 第一章　总则　第一条　为了…   第二章 申请 第一节 一般规定 第五条 …   附则　第九条　本办法…
    private static final Pattern HEADING_RUN_ON =
            Pattern.compile(
                    "(?U)附\\s{0,3}则\\s{1,9}(?="
                            + ARTICLE
                            + ")|"
                            + HEADING
                            + "[^。；]{2,60}?\\s{1,9}(?="
                            + HEADING
                            + "|"
                            + ARTICLE
                            + ")");

    private LabelsInLine() {}

    /** The parts of a line in order; the line alone where it is one. */
    static List<String> cut(String text) {
        var out = new ArrayList<String>();
        var m = RUN_ON.matcher(text);
        int from = 0;
        boolean runsOn = mayRunOn(text);
        while (runsOn && m.find()) {
            cutHeadings(text.substring(from, m.start()), out);
            from = m.end();
        }
        cutHeadings(text.substring(from), out);
        return out;
    }

    /** Whether a label may stand inside the line: most of what a text cites follows a word. */
    private static boolean mayRunOn(String text) {
        for (int at = text.indexOf('第', 1); at >= 0; at = text.indexOf('第', at + 1)) {
            char before = text.charAt(at - 1);
            boolean blank = Character.isWhitespace(before) || Character.isSpaceChar(before);
            if (before == '。' || blank) return true;
        }
        return false;
    }

    private static void cutHeadings(String text, List<String> out) {
        var m = HEADING_RUN_ON.matcher(text);
        var parts = new ArrayList<String>();
        int from = 0;
        while (m.region(from, text.length()).lookingAt()) {
            parts.add(m.group());
            from = m.end();
        }
        if (from == 0) {
            out.add(text);
            return;
        }
        var rest = text.substring(from);
        boolean article = Label.read(rest).filter(l -> l.kind() == Label.Kind.ARTICLE).isPresent();
        if (article) out.addAll(parts);
        out.add(article ? rest : text);
    }
}

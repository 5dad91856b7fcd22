package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.extract.block.Characters;

/**
 * Footnotes: rows in smaller type at the bottom of a page, the first of them opened by a mark, and
 * a short line above them or the same mark raised in the text.
 */
final class PdfNotes {
    /** {@code ①}, {@code [1]}, {@code ［12］}, {@code 1}, {@code *}, {@code 注1：}. */
    private static final Pattern MARK =
            Pattern.compile(
                    "([①-⑳]|[\\[［〔]\\d{1,3}[\\]］〕]|\\d{1,3}(?!\\d)|[*＊†]|注\\d{0,2}[:：])[.．、 　]?");

    private static final float SMALLER = 0.93f;

    /** A line over notes takes a third of the width; that of a table, all of it. */
    private static final float SHORT_RULE = 0.6f;

    private final List<String> texts = new ArrayList<>();

    /** What is left of a page's rows when its notes are taken out, their marks in it too. */
    List<PdfRow> takeFrom(PdfPage page, List<PdfRow> rows, float usual) {
        int from = rows.size();
        while (from > 0 && rows.get(from - 1).size() < SMALLER * usual) from--;
        while (from < rows.size() && !MARK.matcher(rows.get(from).text()).lookingAt()) from++;
        if (from == 0 || from == rows.size()) return rows;
        var body = rows.subList(0, from);
        var marks = marks(rows.subList(from, rows.size()));
        boolean marked = body.stream().anyMatch(row -> row.hasRaised(marks));
        if (!marked && !hasRule(page, rows.get(from - 1).y(), rows.get(from).y())) return rows;
        for (var row : rows.subList(from, rows.size())) add(row.text());
        return body.stream().map(row -> row.withoutRaised(marks)).toList();
    }

    private static Set<String> marks(List<PdfRow> notes) {
        var marks = new HashSet<String>();
        for (var row : notes) {
            var mark = MARK.matcher(row.text());
            if (mark.lookingAt()) marks.add(mark.group(1));
        }
        return marks;
    }

    private static boolean hasRule(PdfPage page, float below, float above) {
        return page.rules().stream()
                .anyMatch(
                        rule ->
                                rule.isHorizontal()
                                        && rule.y() > below
                                        && rule.y() < above
                                        && rule.right() - rule.left() < page.width() * SHORT_RULE);
    }

    private void add(String text) {
        var mark = MARK.matcher(text);
        if (mark.lookingAt() && mark.end() < text.length()) {
            texts.add(
                    "［注" + (texts.size() + 1) + "］" + Characters.strip(text.substring(mark.end())));
        } else if (texts.isEmpty()) {
            texts.add(text);
        } else {
            var before = texts.removeLast();
            boolean blank =
                    Characters.needBlank(before.charAt(before.length() - 1), text.charAt(0));
            texts.add(before + (blank ? " " : "") + text);
        }
    }

    /** {@code ［注1］…}, as those of Word files, in the order of the pages. */
    List<String> texts() {
        return texts;
    }
}

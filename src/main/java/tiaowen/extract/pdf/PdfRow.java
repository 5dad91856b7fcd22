package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.extract.block.Characters;

/** The characters of a page that stand on one height, from left to right. */
final class PdfRow {
    /** Baselines of one row differ by no more, in heights of the type. */
    private static final float SAME = 0.25f;

    /** Type this much smaller than its row, and raised or lowered, is a mark on it. */
    private static final float MARK = 0.8f;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}[.．、]?");

    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final float y;
    private float size;

    private PdfRow(PdfGlyph first) {
        y = first.y();
        add(first);
    }

    private void add(PdfGlyph glyph) {
        glyphs.add(glyph);
        size = Math.max(size, glyph.size());
    }

    /** A part of this row. */
    private PdfRow(PdfRow whole, List<PdfGlyph> part) {
        y = whole.y;
        part.forEach(this::add);
    }

    /** All rows of a page that hold more than blanks, from the top. */
    static List<PdfRow> of(List<PdfGlyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(PdfGlyph::y));
        var rows = new ArrayList<PdfRow>();
        for (var glyph : sorted) {
            var last = rows.isEmpty() ? null : rows.getLast();
            boolean same =
                    last != null && glyph.y() - last.y <= SAME * Math.min(last.size, glyph.size());
            if (same) last.add(glyph);
            else rows.add(new PdfRow(glyph));
        }
        rows.forEach(row -> row.glyphs.sort(Comparator.comparing(PdfGlyph::x)));
        numbersFirst(rows);
        return withMarks(rows).stream().filter(row -> !row.isBlank()).toList();
    }

    /** A number that stands beside the middle of two lines opens the first of them. */
    private static void numbersFirst(List<PdfRow> rows) {
        for (int i = 1; i + 1 < rows.size(); i++) {
            var row = rows.get(i);
            var above = rows.get(i - 1);
            boolean beside = row.isLeftOf(above) && row.isLeftOf(rows.get(i + 1));
            if (!beside || !NUMBER.matcher(row.text()).matches()) continue;
            rows.remove(i);
            above.takeIn(row);
        }
    }

    private boolean isLeftOf(PdfRow row) {
        return right() + size < row.left() && Math.abs(y - row.y) < size && row.size < 1.2f * size;
    }

    /** Raised figures join the row that they stand on. */
    private static List<PdfRow> withMarks(List<PdfRow> rows) {
        var whole = new ArrayList<PdfRow>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i + 1 < rows.size() && rows.get(i + 1).takesMark(row)) {
                rows.get(i + 1).takeIn(row);
            } else if (!whole.isEmpty() && whole.getLast().takesMark(row)) {
                whole.getLast().takeIn(row);
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    private boolean takesMark(PdfRow mark) {
        return mark.size <= MARK * size
                && mark.y > y - 0.75f * size
                && mark.y < y + 0.3f * size
                && mark.left() > left() - size
                && mark.left() < right() + size;
    }

    private void takeIn(PdfRow mark) {
        glyphs.addAll(mark.glyphs);
        glyphs.sort(Comparator.comparing(PdfGlyph::x));
    }

    boolean isBlank() {
        return glyphs.stream().allMatch(PdfGlyph::isBlank);
    }

    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    /** The row's pieces on both sides of a line, blank ones left out. */
    List<PdfRow> cutAt(double x) {
        var before = glyphs.stream().filter(g -> g.x() + g.width() / 2 < x).toList();
        var behind = glyphs.stream().filter(g -> g.x() + g.width() / 2 >= x).toList();
        var parts = new ArrayList<PdfRow>();
        if (!before.isEmpty()) parts.add(new PdfRow(this, before));
        if (!behind.isEmpty()) parts.add(new PdfRow(this, behind));
        parts.removeIf(PdfRow::isBlank);
        return parts;
    }

    /** Baseline. */
    float y() {
        return y;
    }

    /** Height of its largest type. */
    float size() {
        return size;
    }

    float left() {
        for (var glyph : glyphs) if (!glyph.isBlank()) return glyph.x();
        return glyphs.getFirst().x();
    }

    float right() {
        for (int i = glyphs.size() - 1; i >= 0; i--) {
            if (!glyphs.get(i).isBlank()) return glyphs.get(i).right();
        }
        return glyphs.getLast().right();
    }

    /** Whether one of these marks is raised over this row. */
    boolean hasRaised(Set<String> marks) {
        return withoutRaised(marks).glyphs.size() < glyphs.size();
    }

    /** This row without those of the marks that are raised over it. */
    PdfRow withoutRaised(Set<String> marks) {
        var kept = new ArrayList<PdfGlyph>();
        for (int i = 0; i < glyphs.size(); ) {
            int end = i;
            while (end < glyphs.size() && glyphs.get(end).size() <= MARK * size) end++;
            var raised = PdfText.of(glyphs.subList(i, end));
            if (end == i || !marks.contains(raised)) {
                end = Math.max(end, i + 1);
                kept.addAll(glyphs.subList(i, end));
            }
            i = end;
        }
        return kept.size() == glyphs.size() || kept.isEmpty() ? this : new PdfRow(this, kept);
    }

    /** True where all letters are bold. */
    boolean isBold() {
        return glyphs.stream().allMatch(g -> g.bold() || g.isBlank());
    }

    /** Width of what a line break cannot cut from its beginning: a character, a word, 《某. */
    float firstToken() {
        int i = 0;
        while (i < glyphs.size() && glyphs.get(i).isBlank()) i++;
        if (i == glyphs.size()) return 0;
        float from = glyphs.get(i).x();
        int end = i;
        while (end + 1 < glyphs.size() && holds(glyphs.get(end), glyphs.get(end + 1))) end++;
        return glyphs.get(end).right() - from;
    }

    private static boolean holds(PdfGlyph before, PdfGlyph after) {
        int a = before.text().codePointBefore(before.text().length());
        int b = after.text().codePointAt(0);
        if (Characters.blank(b) || Characters.blank(a)) return false;
        if ("“‘（《〈「『【〔［｛(".indexOf(a) >= 0) return true;
        if ("”’）》〉」』】〕］｝，。；：、！？)％%·".indexOf(b) >= 0) return true;
        return !Characters.wide(a) && !Characters.wide(b);
    }

    String text() {
        return PdfText.of(glyphs);
    }
}

package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells running heads and page numbers from text: what stands at the same height at the edge of
 * several pages and reads the same but for its figures; and what can be nothing else.
 */
final class PdfFurniture {
    /** {@code — 3 —}, {@code 第 3 页 共 9 页}, {@code 第三页}, {@code 3/9}, {@code Page 3 of 9}. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-—–－―·•~～]{1,3}\\d{1,4}[-—–－―·•~～]{1,3}|第[\\d一二三四五六七八九十百]{1,5}页[，,/／|]?(?:共[\\d一二三四五六七八九十百]{1,5}页)?"
                            + "|[IVX]{1,5}|[ivx]{1,5}|\\d{1,4}[/／]\\d{1,4}|(?i:page)\\d{1,4}(?:(?i:of)\\d{1,4})?");

    /** {@code 11/23/26, 8:20 PM 某某办法}, {@code 2026/11/23 20:20}: a browser's head. */
    private static final Pattern PRINTED =
            Pattern.compile("\\d{1,4}/\\d{1,2}/\\d{1,4},?[上下]?午?\\d{1,2}:\\d{2}(?:[AP]M)?");

    /** {@code https://… 3/9}, {@code file:///… 3/9}: its foot. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S*+");

    private static final Pattern ENDS_WITH_PAGE = Pattern.compile("\\d{1,4}/\\d{1,4}$");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");
    private static final Pattern PAGE = Pattern.compile("第[#一二三四五六七八九十百]{1,6}页");
    private static final Pattern BLANKS = Pattern.compile("[\\s　\u00A0]++");

    /** So many rows may stand at an edge. */
    private static final int DEEPEST = 4;

    private static final int LONGEST = 200;

    /** The upper line of a table's row is no farther from its words, in heights of the type. */
    private static final float HIGHEST_ROW = 5;

    /** In points: how far a foot moves up or down from page to page. */
    private static final float SAME_HEIGHT = 5;

    /** The share of a page, from its edges, in which a lone number is a page's. */
    private static final float EDGE = 0.15f;

    /** The share in which a head of several lines stands. */
    private static final float NARROW = 0.09f;

    /**
     * How many rows of a page are head, and how many foot.
     *
     * @param head counted from the top
     * @param foot counted from the bottom
     */
    record Edges(int head, int foot) {}

    private record Candidate(int page, String text, float y) {}

    private PdfFurniture() {}

    /** One answer a page. */
    static List<Edges> of(List<PdfPage> pages, List<List<PdfRow>> rows) {
        var heads = new int[pages.size()];
        var feet = new int[pages.size()];
        count(pages, rows, heads, true);
        count(pages, rows, feet, false);
        var edges = new ArrayList<Edges>();
        for (int i = 0; i < heads.length; i++) {
            int left = rows.get(i).size() - heads[i];
            edges.add(new Edges(heads[i], Math.min(feet[i], left)));
        }
        return edges;
    }

    private static void count(
            List<PdfPage> pages, List<List<PdfRow>> rows, int[] counts, boolean top) {
        var known = new ArrayList<Candidate>();
        for (int round = 0; round < DEEPEST; round++) {
            var candidates = new ArrayList<Candidate>();
            for (int i = 0; i < counts.length; i++) {
                var of = rows.get(i);
                if (counts[i] != round || round >= of.size()) continue;
                var row = of.get(top ? round : of.size() - 1 - round);
                if (row.glyphs().size() > LONGEST || inTable(pages.get(i), row)) continue;
                candidates.add(new Candidate(i, fold(row.text()), row.y()));
            }
            int need = pages.size() <= 3 ? 2 : 3;
            for (var one : candidates) {
                int times = 0;
                int last = 0;
                int first = counts.length;
                for (var other : candidates) {
                    if (!same(one, other)) continue;
                    times++;
                    first = Math.min(first, other.page);
                    last = Math.max(last, other.page);
                }
                boolean enough =
                        times >= need
                                // a head stands on every page of its part, or on every other
                                && times * 5 >= (last - first + 1) * 2
                                && (isApart(one, rows, top)
                                        || (times * 2 > counts.length
                                                && atEdge(pages.get(one.page), one, top, NARROW)));
                boolean again = enough || known.stream().anyMatch(other -> same(one, other));
                if (again || isSure(pages.get(one.page), one, rows, top)) {
                    counts[one.page]++;
                    if (again) known.add(one);
                }
            }
        }
    }

    /**
     * Whether white space or another size of type sets a row apart from the text. Laws repeat
     * themselves, and the same words may come to stand at the top of three pages by chance.
     */
    private static boolean isApart(Candidate one, List<List<PdfRow>> rows, boolean top) {
        var of = rows.get(one.page);
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < of.size(); i++) gaps.add(of.get(i).y() - of.get(i - 1).y());
        if (gaps.isEmpty()) return true;
        gaps.sort(null);
        float usual = gaps.get(gaps.size() / 2);
        for (int i = 0; i < of.size(); i++) {
            if (of.get(i).y() != one.y) continue;
            int next = top ? i + 1 : i - 1;
            if (next < 0 || next >= of.size()) return true;
            float gap = Math.abs(of.get(next).y() - one.y);
            float larger = Math.max(of.get(i).size(), of.get(next).size());
            float smaller = Math.min(of.get(i).size(), of.get(next).size());
            return gap > usual * 1.4f || larger > smaller * 1.1f;
        }
        return false;
    }

    private static boolean same(Candidate one, Candidate other) {
        return Math.abs(one.y - other.y) <= SAME_HEIGHT && one.text.equals(other.text);
    }

    /** Lines beside a head that have none above it are an ornament, no table. */
    private static boolean inTable(PdfPage page, PdfRow row) {
        boolean ruled =
                page.rules().stream()
                        .anyMatch(
                                rule ->
                                        rule.isHorizontal()
                                                && rule.y() < row.y() - row.size() / 2
                                                && rule.y() > row.y() - HIGHEST_ROW * row.size());
        return ruled
                && page.rules().stream()
                        .anyMatch(
                                rule ->
                                        rule.isVertical()
                                                && rule.top() < row.y()
                                                && rule.bottom() > row.y()
                                                && rule.x() > row.left() - 20
                                                && rule.x() < row.right() + 20);
    }

    private static boolean atEdge(PdfPage page, Candidate one, boolean top, float share) {
        double from = top ? one.y : page.height() - one.y;
        return from <= page.height() * share;
    }

    private static boolean isSure(
            PdfPage page, Candidate one, List<List<PdfRow>> rows, boolean top) {
        if (!atEdge(page, one, top, EDGE)) return false;
        var of = rows.get(one.page);
        for (int i = 0; i < Math.min(DEEPEST, of.size()); i++) {
            var row = of.get(top ? i : of.size() - 1 - i);
            if (row.y() != one.y) continue;
            var text = BLANKS.matcher(PdfText.plain(row.text())).replaceAll("");
            if (NUMBER.matcher(text).matches()) return true;
            return top
                    ? PRINTED.matcher(text).lookingAt()
                    : ADDRESS.matcher(text).lookingAt() && ENDS_WITH_PAGE.matcher(text).find();
        }
        return false;
    }

    /** Without blanks, and with one sign for every figure. */
    private static String fold(String text) {
        var bare = BLANKS.matcher(PdfText.plain(text)).replaceAll("");
        var folded = FIGURES.matcher(bare).replaceAll("#");
        return PAGE.matcher(folded).replaceAll("第#页");
    }
}

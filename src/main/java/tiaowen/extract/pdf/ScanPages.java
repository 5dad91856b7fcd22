package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.extract.block.Characters;
import tiaowen.extract.scan.ReadCharacter;
import tiaowen.extract.scan.ReadLine;
import tiaowen.extract.scan.ReadPage;

/**
 * Pages that a machine read, as those of a PDF: from there on both are put together by the same
 * rules. What a machine cannot see, such as the width of a comma, is settled here.
 */
final class ScanPages {
    private static final double INCH = 72;

    /** Gaps of a line narrower than this are the type's own. In heights of the type. */
    private static final float GAP = 0.95f;

    /**
     * Type measured within this share of the usual is the usual type; titles are a third larger.
     */
    private static final float SAME_SIZE = 0.22f;

    /** The same where the height of the line is all there is to measure. */
    private static final float SAME_HEIGHT = 0.3f;

    /** The machine takes specks in the gap behind {@code 第四条} for a comma. */
    private static final double SPECK = 0.9;

    // 第四条  第十二章  一  （一）
    private static final Pattern LABEL = Pattern.compile("第[〇零一二三四五六七八九十百千0-9]{1,9}[编章节条]");

    // —3—  -3  3一
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-—–－―·•~～一_.]{1,3}\\d{1,3}[-—–－―·•~～一_.]{0,3}|\\d{1,3}[-—–－―·•~～一_.]{1,3}");

    // （）  （-）  （（）
    private static final Pattern EMPTY_LABEL =
            Pattern.compile("[（(]{1,2}[-—–_]?[）)]{1,2}(?=\\p{IsHan})");

    /** Two signs nearer to each other than this are one. In heights of the line. */
    private static final float TWIN = 0.4f;

    /** How sure a character is that was not seen but must be there. */
    private static final float GUESS = 0.5f;

    /** The share of a page, from its edges, in which its number stands. */
    private static final double EDGE = 0.15;

    /** Narrowest step from a figure to the next sign, in dots. */
    private static final float FIGURE = 20;

    /** Behind a figure, {@code 1．} is {@code 1.}: the machine cannot see which was meant. */
    private static final String WIDE_DOT = "．";

    private static final String HALF = ",:;?!()";
    private static final String FULL = "，：；？！（）";
    private static final String SPECKS = "，、。,.·:：;；'`-_";

    private ScanPages() {}

    /** The same page with the punctuation of Chinese, and no blanks but real ones. */
    static ReadPage settled(ReadPage page) {
        var lines = new ArrayList<ReadLine>();
        boolean chinese =
                page.lines().stream()
                        .flatMapToInt(line -> line.text().codePoints())
                        .anyMatch(Characters::han);
        for (var line : page.lines()) {
            var characters = settled(line, chinese);
            boolean atEdge =
                    line.box().bottom() < EDGE * page.height()
                            || line.box().top() > (1 - EDGE) * page.height();
            lines.add(new ReadLine(line.box(), atEdge ? pageNumber(characters) : characters));
        }
        return new ReadPage(page.width(), page.height(), page.dpi(), lines);
    }

    /** Of {@code — 3 —}, a dash may be too thin to be read; it stands there all the same. */
    private static List<ReadCharacter> pageNumber(List<ReadCharacter> line) {
        var text = new StringBuilder();
        line.forEach(character -> text.append(character.text()));
        if (!PAGE_NUMBER.matcher(text).matches()) return line;
        var out = new ArrayList<ReadCharacter>();
        for (var character : line) if (isDigit(character.text())) out.add(character);
        var first = out.getFirst();
        var last = out.getLast();
        float apart = (last.middle() - first.middle()) / Math.max(1, out.size() - 1);
        float step = Math.max(FIGURE, apart);
        out.addFirst(new ReadCharacter("—", first.middle() - step, first.score()));
        out.add(new ReadCharacter("—", last.middle() + step, last.score()));
        return out;
    }

    private static List<ReadCharacter> settled(ReadLine line, boolean chinese) {
        var out = new ArrayList<ReadCharacter>();
        var text = new StringBuilder();
        for (var character : line.characters()) {
            if (Characters.isBlank(character.text())) continue;
            boolean speck =
                    character.score() < SPECK
                            && SPECKS.contains(character.text())
                            && (text.isEmpty() || LABEL.matcher(text).matches());
            if (speck) continue;
            int half = chinese ? HALF.indexOf(character.text()) : -1;
            boolean inNumber = half >= 0 && isBetweenDigits(line.characters(), character);
            var full = half < 0 || inNumber ? character.text() : FULL.substring(half, half + 1);
            if (full.equals(WIDE_DOT) && !out.isEmpty() && isDigit(out.getLast().text()))
                full = ".";
            if (isTwin(out, full, character.middle(), line.box().height())) continue;
            out.add(new ReadCharacter(full, character.middle(), character.score()));
            text.append(full);
        }
        return withFirstItem(out);
    }

    /** A bracket seen as a narrow one and as a wide one, both in one place, is one. */
    private static boolean isTwin(
            List<ReadCharacter> before, String text, float middle, int height) {
        return !before.isEmpty()
                && FULL.contains(text)
                && before.getLast().text().equals(text)
                && middle - before.getLast().middle() < TWIN * height;
    }

    /** Of {@code （一）} at a line's beginning, the thin 一 may be lost: no other bracket is empty. */
    private static List<ReadCharacter> withFirstItem(List<ReadCharacter> line) {
        var text = new StringBuilder();
        line.forEach(character -> text.append(character.text()));
        var empty = EMPTY_LABEL.matcher(text);
        if (!empty.lookingAt() || text.length() != line.size()) return line;
        var open = line.getFirst();
        var closed = line.get(empty.end() - 1);
        float middle = (open.middle() + closed.middle()) / 2;
        var out = new ArrayList<ReadCharacter>();
        out.add(new ReadCharacter("（", open.middle(), open.score()));
        out.add(new ReadCharacter("一", middle, GUESS));
        out.add(new ReadCharacter("）", closed.middle(), closed.score()));
        out.addAll(line.subList(empty.end(), line.size()));
        return out;
    }

    /** {@code 1,000}, {@code 10:30}. */
    private static boolean isBetweenDigits(List<ReadCharacter> line, ReadCharacter character) {
        int at = line.indexOf(character);
        return at > 0
                && at + 1 < line.size()
                && isDigit(line.get(at - 1).text())
                && isDigit(line.get(at + 1).text());
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** One of these lines, with its type. */
    private record Sized(ReadLine line, float size) {}

    /**
     * @param number of the page, counted from 1
     * @param read settled
     */
    static PdfPage page(int number, ReadPage read) {
        float scale = (float) (INCH / read.dpi());
        var glyphs = new ArrayList<PdfGlyph>();
        for (var row : rows(sized(read.lines()))) {
            float base = (float) row.stream().mapToDouble(ScanPages::base).average().orElse(0);
            for (var part : row) glyphs(part, base, scale, glyphs);
        }
        return new PdfPage(
                number,
                read.width() * (double) scale,
                read.height() * (double) scale,
                glyphs,
                List.of(),
                List.of(),
                0,
                0,
                0);
    }

    private static double base(Sized part) {
        var box = part.line.box();
        return (box.top() + box.bottom()) / 2.0 + part.size * 0.35;
    }

    /** Pieces that stand on one height; those of a row share its baseline. */
    private static List<List<Sized>> rows(List<Sized> lines) {
        var sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(part -> part.line.box().top() + part.line.box().bottom()));
        var rows = new ArrayList<List<Sized>>();
        for (var part : sorted) {
            var last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && last.stream().allMatch(other -> isOneRow(other, part))) {
                last.add(part);
            } else {
                rows.add(new ArrayList<>(List.of(part)));
            }
        }
        return rows;
    }

    private static boolean isOneRow(Sized a, Sized b) {
        var one = a.line.box();
        var other = b.line.box();
        double apart = Math.abs(one.top() + one.bottom() - other.top() - other.bottom()) / 2.0;
        boolean beside = one.right() <= other.left() + 4 || other.right() <= one.left() + 4;
        return beside && apart < 0.4 * Math.min(one.height(), other.height());
    }

    /** The height of the type of each line: how far apart the middles of its Han characters are. */
    private static List<Sized> sized(List<ReadLine> lines) {
        var pitches = new ArrayList<Float>();
        var shares = new ArrayList<Float>();
        for (var line : lines) {
            float pitch = pitch(line.characters());
            pitches.add(pitch);
            if (pitch > 0) shares.add(pitch / line.box().height());
        }
        float share = shares.isEmpty() ? 0.8f : middle(shares);
        var sizes = new ArrayList<Float>();
        for (int i = 0; i < lines.size(); i++) {
            float byHeight = share * lines.get(i).box().height();
            float pitch = pitches.get(i);
            // letters set apart are no larger for it
            boolean spaced = pitch > 1.3f * byHeight;
            sizes.add(pitch > 0 && !spaced ? pitch : byHeight);
        }
        var bySize = new ArrayList<Float>();
        for (int i = 0; i < lines.size(); i++) {
            for (int each = 0; each < lines.get(i).characters().size(); each++)
                bySize.add(sizes.get(i));
        }
        float usual = bySize.isEmpty() ? 1 : middle(bySize);
        var sized = new ArrayList<Sized>();
        for (int i = 0; i < lines.size(); i++) {
            float size = sizes.get(i);
            float near = pitches.get(i) > 0 ? SAME_SIZE : SAME_HEIGHT;
            boolean same = Math.abs(size - usual) <= near * usual;
            sized.add(new Sized(lines.get(i), same ? usual : size));
        }
        return sized;
    }

    private static float pitch(List<ReadCharacter> characters) {
        var steps = new ArrayList<Float>();
        for (int i = 1; i < characters.size(); i++) {
            var before = characters.get(i - 1);
            var here = characters.get(i);
            if (isHan(before) && isHan(here)) steps.add(here.middle() - before.middle());
        }
        return steps.size() < 4 ? 0 : middle(steps);
    }

    private static boolean isHan(ReadCharacter character) {
        return Characters.han(character.text().codePointAt(0));
    }

    private static float middle(List<Float> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void glyphs(Sized part, float base, float scale, List<PdfGlyph> out) {
        var characters = part.line.characters();
        float size = part.size;
        float[] left = new float[characters.size()];
        float[] right = new float[characters.size()];
        for (int i = 0; i < left.length; i++) {
            var character = characters.get(i);
            boolean wide = Characters.wide(character.text().codePointAt(0));
            float half = wide ? size / 2 : size / 4;
            left[i] = character.middle() - half;
            right[i] = character.middle() + half;
        }
        for (int i = 1; i < left.length; i++) {
            float gap = left[i] - right[i - 1];
            if (gap >= GAP * size) continue;
            // the machine's places are half a character unsure; what is no gap is none
            float meet = (left[i] + right[i - 1]) / 2;
            left[i] = meet;
            right[i - 1] = meet;
        }
        for (int i = 0; i < left.length; i++) {
            out.add(
                    new PdfGlyph(
                            characters.get(i).text(),
                            left[i] * scale,
                            base * scale,
                            Math.max(0.1f, right[i] - left[i]) * scale,
                            size * scale,
                            false));
        }
    }
}

package tiaowen.extract.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.extract.block.Characters;
import tiaowen.model.Block;
import tiaowen.model.Look;

/**
 * The pages of a document as blocks. What stands at the edges of the pages comes with a region of
 * its own, {@code page-3/head}, {@code page-3/foot} or {@code page-3/aslant}, behind the paragraph
 * that the page's end may cut.
 */
final class PdfBlocks {
    private static final int LONGEST_HEADING = 60;

    /** What stands at an edge of a page; it comes before what begins on page {@code before}. */
    private record Furniture(int before, Block block) {}

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Furniture> furniture = new ArrayDeque<>();
    private final PdfNotes notes = new PdfNotes();
    private final float usual;

    PdfBlocks(List<PdfPage> pages) {
        usual = usualSize(pages);
        var tables = pages.stream().map(PdfTables::new).toList();
        var rows = tables.stream().map(of -> PdfRow.of(of.left())).toList();
        var edges = PdfFurniture.of(pages, rows);
        var columns = new PdfColumns();
        var lines = new ArrayList<PdfLine>();
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var of = rows.get(i);
            int from = edges.get(i).head();
            int to = of.size() - edges.get(i).foot();
            furniture(page, of.subList(0, from), "head");
            furniture(page, of.subList(to, of.size()), "foot");
            aslant(page);
            var body = notes.takeFrom(page, of.subList(from, to), usual);
            lines.addAll(columns.order(page.number(), body, tables.get(i).tables()));
        }
        paragraphs(joinedTables(lines));
        putFurniture(Integer.MAX_VALUE);
        var look = new Look(false, false, 0, "footnotes");
        notes.texts().forEach(text -> put(new Block.Text(1, text, look)));
    }

    private void furniture(PdfPage page, List<PdfRow> rows, String place) {
        int before = place.equals("head") ? page.number() : page.number() + 1;
        for (var row : rows) furniture(page, row.text(), place, before);
    }

    private void furniture(PdfPage page, String text, String place, int before) {
        if (text.isEmpty()) return;
        var look = new Look(false, false, 0, "page-" + page.number() + "/" + place);
        furniture.add(new Furniture(before, new Block.Text(1, text, look)));
    }

    /** Watermarks as they were drawn, their letters one after the other. */
    private void aslant(PdfPage page) {
        var text = new StringBuilder();
        page.aslant().forEach(glyph -> PdfText.append(text, glyph.text()));
        furniture(page, Characters.strip(text), "aslant", page.number() + 1);
    }

    /** A table that goes on at the top of the next page is one. */
    private static List<PdfLine> joinedTables(List<PdfLine> lines) {
        var joined = new ArrayList<PdfLine>();
        for (var line : lines) {
            var before = joined.isEmpty() ? line : joined.getLast();
            boolean on =
                    before.isTable()
                            && line.isTable()
                            && line.page() == before.page() + 1
                            && line.table().getFirst().size() == before.table().getFirst().size()
                            && Math.abs(line.left() - before.left()) < 3;
            if (on) joined.set(joined.size() - 1, before.withRows(line));
            else joined.add(line);
        }
        return joined;
    }

    static boolean isFurniture(Block block) {
        return block.look().region().startsWith("page-");
    }

    private void paragraphs(List<PdfLine> lines) {
        var paragraphs = new PdfParagraphs(lines, usual);
        for (var paragraph : paragraphs.join()) {
            var first = paragraph.getFirst();
            putFurniture(first.page());
            if (first.isTable()) {
                put(new Block.Table(1, first.table(), Look.PLAIN));
                continue;
            }
            var text = Characters.strip(PdfParagraphs.text(paragraph));
            if (text.isEmpty()) continue;
            boolean centered = paragraph.stream().allMatch(paragraphs::isCentered);
            boolean bold = paragraph.stream().allMatch(PdfLine::bold);
            var look = new Look(centered, bold, 0, "");
            boolean heading =
                    paragraphs.isLarge(first)
                            && text.length() <= LONGEST_HEADING
                            && !text.endsWith("。");
            put(
                    heading
                            ? new Block.Heading(1, level(first.size()), text, look)
                            : new Block.Text(1, text, look));
        }
    }

    private int level(float size) {
        return size >= usual * 1.5f ? 1 : size >= usual * 1.3f ? 2 : 3;
    }

    private void putFurniture(int page) {
        while (!furniture.isEmpty() && furniture.peek().before() <= page) {
            put(furniture.poll().block());
        }
    }

    /** Under the next running number. */
    private void put(Block block) {
        int line = blocks.size() + 1;
        blocks.add(
                switch (block) {
                    case Block.Heading h -> new Block.Heading(line, h.level(), h.text(), h.look());
                    case Block.Text t -> new Block.Text(line, t.text(), t.look());
                    case Block.Table t -> new Block.Table(line, t.rows(), t.look());
                });
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The size in which most characters are set. */
    private static float usualSize(List<PdfPage> pages) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (var page : pages) {
            for (var glyph : page.glyphs()) {
                if (!glyph.isBlank()) counts.merge(Math.round(glyph.size() * 4), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 4f)
                .orElse(10f);
    }
}

package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * A Word document as offices set their papers: A4, margins and characters after GB/T 9704-2012,
 * Word's own heading styles, a bookmark at every article, citations as links, where it is from and
 * the page at the foot.
 */
final class PaperWord implements PaperSheet {
    /** Word's own heading styles go down to nine; below the sixth nobody sees a difference. */
    private static final int DEEPEST = 6;

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            WordLook.dress(word);
            properties(word, paper);
            var links = new WordLinks(word, paper.lines());
            paragraph(word, "Title", paper.title());
            for (var line : paper.history()) paragraph(word, "History", line);
            for (var line : paper.lines()) add(word, links, line);
            edges(word, paper);
            word.write(out);
        }
    }

    private static void properties(XWPFDocument word, Paper paper) {
        var core = word.getProperties().getCoreProperties();
        core.setTitle(WordLinks.clean(paper.title()));
        core.setSubjectProperty(WordLinks.clean(paper.state()));
        core.setDescription(WordLinks.clean((paper.made() + " " + paper.url()).strip()));
    }

    private static void add(XWPFDocument word, WordLinks links, PaperLine line) {
        switch (line) {
            case PaperLine.Heading h -> {
                var paragraph = styled(word, "Heading" + Math.min(DEEPEST, h.level()));
                links.mark(paragraph, h.eids());
                WordLinks.run(paragraph, h.whole());
            }
            case PaperLine.Words w -> words(word, links, w);
            case PaperLine.Grid g -> table(word, links, g);
            case PaperLine.Signed s -> paragraph(word, "Signature", s.text());
            case PaperLine.Note n -> paragraph(word, "Note", n.text());
            case PaperLine.Address a -> {
                var paragraph = styled(word, "Note");
                links.outside(paragraph, a.url(), a.url());
            }
        }
    }

    private static void words(XWPFDocument word, WordLinks links, PaperLine.Words words) {
        int depth = Math.min(3, words.depth());
        var paragraph = styled(word, depth == 0 ? "Kuan" : "Xiang" + depth);
        links.mark(paragraph, words.eids());
        if (!words.label().isEmpty()) {
            var label = WordLinks.run(paragraph, words.label());
            if (words.article()) WordLook.bold(label);
        }
        var gap = PaperLine.gap(words.label(), words.text());
        if (!gap.isEmpty()) WordLinks.run(paragraph, gap);
        links.text(paragraph, words);
    }

    private static void table(XWPFDocument word, WordLinks links, PaperLine.Grid grid) {
        int width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) return;
        XWPFTable table = word.createTable(grid.rows().size(), width);
        WordLook.table(table);
        for (int r = 0; r < grid.rows().size(); r++) {
            var cells = grid.rows().get(r);
            var row = table.getRow(r);
            for (int c = 0; c < cells.size(); c++) {
                var paragraph = row.getCell(c).getParagraphs().getFirst();
                paragraph.setStyle(r == 0 && grid.rows().size() > 1 ? "CellHead" : "Cell");
                if (r == 0 && c == 0) links.mark(paragraph, grid.eids());
                WordLinks.run(paragraph, cells.get(c));
            }
            // The last cell of a shorter row is as wide as those that are missing.
            for (int c = width - 1; c >= Math.max(1, cells.size()); c--) row.removeCell(c);
            if (!cells.isEmpty() && cells.size() < width) {
                WordLook.span(row.getCell(cells.size() - 1), width - cells.size() + 1);
            }
        }
    }

    private static void edges(XWPFDocument word, Paper paper) {
        var head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        WordLinks.run(head, paper.title() + (paper.state().isEmpty() ? "" : "　" + paper.state()));
        var foot = word.createFooter(HeaderFooterType.DEFAULT);
        for (var line : List.of(paper.made(), paper.url())) {
            if (line.isEmpty()) continue;
            var from = foot.createParagraph();
            from.setStyle("Footer");
            WordLinks.run(from, line);
        }
        var page = foot.createParagraph();
        page.setStyle("Footer");
        WordLinks.run(page, "第 ");
        field(page, "PAGE");
        WordLinks.run(page, " 页，共 ");
        field(page, "NUMPAGES");
        WordLinks.run(page, " 页");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" " + instruction + " ");
        field.addNewR().addNewT().setStringValue("1");
    }

    private static XWPFParagraph styled(XWPFDocument word, String style) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void paragraph(XWPFDocument word, String style, String text) {
        WordLinks.run(styled(word, style), text);
    }
}

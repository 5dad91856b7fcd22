package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import tiaowen.citecheck.CitationFinding;
import tiaowen.citecheck.CitationTarget;
import tiaowen.citecheck.DraftReport;
import tiaowen.compare.DiffPiece;

/**
 * The report of a checked draft as a Word document: a heading each finding, removed words struck
 * through, added ones underlined.
 */
final class CitationReportWord {
    private static final String GREY = "595959";

    private final XWPFDocument document;
    private final Optional<String> origin;

    private CitationReportWord(XWPFDocument document, Optional<String> origin) {
        this.document = document;
        this.origin = origin;
    }

    static void write(DraftReport report, Optional<String> origin, OutputStream out)
            throws IOException {
        try (var document = new XWPFDocument()) {
            new CitationReportWord(document, origin).write(report);
            document.write(out);
        }
    }

    private void write(DraftReport report) {
        var title = document.createParagraph();
        var run = run(title, "文稿核对结果");
        run.setBold(true);
        run.setFontSize(18);
        run(document.createParagraph(), report.summary());
        grey("核对于 " + report.day() + "。删去的文字加删除线，增加的文字加下划线。");
        report.note().ifPresent(this::grey);
        int number = 0;
        for (var finding : report.findings()) {
            number++;
            var head = document.createParagraph();
            head.setSpacingBefore(240);
            head.setKeepNext(true);
            var words =
                    run(head, number + ". " + finding.words() + "　" + finding.verdict().label());
            words.setBold(true);
            words.setFontSize(13);
            grey(
                    CitationReportFile.place(report, finding)
                            + "：……"
                            + finding.place().before()
                            + finding.words()
                            + finding.place().after()
                            + "……");
            run(document.createParagraph(), finding.message());
            body(finding);
        }
    }

    private void body(CitationFinding finding) {
        if (!finding.quote().isEmpty()) {
            run(document.createParagraph(), "文稿引文：" + finding.quote());
        }
        if (!finding.difference().isEmpty()) {
            var paragraph = document.createParagraph();
            run(paragraph, "不同之处：");
            for (var piece : finding.difference()) {
                var run = run(paragraph, piece.text());
                if (piece.kind() == DiffPiece.Kind.REMOVED) run.setStrikeThrough(true);
                if (piece.kind() == DiffPiece.Kind.ADDED)
                    run.setUnderline(UnderlinePatterns.SINGLE);
            }
        }
        finding.targets().forEach(this::target);
    }

    private void target(CitationTarget target) {
        var name = document.createParagraph();
        run(name, CitationReportFile.name(target)).setBold(true);
        target.text()
                .lines()
                .forEach(
                        line -> {
                            var paragraph = document.createParagraph();
                            paragraph.setIndentationLeft(420);
                            run(paragraph, line);
                        });
        CitationReportFile.link(target, origin)
                .ifPresent(
                        link -> {
                            var run = document.createParagraph().createHyperlinkRun(link);
                            run.setText(link);
                            run.setColor("0563C1");
                            run.setUnderline(UnderlinePatterns.SINGLE);
                        });
    }

    private void grey(String text) {
        run(document.createParagraph(), text).setColor(GREY);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setFontFamily("宋体", XWPFRun.FontCharRange.eastAsia);
        run.setText(writable(text));
        return run;
    }

    /** Without the characters that XML 1.0 has no way to write. */
    private static String writable(String text) {
        return text.replaceAll(
                "[^\\t\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
    }
}

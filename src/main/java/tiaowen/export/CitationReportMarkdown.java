package tiaowen.export;

import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.citecheck.CitationFinding;
import tiaowen.citecheck.CitationTarget;
import tiaowen.citecheck.DraftReport;
import tiaowen.compare.DiffPiece;

/** The report of a checked draft in Markdown. */
final class CitationReportMarkdown {
    private static final String SPECIAL = "\\`*_[]<>#|~";

    private CitationReportMarkdown() {}

    static String of(DraftReport report, Optional<String> origin) {
        var out = new StringBuilder("# 文稿核对结果\n\n");
        out.append(report.summary()).append("核对于 ").append(report.day()).append("。\n");
        report.note().ifPresent(note -> out.append('\n').append(note).append('\n'));
        int number = 0;
        for (var finding : report.findings()) {
            out.append("\n## ").append(++number).append(". ").append(plain(finding.words()));
            out.append("　").append(finding.verdict().label()).append("\n\n");
            out.append(CitationReportFile.place(report, finding)).append("：……");
            out.append(plain(finding.place().before())).append("**");
            out.append(plain(finding.words())).append("**");
            out.append(plain(finding.place().after())).append("……\n\n");
            out.append(plain(finding.message())).append('\n');
            body(out, finding, origin);
        }
        return out.toString();
    }

    private static void body(StringBuilder out, CitationFinding finding, Optional<String> origin) {
        if (!finding.quote().isEmpty()) {
            out.append("\n文稿引文：").append(plain(finding.quote())).append('\n');
        }
        if (!finding.difference().isEmpty()) {
            out.append("\n不同之处：").append(difference(finding)).append('\n');
        }
        for (var target : finding.targets()) target(out, target, origin);
    }

    private static String difference(CitationFinding finding) {
        return finding.difference().stream()
                .map(CitationReportMarkdown::piece)
                .collect(Collectors.joining());
    }

    private static String piece(DiffPiece piece) {
        return switch (piece.kind()) {
            case KEPT -> plain(piece.text());
            case REMOVED -> "~~" + plain(piece.text()) + "~~";
            case ADDED -> "**" + plain(piece.text()) + "**";
        };
    }

    private static void target(StringBuilder out, CitationTarget target, Optional<String> origin) {
        out.append("\n").append(plain(CitationReportFile.name(target))).append("\n");
        if (!target.text().isEmpty()) {
            out.append('\n');
            target.text()
                    .lines()
                    .forEach(line -> out.append("> ").append(plain(line)).append("\n>\n"));
        }
        CitationReportFile.link(target, origin)
                .ifPresent(link -> out.append("\n<").append(link).append(">\n"));
    }

    private static String plain(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0) out.append('\\');
            out.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        return out.toString();
    }
}

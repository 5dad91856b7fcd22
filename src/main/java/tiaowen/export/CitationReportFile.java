package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tiaowen.citecheck.CitationFinding;
import tiaowen.citecheck.CitationTarget;
import tiaowen.citecheck.DraftReport;

/** The report of a checked draft as a file to take away. */
public final class CitationReportFile {
    private CitationReportFile() {}

    /** What the report can be written as. */
    public enum Format {
        CSV("csv", CsvWriter.MEDIA_TYPE),
        MARKDOWN("md", "text/markdown; charset=utf-8"),
        WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }

        /** By extension; empty for anything else. */
        public static Optional<Format> parse(String extension) {
            return Arrays.stream(values()).filter(f -> f.extension.equals(extension)).findFirst();
        }
    }

    /**
     * Writes the report; the stream stays open.
     *
     * @param origin scheme and host for the links; empty for none
     */
    public static void write(
            DraftReport report, Format format, Optional<String> origin, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> out.write(csv(report, origin).getBytes(StandardCharsets.UTF_8));
            case MARKDOWN ->
                    out.write(
                            CitationReportMarkdown.of(report, origin)
                                    .getBytes(StandardCharsets.UTF_8));
            case WORD -> CitationReportWord.write(report, origin, out);
        }
    }

    private static String csv(DraftReport report, Optional<String> origin) {
        var writer = new CsvWriter();
        writer.line(
                List.of("位置", "引用", "结论", "说明", "所引政策", "版本", "条款", "原文", "文稿引文", "前后文字", "链接"));
        for (var finding : report.findings()) {
            var target = finding.targets().stream().findFirst();
            writer.line(
                    List.of(
                            place(report, finding),
                            finding.words(),
                            finding.verdict().label(),
                            finding.message(),
                            target.map(CitationTarget::title).orElse(""),
                            target.map(CitationTarget::edition).orElse(""),
                            target.map(CitationTarget::label).orElse(""),
                            target.map(CitationTarget::text).orElse(""),
                            finding.quote(),
                            finding.place().before() + finding.words() + finding.place().after(),
                            target.flatMap(t -> link(t, origin)).orElse("")));
        }
        return writer.toString();
    }

    /** {@code 第 3 行}. */
    static String place(DraftReport report, CitationFinding finding) {
        return "第 " + finding.place().line() + " " + report.draft().counted();
    }

    /** {@code 《title》第十二条（2023-12-29）}. */
    static String name(CitationTarget target) {
        if (target.isOwn()) return "文稿" + target.label();
        return "《%s》%s（%s）".formatted(target.title(), target.label(), target.edition());
    }

    /** The address of a provision; empty for those of the draft itself. */
    static Optional<String> link(CitationTarget target, Optional<String> origin) {
        if (target.isOwn()) return Optional.empty();
        var eid = target.eid().isEmpty() ? "" : "/" + target.eid();
        return origin.map(o -> o + "/policies/" + target.policy() + "/" + target.edition() + eid);
    }
}

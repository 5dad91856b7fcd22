package tiaowen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import tiaowen.citecheck.CitationFinding;
import tiaowen.citecheck.Draft;
import tiaowen.citecheck.DraftCheck;
import tiaowen.citecheck.DraftReport;
import tiaowen.export.CitationReportFile;
import tiaowen.model.Failure;
import tiaowen.search.Library;
import tiaowen.text.ChinaTime;

/** What {@code cite --check} prints. */
final class CitationCheckOutput {
    private CitationCheckOutput() {}

    /** Named as they are typed. */
    enum Format {
        tsv,
        text,
        csv,
        markdown
    }

    /** Checks a draft and prints the findings; 1 when something in the draft is wrong. */
    static int check(
            Console console, Library library, String file, Format format, Optional<LocalDate> day)
            throws IOException {
        var today = day.orElseGet(() -> ChinaTime.today());
        var report = DraftCheck.of(library, read(console, file), today);
        switch (format) {
            case tsv -> report.findings().forEach(f -> console.out().print(tsv(f) + "\n"));
            case text -> {
                report.findings().forEach(f -> console.out().print(line(report, f) + "\n"));
                console.out().print(report.summary() + "\n");
            }
            case csv -> written(console, report, CitationReportFile.Format.CSV);
            case markdown -> written(console, report, CitationReportFile.Format.MARKDOWN);
        }
        report.note().ifPresent(console.err()::println);
        return report.wrong() == 0 ? 0 : 1;
    }

    private static Draft read(Console console, String file) throws IOException {
        if (file.equals("-")) {
            var bytes = console.in().readNBytes(Draft.MOST_BYTES + 1);
            return Draft.ofFile("标准输入.txt", bytes);
        }
        var path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new Failure("missing-file", file + " 不存在，或者不是文件。请检查文件名和所在文件夹。");
        }
        try (var in = Files.newInputStream(path)) {
            return Draft.ofFile(path.getFileName().toString(), in.readNBytes(Draft.MOST_BYTES + 1));
        }
    }

    private static void written(
            Console console, DraftReport report, CitationReportFile.Format format)
            throws IOException {
        var out = new ByteArrayOutputStream();
        CitationReportFile.write(report, format, Optional.empty(), out);
        console.out().print(out.toString(StandardCharsets.UTF_8));
    }

    private static String line(DraftReport report, CitationFinding finding) {
        return "第 %d %s　%s　【%s】%s"
                .formatted(
                        finding.place().line(),
                        report.draft().counted(),
                        finding.words(),
                        finding.verdict().label(),
                        finding.message());
    }

    private static String tsv(CitationFinding finding) {
        var target = finding.targets().stream().findFirst();
        return String.join(
                        "\t",
                        Integer.toString(finding.place().line()),
                        finding.words(),
                        finding.verdict().code(),
                        target.map(t -> t.title()).orElse(""),
                        target.map(t -> t.edition()).orElse(""),
                        target.map(t -> t.eid()).orElse(""),
                        finding.message().replace('\t', ' '))
                .replace('\n', ' ');
    }
}

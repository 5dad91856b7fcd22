package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.extract.scan.Recogniser;
import tiaowen.extract.scan.ScanMaker;
import tiaowen.extract.scan.ScanMaker.Paragraph;
import tiaowen.extract.scan.ScanMaker.Scanner;
import tiaowen.model.Block;
import tiaowen.model.Clause;
import tiaowen.model.Document;

/**
 * Prints policies of the sample corpus, scans them badly and reads them. More pages, and the
 * figures a page: {@code mvn test -Dtest=ScanAccuracyTest -Dtiaowen.scan.pages=20}
 */
class ScanAccuracyTest {
    private static final int PAGES = Integer.getInteger("tiaowen.scan.pages", 2);

    @TempDir Path folder;

    /** What a run found. */
    private static final class Sums {
        int pages;
        int characters;
        int wrong;
        int wrongFolded;
        int clauses;
        int found;
        int exact;
        int doubtful;
        double seconds;
    }

    @Test
    void pagesThatWereScannedBadlyAreReadNearlyWithoutAnError() throws IOException {
        var font = ScanMaker.font();
        Assumptions.assumeTrue(font.isPresent(), "no Chinese font: apt install fonts-noto-cjk");
        var loaded = Recogniser.load(Runtime.getRuntime().availableProcessors());
        Assumptions.assumeTrue(
                loaded instanceof Recogniser.Loaded.Ready, () -> "no OCR: " + loaded);
        try (var recogniser = ((Recogniser.Loaded.Ready) loaded).recogniser()) {
            for (int dpi : new int[] {200, 150}) {
                var sums = measure(font.get(), () -> Optional.of(recogniser), dpi);
                double right = 1 - (double) sums.wrong / sums.characters;
                double found = (double) sums.found / sums.clauses;
                System.out.printf(
                        Locale.ROOT,
                        "scans at %d dpi: %d pages, %d characters, right %.4f (widths folded %.4f);"
                                + " clauses %d, found %.4f, exact %.4f; doubtful characters %d;"
                                + " %.1f s a page, %d MB resident at most%n",
                        dpi,
                        sums.pages,
                        sums.characters,
                        right,
                        1 - (double) sums.wrongFolded / sums.characters,
                        sums.clauses,
                        found,
                        (double) sums.exact / sums.clauses,
                        sums.doubtful,
                        sums.seconds / sums.pages,
                        resident());
                assertTrue(right >= 0.98, "characters right: " + right);
                // of ten clauses 0.98 is none missed; one is let pass, as in a run over all pages
                double missed = Math.max(1, 0.02 * sums.clauses);
                assertTrue(sums.clauses - sums.found <= missed, "clauses found: " + found);
            }
        }
    }

    private Sums measure(Font font, Supplier<Optional<Recogniser>> recogniser, int dpi)
            throws IOException {
        var sums = new Sums();
        var corpus = Corpus.scan(Path.of("corpus")).files();
        var files = new ArrayList<>(corpus);
        files.sort(java.util.Comparator.comparing(file -> !file.name().contains("资助规定")));
        for (var file : files) {
            if (sums.pages >= PAGES) break;
            var document = Pipeline.read(file, file.name());
            if (document.metadata().title().contains("特別")) continue;
            var paragraphs = paragraphs(file);
            var scanner = new Scanner(dpi, 2, 1200, true, sums.pages * 31L + dpi);
            var pages = ScanMaker.pages(paragraphs, scanner, font);
            int room = PAGES - sums.pages;
            var shown = pages.size() > room && PAGES < 10 ? pages.subList(0, room) : pages;
            compare(file, paragraphs, shown, pages.size(), recogniser, dpi, sums);
        }
        return sums;
    }

    private void compare(
            SourceFile file,
            List<Paragraph> paragraphs,
            List<java.awt.image.BufferedImage> pages,
            int all,
            Supplier<Optional<Recogniser>> recogniser,
            int dpi,
            Sums sums)
            throws IOException {
        var scan = folder.resolve("scan-" + dpi + "-" + sums.pages + ".pdf");
        Files.write(scan, ScanMaker.pdf(pages, dpi));
        var text = folder.resolve(scan.getFileName() + ".txt");
        Files.writeString(
                text, paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n")));
        long start = System.nanoTime();
        var account =
                Pipeline.account(
                        new SourceFile(scan, "scan.pdf").withScans(ScanReading.reading(recogniser)),
                        "scan.pdf");
        sums.seconds += (System.nanoTime() - start) / 1e9;
        sums.pages += pages.size();
        var read = words(account.cleaned().blocks());
        var printed =
                paragraphs.stream()
                        .map(p -> p.text().replaceAll("\\s|　", ""))
                        .collect(Collectors.joining());
        if (pages.size() < all) printed = cut(printed, read);
        sums.characters += printed.length();
        int wrong = distance(printed, read);
        sums.wrong += wrong;
        sums.wrongFolded += distance(folded(printed), folded(read));
        var truth = Pipeline.read(new SourceFile(text, "scan.txt"), "scan.txt");
        compare(truth, account.document(), pages.size() < all, sums);
        if (PAGES >= 10) {
            System.out.printf(
                    Locale.ROOT,
                    "  %d pages, %d of %d wrong, %s%n",
                    pages.size(),
                    wrong,
                    printed.length(),
                    file.name());
        }
    }

    private static void compare(Document truth, Document read, boolean cut, Sums sums) {
        var clauses = truth.clauses();
        // of a document whose last pages were left out, the last clause read may be cut off
        int count = cut ? Math.min(clauses.size(), read.clauses().size() - 1) : clauses.size();
        for (var clause : clauses.subList(0, count)) {
            sums.clauses++;
            var same = read.clauses().stream().filter(c -> isSame(c, clause)).findFirst();
            if (same.isEmpty()) {
                if (PAGES >= 10) System.out.println("  missing: " + clause.eid());
                continue;
            }
            sums.found++;
            if (same.get()
                    .text()
                    .replaceAll("\\s|　", "")
                    .equals(clause.text().replaceAll("\\s|　", ""))) {
                sums.exact++;
            } else if (PAGES >= 10) {
                System.out.println("  printed " + clause.text().replace("\n", "|"));
                System.out.println("  read    " + same.get().text().replace("\n", "|"));
            }
        }
        for (var each : read.machineRead()) sums.doubtful += each.doubtful().size();
    }

    private static boolean isSame(Clause one, Clause other) {
        return one.eid().equals(other.eid()) && one.label().equals(other.label());
    }

    /** What is printed on paper: the blocks of a policy, tables left out. */
    private static List<Paragraph> paragraphs(SourceFile file) {
        var account = Pipeline.account(file);
        var body = account.document().body();
        var title = account.document().metadata().title();
        var out = new ArrayList<Paragraph>();
        for (var block : account.cleaned().blocks()) {
            if (block instanceof Block.Table) continue;
            var text = block.text().strip();
            var set =
                    text.equals(title)
                            ? ScanMaker.Set.TITLE
                            : body.signature().contains(text)
                                    ? ScanMaker.Set.SIGNATURE
                                    : ScanMaker.Set.BODY;
            out.add(new Paragraph(set, text));
        }
        if (out.stream().noneMatch(p -> p.set() == ScanMaker.Set.SIGNATURE)) {
            out.add(new Paragraph(ScanMaker.Set.SIGNATURE, "示例市民政局"));
            out.add(new Paragraph(ScanMaker.Set.SIGNATURE, "2021年3月1日"));
        }
        return out;
    }

    private static String words(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.text().replaceAll("\\s|　", ""))
                .collect(Collectors.joining());
    }

    private static String folded(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }

    /** As much of what is printed as is nearest to what was read. */
    private static String cut(String printed, String read) {
        int best = Math.min(printed.length(), read.length());
        int least = Integer.MAX_VALUE;
        for (int end = Math.max(0, best - 40);
                end <= Math.min(printed.length(), best + 40);
                end++) {
            int distance = distance(printed.substring(0, end), read);
            if (distance < least) {
                least = distance;
                best = end;
            }
        }
        return printed.substring(0, best);
    }

    /** Characters to change, drop or add. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) before[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + same, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }

    /** Most memory that this process has had, in MB; 0 where the system does not tell. */
    private static long resident() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) return 0;
        for (var line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }
}

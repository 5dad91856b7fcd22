package tiaowen.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.corpus.ScanReading;
import tiaowen.extract.scan.PageReader;
import tiaowen.extract.scan.PlayedPages;
import tiaowen.extract.scan.ScanMaker;

class WaitingScansTest {
    private static final PageReader READER =
            PlayedPages.reader(
                    PlayedPages.page(
                            "        示例市救助办法", "  第一条　为了帮助困难家庭，制定本办法。", "  第二条　本办法自2021年3月1日起施行。"),
                    PlayedPages.page("  第三条　本办法由市民政局解释。"));

    /** The same reader before it has come to read anything. */
    private static final PageReader LATER =
            new PageReader() {
                @Override
                public Answer read(String page, Picture picture) {
                    return new Answer.Later();
                }

                @Override
                public String version() {
                    return READER.version();
                }
            };

    @TempDir Path folder;

    private BuildReport build(PageReader reader) {
        return IndexBuilder.build(
                folder.resolve("corpus"),
                folder.resolve("index"),
                false,
                BuildProgress.SILENT,
                new ScanReading(reader, new AtomicInteger()));
    }

    private void scan(int pages) throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var image = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
        Files.write(corpus.resolve("a.pdf"), ScanMaker.pdf(Collections.nCopies(pages, image), 100));
        Files.writeString(corpus.resolve("b.txt"), "示例市捐赠办法\n第一条　为了规范捐赠，制定本办法。\n");
    }

    @Test
    void aScanWaitsWhileTheRestIsSearched() throws IOException {
        scan(1);
        var first = build(LATER);
        assertEquals(List.of("a.pdf"), first.waiting());
        assertEquals(List.of("b.txt"), first.added());
        var second = build(READER);
        assertTrue(second.failed().isEmpty());
        assertEquals(List.of("a.pdf"), second.added());
        assertFalse(build(READER).published());
    }

    @Test
    void whatAScanSaidStaysUntilItsNewPagesAreRead() throws IOException {
        scan(1);
        assertEquals(3, build(READER).clauses());
        scan(2);
        var waiting = build(LATER);
        assertEquals(List.of("a.pdf"), waiting.waiting());
        assertEquals(3, waiting.clauses());
        var read = build(READER);
        assertEquals(List.of("a.pdf"), read.changed());
        assertEquals(4, read.clauses());
    }
}

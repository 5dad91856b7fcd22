package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.extract.scan.PlayedPages;
import tiaowen.extract.scan.ReadPage;
import tiaowen.extract.scan.ScanMaker;
import tiaowen.model.Document;
import tiaowen.model.Failure;

/** What becomes of pages that a machine read; the machine itself is played by the tests. */
class ScanReadingTest {
    @TempDir Path folder;

    private static ScanReading reads(ReadPage... pages) {
        return new ScanReading(PlayedPages.reader(pages), new AtomicInteger());
    }

    private SourceFile pdf(int pages) throws IOException {
        var image = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB);
        var file = folder.resolve("办法.pdf");
        Files.write(file, ScanMaker.pdf(java.util.Collections.nCopies(pages, image), 100));
        return new SourceFile(file, "办法.pdf");
    }

    private static final ReadPage FIRST =
            PlayedPages.page(
                    "        示例市救助办法",
                    "  第一条，?　为了帮助困难家庭，保障基本生活，根据有关",
                    "法律，制定本办?法。",
                    "  第二条　申请人应当提交下列材料：",
                    "  (）家庭成员的身份证明；",
                    "  （二）最近六个月的收入说明,由本人签字。",
                    "  第三条　民政部门应当自受理之日起十日内作出决定并书",
                    "                  -1");

    private static final ReadPage SECOND = PlayedPages.page("面告知申请人。", "  第四条　本办法自２０２１年３月１日起施行。");

    private Document document() throws IOException {
        return Pipeline.read(pdf(2).withScans(reads(FIRST, SECOND)), "办法.pdf");
    }

    @Test
    void linesBecomeParagraphsAndParagraphsClauses() throws IOException {
        var document = document();
        assertEquals("示例市救助办法", document.metadata().title());
        assertEquals(4, document.clauses().size());
        assertEquals(
                "为了帮助困难家庭，保障基本生活，根据有关法律，制定本办法。", document.clause("tiao-1").orElseThrow().text());
        assertEquals(
                "申请人应当提交下列材料：\n（一）家庭成员的身份证明；\n（二）最近六个月的收入说明，由本人签字。",
                document.clause("tiao-2").orElseThrow().text());
        assertEquals(
                "民政部门应当自受理之日起十日内作出决定并书面告知申请人。", document.clause("tiao-3").orElseThrow().text());
    }

    @Test
    void everyClauseSaysThatAMachineReadItAndWhereItIsNotSure() throws IOException {
        var document = document();
        assertEquals(4, document.machineRead().size());
        var first = document.machineRead("tiao-1").orElseThrow();
        assertEquals(1, first.doubtful().size());
        var doubtful = first.doubtful().getFirst();
        assertEquals("办", doubtful.character());
        assertEquals('办', document.clause("tiao-1").orElseThrow().text().charAt(doubtful.at()));
        assertEquals(1, doubtful.page());
        assertEquals("page-1/2", doubtful.picture());
        assertEquals(0.5, doubtful.score(), 1e-6);
        assertTrue(document.machineRead("tiao-4").orElseThrow().doubtful().isEmpty());
    }

    @Test
    void theLedgerHoldsTheBoxesOfTheLines() throws IOException {
        var account = Pipeline.account(pdf(2).withScans(reads(FIRST, SECOND)));
        assertTrue(account.ledger().balanced());
        var entry =
                account.ledger().entries().stream()
                        .filter(e -> e.block().text().startsWith("第三条"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, entry.scanned().size());
        assertEquals(1, entry.scanned().get(0).page());
        assertEquals(2, entry.scanned().get(1).page());
        assertEquals(FIRST.lines().get(6).box(), entry.scanned().get(0).box());
    }

    @Test
    void aScanWaitsUntilItsPagesAreRead() throws IOException {
        var index = folder.resolve("index");
        var scans = ScanReading.kept(index);
        var file = pdf(3).withScans(scans);
        var failure = assertThrows(Failure.class, () -> Pipeline.read(file));
        assertTrue(ScanReading.isWaiting(failure));
        assertEquals(3, scans.missing().get());
    }

    @Test
    void withoutTheReaderAScanIsNamed() throws IOException {
        var failure = assertThrows(Failure.class, () -> Pipeline.read(pdf(1)));
        assertEquals("scanned-pdf", failure.code());
        assertTrue(failure.getMessage().startsWith("办法.pdf 是扫描件"));
    }

    @Test
    void aPictureOfAPageIsReadAndAnEmblemIsNot() throws IOException {
        var page = folder.resolve("第一页.png");
        ImageIO.write(
                new BufferedImage(827, 1169, BufferedImage.TYPE_INT_RGB), "png", page.toFile());
        var read =
                Pipeline.read(new SourceFile(page, "第一页.png").withScans(reads(FIRST)), "第一页.png");
        assertEquals(3, read.clauses().size());
        var emblem = folder.resolve("logo.png");
        ImageIO.write(
                new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", emblem.toFile());
        for (var scans : List.of(ScanReading.NONE, reads(FIRST))) {
            var failure =
                    assertThrows(
                            Failure.class,
                            () ->
                                    Pipeline.read(
                                            new SourceFile(emblem, "logo.png").withScans(scans)));
            assertEquals("not-text", failure.code());
        }
    }

    @Test
    void aFileIsReadAgainWhenTheReaderIsAnother() throws IOException {
        var file = pdf(1);
        assertEquals(file.fingerprint(), file.withScans(ScanReading.NONE).fingerprint());
        assertNotEquals(file.fingerprint(), file.withScans(reads(FIRST)).fingerprint());
    }
}

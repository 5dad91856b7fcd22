package tiaowen.extract.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import tiaowen.extract.Extractor;
import tiaowen.model.Failure;

/** PDF files made to hang or to burst a reader: each ends in a refusal or in text. */
class PdfHostileTest {
    /**
     * A file of numbered objects, the first of them the catalogue; PDFBox looks for them itself.
     */
    private static byte[] file(String... objects) {
        var out = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return out.append("trailer\n<</Root 1 0 R>>\n%%EOF\n").toString().getBytes(ISO_8859_1);
    }

    private static String refusal(byte[] bytes) {
        var failure = assertThrows(Failure.class, () -> Extractor.read("a.pdf", bytes, Map.of()));
        assertTrue(failure.getMessage().startsWith("a.pdf "), failure.getMessage());
        return failure.code();
    }

    private static final String CATALOGUE = "<</Type/Catalog/Pages 2 0 R>>";

    @Test
    void aPageTreeThatHoldsItself() {
        var bytes =
                file(
                        CATALOGUE,
                        "<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]>>",
                        "<</Type/Pages/Count 9/Kids[2 0 R]>>");
        assertEquals("damaged-file", refusal(bytes));
    }

    @Test
    void aFormThatDrawsTheNextOneTwiceFiftyTimesOver() {
        var objects = new String[54];
        objects[0] = CATALOGUE;
        objects[1] = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
        objects[2] =
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>";
        for (int i = 3; i < objects.length; i++) {
            int next = i == 3 ? 5 : Math.min(i + 2, objects.length);
            objects[i] =
                    "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 10/Resources<</XObject<</A "
                            + next
                            + " 0 R>>>>>>\nstream\n/A Do /A Do\nendstream";
        }
        assertEquals("too-large", refusal(file(objects)));
    }

    @Test
    void aFewKilobytesThatUnpackToAHundredMegabytes() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) deflater.write(zeros);
        }
        var stream =
                "<</Filter/FlateDecode/Length "
                        + packed.size()
                        + ">>\nstream\n"
                        + packed.toString(ISO_8859_1)
                        + "\nendstream";
        var bytes =
                file(
                        CATALOGUE,
                        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                        stream);
        assertEquals("too-large", refusal(bytes));
    }

    @Test
    void aHundredThousandBrackets() {
        var bytes = file(CATALOGUE, "[".repeat(100_000));
        assertEquals("damaged-file", refusal(bytes));
    }

    @Test
    void aFileCutShortAnywhere() {
        var bytes = new PdfFile().page().lines(100, 16, "　　第一条　为了帮助困难家庭，制定本办法。").bytes();
        for (int length = 5; length < bytes.length; length += bytes.length / 40) {
            read(java.util.Arrays.copyOf(bytes, length));
        }
    }

    @Test
    void aFileWithBytesChangedAtRandom() {
        var bytes =
                new PdfFile()
                        .page()
                        .lines(100, 16, "　　第一条　为了帮助困难家庭，制定本办法。")
                        .page()
                        .picture()
                        .rule(90, 300, 200, 300)
                        .lines(100, 16, "　　第二条　由民政局负责。")
                        .bytes();
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var changed = bytes.clone();
            int changes = 1 + random.nextInt(20);
            for (int k = 0; k < changes; k++) {
                changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt(256);
            }
            read(changed);
        }
    }

    @Test
    void aFileMadeOfItsKeywords() {
        var words =
                new String[] {
                    "1 0 obj", "2 0 obj", "endobj", "<<", ">>", "[", "]", "stream\n", "endstream",
                            "xref",
                    "trailer", "startxref", "/Type", "/Pages", "/Page", "/Kids", "1 0 R", "2 0 R",
                            "/Root", "/Length 9",
                    "/Contents", "BT", "ET", "(a) Tj", "<4E00> Tj", "%%EOF", "0 65535 f",
                            "/Filter/FlateDecode", "\n"
                };
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder("%PDF-1.4\n");
            int count = random.nextInt(80);
            for (int k = 0; k < count; k++)
                text.append(words[random.nextInt(words.length)]).append(' ');
            read(text.toString().getBytes(ISO_8859_1));
        }
    }

    private static void read(byte[] bytes) {
        try {
            var source = Extractor.read("a.pdf", bytes, Map.of());
            source.blocks().forEach(block -> assertFalse(block.text().isBlank()));
        } catch (Failure e) {
            assertTrue(e.getMessage().startsWith("a.pdf "), e.getMessage());
        }
    }
}

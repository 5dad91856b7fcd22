package tiaowen.extract.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tiaowen.extract.word.WordFile.item;
import static tiaowen.extract.word.WordFile.p;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.extract.Extractor;
import tiaowen.model.Failure;
import tiaowen.model.Source;

/** Broken and malicious Word files are read or refused with advice; they never end a run. */
@Timeout(60)
class HostileWordTest {
    private static final int MUTATIONS = 50;

    private static byte[] docx() {
        return WordFile.of(p("第一条　补贴按月发放。") + item(1, 0, "申请书；") + table(2))
                .with("numbering", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
                .with("footnotes", "<w:footnote w:id=\"1\">" + p("按户。") + "</w:footnote>")
                .bytes();
    }

    private static String table(int depth) {
        return "<w:tbl><w:tr><w:tc>".repeat(depth)
                + p("甲")
                + "</w:tc></w:tr></w:tbl>".repeat(depth);
    }

    private static byte[] doc() throws IOException {
        try (var in = HostileWordTest.class.getResourceAsStream("/word/rules.doc")) {
            return in.readAllBytes();
        }
    }

    private static byte[] flat() {
        var xml =
                "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"w\"><w:body>"
                        + p("补贴按月发放。")
                        + table(2)
                        + "</w:body></w:wordDocument>";
        return xml.getBytes(UTF_8);
    }

    private static Source read(byte[] bytes) {
        return Extractor.read("通知.docx", bytes, Map.of());
    }

    /** Reads the bytes; a refusal must name the file and say what to do. */
    private static void survive(byte[] bytes) {
        try {
            assertFalse(read(bytes).blocks().isEmpty());
        } catch (Failure e) {
            assertTrue(e.getMessage().startsWith("通知.docx "), e.getMessage());
            assertTrue(e.getMessage().contains("请"), e.getMessage());
        }
    }

    /** Bytes changed, cut out, put in the wrong place or cut off, by the seed. */
    private static byte[] mutated(byte[] bytes, int seed) {
        var random = new Random(seed);
        var changed = bytes.clone();
        int times = 1 << random.nextInt(8);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(changed.length);
            int from = random.nextInt(changed.length);
            int length = Math.min(changed.length - Math.max(at, from), 1 + random.nextInt(16));
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> Arrays.fill(changed, at, at + 1, (byte) 0xFF);
                default -> System.arraycopy(bytes, from, changed, at, length);
            }
        }
        return seed % 5 == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xml"})
    void aMutatedFileIsReadOrRefused(String kind) throws IOException {
        var bytes =
                switch (kind) {
                    case "docx" -> docx();
                    case "doc" -> doc();
                    default -> flat();
                };
        survive(bytes);
        for (int seed = 1; seed <= MUTATIONS; seed++) survive(mutated(bytes, seed));
    }

    @Test
    void mutatedWordsAndNumbersInsideAnArchiveAreReadOrRefused() {
        var parts = WordFile.of(p("补贴按月发放。") + item(1, 0, "甲") + table(3)).files();
        for (int seed = 1; seed <= MUTATIONS; seed++) {
            var files = new LinkedHashMap<>(parts);
            int spoilt = seed;
            files.computeIfPresent(
                    "word/document.xml",
                    (path, xml) -> new String(mutated(xml.getBytes(UTF_8), spoilt), UTF_8));
            survive(WordFile.zip(files));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"})
    void randomBytesBehindTheFirstFewAreRefused(String magic) {
        var random = new Random(7);
        for (int i = 0; i < MUTATIONS; i++) {
            var bytes = new byte[600 + random.nextInt(5000)];
            random.nextBytes(bytes);
            for (int j = 0; j < magic.length(); j++) bytes[j] = (byte) magic.charAt(j);
            var failure = assertThrows(Failure.class, () -> read(bytes));
            assertTrue(failure.getMessage().contains("请"));
        }
    }

    @Test
    void tablesInsideEachOtherWithoutEndAreRefused() {
        var bytes = WordFile.of(table(10_000)).bytes();
        assertEquals("damaged-file", assertThrows(Failure.class, () -> read(bytes)).code());
    }

    @Test
    void aHundredTablesInsideEachOtherAreRead() {
        assertEquals("甲", read(WordFile.of(table(100)).bytes()).blocks().getFirst().text());
    }

    @Test
    void aHundredThousandParagraphsWithoutEndAreOne() {
        var deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>补贴</w:t></w:r></w:p>";
        var source = read(WordFile.of(deleted.repeat(100_000)).bytes());
        assertEquals(200_000, source.blocks().getFirst().text().length());
    }

    @Test
    void wordsThatMultiplyThemselvesAreRefused() {
        var files = new LinkedHashMap<>(WordFile.of(p("&d;")).files());
        var laughs =
                "<!DOCTYPE x [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        files.computeIfPresent(
                "word/document.xml",
                (path, xml) -> xml.replace("<w:document", laughs + "<w:document"));
        assertThrows(Failure.class, () -> read(WordFile.zip(files)));
    }

    @Test
    void moreTextThanMemoryHoldsIsRefused() {
        var bytes = WordFile.of(p("补贴".repeat(WordTally.MOST_CHARACTERS / 2 + 1))).bytes();
        assertEquals("too-large", assertThrows(Failure.class, () -> read(bytes)).code());
    }

    @Test
    void moreCellsThanAnybodyFilledAreRefused() {
        var row = "<w:tr>" + "<w:tc/>".repeat(100) + "</w:tr>";
        var bytes = WordFile.of("<w:tbl>" + row.repeat(6_000) + "</w:tbl>").bytes();
        assertEquals("too-large", assertThrows(Failure.class, () -> read(bytes)).code());
    }

    @Test
    void aChainOfBlocksThatRunsInACircleIsRefused() throws IOException {
        var bytes = doc();
        // the table of blocks stands behind the head: each block is followed by itself
        for (int i = 512; i + 512 <= bytes.length; i += 512) {
            boolean table = bytes[i] == (byte) 0xFD || bytes[i + 4] == 2 || bytes[i] == 1;
            for (int j = 0; table && j < 512; j += 4) {
                bytes[i + j] = (byte) (j / 4);
                bytes[i + j + 1] = 0;
                bytes[i + j + 2] = 0;
                bytes[i + j + 3] = 0;
            }
        }
        survive(bytes);
    }
}

package tiaowen.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.Failure;

/** A zip archive is a folder of documents. */
class ArchivesTest {
    private static final String TEXT = "# 某市临时救助办法\n\n第一条　为了规范临时救助，制定本办法。\n\n第二条　本办法自公布之日起施行。\n";

    @TempDir private Path folder;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @Test
    void itsFilesAreNamedAsInAFolderAndWhatProgramsLeaveIsPassedOver() throws IOException {
        put("办法.md", TEXT);
        put("附件/名单.txt", "名单");
        put("__MACOSX/._办法.md", "x");
        put("附件/Thumbs.db", "x");
        put(".DS_Store", "x");
        zip("资料.zip", UTF_8);
        assertEquals(List.of("资料.zip/办法.md", "资料.zip/附件/名单.txt"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
    void namesAreReadInTheEncodingOfTheSystemThatMadeThem(String charset) throws IOException {
        put("公文/通知.md", TEXT);
        put("公文/辦法.md", TEXT);
        zip("a.zip", Charset.forName(charset));
        assertEquals(List.of("a.zip/公文/辦法.md", "a.zip/公文/通知.md"), names());
    }

    @Test
    void namesThatLeadOutsideLeadNowhere() throws IOException {
        put("../../etc/办法.md", TEXT);
        put("C:\\公文\\通知.md", TEXT);
        put("/公文/通知.md", TEXT);
        zip("a.zip", UTF_8);
        assertEquals(List.of("a.zip/etc/办法.md", "a.zip/公文/通知 (2).md", "a.zip/公文/通知.md"), names());
    }

    @Test
    void aDocumentIsReadAndNamesItsPlaceInTheArchive() throws IOException {
        put("附件/办法.md", TEXT);
        zip("资料.zip", UTF_8);
        var file = files().getFirst();
        assertEquals("某市临时救助办法", Pipeline.read(file).document().metadata().title());
        assertEquals(folder.resolve("资料.zip") + "/附件/办法.md", file.place());
    }

    @Test
    void sidecarsInTheArchiveAndBesideItBothCountTheNearerFirst() throws IOException {
        put("办法.md", TEXT);
        put("办法.md.meta.yaml", "region: 山西\n");
        zip("资料.zip", UTF_8);
        Files.writeString(folder.resolve("资料.zip.meta.yaml"), "region: 山东\nkind: 规划计划\n");
        var stated = files().getFirst().read().stated();
        assertEquals(List.of("山西"), stated.get("region"));
        assertEquals(List.of("规划计划"), stated.get("kind"));
    }

    @Test
    void theFingerprintIsThatOfTheDocumentAndItsSidecarAlone() throws IOException {
        put("办法.md", TEXT);
        put("通知.md", "通知一");
        zip("资料.zip", UTF_8);
        var before = files().stream().map(SourceFile::fingerprint).toList();
        put("通知.md", "通知二");
        zip("资料.zip", UTF_8);
        var after = files().stream().map(SourceFile::fingerprint).toList();
        assertEquals(before.getFirst(), after.getFirst());
        assertNotEquals(before.getLast(), after.getLast());
        put("办法.md.meta.yaml", "region: 山西\n");
        zip("资料.zip", UTF_8);
        assertNotEquals(after.getFirst(), files().getFirst().fingerprint());
    }

    @Test
    void anArchiveInAnArchiveIsAFolderAndOneInThatIsRefused() throws IOException {
        put("最里.md", TEXT);
        var innermost = bytes(UTF_8);
        entries.clear();
        put("里.md", TEXT);
        entries.put("最里.zip", innermost);
        var inner = bytes(UTF_8);
        entries.clear();
        entries.put("里.zip", inner);
        put("外.md", TEXT);
        zip("资料.zip", UTF_8);
        assertEquals(List.of("资料.zip/外.md", "资料.zip/里.zip/最里.zip", "资料.zip/里.zip/里.md"), names());
        assertEquals("某市临时救助办法", Pipeline.read(files().get(2)).document().metadata().title());
        assertEquals(64, files().get(2).fingerprint().length());
        var failure = assertThrows(Failure.class, files().get(1)::read);
        assertEquals("archive-in-archive", failure.code());
        assertTrue(failure.getMessage().startsWith("资料.zip/里.zip 里的 最里.zip "));
    }

    @Test
    void ofACutArchiveWhatIsWholeIsReadAndTheRestIsSaid() throws IOException {
        var random = new Random(1);
        for (var name : List.of("一.md", "二.md", "三.md")) {
            var text = new StringBuilder(TEXT);
            for (int i = 0; i < 500; i++) text.append((char) (0x4E00 + random.nextInt(5000)));
            put(name, text.toString());
        }
        var whole = bytes(UTF_8);
        Files.write(folder.resolve("断.zip"), Arrays.copyOf(whole, whole.length * 2 / 3));
        var files = files();
        assertEquals(List.of("断.zip", "断.zip/一.md", "断.zip/三.md", "断.zip/二.md"), names());
        assertEquals("archive-damaged", assertThrows(Failure.class, files.get(0)::read).code());
        assertEquals("damaged-file", assertThrows(Failure.class, files.get(2)::read).code());
        assertEquals("某市临时救助办法", Pipeline.read(files.get(1)).document().metadata().title());
        assertEquals("某市临时救助办法", Pipeline.read(files.get(3)).document().metadata().title());
    }

    @Test
    void aBombIsRefusedAndItsNeighboursAreRead() throws IOException {
        entries.put("弹.txt", new byte[20 << 20]);
        put("办法.md", TEXT);
        zip("资料.zip", UTF_8);
        var files = files();
        assertEquals("zip-bomb", assertThrows(Failure.class, files.get(1)::read).code());
        assertEquals("zip-bomb", assertThrows(Failure.class, files.get(1)::fingerprint).code());
        assertEquals("某市临时救助办法", Pipeline.read(files.get(0)).document().metadata().title());
    }

    @Test
    void aFileThatIsNotAsLongAsTheArchiveSaysIsDamaged() throws IOException {
        put("办法.md", TEXT);
        var bytes = bytes(UTF_8);
        int directory = lastIndexOf(bytes, 'P', 'K', 1, 2);
        bytes[directory + 24] = (byte) (bytes[directory + 24] - 5); // the size unpacked
        Files.write(folder.resolve("a.zip"), bytes);
        assertEquals("damaged-file", assertThrows(Failure.class, files().getFirst()::read).code());
    }

    @Test
    void aFileWithAPasswordIsNamed() throws IOException {
        put("办法.md", TEXT);
        var bytes = bytes(UTF_8);
        bytes[lastIndexOf(bytes, 'P', 'K', 1, 2) + 8] = 1;
        Files.write(folder.resolve("a.zip"), bytes);
        assertEquals(
                "encrypted-file", assertThrows(Failure.class, files().getFirst()::read).code());
    }

    @Test
    void anArchiveOfAProgramIsOneDocument() throws IOException {
        put("OFD.xml", "<ofd/>");
        zip("公文.ofd", UTF_8);
        assertEquals(List.of("公文.ofd"), names());
        assertTrue(
                assertThrows(Failure.class, files().getFirst()::read).getMessage().contains("OFD"));
    }

    @Test
    void anArchiveOfNothingSaysSo() throws IOException {
        put("__MACOSX/._办法.md", "x");
        zip("空.zip", UTF_8);
        assertEquals("empty-archive", assertThrows(Failure.class, files().getFirst()::read).code());
    }

    @Test
    void bytesOfAnArchiveThatAreWrongNeverBreakMoreThanTheirFiles() throws IOException {
        put("办法.md", TEXT);
        put("通知.md", TEXT);
        var good = bytes(UTF_8);
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var bad = good.clone();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            Files.write(folder.resolve("a.zip"), bad);
            for (var file : files()) {
                try {
                    assertEquals(64, file.fingerprint().length());
                    assertTrue(file.read().blocks().size() > 0);
                } catch (Failure e) {
                    assertTrue(e.getMessage().startsWith("a.zip"), e.getMessage());
                }
            }
        }
    }

    private List<SourceFile> files() {
        return Corpus.scan(folder).files();
    }

    private List<String> names() {
        return files().stream().map(SourceFile::name).toList();
    }

    private void put(String name, String text) {
        entries.put(name, text.getBytes(UTF_8));
    }

    private void zip(String name, Charset names) throws IOException {
        Files.write(folder.resolve(name), bytes(names));
    }

    private byte[] bytes(Charset names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var entry : entries.entrySet()) {
                var head = new ZipEntry(entry.getKey());
                if (entry.getKey().endsWith(".zip")) {
                    head.setMethod(ZipEntry.STORED);
                    head.setSize(entry.getValue().length);
                    var crc = new CRC32();
                    crc.update(entry.getValue());
                    head.setCrc(crc.getValue());
                }
                zip.putNextEntry(head);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static int lastIndexOf(byte[] bytes, int... wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) same++;
            if (same == wanted.length) return at;
        }
        throw new AssertionError("not there");
    }
}

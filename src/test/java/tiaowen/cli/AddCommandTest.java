package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {
    private static final String TEXT = "# 某市临时救助办法\n\n第一条　为了规范临时救助，制定本办法。\n";

    @TempDir private Path folder;

    private Called add(String... more) {
        var args = new ArrayList<>(List.of("add", "--corpus"));
        args.add(folder.resolve("corpus").toString());
        args.addAll(List.of(more));
        return Called.with(args.toArray(String[]::new));
    }

    private Path zip(String... names) throws IOException {
        var file = folder.resolve("资料.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        name.endsWith(".png")
                                ? "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1)
                                : TEXT.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void withoutYesItShowsAndCopiesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("办法.md"), TEXT);
        var called = add(file.toString());
        assertEquals(0, called.code());
        assertTrue(called.out().contains("《某市临时救助办法》"), called.out());
        assertFalse(Files.exists(folder.resolve("corpus/办法.md")));
    }

    @Test
    void anArchiveIsShownDocumentByDocumentAndCopiedAsItIs() throws IOException {
        var file = zip("办法.md", "旧/办法.md", "图.png");
        var called = add("--yes", file.toString());
        assertEquals(1, called.code());
        assertTrue(called.out().contains("资料.zip/旧/办法.md\n《某市临时救助办法》"), called.out());
        assertTrue(called.out().contains("共 2 份，1 份未能读取"), called.out());
        assertTrue(called.err().startsWith("资料.zip 里的 图.png 是图片"), called.err());
        assertArrayEquals(
                Files.readAllBytes(file), Files.readAllBytes(folder.resolve("corpus/资料.zip")));
    }

    @Test
    void anArchiveOfWhichNothingCanBeReadIsNotCopied() throws IOException {
        var called = add("--yes", zip("一.png", "二.png").toString());
        assertEquals(1, called.code());
        assertTrue(called.err().contains("没有能读取的文件"), called.err());
        assertFalse(Files.exists(folder.resolve("corpus/资料.zip")));
    }
}

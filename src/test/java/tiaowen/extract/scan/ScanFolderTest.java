package tiaowen.extract.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.model.Box;

class ScanFolderTest {
    private static final String NAME = "0123456789abcdef-1-" + Recogniser.name().replace('/', '.');

    @TempDir Path index;

    private static ReadPage page(float score) {
        var characters =
                List.of(new ReadCharacter("第", 20, 0.99f), new ReadCharacter("条", 40, score));
        return new ReadPage(
                100, 80, 200, List.of(new ReadLine(new Box(10, 10, 50, 30), characters)));
    }

    private static Gray white() {
        var shades = new byte[100 * 80];
        java.util.Arrays.fill(shades, (byte) 255);
        return new Gray(100, 80, shades);
    }

    @Test
    void aPageComesBackAsItWasRead() throws IOException {
        var folder = new ScanFolder(index.resolve("scans"));
        assertEquals(Optional.empty(), folder.find(NAME));
        folder.put(NAME, page(0.5f), white());
        assertEquals(Optional.of(page(0.5f)), folder.find(NAME));
    }

    @Test
    void onlyLinesWithADoubtfulCharacterHaveAPicture() throws IOException {
        var folder = new ScanFolder(index);
        folder.put(NAME, page(0.5f), white());
        var picture = ImageIO.read(new ByteArrayInputStream(folder.picture(NAME, 0).orElseThrow()));
        assertEquals(40, picture.getWidth());
        assertEquals(20, picture.getHeight());
        assertTrue(folder.picture(NAME, 1).isEmpty());
        folder.put(NAME, page(0.95f), white());
        assertTrue(folder.picture(NAME, 0).isEmpty());
    }

    @Test
    void aNameThatNoPageCanHaveFindsNothing() {
        var folder = new ScanFolder(index);
        for (var name :
                List.of("../../etc/passwd", "..", "", "A".repeat(40), "a/b", "\0aaaaaaaaa")) {
            assertTrue(folder.picture(name, 0).isEmpty(), name);
        }
    }

    @Test
    void aBrokenFileIsReadAnewAndWhatAKilledProgramLeftIsRemoved() throws IOException {
        var folder = new ScanFolder(index);
        folder.put(NAME, page(0.5f), white());
        var file = index.resolve(NAME + ".page");
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, 30));
        assertEquals(Optional.empty(), folder.find(NAME));
        assertTrue(folder.picture(NAME, 0).isEmpty());
        Files.writeString(index.resolve(NAME + "-1.tmp"), "half");
        folder.tidy();
        assertFalse(Files.exists(index.resolve(NAME + "-1.tmp")));
        assertTrue(Files.exists(file));
    }

    @Test
    void pagesNotAskedForLongestGoWhereThereIsNoRoom() throws IOException {
        var folder = new ScanFolder(index, 400);
        for (int i = 0; i < 4; i++) folder.put("aaaaaaaa-" + i, page(0.95f), white());
        for (int i = 0; i < 4; i++) {
            var time = java.nio.file.attribute.FileTime.fromMillis(1_000_000L * (i + 1));
            Files.setLastModifiedTime(index.resolve("aaaaaaaa-" + i + ".page"), time);
        }
        assertTrue(folder.find("aaaaaaaa-0").isPresent());
        long size = Files.size(index.resolve("aaaaaaaa-0.page"));
        new ScanFolder(index, 2 * size).tidy();
        assertTrue(folder.find("aaaaaaaa-0").isPresent());
        assertTrue(folder.find("aaaaaaaa-1").isEmpty());
        assertTrue(folder.find("aaaaaaaa-2").isEmpty());
        assertTrue(folder.find("aaaaaaaa-3").isPresent());
    }

    @Test
    void aPageThatIsNotKeptWaitsAndIsCounted() throws IOException {
        var folder = new ScanFolder(index);
        var missing = new AtomicInteger();
        var reader = PageReaders.kept(folder, missing);
        PageReader.Picture never =
                () -> {
                    throw new AssertionError("nobody looks at it");
                };
        assertEquals(new PageReader.Answer.Later(), reader.read("0123456789abcdef-1", never));
        assertEquals(1, missing.get());
        folder.put(NAME, page(0.5f), white());
        assertEquals(
                new PageReader.Answer.Read(page(0.5f), NAME),
                reader.read("0123456789abcdef-1", never));
        assertEquals(1, missing.get());
        assertEquals(
                new PageReader.Answer.Never(),
                PageReaders.keptAlone(folder).read("0123456789abcdef-2", never));
    }
}

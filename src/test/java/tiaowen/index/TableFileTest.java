package tiaowen.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableFileTest {
    private static final String FILE = "sample.bin";

    private final Directory directory = new ByteBuffersDirectory();
    private TableFile file;

    private record Office(String name, List<String> rooms) {}

    private static final Map<String, Office> OFFICES =
            new TreeMap<>(
                    Map.of(
                            "民政局", new Office("示例市民政局", List.of("一楼", "二楼")),
                            "民政", new Office("示例民政", List.of()),
                            "档案馆", new Office("示例档案馆", List.of("一楼")),
                            "Archive", new Office("Archive", List.of())));

    @BeforeEach
    void write() throws IOException {
        try (var writer = TableFileWriter.create(directory, FILE)) {
            writer.list("texts", List.of("救助", "", "救助"));
            writer.map("offices", OFFICES);
            writer.map("none", Map.of());
            writer.ints("numbers", IntTable.of(7, -1, Integer.MAX_VALUE));
            writer.lists(
                    "lists", IntLists.of(List.of(new int[] {1, 2}, new int[0], new int[] {3})));
            writer.finish();
        }
        file = TableFile.open(directory, FILE);
    }

    @AfterEach
    void close() throws IOException {
        file.close();
    }

    @Test
    void valuesAreFoundByNumber() {
        assertEquals(List.of("救助", "", "救助"), file.list("texts", String.class));
        assertThrows(
                IndexOutOfBoundsException.class, () -> file.list("texts", String.class).get(3));
    }

    @Test
    void valuesAreFoundByKeyAndAMissingKeyIsNone() {
        var offices = file.map("offices", Office.class);
        assertEquals(OFFICES, offices);
        assertEquals(OFFICES.keySet(), offices.keySet());
        for (var missing : List.of("", "民", "民政局长", "档案", "zzz", "A")) {
            assertNull(offices.get(missing), missing);
            assertFalse(offices.containsKey(missing), missing);
        }
        assertTrue(file.map("none", Office.class).isEmpty());
    }

    @Test
    void keysAreFoundByTheirBeginning() {
        var offices = file.map("offices", Office.class, office -> office.name(), 0);
        assertEquals(List.of("民政", "民政局"), offices.keys("民政"));
        assertEquals(List.of(), offices.keys("民政局长"));
        assertEquals(4, offices.keys("").size());
        assertEquals("示例民政", offices.get("民政"));
    }

    @Test
    void whatIsKeptIsWhatWasRead() {
        var kept = file.list("texts", String.class, text -> text + "！", 2);
        for (int round = 0; round < 3; round++) {
            assertEquals(List.of("救助！", "！", "救助！"), List.copyOf(kept));
        }
    }

    @Test
    void numbersAndListsOfThemAreThose() {
        var numbers = file.ints("numbers");
        assertEquals(3, numbers.size());
        assertEquals(Integer.MAX_VALUE, numbers.get(2));
        var lists = file.lists("lists");
        assertEquals(3, lists.size());
        assertArrayEquals(new int[] {1, 2}, lists.get(0));
        assertArrayEquals(new int[0], lists.get(1));
        assertArrayEquals(new int[] {3}, lists.get(2));
    }

    @Test
    void aTableThatIsNotThereIsAMistakeOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> file.ints("offices of today"));
    }
}

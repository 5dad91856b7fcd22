package tiaowen.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.junit.jupiter.api.Test;
import tiaowen.model.Status;

class RecordBytesTest {
    private record Part(String label, int number, double share, boolean last) {}

    private record Whole(
            Part first,
            List<Part> parts,
            Optional<LocalDate> day,
            Optional<String> none,
            Instant built,
            Status status,
            Map<String, List<Integer>> places) {}

    private record Foreign(URI address) {}

    private static final Whole WHOLE =
            new Whole(
                    new Part("第一条", -1, 0.25, false),
                    List.of(new Part("第一条", 7, 1e-9, true), new Part("𠀀（二）", 0, 0, false)),
                    Optional.of(LocalDate.of(1949, 10, 1)),
                    Optional.empty(),
                    Instant.parse("2026-03-01T08:00:00.123456Z"),
                    Status.REPEALED,
                    Map.of("晋民发〔2017〕49号", List.of(3, 1), "空", List.of()));

    private static byte[] written(Record value) throws IOException {
        var out = new ByteBuffersDataOutput();
        RecordBytes.write(value, out);
        return out.toArrayCopy();
    }

    private static Whole read(byte[] bytes) throws IOException {
        return RecordBytes.read(new ByteArrayDataInput(bytes), Whole.class);
    }

    @Test
    void aRecordComesBackAsItWas() throws IOException {
        assertEquals(WHOLE, read(written(WHOLE)));
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        assertTrue(Arrays.equals(written(WHOLE), written(read(written(WHOLE)))));
    }

    @Test
    void aTextIsWrittenOnce() throws IOException {
        var text = "中华人民共和国".repeat(20);
        var one = new Part(text, 1, 0, false);
        var parts =
                new Whole(
                        one,
                        List.of(one, one),
                        WHOLE.day(),
                        WHOLE.none(),
                        WHOLE.built(),
                        WHOLE.status(),
                        Map.of());
        assertTrue(written(parts).length < 2 * 3 * text.length());
        assertEquals(parts, read(written(parts)));
    }

    @Test
    void aTypeThatIsNotKnownIsRefused() {
        var foreign = new Foreign(URI.create("http://127.0.0.1/"));
        assertThrows(IllegalArgumentException.class, () -> written(foreign));
    }

    @Test
    void bytesThatEndTooSoonAreSaidToBeDamaged() throws IOException {
        var bytes = written(WHOLE);
        for (int length = 0; length < bytes.length; length++) {
            var cut = Arrays.copyOf(bytes, length);
            assertThrows(CorruptIndexException.class, () -> read(cut), "of " + length);
        }
    }
}

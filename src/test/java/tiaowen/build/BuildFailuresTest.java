package tiaowen.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildFailuresTest {
    private static final Path INDEX = Path.of("index");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "There is not enough space on the disk",
                "Disk quota exceeded"
            })
    void aFullDiskIsSaidWhateverTheSystemCallsIt(String message) {
        var wrapped = new IOException("flush failed", new IOException(message));
        var failure = BuildFailures.failure(INDEX, wrapped);
        assertEquals("disk-full", failure.code());
        assertTrue(failure.getMessage().contains("原有索引未受影响"));
    }

    @Test
    void aFolderWithoutPermissionIsSaid() {
        var failure = BuildFailures.failure(INDEX, new AccessDeniedException("index/g-000002"));
        assertEquals("index-unwritable", failure.code());
    }
}

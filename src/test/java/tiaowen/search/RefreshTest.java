package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.index.Generations;
import tiaowen.model.Failure;

class RefreshTest {
    @TempDir Path folder;

    @Test
    void aNewerGenerationIsServedAfterRefresh() {
        var sample = SampleLibrary.in(folder);
        try (var library = Library.open(sample.index())) {
            assertFalse(library.refresh());
            sample.file("云梯办法.md", "# 云梯管理办法\n\n第一条　云梯应当每年检修。\n\n第二条　云梯不得出租。\n");
            sample.build();
            assertEquals(0, library.find(SearchRequest.of("云梯")).exact());
            assertTrue(library.refresh());
            assertEquals(2, library.find(SearchRequest.of("云梯")).exact());
            assertEquals(4, library.policies().size());
        }
    }

    @Test
    void anIndexThatWasRemovedAndBuiltAnewIsServedThoughItsNameIsTheSame() throws IOException {
        var sample = SampleLibrary.in(folder);
        try (var library = Library.open(sample.index())) {
            var before = library.state();
            Generations.delete(sample.index());
            sample.file("云梯办法.md", "# 云梯管理办法\n\n第一条　云梯应当每年检修。\n\n第二条　云梯不得出租。\n");
            sample.build();
            assertTrue(library.refresh());
            assertEquals(2, library.find(SearchRequest.of("云梯")).exact());
            assertEquals(before.generation(), library.state().generation());
            assertNotEquals(before.identity(), library.state().identity());
        }
    }

    @Test
    void whereFilesAreCutOffUnderAServerTheGenerationBeforeIsServed() throws IOException {
        var sample = SampleLibrary.in(folder);
        sample.file("云梯办法.md", "# 云梯管理办法\n\n第一条　云梯应当每年检修。\n\n第二条　云梯不得出租。\n");
        sample.build();
        try (var library = Library.open(sample.index())) {
            var name = library.state().generation();
            try (var files = Files.newDirectoryStream(sample.index().resolve(name), "_*")) {
                for (var file : files) cut(file);
            }
            assertTrue(library.find(SearchRequest.of("照明")).exact() > 0);
            assertEquals(name, library.damaged().orElseThrow());
            assertNotEquals(name, library.state().generation());
            assertFalse(library.refresh(), "the damaged one is not gone back to");
            sample.file("云梯办法.md", "# 云梯管理办法\n\n第一条　云梯应当每月检修。\n\n第二条　云梯不得出租。\n");
            sample.build();
            assertTrue(library.refresh());
            assertTrue(library.damaged().isEmpty());
            assertEquals(2, library.find(SearchRequest.of("云梯")).exact());
        }
    }

    /** Cuts a file that no other generation shares. */
    private static void cut(Path file) throws IOException {
        if ((int) Files.getAttribute(file, "unix:nlink") > 1) return;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(0);
        }
    }

    @Test
    void nobodyWhoAsksMeanwhileIsDropped() throws Exception {
        var sample = SampleLibrary.in(folder);
        var done = new AtomicBoolean();
        try (var library = Library.open(sample.index());
                var readers = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                answers.add(
                        readers.submit(
                                () -> {
                                    int asked = 0;
                                    while (!done.get()) {
                                        assertTrue(
                                                library.find(SearchRequest.of("照明")).exact() > 0);
                                        asked++;
                                    }
                                    return asked;
                                }));
            }
            for (int i = 0; i < 5; i++) {
                sample.file("新" + i + ".md", "# 照明办法之" + i + "\n\n第一条　照明应当节约。\n\n第二条　照明应当安全。\n");
                sample.build();
                assertTrue(library.refresh());
            }
            done.set(true);
            for (var answer : answers) assertTrue(answer.get() > 0);
        }
    }

    @Test
    void aFolderWithoutAnIndexIsSaidToHaveNone() {
        var failure = assertThrows(Failure.class, () -> Library.open(folder.resolve("none")));
        assertEquals("no-index", failure.code());
    }
}

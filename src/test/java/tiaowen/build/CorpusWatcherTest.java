package tiaowen.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.corpus.Corpus;
import tiaowen.model.Failure;

/** What the watcher makes of files that come, change and go. */
class CorpusWatcherTest {
    private static final Duration TICK = Duration.ofMillis(50);

    /** Also what no hint tells of is found within a tick or two. */
    private static final CorpusWatcher.Timing QUICK = new CorpusWatcher.Timing(TICK, TICK, TICK);

    private static final String BUILT = "built";

    @TempDir private Path corpus;
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private int running;
    private CorpusWatcher watcher;

    @BeforeEach
    void aFileThatWasBuilt() throws IOException {
        write("办法.md", "第一条　为了规范补贴，制定本办法。\n");
    }

    @AfterEach
    void stop() {
        if (watcher != null) watcher.close();
    }

    private void start() {
        var action =
                new CorpusWatcher.Action() {
                    @Override
                    public void build() {
                        if (running-- > 0) throw new Failure("build-running", "另一个构建正在进行。");
                        done.add(BUILT);
                    }

                    @Override
                    public void emptied(int gone, int before) {
                        done.add("gone " + gone + " of " + before);
                    }
                };
        watcher = CorpusWatcher.start(corpus, List.of(corpus.resolve("index")), QUICK, action);
    }

    private void write(String name, String text) throws IOException {
        var file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String next() throws InterruptedException {
        return done.poll(20, TimeUnit.SECONDS);
    }

    private String soon() throws InterruptedException {
        return done.poll(TICK.toMillis() * 8, TimeUnit.MILLISECONDS);
    }

    @Test
    void aNewFileIsBuiltOnce() throws Exception {
        start();
        write("示例市/通知.md", "各区民政局：\n");
        assertEquals(BUILT, next());
        assertNull(soon());
    }

    @Test
    void aChangeInAFolderThatCameLaterIsSeenToo() throws Exception {
        start();
        write("示例市/通知.md", "各区民政局：\n");
        assertEquals(BUILT, next());
        write("示例市/通知.md", "各区民政局、各街道办事处：\n");
        assertEquals(BUILT, next());
        Files.delete(corpus.resolve("示例市/通知.md"));
        assertEquals(BUILT, next());
    }

    @Test
    void whatProgramsWriteBesideAFileIsNoChange() throws Exception {
        start();
        write("~$办法.docx", "Word holds this");
        write("通知.pdf.crdownload", "half of it");
        write("index/g-000002/manifest.json", "{}");
        assertNull(soon());
        assertTrue(Corpus.isTemporary("~WRL0003.tmp"));
        assertFalse(Corpus.isTemporary("通知.docx"));
    }

    @Test
    void aBuildThatAnotherOneIsInTheWayOfIsAskedForAgain() throws Exception {
        running = 3;
        start();
        write("通知.md", "各区民政局：\n");
        assertEquals(BUILT, next());
    }

    @Test
    void aFolderThatLosesMostOfItsFilesAtOnceIsNotBuiltFrom() throws Exception {
        for (int i = 0; i < 19; i++) write("示例市/通知" + i + ".md", "各区民政局：\n");
        start();
        Files.move(corpus.resolve("示例市"), corpus.resolveSibling(corpus.getFileName() + "-away"));
        assertEquals("gone 19 of 20", next());
        Files.move(corpus.resolveSibling(corpus.getFileName() + "-away"), corpus.resolve("示例市"));
        assertEquals(BUILT, next());
    }
}

package tiaowen.build;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.corpus.Corpus;
import tiaowen.model.Failure;

/**
 * Watches the folder of a corpus and asks for a build once what people put there, change or take
 * away has come to rest. What the system says of a file is a hint that makes the watcher look
 * sooner; the look itself decides, and a full one every few minutes finds what network folders tell
 * nobody. Nothing in the folder is ever moved or changed.
 */
public final class CorpusWatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusWatcher.class);

    /** A folder that loses more than this share of its files at once was unmounted, not tidied. */
    private static final double MOST_GONE = 0.5;

    /** Looks at a folder that does not come to rest. */
    private static final int MOST_LOOKS = 24;

    /** Few files may well go all at once. */
    private static final int FEW = 10;

    private final Path corpus;
    private final Set<Path> except;
    private final Timing timing;
    private final Action action;
    private final Map<Path, Object> folders = new HashMap<>();
    private final Thread thread;
    private WatchService hints;

    /** What the folder held when it was last built from. */
    private Map<Path, State> built;

    /**
     * How long a watcher waits.
     *
     * @param rest files count once they have not changed for so long
     * @param look a full look at the latest after so long
     * @param retry a build that another one is in the way of is asked for again after so long
     */
    public record Timing(Duration rest, Duration look, Duration retry) {
        /** As DESIGN says: at rest for five seconds, a look every three minutes. */
        public static final Timing USUAL =
                new Timing(Duration.ofSeconds(5), Duration.ofMinutes(3), Duration.ofSeconds(10));
    }

    /** What is done when the folder has changed. */
    public interface Action {
        /**
         * Builds.
         *
         * @throws Failure {@code build-running} to be asked again soon; any other one is said by
         *     the action itself and the files are tried again when something changes
         */
        void build();

        /**
         * Says that most of the files are gone at once, and that nothing was built.
         *
         * @param gone how many
         * @param before of how many
         */
        void emptied(int gone, int before);
    }

    private record State(long size, FileTime modified) {}

    private CorpusWatcher(Path corpus, List<Path> except, Timing timing, Action action) {
        this.corpus = corpus.toAbsolutePath().normalize();
        this.except = new HashSet<>();
        except.forEach(path -> this.except.add(path.toAbsolutePath().normalize()));
        this.timing = timing;
        this.action = action;
        this.thread = Thread.ofPlatform().daemon().name("corpus-watcher").unstarted(this::watch);
    }

    /**
     * Begins to watch a folder that was just built from.
     *
     * @param except folders to leave out, such as an index that lies inside the corpus
     */
    public static CorpusWatcher start(
            Path corpus, List<Path> except, Timing timing, Action action) {
        var watcher = new CorpusWatcher(corpus, except, timing, action);
        watcher.built = watcher.look();
        watcher.thread.start();
        return watcher;
    }

    private void watch() {
        try (var service = corpus.getFileSystem().newWatchService()) {
            hints = service;
            listen(built);
            while (true) {
                awaitHint();
                buildWhatRests();
            }
        } catch (InterruptedException | ClosedWatchServiceException closed) {
            LOG.debug("no longer watching {}", corpus);
        } catch (IOException | RuntimeException e) {
            LOG.error("{} is no longer watched", corpus, e);
        }
    }

    private void awaitHint() throws InterruptedException {
        var key = hints.poll(timing.look().toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) folders.values().remove(key);
            key = hints.poll();
        }
    }

    private void buildWhatRests() throws InterruptedException {
        var found = look();
        if (found.equals(built)) return;
        found = atRest(found);
        listen(found);
        if (found.equals(built)) return;
        int gone = 0;
        for (var file : built.keySet()) if (!found.containsKey(file)) gone++;
        if (built.size() > FEW && gone > MOST_GONE * built.size()) {
            LOG.warn("{}: {} of {} files are gone at once", corpus, gone, built.size());
            action.emptied(gone, built.size());
        } else {
            build();
        }
        built = found;
    }

    private void build() throws InterruptedException {
        while (true) {
            try {
                action.build();
                return;
            } catch (Failure failure) {
                LOG.info("{}: {}", corpus, failure.code());
                if (!failure.code().equals("build-running")) return;
                Thread.sleep(timing.retry());
            }
        }
    }

    /**
     * Looks until two looks in a row, far enough apart, find the same. A file that never rests is
     * not waited for: the others are, and it is looked at again.
     */
    private Map<Path, State> atRest(Map<Path, State> first) throws InterruptedException {
        var before = first;
        for (int i = 0; i < MOST_LOOKS; i++) {
            Thread.sleep(timing.rest());
            var now = look();
            if (now.equals(before)) return now;
            before = now;
        }
        return before;
    }

    /** Has the system tell of changes in these files' folders, where it can. */
    private void listen(Map<Path, State> files) {
        var wanted = new HashSet<Path>();
        wanted.add(corpus);
        files.keySet().forEach(file -> wanted.add(file.getParent()));
        for (var folder : wanted) {
            if (folders.containsKey(folder)) continue;
            try {
                var key =
                        folder.register(
                                hints,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
                folders.put(folder, key);
            } catch (IOException | UnsupportedOperationException e) {
                // The system has only so many watches; the next full look sees this folder too.
                LOG.debug("no word of changes in {}", folder, e);
            }
        }
    }

    private Map<Path, State> look() {
        var files = new HashMap<Path, State>();
        var visitor = new Looker(files);
        try {
            Files.walkFileTree(
                    corpus, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            LOG.debug("{} cannot be looked at", corpus, e);
        }
        return files;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    /** All files but those that programs keep beside what they write. */
    private final class Looker extends SimpleFileVisitor<Path> {
        private final Map<Path, State> files;

        Looker(Map<Path, State> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean leave =
                    except.contains(folder)
                            || (!folder.equals(corpus)
                                    && Corpus.isTemporary(folder.getFileName().toString()));
            return leave ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!Corpus.isTemporary(file.getFileName().toString())) {
                files.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            return FileVisitResult.CONTINUE;
        }
    }
}

package tiaowen.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.model.Failure;

/** The folder of generations and the pointer to the served one. */
public final class Generations {
    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    static final String CURRENT = "CURRENT";
    private static final String CURRENT_NEXT = "CURRENT.next";

    /** Names the newest generation that was ever published. */
    private static final String LAST = "LAST";

    // g-000007
    private static final Pattern NAME = Pattern.compile("g-[0-9]{6,9}");

    private Generations() {}

    /** Whether the folder has a served generation. */
    public static boolean exists(Path index) {
        return current(index).isPresent();
    }

    /** Name of the served generation; cheap enough to ask every second. */
    public static Optional<String> current(Path index) {
        try {
            var name = Files.readString(index.resolve(CURRENT)).strip();
            return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
        } catch (IOException e) {
            // Not there is the usual case; not readable means the same to whoever asks.
            return Optional.empty();
        }
    }

    /** Names of all generations in the folder, oldest first, finished or not. */
    public static List<String> all(Path index) throws IOException {
        if (!Files.isDirectory(index)) return List.of();
        var names = new ArrayList<String>();
        try (var folders = Files.newDirectoryStream(index)) {
            for (var folder : folders) {
                var name = folder.getFileName().toString();
                if (NAME.matcher(name).matches()) names.add(name);
            }
        }
        Collections.sort(names);
        return names;
    }

    /**
     * Serves the generation before the current one again.
     *
     * @return its name
     * @throws Failure {@code no-earlier-generation}, {@code no-index} or {@code build-running}
     */
    public static String rollback(Path index) {
        var now = current(index);
        if (now.isEmpty()) {
            throw new Failure("no-index", "索引文件夹 " + index + " 里还没有索引，不能退回。");
        }
        try (var lock = BuildLock.take(index)) {
            var earlier = newest(index, name -> name.compareTo(now.get()) < 0);
            if (earlier.isPresent()) {
                publish(index, earlier.get());
                LOG.info(
                        "{}: rolled back from {} to {} by {}",
                        index,
                        now.get(),
                        earlier.get(),
                        lock);
                return earlier.get();
            }
        } catch (IOException e) {
            throw new Failure("index-unwritable", "索引文件夹 " + index + " 无法写入。请检查权限和磁盘。", e);
        }
        throw new Failure("no-earlier-generation", "没有更早的索引可以退回。索引文件夹里只保留当前和上一代。");
    }

    /** The newest generation that opens, of those whose names are wanted. */
    private static Optional<String> newest(Path index, Predicate<String> wanted)
            throws IOException {
        for (var name : all(index).reversed()) {
            if (wanted.test(name) && opens(index.resolve(name))) return Optional.of(name);
        }
        return Optional.empty();
    }

    private static boolean opens(Path folder) throws IOException {
        try (var generation = Generation.open(folder)) {
            return generation.reader().numDocs() >= 0;
        } catch (Failure | IOException e) {
            LOG.warn("{} cannot be served: {}", folder, e.toString());
            return false;
        }
    }

    /**
     * A name that no published generation of this folder has had, not even one that was rolled back
     * from and is gone.
     */
    public static String next(Path index) throws IOException {
        int last = published(index);
        for (var name : all(index)) last = Math.max(last, number(name));
        return String.format(Locale.ROOT, "g-%06d", last + 1);
    }

    /** Number of the newest generation that was ever published; 0 where nobody knows. */
    private static int published(Path index) {
        try {
            var name = Files.readString(index.resolve(LAST)).strip();
            return NAME.matcher(name).matches() ? number(name) : 0;
        } catch (IOException none) {
            return 0;
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(2));
    }

    /**
     * Points {@code CURRENT} at the newest generation that opens, where it was lost or names none:
     * the log of updates and the slugs live on in it.
     */
    public static void recover(Path index) throws IOException {
        var now = current(index);
        if (now.isPresent() && Files.isDirectory(index.resolve(now.get()))) return;
        var newest = newest(index, name -> true);
        if (newest.isEmpty()) return;
        LOG.warn("{}: {} was lost, {} is served again", index, CURRENT, newest.get());
        publish(index, newest.get());
    }

    /**
     * Tells one served generation from another, also from one of the same name in a folder that was
     * removed and built anew; cheap enough to ask every second.
     */
    public static Optional<String> stamp(Path index) {
        return current(index)
                .flatMap(
                        name -> {
                            try {
                                var file = index.resolve(name).resolve(Manifest.FILE);
                                var read = Files.readAttributes(file, BasicFileAttributes.class);
                                return Optional.of(
                                        name
                                                + " "
                                                + read.lastModifiedTime()
                                                + " "
                                                + read.fileKey());
                            } catch (IOException notThere) {
                                return Optional.empty();
                            }
                        });
    }

    /**
     * Points {@code CURRENT} at a finished generation; after a crash it names the old or the new
     * one.
     */
    public static void publish(Path index, String name) throws IOException {
        if (number(name) > published(index)) {
            var last = index.resolve(LAST);
            Files.writeString(last, name + "\n");
            sync(last);
        }
        var next = index.resolve(CURRENT_NEXT);
        Files.writeString(next, name + "\n");
        sync(next);
        try {
            Files.move(
                    next,
                    index.resolve(CURRENT),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new Failure("index-unwritable", "索引文件夹 " + index + " 所在的磁盘不支持安全改名，请换一个位置。", e);
        }
        syncFolder(index);
    }

    /**
     * Removes what no longer serves: generations that a killed build left behind, and those older
     * than the one before the current.
     */
    public static void tidy(Path index) throws IOException {
        Files.deleteIfExists(index.resolve(CURRENT_NEXT));
        var now = current(index).orElse("");
        var earlier = all(index).stream().filter(name -> name.compareTo(now) < 0).toList();
        for (var name : all(index)) {
            boolean keep =
                    name.equals(now) || (!earlier.isEmpty() && name.equals(earlier.getLast()));
            if (keep) continue;
            LOG.info("{}: removing {}", index, name);
            delete(index.resolve(name));
        }
    }

    /** Removes a folder; what cannot be removed now is litter, which the next build removes. */
    public static void discard(Path folder) {
        try {
            if (Files.exists(folder)) delete(folder);
        } catch (IOException e) {
            LOG.warn("{} stays behind", folder, e);
        }
    }

    /** Removes a folder and all in it. */
    public static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException why)
                            throws IOException {
                        if (why != null) throw why;
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /**
     * Makes sure that the folder is ours to write in: not there yet, empty, or an index.
     *
     * @throws Failure {@code foreign-folder}
     */
    public static void claim(Path index) throws IOException {
        if (Files.exists(index) && !Files.isDirectory(index)) throw foreign(index);
        Files.createDirectories(index);
        if (Files.exists(index.resolve(CURRENT)) || Files.exists(index.resolve(BuildLock.FILE))) {
            return;
        }
        try (var files = Files.newDirectoryStream(index)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (!NAME.matcher(name).matches() && !name.startsWith(".")) throw foreign(index);
            }
        }
    }

    private static Failure foreign(Path index) {
        return new Failure(
                "foreign-folder", index + " 里有别的文件，不是索引文件夹，没有改动它。请用 --index 指定一个空文件夹或新的文件夹。");
    }

    /** Writes a file's bytes through to the disk. */
    static void sync(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Writes a folder's names through to the disk, where the system can. */
    public static void syncFolder(Path folder) throws IOException {
        IOUtils.fsync(folder, true);
    }
}

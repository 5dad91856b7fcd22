package tiaowen.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tiaowen.model.Failure;

/**
 * One builder at a time, and beside it one that computes vectors. The system gives a lock back when
 * its holder dies, however it dies; the file stays and says who held it last.
 */
public final class BuildLock implements Closeable {
    static final String FILE = "build.lock";

    private static final String VECTORS = "vectors.lock";

    /** Between two tries to take a lock that another one holds. */
    private static final Duration TRY = Duration.ofMillis(200);

    /** Far behind the text, so that others can read it where locks are walls (Windows). */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final FileLock lock;
    private final String holder;

    private BuildLock(FileChannel channel, FileLock lock, String holder) {
        this.channel = channel;
        this.lock = lock;
        this.holder = holder;
    }

    /**
     * Takes the lock of an index folder.
     *
     * @throws Failure {@code build-running} naming who holds it
     */
    public static BuildLock take(Path index) throws IOException {
        return hold(index.resolve(FILE));
    }

    /**
     * The same, as soon as whoever holds it is done.
     *
     * @throws Failure {@code build-interrupted}
     */
    public static BuildLock await(Path index) throws IOException {
        while (true) {
            try {
                return take(index);
            } catch (Failure running) {
                if (!running.code().equals("build-running")) throw running;
                try {
                    Thread.sleep(TRY);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new Failure("build-interrupted", "没有等到另一个构建结束。", e);
                }
            }
        }
    }

    /**
     * Takes the lock of the vectors that an index folder keeps; words may be built meanwhile.
     *
     * @throws Failure as {@link #take}
     */
    public static BuildLock ofVectors(Path index) throws IOException {
        return hold(index.resolve(VECTORS));
    }

    private static BuildLock hold(Path file) throws IOException {
        var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock(PLACE, 1, false);
            if (lock == null) throw running(file, null);
            var holder = me();
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
            return new BuildLock(channel, lock, holder);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw running(file, e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Failure running(Path file, Throwable cause) throws IOException {
        var holder = Files.readString(file).strip();
        return new Failure(
                "build-running",
                "另一个构建正在进行（" + (holder.isEmpty() ? "刚刚开始" : holder) + "）。请等它结束后再试。",
                cause);
    }

    private static String me() {
        return "进程 "
                + ProcessHandle.current().pid()
                + "，用户 "
                + System.getProperty("user.name", "?")
                + "，开始于 "
                + LocalDateTime.now(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }

    @Override
    public String toString() {
        return holder;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
            lock.release();
        }
    }
}

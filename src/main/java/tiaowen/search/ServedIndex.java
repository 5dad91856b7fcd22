package tiaowen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.index.Embedding;
import tiaowen.index.Generation;
import tiaowen.index.Generations;
import tiaowen.model.Failure;

/**
 * Which generation of an index is served: the one that {@code CURRENT} names, or the one before it
 * while that is damaged. Safe for many threads.
 */
final class ServedIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServedIndex.class);

    private final Path index;
    private final Supplier<Optional<Embedding>> embedding;
    private volatile ServedGeneration generation;

    /** Of the generation that should be served, taken before it was opened. */
    private Optional<String> stamp;

    private volatile Optional<String> damaged = Optional.empty();

    /**
     * @throws Failure as {@link Library#open}
     */
    ServedIndex(Path index, Supplier<Optional<Embedding>> embedding) {
        this.index = index;
        this.embedding = embedding;
        this.stamp = Generations.stamp(index);
        this.generation = new ServedGeneration(Generation.openCurrent(index), embedding);
    }

    /** Asks the generation now served; where that turns out to be damaged, the one before it. */
    <T> T ask(Function<ServedGeneration, T> question) {
        while (true) {
            var now = hold();
            try {
                return question.apply(now);
            } catch (Failure | UncheckedIOException | InternalError e) {
                if (!isUnreadable(e) || !replaceDamaged(now)) throw e;
            } finally {
                now.leave();
            }
        }
    }

    /** The generation now served, entered: whoever holds it leaves it. */
    ServedGeneration hold() {
        while (true) {
            var now = generation;
            if (now.enter()) return now;
            if (now == generation) throw new IllegalStateException("the library is closed");
        }
    }

    /** As {@link Library#refresh}. */
    synchronized boolean refresh() {
        var now = Generations.stamp(index);
        if (now.isEmpty() || now.equals(stamp)) return false;
        var before = generation;
        generation = new ServedGeneration(Generation.openCurrent(index), embedding);
        stamp = now;
        damaged = Optional.empty();
        before.leave();
        return true;
    }

    /** Whether files could not be read; one that was cut off while mapped is an InternalError. */
    private static boolean isUnreadable(Throwable e) {
        return !(e instanceof Failure failure) || failure.code().equals("index-broken");
    }

    /**
     * Looks whether a generation that gave an error is damaged on the disk, and serves the one
     * before it where that is whole.
     *
     * @return true where another one is served now
     */
    private synchronized boolean replaceDamaged(ServedGeneration asked) {
        if (asked != generation) return true;
        var name = asked.generation().name();
        if (damaged.equals(Optional.of(name)) || asked.generation().isWhole()) return false;
        damaged = Optional.of(name);
        try {
            var before = Generation.openBefore(index, name);
            if (before.isEmpty()) return false;
            generation = new ServedGeneration(before.get(), embedding);
        } catch (IOException e) {
            LOG.error("{}: nothing before {} can be served", index, name, e);
            return false;
        }
        LOG.error("{}: {} is damaged, {} is served", index, name, generation.generation().name());
        asked.leave();
        return true;
    }

    /** As {@link Library#damaged}. */
    Optional<String> damaged() {
        return damaged;
    }

    @Override
    public synchronized void close() {
        generation.leave();
    }
}

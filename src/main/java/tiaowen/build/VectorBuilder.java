package tiaowen.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.index.BuildLock;
import tiaowen.index.Embedding;
import tiaowen.index.Fingerprint;
import tiaowen.index.Generation;
import tiaowen.index.Generations;
import tiaowen.index.HardLinks;
import tiaowen.index.IndexJson;
import tiaowen.index.Manifest;
import tiaowen.index.VectorCheck;
import tiaowen.index.VectorStore;
import tiaowen.index.VectorTexts;
import tiaowen.index.Vectors;
import tiaowen.model.Failure;

/**
 * The second step of a build: computes the vectors that the served generation lacks, and publishes
 * the same words with them. The words are served all the while, and others may be published: then
 * it goes on with those. Ended at any moment, by whatever, it goes on from its last commit when it
 * is begun again.
 */
public final class VectorBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(VectorBuilder.class);

    /** Unused vectors stay, so that a file that comes back costs nothing, up to this share. */
    private static final double MOST_UNUSED = 0.2;

    private final Path index;
    private final Generation base;
    private final VectorTexts texts;
    private final VectorStore store;

    private VectorBuilder(Path index, Generation base, VectorTexts texts, VectorStore store) {
        this.index = index;
        this.base = base;
        this.texts = texts;
        this.store = store;
    }

    /**
     * Brings the vectors of an index up to date with its words.
     *
     * @param threads that compute at once, one a core at most is sensible
     * @throws Failure {@code no-index}, {@code build-running}, {@code vectors-failed}, or as {@link
     *     IndexBuilder#build}; the served generation is as it was, and what was computed is kept
     */
    public static VectorReport build(
            Path index, Embedding embedding, int threads, BuildProgress progress) {
        long start = System.nanoTime();
        try (var lock = BuildLock.ofVectors(index)) {
            LOG.debug("{}: computing vectors, {}", index, lock);
            int computed = 0;
            while (true) {
                var round = round(index, embedding, threads, progress);
                computed += round.computed();
                if (round.generation().isEmpty()) continue;
                double seconds = (System.nanoTime() - start) / 1e9;
                return new VectorReport(
                        computed, round.texts(), seconds, round.generation(), round.published());
            }
        } catch (IOException e) {
            throw BuildFailures.failure(index, e);
        }
    }

    /** Without a generation in the report where other words were published meanwhile. */
    private static VectorReport round(
            Path index, Embedding embedding, int threads, BuildProgress progress)
            throws IOException {
        try (var base = Generation.openCurrent(index);
                var store =
                        VectorStore.open(
                                index, embedding.name(), index.resolve(base.name()), threads)) {
            var texts = new VectorTexts(base);
            var workers = new VectorWorkers(texts, store, embedding, threads, progress);
            return new VectorBuilder(index, base, texts, store).run(workers, progress);
        }
    }

    private VectorReport run(VectorWorkers workers, BuildProgress progress) throws IOException {
        var wanted = texts.texts();
        if (complete(wanted)) return new VectorReport(0, wanted.size(), 0, base.name(), false);
        var missing = new HashSet<>(wanted);
        missing.removeAll(store.texts());
        workers.compute(missing);
        try (var lock = BuildLock.await(index)) {
            LOG.debug("{}: publishing vectors, {}", index, lock);
            if (!Generations.current(index).equals(Optional.of(base.name()))) {
                return new VectorReport(missing.size(), wanted.size(), 0, "", false);
            }
            Generations.tidy(index);
            dropUnused(wanted);
            progress.step("整理语义向量");
            store.settle();
            store.commit();
            return new VectorReport(missing.size(), wanted.size(), 0, publish(), true);
        }
    }

    private boolean complete(Set<Fingerprint> wanted) throws IOException {
        var vectors = base.vectors();
        return vectors.isPresent()
                && vectors.get().embedding().equals(store.embedding())
                && vectors.get().texts().containsAll(wanted);
    }

    private void dropUnused(Set<Fingerprint> wanted) throws IOException {
        var unused = new HashSet<>(store.texts());
        unused.removeAll(wanted);
        if (unused.size() > MOST_UNUSED * wanted.size()) store.drop(unused);
    }

    /** The same words in a new folder, with the vectors beside them. */
    private String publish() throws IOException {
        var name = Generations.next(index);
        var from = index.resolve(base.name());
        var folder = Files.createDirectory(index.resolve(name));
        boolean published = false;
        try {
            HardLinks.files(base.reader().getIndexCommit().getFileNames(), from, folder);
            HardLinks.files(tables(from), from, folder);
            HardLinks.commit(index.resolve(Vectors.FOLDER), folder.resolve(Vectors.FOLDER));
            var checks = new ArrayList<>(base.manifest().checks());
            checks.addAll(VectorCheck.check(folder, texts.texts()));
            var manifest = base.manifest().again(name, Instant.now(), checks);
            IndexJson.write(folder.resolve(Manifest.FILE), manifest);
            Generations.syncFolder(folder);
            Generations.publish(index, name);
            published = true;
        } finally {
            if (!published) Generations.discard(folder);
        }
        // What it was is in the new one: to roll back is to go to the words before these.
        Generations.discard(from);
        return name;
    }

    private static List<String> tables(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(Generation.TABLES))
                    .toList();
        }
    }
}

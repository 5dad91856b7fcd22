package tiaowen.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.CuratedFiles;
import tiaowen.corpus.FileReading;
import tiaowen.corpus.Pipeline;
import tiaowen.corpus.ScanReading;
import tiaowen.corpus.SourceFile;
import tiaowen.index.BuildLock;
import tiaowen.index.Generations;
import tiaowen.model.Failure;

/**
 * Builds a generation beside the served one, verifies it, and only then publishes it. Killed at any
 * moment it leaves the served one as it was; the next build removes what lies about.
 */
public final class IndexBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexBuilder.class);

    private IndexBuilder() {}

    /**
     * Brings an index up to date with a corpus.
     *
     * @param full reads every file anew, changed or not
     * @throws Failure {@code no-corpus}, {@code foreign-folder}, {@code build-running}, {@code
     *     disk-full}, {@code index-unwritable}, {@code index-check-failed}, or that of a curated
     *     file; the served generation is as it was
     */
    public static BuildReport build(Path corpus, Path index, boolean full, BuildProgress progress) {
        return build(corpus, index, full, progress, ScanReading.NONE);
    }

    /**
     * The same, with scans among the files.
     *
     * @param scans how pictures of pages are read; what is to be read later is named in the report
     */
    public static BuildReport build(
            Path corpus, Path index, boolean full, BuildProgress progress, ScanReading scans) {
        return build(corpus, index, full, progress, scans, Pipeline::read);
    }

    /** The same with another way of reading files, for tests of what can go wrong there. */
    public static BuildReport build(
            Path corpus,
            Path index,
            boolean full,
            BuildProgress progress,
            Function<SourceFile, FileReading> pipeline) {
        return build(corpus, index, full, progress, ScanReading.NONE, pipeline);
    }

    private static BuildReport build(
            Path corpus,
            Path index,
            boolean full,
            BuildProgress progress,
            ScanReading scans,
            Function<SourceFile, FileReading> pipeline) {
        long start = System.nanoTime();
        progress.step("查看语料");
        var files = Corpus.scan(corpus, index).withScans(scans);
        var curated = CuratedFiles.read(corpus);
        try {
            Generations.claim(index);
            try (var lock = BuildLock.take(index)) {
                LOG.debug("{}: building, {}", index, lock);
                Generations.recover(index);
                Generations.tidy(index);
                try (var base = BuildBase.of(index, full)) {
                    var report =
                            new BuildRun(index, base, files, curated, progress, pipeline).run();
                    Generations.tidy(index);
                    return report.took((System.nanoTime() - start) / 1e9);
                }
            }
        } catch (IOException e) {
            throw BuildFailures.failure(index, e);
        }
    }
}

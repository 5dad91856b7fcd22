package tiaowen.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.build.BuildReport.Failed;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.corpus.FileReading;
import tiaowen.corpus.ScanReading;
import tiaowen.corpus.SourceFile;
import tiaowen.index.GenerationVerifier.Probe;
import tiaowen.index.GenerationWriter;
import tiaowen.model.Failure;

/**
 * Reads files on all cores and hands each to the writer at once, so that no more documents are in
 * memory than there are cores.
 */
final class SourceReaders {
    private static final Logger LOG = LoggerFactory.getLogger(SourceReaders.class);

    private final Function<SourceFile, FileReading> pipeline;
    private final GenerationWriter writer;
    private final BuildProgress progress;

    private SourceReaders(
            Function<SourceFile, FileReading> pipeline,
            GenerationWriter writer,
            BuildProgress progress) {
        this.pipeline = pipeline;
        this.writer = writer;
        this.progress = progress;
    }

    /** What became of the files, each in the order given. */
    record Result(List<CatalogueEntry> entries, List<Probe> probes, List<Failed> failed) {}

    private sealed interface Outcome {
        record Done(CatalogueEntry entry, Optional<Probe> probe) implements Outcome {}

        record Bad(Failed failed) implements Outcome {}
    }

    /**
     * Reads and writes all files.
     *
     * @throws IOException if writing failed; nothing more was read then
     */
    static Result read(
            List<SourceFile> files,
            Function<SourceFile, FileReading> pipeline,
            GenerationWriter writer,
            BuildProgress progress)
            throws IOException {
        progress.begin(files.size());
        var readers = new SourceReaders(pipeline, writer, progress);
        var entries = new ArrayList<CatalogueEntry>();
        var probes = new ArrayList<Probe>();
        var failed = new ArrayList<Failed>();
        for (var outcome : readers.all(files)) {
            switch (outcome) {
                case Outcome.Done done -> {
                    entries.add(done.entry());
                    done.probe().ifPresent(probes::add);
                }
                case Outcome.Bad bad -> failed.add(bad.failed());
            }
        }
        return new Result(entries, probes, failed);
    }

    private List<Outcome> all(List<SourceFile> files) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        var pool =
                Executors.newFixedThreadPool(
                        cores, Thread.ofPlatform().daemon().name("read-", 1).factory());
        try {
            var futures = new ArrayList<Future<Outcome>>();
            for (var file : files) futures.add(pool.submit(() -> one(file)));
            var outcomes = new ArrayList<Outcome>();
            for (var future : futures) outcomes.add(future.get());
            var flushes = new ArrayList<Future<?>>();
            for (int i = 0; i < cores; i++)
                flushes.add(
                        pool.submit(
                                () -> {
                                    writer.flushOne();
                                    return true;
                                }));
            for (var flush : flushes) flush.get();
            return outcomes;
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("build-interrupted", "构建被中断，没有改动原有索引。", e);
        } finally {
            pool.shutdownNow();
            pool.close();
        }
    }

    private Outcome one(SourceFile file) throws IOException {
        Outcome outcome = new Outcome.Bad(new Failed(file.name(), ""));
        try {
            var reading = pipeline.apply(file);
            writer.put(reading.document());
            outcome = new Outcome.Done(reading.entry(), Probe.of(reading.document()));
        } catch (Failure failure) {
            boolean waiting = ScanReading.isWaiting(failure);
            if (!waiting) LOG.info("{} {}", failure.code(), file.name(), failure);
            outcome = new Outcome.Bad(new Failed(file.name(), failure.getMessage(), waiting));
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // A bug met by one file must not cost the others their index.
            LOG.error("cannot read {}", file.name(), e);
            outcome =
                    new Outcome.Bad(
                            new Failed(
                                    file.name(),
                                    file.name() + " 没有读成，是程序出了错，详情见日志。请把这份文件反馈给维护者，其余文件不受影响。"));
        }
        synchronized (progress) {
            progress.done(file.name());
        }
        return outcome;
    }

    /** The first trouble of the writer, which may have shown itself in another thread. */
    private static IOException cause(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof AlreadyClosedException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof IOException trouble) return trouble;
        if (cause instanceof RuntimeException bug) throw bug;
        if (cause instanceof Error fatal) throw fatal;
        return new IOException(cause);
    }
}

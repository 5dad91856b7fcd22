package tiaowen.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tiaowen.index.Embedding;
import tiaowen.index.Fingerprint;
import tiaowen.index.VectorStore;
import tiaowen.index.VectorTexts;
import tiaowen.model.Failure;

/** Computes vectors, several at once, and sees to it that little is lost when it is killed. */
final class VectorWorkers {
    /** Between two commits: what a killed build computes again at most. */
    private static final long COMMIT_SECONDS = 30;

    private final VectorTexts vectorTexts;
    private final VectorStore store;
    private final Embedding embedding;
    private final int threads;
    private final BuildProgress progress;

    VectorWorkers(
            VectorTexts vectorTexts,
            VectorStore store,
            Embedding embedding,
            int threads,
            BuildProgress progress) {
        this.vectorTexts = vectorTexts;
        this.store = store;
        this.embedding = embedding;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Computes the vectors of these texts and adds them to the store.
     *
     * @throws Failure {@code vectors-failed} or {@code build-interrupted}; what was computed by
     *     then is committed
     */
    void compute(Set<Fingerprint> missing) throws IOException {
        if (missing.isEmpty()) return;
        progress.beginVectors(missing.size());
        // In the order of the index, where neighbours share a compressed block.
        var texts = new ArrayList<>(missing);
        texts.sort(Comparator.comparingInt(text -> vectorTexts.place(text).doc()));
        var next = new AtomicInteger();
        var stop = new AtomicBoolean();
        var pool =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("vectors-", 1).factory());
        try {
            var futures = new ArrayList<Future<?>>();
            for (int i = 0; i < threads; i++) {
                futures.add(
                        pool.submit(
                                () -> {
                                    work(texts, next, stop);
                                    return true;
                                }));
            }
            for (var future : futures) await(future);
        } finally {
            stop.set(true);
            pool.shutdown();
            pool.close();
            store.commit();
        }
    }

    private void work(List<Fingerprint> texts, AtomicInteger next, AtomicBoolean stop)
            throws IOException {
        try {
            for (int i = next.getAndIncrement(); i < texts.size(); i = next.getAndIncrement()) {
                if (stop.get()) return;
                var text = texts.get(i);
                store.add(text, embedding.clause(vectorTexts.read(text)));
                synchronized (progress) {
                    progress.vectorDone();
                }
            }
        } finally {
            // One that fails ends all.
            if (next.get() < texts.size()) stop.set(true);
        }
    }

    private void await(Future<?> future) throws IOException {
        try {
            while (true) {
                try {
                    future.get(COMMIT_SECONDS, TimeUnit.SECONDS);
                    return;
                } catch (TimeoutException e) {
                    store.commit();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("build-interrupted", "语义向量没有算完，算好的下次不再重算。", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException trouble) throw trouble;
            throw new Failure(
                    "vectors-failed",
                    "语义向量没有算完，是程序出了错，详情见日志。算好的已保存，检索照常；请重新运行 tiaowen build，仍不成功时加 --no-semantic。",
                    e.getCause());
        }
    }
}

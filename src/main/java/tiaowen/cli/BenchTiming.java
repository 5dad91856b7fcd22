package tiaowen.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tiaowen.model.Failure;

/**
 * How long each of many texts took, once through.
 *
 * @param milliseconds by text, in the order of the texts
 * @param wall seconds from the first to the last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BenchTiming(List<String> texts, double[] milliseconds, double wall) {
    private static final int SLOWEST = 5;

    /** Works off the texts, each once, on so many threads. */
    static BenchTiming of(List<String> texts, int threads, Consumer<String> work) {
        var took = new double[texts.size()];
        var next = new AtomicInteger();
        Callable<Boolean> worker =
                () -> {
                    for (int i = next.getAndIncrement(); i < took.length; ) {
                        long begin = System.nanoTime();
                        work.accept(texts.get(i));
                        took[i] = (System.nanoTime() - begin) / 1e6;
                        i = next.getAndIncrement();
                    }
                    return true;
                };
        long begin = System.nanoTime();
        var workers = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < threads; i++) workers.add(worker);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(workers)) done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("bench-interrupted", "测量被中断。", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e);
        }
        return new BenchTiming(texts, took, (System.nanoTime() - begin) / 1e9);
    }

    /** One line: how many, the middle, the slow ones, and how many a second. */
    String line(String name) {
        var sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%s\t%d 条\tp50 %.2f ms\tp95 %.2f ms\tp99 %.2f ms\t最长 %.2f ms\t每秒 %.0f 条",
                name,
                sorted.length,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted[sorted.length - 1],
                sorted.length / wall);
    }

    /** The texts that took longest, slowest first. */
    List<String> slowest() {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < milliseconds.length; i++) order.add(i);
        order.sort(Comparator.comparingDouble((Integer i) -> milliseconds[i]).reversed());
        return order.stream()
                .limit(SLOWEST)
                .map(i -> String.format(Locale.ROOT, "%s %.2f ms", texts.get(i), milliseconds[i]))
                .toList();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}

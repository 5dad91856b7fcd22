package tiaowen.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Work done on all cores while its results are taken in order: at most two items a core are worked
 * on before their turn, so that memory stays bounded however long the list.
 */
final class OrderedParallel<T, R> implements Iterator<R> {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private final Iterator<T> items;
    private final Function<T, R> work;
    private final Queue<CompletableFuture<R>> begun = new ArrayDeque<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(CORES);

    private OrderedParallel(Iterator<T> items, Function<T, R> work) {
        this.items = items;
        this.work = work;
    }

    /** Results in the order of the items; what {@code work} throws comes out in its item's turn. */
    static <T, R> Iterable<R> map(List<T> items, Function<T, R> work) {
        return () -> new OrderedParallel<>(items.iterator(), work);
    }

    @Override
    public boolean hasNext() {
        while (items.hasNext() && begun.size() < 2 * CORES) {
            var item = items.next();
            begun.add(CompletableFuture.supplyAsync(() -> work.apply(item), workers));
        }
        if (begun.isEmpty()) workers.shutdown();
        return !begun.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) throw new NoSuchElementException();
        return begun.remove().join();
    }
}

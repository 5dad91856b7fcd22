package tiaowen.cli;

import java.util.Optional;
import java.util.function.Supplier;
import tiaowen.corpus.ScanReading;
import tiaowen.extract.scan.Recogniser;

/**
 * What reads pictures of pages: loaded when the first comes and once. Where it cannot be had, one
 * line says so, and scans are named and left out.
 */
final class ScanModel implements Supplier<Optional<Recogniser>> {
    private final Console console;
    private final int threads;
    private Optional<Recogniser> recogniser = Optional.empty();
    private boolean asked;

    /**
     * @param threads that work on one page
     */
    ScanModel(Console console, int threads) {
        this.console = console;
        this.threads = threads;
    }

    @Override
    public synchronized Optional<Recogniser> get() {
        if (!asked) {
            asked = true;
            switch (Recogniser.load(threads)) {
                case Recogniser.Loaded.Ready ready -> recogniser = Optional.of(ready.recogniser());
                case Recogniser.Loaded.Unavailable not -> console.err().println(not.why());
            }
        }
        return recogniser;
    }

    /** Whether this machine could read scans, as far as can be told without loading anything. */
    boolean mayRead() {
        return Recogniser.missing().isEmpty();
    }

    /** Reads scans as they come and keeps nothing of them. */
    ScanReading now() {
        return mayRead() ? ScanReading.reading(this) : ScanReading.NONE;
    }
}

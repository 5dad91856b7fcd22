package tiaowen.cli;

import java.util.Optional;
import java.util.function.Supplier;
import tiaowen.index.Embedding;
import tiaowen.meaning.Embedder;

/**
 * The model of meaning as index and search want it: loaded when first needed and once. Where it
 * cannot be had, one line says so, and words alone do.
 */
final class SemanticModel implements Supplier<Optional<Embedding>> {
    private final Console console;
    private Optional<Embedding> embedding = Optional.empty();
    private boolean asked;

    SemanticModel(Console console) {
        this.console = console;
    }

    @Override
    public synchronized Optional<Embedding> get() {
        if (!asked) {
            asked = true;
            switch (Embedder.load()) {
                case Embedder.Loaded.Ready ready -> embedding = Optional.of(of(ready.embedder()));
                case Embedder.Loaded.Unavailable not -> console.err().println(not.why());
            }
        }
        return embedding;
    }

    private static Embedding of(Embedder embedder) {
        return new Embedding() {
            @Override
            public String name() {
                return embedder.name();
            }

            @Override
            public float[] clause(String text) {
                return embedder.clause(text);
            }

            @Override
            public float[] question(String text) {
                return embedder.question(text);
            }
        };
    }
}

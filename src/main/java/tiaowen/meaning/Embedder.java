package tiaowen.meaning;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes vectors of texts: 512 dimensions, unit length. The nearer in meaning two texts are, the
 * nearer to 1 is the product of their vectors. Safe for many threads; a text takes one core, a
 * question some 5 ms, a clause of average length some 20 ms.
 */
public final class Embedder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Embedder.class);

    /** Pieces of a text that are read, nearly characters; all the model can take. */
    private static final int MOST_PIECES = 512;

    /** Says which vectors can be compared: raised whenever a text gets another one. */
    private static final String NAME = "bge-small-zh-v1.5-q/" + MOST_PIECES;

    private final Model model;

    private Embedder(Model model) {
        this.model = model;
    }

    /** What came of loading. */
    public sealed interface Loaded {
        /** It can be used, and must be closed. */
        record Ready(Embedder embedder) implements Loaded {}

        /**
         * It cannot be used here.
         *
         * @param why a whole Chinese sentence, and what to do about it
         */
        record Unavailable(String why) implements Loaded {}
    }

    /** Loads the model, which takes about half a second. Total: nothing makes it throw. */
    public static Loaded load() {
        try {
            return new Loaded.Ready(new Embedder(Model.load()));
        } catch (NoClassDefFoundError e) {
            LOG.info("the library is not on the class path", e);
            return new Loaded.Unavailable("程序里没有带语义模型，检索只按字词。");
        } catch (LinkageError | IOException | RuntimeException e) {
            LOG.warn("the model cannot be loaded", e);
            return new Loaded.Unavailable("语义模型在这台机器上不能运行，检索只按字词，详情见日志。");
        }
    }

    /** Says what made a vector; vectors of another name cannot be compared with these. */
    public String name() {
        return NAME;
    }

    /** The vector of what a person asks. Total. */
    public float[] question(String text) {
        return model.vector(text, MOST_PIECES);
    }

    /** The vector of a text that may be the answer. Total. */
    public float[] clause(String text) {
        return model.vector(text, MOST_PIECES);
    }

    @Override
    public void close() {
        model.close();
    }
}

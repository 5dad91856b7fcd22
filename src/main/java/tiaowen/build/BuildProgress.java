package tiaowen.build;

/** Hears how a build goes on. Called by one thread at a time. */
public interface BuildProgress {
    /** Says nothing to anybody. */
    BuildProgress SILENT = new BuildProgress() {};

    /** Reading begins. */
    default void begin(int files) {}

    /** One more file is done, well or badly. */
    default void done(String source) {}

    /**
     * Another step begins.
     *
     * @param name a few Chinese words: {@code 核对索引}
     */
    default void step(String name) {}

    /**
     * Computing vectors begins.
     *
     * @param texts how many, from 1
     */
    default void beginVectors(int texts) {}

    /** One more vector is computed. */
    default void vectorDone() {}

    /**
     * Reading pages from their pictures begins.
     *
     * @param pages how many, from 1
     */
    default void beginScans(int pages) {}

    /** One more page is read. */
    default void scanDone() {}
}

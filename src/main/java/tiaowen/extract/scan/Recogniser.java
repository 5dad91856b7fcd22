package tiaowen.extract.scan;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads pages with the models that come with the program, or says why it cannot. */
public final class Recogniser implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recogniser.class);

    /** A page takes some 0.7 GB beside the rest of the program. */
    private static final long LEAST_MEMORY = 2L << 30;

    private final OcrReader reader;

    private Recogniser(OcrReader reader) {
        this.reader = reader;
    }

    /** What came of loading. */
    public sealed interface Loaded {
        /** It can be used, and must be closed. */
        record Ready(Recogniser recogniser) implements Loaded {}

        /**
         * It cannot be used here.
         *
         * @param why a whole Chinese sentence, and what to do about it
         */
        record Unavailable(String why) implements Loaded {}
    }

    /** Says what reads pages; pages read by another are read again. */
    public static String name() {
        return OcrReader.NAME;
    }

    /**
     * Whether this machine could read pages, as far as can be told without loading anything; empty
     * if so, else why not.
     */
    public static Optional<String> missing() {
        if (Recogniser.class.getResource("/models/ch_PP-OCRv4_rec_infer.onnx") == null) {
            return Optional.of("程序里没有带文字识别，扫描件不读。");
        }
        if (memory() < LEAST_MEMORY) {
            return Optional.of("这台机器的内存不到 2 GB，没有启用文字识别，扫描件不读。请换一台内存较大的机器建索引，或先把扫描件转成带文字的文件。");
        }
        return Optional.empty();
    }

    /**
     * Loads the models, which takes about half a second. Total: nothing makes it throw.
     *
     * @param threads cores that work on a page
     */
    public static Loaded load(int threads) {
        var missing = missing();
        if (missing.isPresent()) return new Loaded.Unavailable(missing.get());
        try {
            return new Loaded.Ready(new Recogniser(OcrReader.load(threads)));
        } catch (LinkageError | IOException | RuntimeException e) {
            LOG.warn("the models cannot be loaded", e);
            return new Loaded.Unavailable("文字识别在这台机器上不能运行，扫描件不读，详情见日志。");
        }
    }

    /** Of the machine, or of the container that it runs in. In bytes. */
    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getTotalMemorySize()
                : Long.MAX_VALUE;
    }

    OcrReader reader() {
        return reader;
    }

    @Override
    public void close() {
        reader.close();
    }
}

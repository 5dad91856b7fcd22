package tiaowen.corpus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tiaowen.extract.pdf.ScannedPages;
import tiaowen.extract.scan.PageReader;
import tiaowen.extract.scan.PageReaders;
import tiaowen.extract.scan.Recogniser;
import tiaowen.extract.scan.ScanFolder;
import tiaowen.model.Failure;

/**
 * How pictures of pages are read: not at all, from what was read before, or now. The other rooms
 * know this of scans and no more.
 *
 * @param missing pages that were asked for and are to be read later
 */
public record ScanReading(PageReader reader, AtomicInteger missing) {
    /** Nobody reads scans; they are named and left out. */
    public static final ScanReading NONE = new ScanReading(PageReader.NONE, new AtomicInteger());

    private static final String FOLDER = "scans";

    /** Takes pages that were read before; the others wait. They are kept beside an index. */
    public static ScanReading kept(Path index) {
        var missing = new AtomicInteger();
        return new ScanReading(PageReaders.kept(folder(index), missing), missing);
    }

    /** Takes pages that were read before; the others are named and left out. */
    public static ScanReading keptAlone(Path index) {
        return new ScanReading(PageReaders.keptAlone(folder(index)), new AtomicInteger());
    }

    /**
     * Reads pages and keeps them beside an index.
     *
     * @param recogniser is asked for when the first page comes; empty where none can be had
     * @param done is told of each page
     */
    public static ScanReading reading(
            Supplier<Optional<Recogniser>> recogniser, Path index, Runnable done) {
        var reader = PageReaders.reading(recogniser, Optional.of(folder(index)), done);
        return new ScanReading(reader, new AtomicInteger());
    }

    /** Reads pages and keeps none. */
    public static ScanReading reading(Supplier<Optional<Recogniser>> recogniser) {
        var reader = PageReaders.reading(recogniser, Optional.empty(), () -> {});
        return new ScanReading(reader, new AtomicInteger());
    }

    /** Whether a file was not read because its pages are to be read later. */
    public static boolean isWaiting(Failure failure) {
        return failure.code().equals(ScannedPages.WAITING);
    }

    /** The picture of a line, as PNG, by the name that a doubtful character gives it. */
    public static Optional<byte[]> picture(Path index, String name) {
        int slash = name.lastIndexOf('/');
        if (slash < 0) return Optional.empty();
        try {
            int line = Integer.parseInt(name.substring(slash + 1));
            return folder(index).picture(name.substring(0, slash), line);
        } catch (NumberFormatException typedWrong) {
            return Optional.empty();
        }
    }

    /** Removes pages that there is no room for. */
    public static void tidy(Path index) {
        folder(index).tidy();
    }

    private static ScanFolder folder(Path index) {
        return new ScanFolder(index.resolve(FOLDER));
    }

    /** Says what reads, so that files are read again when it changes; empty where nothing does. */
    String version() {
        return reader.version();
    }
}

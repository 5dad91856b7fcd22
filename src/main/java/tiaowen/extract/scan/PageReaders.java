package tiaowen.extract.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The two ways of reading pages: to look up what was read before, and to read. */
public final class PageReaders {
    private static final Logger LOG = LoggerFactory.getLogger(PageReaders.class);

    /** Every page is taken to be as high as A4, 11.69 inches: files seldom say, or say it wrong. */
    private static final double LONGER_SIDE = 11.69;

    private PageReaders() {}

    /**
     * Looks pages up and never reads one.
     *
     * @param missing is raised by one for each page that is not kept
     */
    public static PageReader kept(ScanFolder folder, AtomicInteger missing) {
        return new PageReader() {
            @Override
            public Answer read(String page, Picture picture) {
                var name = name(page);
                var kept = folder.find(name);
                if (kept.isPresent()) return new Answer.Read(kept.get(), name);
                missing.incrementAndGet();
                return new Answer.Later();
            }

            @Override
            public String version() {
                return Recogniser.name();
            }
        };
    }

    /** Looks pages up; the others are as if nobody read any. */
    public static PageReader keptAlone(ScanFolder folder) {
        return new PageReader() {
            @Override
            public Answer read(String page, Picture picture) {
                var name = name(page);
                var kept = folder.find(name);
                return kept.isPresent() ? new Answer.Read(kept.get(), name) : new Answer.Never();
            }

            @Override
            public String version() {
                return Recogniser.name() + "/kept";
            }
        };
    }

    /**
     * Reads pages, and keeps them where there is a folder.
     *
     * @param recogniser is asked for when the first page comes; empty where none can be had
     * @param done is told of each page, whether it was read or found
     */
    public static PageReader reading(
            Supplier<Optional<Recogniser>> recogniser, Optional<ScanFolder> folder, Runnable done) {
        return new PageReader() {
            @Override
            public Answer read(String page, Picture picture) {
                var name = name(page);
                var kept = folder.flatMap(pages -> pages.find(name));
                var reader = kept.isPresent() ? Optional.<Recogniser>empty() : recogniser.get();
                if (kept.isEmpty() && reader.isEmpty()) return new Answer.Never();
                var read =
                        kept.orElseGet(() -> readNow(reader.orElseThrow(), folder, name, picture));
                done.run();
                return new Answer.Read(read, folder.isPresent() ? name : "");
            }

            @Override
            public String version() {
                return Recogniser.name();
            }
        };
    }

    private static ReadPage readNow(
            Recogniser recogniser,
            Optional<ScanFolder> folder,
            String name,
            PageReader.Picture picture) {
        OcrReader.Result result;
        try {
            var image = picture.draw();
            double dpi = Math.max(image.getWidth(), image.getHeight()) / LONGER_SIDE;
            result = recogniser.reader().read(image, dpi);
        } catch (IOException | RuntimeException e) {
            // Kept as blank: to try again at every build would end no otherwise.
            LOG.warn("{} cannot be drawn or read", name, e);
            var blank = new Gray(1, 1, new byte[] {-1});
            result = new OcrReader.Result(new ReadPage(1, 1, 1, List.of()), blank);
        }
        if (folder.isPresent()) {
            try {
                folder.get().put(name, result.page(), result.picture());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return result.page();
    }

    private static String name(String page) {
        return page + "-" + Recogniser.name().replace('/', '.');
    }
}

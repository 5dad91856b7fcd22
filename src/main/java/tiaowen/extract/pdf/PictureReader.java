package tiaowen.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import tiaowen.extract.block.Characters;
import tiaowen.extract.block.Reading;
import tiaowen.extract.block.UnsupportedFormats;
import tiaowen.extract.scan.PageReader;
import tiaowen.model.Failure;
import tiaowen.model.Warning;

/** Pictures of pages: PNG, JPEG, GIF, BMP and TIFF, the last with many pages. */
public final class PictureReader {
    /** A page of 600 dots an inch has 35 million. */
    private static final long MOST_DOTS = 120_000_000;

    /** What is smaller is no page but an emblem or a button. */
    private static final int SMALLEST_SIDE = 560;

    private static final int MOST_PAGES = 500;

    /** Longest side that is read; A4 at 200 dots an inch has 2,339. */
    static final int LONGEST_SIDE = 3300;

    /** So many Han characters make a page of text. */
    private static final int FEWEST = 12;

    private PictureReader() {}

    /** A picture's first bytes, whatever the file's name. */
    public static boolean isPicture(byte[] bytes) {
        return starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', '*', 0)
                || starts(bytes, 'M', 'M', 0, '*')
                || (starts(bytes, 'B', 'M') && bytes.length > 6 && bytes[6] == 0);
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }

    /**
     * @throws Failure {@code scan-waiting}, {@code not-text}, {@code damaged-file} or {@code
     *     too-large}
     */
    public static Reading read(String name, byte[] bytes, PageReader reader) {
        var scan = new ScannedPages(bytes, reader);
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw notText(name);
            var image = readers.next();
            try {
                return read(name, image, in, scan);
            } finally {
                image.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Failure failure) throw failure;
            throw new Failure("damaged-file", name + " 已损坏，未能读取。请找到完好的图片后重新添加。", e);
        }
    }

    private static Reading read(
            String name, ImageReader image, ImageInputStream in, ScannedPages scan)
            throws IOException {
        image.setInput(in, false, true);
        int count = image.getNumImages(true);
        if (count > MOST_PAGES) throw tooLarge(name);
        var pages = new ArrayList<PdfPage>();
        for (int i = 0; i < count; i++) {
            int at = i;
            int width = image.getWidth(i);
            int height = image.getHeight(i);
            if ((long) width * height > MOST_DOTS) throw tooLarge(name);
            if (Math.min(width, height) < SMALLEST_SIDE) continue;
            if (scan.take(i + 1, () -> draw(image, at, width, height)) && !scan.isWaiting()) {
                pages.add(scan.page());
            }
        }
        if (scan.isWaiting()) throw ScannedPages.waiting(name);
        var blocks = new PdfBlocks(pages).blocks();
        long han =
                blocks.stream()
                        .flatMapToInt(block -> block.text().codePoints())
                        .filter(Characters::han)
                        .count();
        if (han < FEWEST) throw notText(name);
        return new Reading(
                Map.of(),
                Map.of(),
                blocks,
                scan.lines(blocks),
                List.of(warning(scan.pages(), count)));
    }

    static Warning warning(List<Integer> pages, int count) {
        var which = pages.size() == count ? "全文" : PdfReader.list(pages);
        return Warning.ofDocument("machine-read", which + "的文字是程序从图片识别出来的，可能有错字，请核对标出的字。");
    }

    private static BufferedImage draw(ImageReader image, int at, int width, int height)
            throws IOException {
        var settings = image.getDefaultReadParam();
        int step = (int) Math.max(1, Math.floor((double) Math.max(width, height) / LONGEST_SIDE));
        if (step > 1) settings.setSourceSubsampling(step, step, 0, 0);
        return image.read(at, settings);
    }

    private static Failure notText(String name) {
        return UnsupportedFormats.recognise(name, new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .orElseThrow();
    }

    private static Failure tooLarge(String name) {
        return new Failure("too-large", name + " 里的图片过大或过多，没有读取。请缩小或拆成几个文件后重新添加。");
    }
}

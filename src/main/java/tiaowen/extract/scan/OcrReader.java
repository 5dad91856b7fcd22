package tiaowen.extract.scan;

import ai.onnxruntime.OrtException;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.model.Box;

/**
 * Reads pictures of pages: seals are taken off, the page is laid straight, lines are found and each
 * is read. One page at a time, on the cores that it was given.
 */
final class OcrReader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OcrReader.class);

    /** Says what read a page: raised whenever the same picture gives other words. */
    static final String NAME = "pp-ocrv4/2";

    /** Below this most of a page's characters are guesses: it may lie on its head. */
    private static final double POOR = 0.75;

    /** Of what was overlooked at first, only what is read so surely is a word. */
    private static final double WORD = 0.85;

    /** So many lines tell whether a page stands upright. */
    private static final int SAMPLE = 6;

    private final LineFinder finder;
    private final LineReader reader;
    private final List<Network> networks;

    private OcrReader(LineFinder finder, LineReader reader, List<Network> networks) {
        this.finder = finder;
        this.reader = reader;
        this.networks = networks;
    }

    /**
     * Loads the models.
     *
     * @param threads cores that work on a page
     * @throws IOException if a model is not there or the library refuses it
     * @throws LinkageError if the library is not there or has no part for this machine
     */
    static OcrReader load(int threads) throws IOException {
        var finding = Network.load("/models/ch_PP-OCRv4_det_infer.onnx", threads);
        var reading = Network.load("/models/ch_PP-OCRv4_rec_infer.onnx", threads);
        return new OcrReader(
                new LineFinder(finding),
                new LineReader(reading, characters()),
                List.of(finding, reading));
    }

    /** Number 0 stands for none, the last for a blank. */
    private static List<String> characters() throws IOException {
        var file = "/models/ppocr_keys_v1.txt";
        try (var in = OcrReader.class.getResourceAsStream(file)) {
            if (in == null) throw new IOException(file + " is not on the class path");
            var characters = new ArrayList<String>();
            characters.add("");
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().forEach(characters::add);
            characters.add(" ");
            return characters;
        }
    }

    /** A page, and its picture as it was read. */
    record Result(ReadPage page, Gray picture) {}

    /**
     * Reads a page.
     *
     * @param dpi dots an inch of the picture
     */
    synchronized Result read(BufferedImage image, double dpi) {
        try {
            var page = Specks.off(Seals.off(image, dpi), dpi);
            page = page.turned(Skew.of(page));
            var boxes = finder.find(page);
            if (isOnSide(boxes)) {
                page = page.quarter();
                page = page.turned(Skew.of(page));
                boxes = finder.find(page);
            }
            if (score(page, boxes) < POOR) {
                var head = page.quarter().quarter();
                var turned = finder.find(head);
                if (score(head, turned) > score(page, boxes) + 0.05) {
                    page = head;
                    boxes = turned;
                }
            }
            var lines = new ArrayList<ReadLine>();
            var rows = PieceJoiner.join(page, boxes);
            for (var box : rows) {
                var line = reader.read(page, box);
                if (!line.text().isBlank()) lines.add(line);
            }
            for (var box : Overlooked.find(page, rows)) {
                var line = reader.read(page, box);
                if (!line.text().isBlank() && line.score() > WORD) lines.add(line);
            }
            return new Result(new ReadPage(page.width(), page.height(), dpi, lines), page);
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed on a page", e);
        }
    }

    /** Most lines are higher than wide. */
    private static boolean isOnSide(List<Box> boxes) {
        long high = boxes.stream().filter(box -> box.height() > 2 * box.width()).count();
        return boxes.size() >= 3 && high * 2 > boxes.size();
    }

    /** Of some lines, how surely they are read; 1 where there are too few to tell. */
    private double score(Gray page, List<Box> boxes) throws OrtException {
        var wide = boxes.stream().filter(box -> box.width() > 4 * box.height()).toList();
        if (wide.isEmpty()) return 1;
        double sum = 0;
        int step = Math.max(1, wide.size() / SAMPLE);
        int count = 0;
        for (int i = 0; i < wide.size(); i += step) {
            sum += reader.read(page, wide.get(i)).score();
            count++;
        }
        LOG.debug("{} lines, {} sure", count, sum / count);
        return sum / count;
    }

    @Override
    public void close() {
        networks.forEach(Network::close);
    }
}

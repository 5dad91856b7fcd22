package tiaowen.extract.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import tiaowen.extract.scan.PageReader;
import tiaowen.model.Block;
import tiaowen.model.Failure;
import tiaowen.model.ScannedLine;

/** The pages of one file that are read from their pictures. */
public final class ScannedPages {
    /** Code of the failure of a file whose pages are pictures that are read later. */
    public static final String WAITING = "scan-waiting";

    private final PageReader reader;
    private final String file;
    private final List<ScanMarks.Page> read = new ArrayList<>();
    private boolean waiting;

    ScannedPages(byte[] bytes, PageReader reader) {
        this.reader = reader;
        this.file = reader.version().isEmpty() ? "" : fingerprint(bytes);
    }

    /** Whether pictures can be read here at all. */
    boolean reads() {
        return !reader.version().isEmpty();
    }

    /** Notes what stands on a page; false where nobody reads it. */
    boolean take(int number, PageReader.Picture picture) {
        switch (reader.read(file + "-" + number, picture)) {
            case PageReader.Answer.Read it ->
                    read.add(new ScanMarks.Page(number, ScanPages.settled(it.page()), it.name()));
            case PageReader.Answer.Later later -> waiting = true;
            case PageReader.Answer.Never never -> {
                return false;
            }
        }
        return true;
    }

    /** The last page that was taken, as one of a PDF. */
    PdfPage page() {
        var last = read.getLast();
        return ScanPages.page(last.number(), last.read());
    }

    /** Whether a page is to be read later. */
    boolean isWaiting() {
        return waiting;
    }

    /** Numbers of the pages that were read. */
    List<Integer> pages() {
        return read.stream().map(ScanMarks.Page::number).toList();
    }

    /** Where the lines of the pages stand in these blocks. */
    List<ScannedLine> lines(List<Block> blocks) {
        return ScanMarks.of(blocks, read);
    }

    static Failure waiting(String name) {
        return new Failure(WAITING, name + " 是扫描件，正在等待文字识别，识别完以后就能检索。");
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

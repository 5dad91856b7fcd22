package tiaowen.extract.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import tiaowen.model.Failure;

/**
 * Looks over the packed streams of a PDF file before it is read, since PDFBox unpacks a stream into
 * memory whole: a few kilobytes of zeros packed tightly would take gigabytes. What is unpacked here
 * is thrown away at once.
 */
final class PdfStreams {
    /** Largest stream, unpacked, in bytes. An embedded Chinese font takes 20 MB. */
    private static final long LARGEST = 64L << 20;

    /** All of them together, pictures left out, which are never unpacked. */
    private static final long MOST = 1L << 30;

    /** How far before its data the description of a stream begins. In bytes. */
    private static final int DESCRIPTION = 1000;

    private static final byte[] STREAM = "stream".getBytes(ISO_8859_1);

    private PdfStreams() {}

    /**
     * @throws Failure {@code too-large}
     */
    static void check(String name, byte[] bytes) {
        long left = MOST;
        var inflater = new Inflater();
        var sink = new byte[1 << 16];
        try {
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                if (isPicture(bytes, at)) continue;
                inflater.reset();
                inflater.setInput(bytes, at, bytes.length - at);
                long size = size(inflater, sink);
                left -= size;
                if (size > LARGEST || left < 0) throw PdfReader.tooLarge(name, null);
                // what has been unpacked is no place to look for further streams
                if (inflater.finished()) at += (int) inflater.getBytesRead();
            }
        } finally {
            inflater.end();
        }
    }

    private static long size(Inflater inflater, byte[] sink) {
        long size = 0;
        try {
            while (!inflater.finished() && size <= LARGEST) {
                int got = inflater.inflate(sink);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) break;
                size += got;
            }
        } catch (DataFormatException e) {
            return size; // not packed this way, or broken here: PDFBox stops at the same place
        }
        return size;
    }

    private static boolean isPicture(byte[] bytes, int at) {
        int from = Math.max(0, at - DESCRIPTION);
        var before = new String(bytes, from, at - from, ISO_8859_1);
        int start = before.lastIndexOf(" obj");
        var description = start < 0 ? before : before.substring(start);
        return description.contains("/Image") && description.contains("/Width");
    }

    /** Where the data of the next stream begins; -1 for none. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
            if (bytes[i] != 's' || !isStream(bytes, i)) continue;
            int at = i + STREAM.length;
            if (i >= 3 && bytes[i - 1] == 'd' && bytes[i - 2] == 'n') continue; // endstream
            if (bytes[at] == '\r') at++;
            if (bytes[at] == '\n') at++;
            return at;
        }
        return -1;
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) if (bytes[at + i] != STREAM[i]) return false;
        return true;
    }
}

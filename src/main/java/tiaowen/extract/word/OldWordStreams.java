package tiaowen.extract.word;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.extract.text.Decoder;

/**
 * The streams of a binary Word file as bytes, and what must be known of them before POI may read
 * them: MS-DOC, 2.5 Fib and 2.9.38 Clx.
 */
final class OldWordStreams {
    private static final Logger LOG = LoggerFactory.getLogger(OldWordStreams.class);
    private static final String MAIN = "WordDocument";
    private static final int FLAGS_AT = 0x0A;
    private static final int FAST_SAVED = 0x0004;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int WIDE_CHARACTERS = 0x1000;

    /** Version of the format that Word 97 brought; Word 95 has 104. */
    private static final int WORD_97 = 106;

    private static final int SHORTEST_HEAD = 0x1AA;
    private static final int PIECE_SIZE = 8;
    private static final int PIECE_PLACE = 2;
    private static final int EIGHT_BIT = 0x40000000;

    private final DirectoryNode root;
    private final byte[] main;
    private final byte[] tables;
    private final OldWordTable pieces;

    private OldWordStreams(DirectoryNode root, byte[] main, byte[] tables) {
        this.root = root;
        this.main = main;
        this.tables = tables;
        this.pieces = pieces();
    }

    static OldWordStreams of(DirectoryNode root) throws IOException {
        var main = bytes(root, MAIN);
        if (main.length < SHORTEST_HEAD) throw new IOException("head: " + main.length + " bytes");
        var flags = ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN).getShort(FLAGS_AT);
        var name = (flags & SECOND_TABLE) != 0 ? "1Table" : "0Table";
        boolean separate = root.hasEntryCaseInsensitive(name);
        return new OldWordStreams(root, main, separate ? bytes(root, name) : main);
    }

    private static byte[] bytes(DirectoryNode root, String name) throws IOException {
        try (var stream = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
            return stream.readAllBytes();
        }
    }

    byte[] main() {
        return main;
    }

    byte[] tables() {
        return tables;
    }

    private int number(int at) {
        return ByteBuffer.wrap(main).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    private boolean flag(int flag) {
        return (number(FLAGS_AT) & flag) != 0;
    }

    boolean encrypted() {
        return flag(ENCRYPTED);
    }

    boolean isWord97() {
        return (number(0) >>> 16) >= WORD_97;
    }

    /** The stretches of bytes that make up the text; none where the file has no such table. */
    private OldWordTable pieces() {
        boolean listed = isWord97() || flag(FAST_SAVED);
        int at = listed ? number(isWord97() ? 0x1A2 : 0x160) : -1;
        var stream = ByteBuffer.wrap(tables).order(ByteOrder.LITTLE_ENDIAN);
        while (at >= 0 && at + 5 <= tables.length) {
            if (tables[at] == 2) {
                return OldWordTable.at(tables, at + 5, stream.getInt(at + 1), PIECE_SIZE);
            }
            if (tables[at] != 1) break;
            at += 3 + Math.max(0, stream.getShort(at + 1));
        }
        return OldWordTable.at(tables, 0, 0, PIECE_SIZE);
    }

    /** Characters that the table of pieces claims; a broken one may claim billions. */
    long textLength() {
        long length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            length += Math.max(0, (long) pieces.end(i) - pieces.start(i));
        }
        return length;
    }

    /** The text without heads and feet of pages and without comments, read without POI. */
    CharSequence text(String name) {
        var all = pieces.size() > 0 ? pieced(name) : plain(name);
        int lengths = isWord97() ? 0x4C : 0x34;
        // body, footnotes, heads and feet, macros, comments, endnotes, boxes
        int[] sizes = new int[7];
        for (int i = 0; i < sizes.length; i++) sizes[i] = Math.max(0, number(lengths + 4 * i));
        var text = new StringBuilder();
        long from = 0;
        for (int i = 0; i < sizes.length; i++) {
            int start = (int) Math.min(from, all.length());
            int end = (int) Math.min(from + sizes[i], all.length());
            if (i != 2 && i != 3 && i != 4) text.append(all, start, end);
            from += sizes[i];
        }
        return text.isEmpty() ? all : text;
    }

    private CharSequence pieced(String name) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            int place = pieces.number(i, PIECE_PLACE);
            int length = Math.max(0, pieces.end(i) - pieces.start(i));
            if (!isWord97()) {
                text.append(decode(name, slice(place, length)));
            } else if ((place & EIGHT_BIT) != 0) {
                var bytes = slice((place & ~EIGHT_BIT) / 2, length);
                text.append(new String(bytes, Charset.forName("windows-1252")));
            } else {
                text.append(new String(slice(place, 2L * length), StandardCharsets.UTF_16LE));
            }
        }
        return text;
    }

    /** Before Word 97, all text stands in one place. */
    private CharSequence plain(String name) {
        long from = number(0x18);
        return decode(name, slice((int) from, number(0x1C) - from));
    }

    private byte[] slice(int from, long length) {
        if (from < 0 || from >= main.length || length <= 0) return new byte[0];
        return Arrays.copyOfRange(main, from, (int) Math.min(main.length, from + length));
    }

    /** Before Word 97: two bytes a character in some eastern editions, else a code page's. */
    private String decode(String name, byte[] bytes) {
        if (bytes.length == 0) return "";
        if (flag(WIDE_CHARACTERS)) return new String(bytes, StandardCharsets.UTF_16LE);
        var printed = bytes.clone();
        for (int i = 0; i < printed.length; i++) {
            if (printed[i] >= 0 && printed[i] < ' ') printed[i] = ' ';
        }
        var charset = Charset.forName(Decoder.decode(name, printed).charset());
        return new String(bytes, charset);
    }

    /** How many comments the file has: MS-DOC, 2.8.6 PlcfandRef. */
    int comments() {
        return OldWordTable.read(main, tables, 0xBA, 30).size();
    }

    /** What the file says of itself. */
    WordProperties properties() {
        var found = new WordProperties();
        try {
            if (!root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)) return found;
            PropertySet set =
                    PropertySetFactory.create(root, SummaryInformation.DEFAULT_STREAM_NAME);
            if (set instanceof SummaryInformation summary) {
                found.put("title", summary.getTitle());
                found.put("creator", summary.getAuthor());
                if (summary.getCreateDateTime() != null) {
                    found.put("created", summary.getCreateDateTime().toInstant().toString());
                }
            }
        } catch (Exception e) {
            // properties are a by-product: the text may be whole where they are broken
            LOG.info("properties not readable", e);
        }
        return found;
    }
}

package tiaowen.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.lucene.util.BytesRef;
import tiaowen.model.Clause;

/**
 * Says which text a vector is of: the first half of its SHA-256. Clauses with the same text, in
 * whatever edition, share a vector.
 */
public record Fingerprint(long high, long low) {
    /** In bytes. */
    private static final int SIZE = 16;

    /**
     * What of a clause goes into its vector; see the room's documentation for what was measured.
     */
    static String text(String title, Clause clause) {
        return title + " " + clause.label() + " " + clause.text();
    }

    static Fingerprint of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return read(new BytesRef(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Reads what {@link #bytes} wrote. */
    public static Fingerprint read(BytesRef bytes) {
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, SIZE);
        return new Fingerprint(buffer.getLong(), buffer.getLong());
    }

    BytesRef bytes() {
        return new BytesRef(ByteBuffer.allocate(SIZE).putLong(high).putLong(low).array());
    }
}

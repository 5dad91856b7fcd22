package tiaowen.extract.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A stream of which size and check sum are known: it ends there, or it fails. */
final class ChecksumInputStream extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long crc;
    private long left;

    /**
     * @param size in bytes; what comes behind is not read
     * @param crc check sum of all of them
     */
    ChecksumInputStream(InputStream in, long size, long crc) {
        super(in);
        this.left = size;
        this.crc = crc;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (left == 0) {
            if (sum.getValue() != crc) throw new IOException("check sum differs");
            return -1;
        }
        int got = in.read(into, from, (int) Math.min(length, left));
        if (got < 0) throw new IOException("ends " + left + " bytes early");
        sum.update(into, from, got);
        left -= got;
        return got;
    }

    @Override
    public long skip(long count) throws IOException {
        // What is skipped belongs to the sum as well.
        var passed = new byte[8192];
        long skipped = 0;
        while (skipped < count) {
            int got = read(passed, 0, (int) Math.min(passed.length, count - skipped));
            if (got < 0) break;
            skipped += got;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

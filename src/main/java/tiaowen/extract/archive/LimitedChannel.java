package tiaowen.extract.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file from which no more than so many bytes are read, wherever they lie. */
final class LimitedChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private long left;

    LimitedChannel(SeekableByteChannel file, long limit) {
        this.file = file;
        this.left = limit;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int got = file.read(into);
        left -= Math.max(0, got);
        if (left < 0) throw new IOException("more is read than a directory takes");
        return got;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("opened for reading");
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long at) throws IOException {
        file.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("opened for reading");
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

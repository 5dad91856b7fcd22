package tiaowen.extract.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import tiaowen.model.Failure;

/**
 * One file in an archive. Knows where its bytes lie, so that it is reached without reading the
 * archive's directory again, from as many threads as wish.
 *
 * @param archive the file on disk
 * @param within the archive inside that archive, if it lies in one
 * @param name path in the archive, {@code /} between its parts, none of them {@code ..}; unique
 * @param from where its bytes begin, in those of what it lies in
 * @param size unpacked, in bytes; the archive's own word, which reading holds it to
 * @param method number of the way it is packed, as zip archives count them
 * @param crc check sum of the bytes unpacked
 * @param refusal why it is not read
 */
public record ArchiveEntry(
        Path archive,
        Optional<ArchiveEntry> within,
        String name,
        long from,
        long size,
        int method,
        long crc,
        Optional<Refusal> refusal) {
    /** Largest file in an archive, unpacked, in bytes. */
    private static final long LIMIT = 100L << 20;

    /** A large file that was packed so small holds one thing over and over. */
    private static final long LARGE = 8L << 20;

    private static final int MOST_TIMES = 200;

    private static final int DEFLATE64 = 9;
    private static final int BZIP2 = 12;

    /**
     * @param message what comes after the file's name
     */
    record Refusal(String code, String message) {}

    /**
     * @param room whether the archive may be unpacked any further
     */
    static ArchiveEntry of(
            Path archive,
            Optional<ArchiveEntry> within,
            String name,
            ZipArchiveEntry entry,
            boolean room) {
        return new ArchiveEntry(
                archive,
                within,
                name,
                entry.getDataOffset(),
                entry.getSize(),
                entry.getMethod(),
                entry.getCrc(),
                refusal(entry, room));
    }

    private static Optional<Refusal> refusal(ZipArchiveEntry entry, boolean room) {
        long size = entry.getSize();
        long packed = entry.getCompressedSize();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return refuse("encrypted-file", "设了密码，未能读取。请用密码解压后添加里面的文件。");
        }
        if (entry.isUnixSymlink()) {
            return refuse("unreadable-file", "是指向别处的链接，没有读取。请添加它所指的文件。");
        }
        if (size < 0 || packed < 0 || entry.getDataOffset() < 0) {
            return refuse("damaged-file", "在压缩包里不完整，未能读取。请重新取得完整的压缩包。");
        }
        if (!known(entry.getMethod())) {
            return refuse("unsupported-format", "用了不常见的压缩方法，未能读取。请解压后添加。");
        }
        if (size > LIMIT) {
            return refuse("too-large", "解开后超过 " + (LIMIT >> 20) + " MB，没有读取。请拆成几个文件后重新添加。");
        }
        if (size > LARGE && size / MOST_TIMES > packed) {
            return refuse("zip-bomb", "解开后是压缩时的 " + MOST_TIMES + " 倍以上，像是恶意的文件，没有读取。确实需要时请解压后添加。");
        }
        if (!room) {
            return refuse("too-large", "前面的文件解开后已经太大，没有读取。请分成几个压缩包。");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(String code, String message) {
        return Optional.of(new Refusal(code, message));
    }

    private static boolean known(int method) {
        return method == ZipEntry.STORED
                || method == ZipEntry.DEFLATED
                || method == DEFLATE64
                || method == BZIP2;
    }

    /** The same file, which is an archive in an archive in an archive. */
    ArchiveEntry tooDeep() {
        return refused("archive-in-archive", "是压缩包里的压缩包，层数太多，没有读取。请解压后添加。");
    }

    /** The same file, which is an archive of which the end is missing. */
    ArchiveEntry cutOff() {
        return refused("archive-damaged", "不完整或已损坏，只读取了里面还能读出的文件。请重新取得完整的压缩包。");
    }

    private ArchiveEntry refused(String code, String message) {
        var why = refusal.or(() -> refuse(code, message));
        return new ArchiveEntry(archive, within, name, from, size, method, crc, why);
    }

    /** The last part of the name. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** What it lies in, as people know it: {@code 资料.zip}, {@code 资料.zip/附件.zip}. */
    public String place() {
        var outer = archive.getFileName().toString();
        return within.map(inner -> outer + "/" + inner.name()).orElse(outer);
    }

    private String shown() {
        return place() + " 里的 " + fileName();
    }

    /**
     * Its bytes unpacked, as a stream that throws where they are not what the archive promised.
     *
     * @throws Failure where the archive's own words forbid reading it
     */
    public InputStream open() throws IOException {
        if (refusal.isPresent()) {
            throw new Failure(refusal.get().code(), shown() + " " + refusal.get().message());
        }
        var outer =
                within.isPresent()
                        ? within.get().open()
                        : new BufferedInputStream(Files.newInputStream(archive));
        try {
            outer.skipNBytes(from);
            return new ChecksumInputStream(unpacked(outer), size, crc);
        } catch (IOException | RuntimeException e) {
            outer.close();
            throw e;
        }
    }

    private InputStream unpacked(InputStream in) throws IOException {
        return switch (method) {
            case ZipEntry.DEFLATED -> {
                var bare = new DeflateParameters();
                bare.setWithZlibHeader(false);
                yield new DeflateCompressorInputStream(in, bare);
            }
            case DEFLATE64 -> new Deflate64CompressorInputStream(in);
            case BZIP2 -> new BZip2CompressorInputStream(in);
            default -> in;
        };
    }

    /**
     * All its bytes.
     *
     * @throws Failure {@code encrypted-file}, {@code too-large}, {@code zip-bomb}, {@code
     *     damaged-file}, {@code archive-in-archive}, {@code unsupported-format}
     */
    public byte[] bytes() {
        try (var in = open()) {
            var bytes = new byte[(int) size];
            int got = in.readNBytes(bytes, 0, bytes.length);
            if (got < bytes.length || in.read() >= 0) throw new IOException("size");
            return bytes;
        } catch (IOException | RuntimeException e) {
            if (e instanceof Failure failure) throw failure;
            // The decompressors report broken streams with unchecked exceptions too.
            throw new Failure("damaged-file", shown() + " 在压缩包里已损坏，未能读取。请重新取得完整的压缩包。", e);
        }
    }
}

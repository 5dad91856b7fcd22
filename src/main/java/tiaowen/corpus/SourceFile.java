package tiaowen.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tiaowen.extract.Extractor;
import tiaowen.extract.archive.ArchiveEntry;
import tiaowen.extract.archive.SidecarMetadata;
import tiaowen.extract.html.Sites;
import tiaowen.model.Failure;
import tiaowen.model.Source;

/**
 * One file that should hold a policy, in a folder or in an archive.
 *
 * @param path where it is; of a file in an archive, where the archive is
 * @param name relative to the corpus, {@code /} between its parts; names the source everywhere. A
 *     file in an archive lies in it as in a folder: {@code 资料.zip/某办法.docx}
 * @param sites what is known of web sites, should it be a page
 * @param scans who reads pictures of pages, should it have some
 */
public record SourceFile(Path path, String name, Content content, Sites sites, ScanReading scans) {
    /** What of the file at the path is meant. */
    public sealed interface Content {
        /** All of it. */
        record Whole() implements Content {}

        /**
         * A file in the archive.
         *
         * @param sidecars in the archive beside it; at most one
         */
        record InArchive(ArchiveEntry packed, List<ArchiveEntry> sidecars) implements Content {
            public InArchive {
                sidecars = List.copyOf(sidecars);
            }
        }

        /**
         * A web page, and those that go on with it.
         *
         * @param pages in their order, that at the path first; each a whole file
         */
        record Paged(List<SourceFile> pages) implements Content {
            public Paged {
                pages = List.copyOf(pages);
            }
        }

        /** Nothing can be read of it; why is known already. */
        record Refused(Failure why) implements Content {}
    }

    /** A file that is read as a whole. */
    public SourceFile(Path path, String name) {
        this(path, name, new Content.Whole());
    }

    SourceFile(Path path, String name, Content content) {
        this(path, name, content, Sites.NONE, ScanReading.NONE);
    }

    /** The same file, read by what is known of web sites. */
    public SourceFile withSites(Sites known) {
        var same =
                content instanceof Content.Paged paged
                        ? new Content.Paged(
                                paged.pages().stream().map(p -> p.withSites(known)).toList())
                        : content;
        return new SourceFile(path, name, same, known, scans);
    }

    /** The same file, whose pictures of pages are read so. */
    public SourceFile withScans(ScanReading reading) {
        return new SourceFile(path, name, content, sites, reading);
    }

    /** The first of several pages of one article. */
    SourceFile withPages(List<SourceFile> pages) {
        return new SourceFile(path, name, new Content.Paged(pages), sites, scans);
    }

    /** The files that are read for it: itself alone, or the pages of an article. */
    public List<SourceFile> pages() {
        return content instanceof Content.Paged paged ? paged.pages() : List.of(this);
    }

    /** Where it is, as a person would write it; within an archive too. */
    public String place() {
        return content instanceof Content.InArchive inside
                ? path + "/" + inside.packed().name()
                : path.toString();
    }

    /**
     * Reads it into blocks; of several pages the first.
     *
     * @throws Failure if it cannot be read; the message names it
     */
    public Source read() {
        return switch (content) {
            case Content.Whole whole -> Extractor.read(path, sites, scans.reader());
            case Content.Paged paged -> paged.pages().getFirst().read();
            case Content.InArchive inside -> {
                // What is said of the archive is said of all that is in it.
                var own = inside.sidecars().stream().map(SidecarMetadata::of).findFirst();
                yield Extractor.read(
                        inside.packed(),
                        own.orElse(SidecarMetadata.NONE).orElse(SidecarMetadata.beside(path)),
                        sites,
                        scans.reader());
            }
            case Content.Refused refused -> throw again(refused.why());
        };
    }

    /**
     * What changes when the file says something else: SHA-256 over the bytes of the file and of its
     * sidecars.
     *
     * @throws Failure {@code unreadable} if the file cannot be read
     */
    public String fingerprint() {
        var digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            switch (content) {
                case Content.Whole whole -> add(Files.newInputStream(path), out);
                case Content.InArchive inside -> {
                    add(inside.packed().open(), out);
                    for (var sidecar : inside.sidecars()) add(sidecar.open(), out);
                }
                case Content.Paged paged -> {
                    for (var page : paged.pages()) {
                        out.write(page.fingerprint().getBytes(StandardCharsets.US_ASCII));
                    }
                }
                case Content.Refused refused -> throw again(refused.why());
            }
            if (mayBePage()) out.write(sites.version().getBytes(StandardCharsets.US_ASCII));
            if (mayBeScan()) out.write(scans.version().getBytes(StandardCharsets.US_ASCII));
            for (var beside : SidecarMetadata.sidecarsOf(path.getFileName().toString())) {
                var sidecar = path.resolveSibling(beside);
                if (Files.isRegularFile(sidecar)) add(Files.newInputStream(sidecar), out);
            }
        } catch (IOException e) {
            throw new Failure("unreadable", name + " 无法读取。请检查文件是否完好、是否有读取权限，然后重新构建。", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Word and PDF files and Markdown are never read as pages, whatever they hold. */
    private boolean mayBePage() {
        var small = name.toLowerCase(Locale.ROOT);
        return Stream.of(".md", ".docx", ".doc", ".pdf").noneMatch(small::endsWith);
    }

    /** What has another ending is read from its picture only if it can be read in no other way. */
    private boolean mayBeScan() {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static Failure again(Failure why) {
        return new Failure(why.code(), why.getMessage(), why);
    }

    /** The length keeps bytes from moving between file and sidecar unnoticed. */
    private static void add(InputStream from, OutputStream to) throws IOException {
        try (from) {
            long length = from.transferTo(to);
            to.write((" " + length + " ").getBytes(StandardCharsets.US_ASCII));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package tiaowen.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.util.XMLHelper;
import tiaowen.model.Failure;

/**
 * The parts of a Word file. Only those that hold words are unpacked, never pictures, and none
 * beyond a limit, so that a small file cannot fill the memory.
 */
final class WordPackage implements AutoCloseable {
    /**
     * Largest part that is read, unpacked, in bytes: a statute of a thousand articles takes 2 MB.
     */
    private static final long LIMIT = 64L << 20;

    /** No document has so many files in it. */
    private static final int MOST_ENTRIES = 20_000;

    /** External entities and document types stay unread: POI's factory is set up so. */
    private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();

    private final OPCPackage parts;
    private final PackagePart main;

    private WordPackage(OPCPackage parts, PackagePart main) {
        this.parts = parts;
        this.main = main;
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    /**
     * @throws Failure {@code encrypted-file}, {@code archive-file}, {@code unsupported-format}
     */
    static WordPackage open(String name, byte[] bytes) throws IOException, InvalidFormatException {
        var entries = new Entries(bytes);
        try {
            if (entries.encrypted()) throw Foreign.encrypted(name);
            if (entries.getEntry("[Content_Types].xml") == null) {
                throw Foreign.archive(name, false, false, entries.getEntry("OFD.xml") != null);
            }
            var parts = OPCPackage.open(entries);
            var main =
                    main(parts, PackageRelationshipTypes.CORE_DOCUMENT)
                            .or(() -> main(parts, PackageRelationshipTypes.STRICT_CORE_DOCUMENT))
                            .filter(part -> part.getContentType().contains("word"))
                            .orElseThrow(() -> foreign(name, entries));
            return new WordPackage(parts, main);
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            entries.close();
            throw e;
        }
    }

    private static Failure foreign(String name, Entries entries) {
        return Foreign.archive(
                name,
                entries.getEntry("xl/workbook.xml") != null,
                entries.getEntry("ppt/presentation.xml") != null,
                false);
    }

    private static Optional<PackagePart> main(OPCPackage parts, String type) {
        return parts.getPartsByRelationshipType(type).stream().findFirst();
    }

    XMLStreamReader document() throws IOException, XMLStreamException {
        return XML.createXMLStreamReader(main.getInputStream());
    }

    /** A part that the document refers to: {@code numbering}, {@code styles}, {@code footnotes}. */
    Optional<XMLStreamReader> related(String kind)
            throws IOException, XMLStreamException, InvalidFormatException {
        for (var relation : main.getRelationships()) {
            if (!relation.getRelationshipType().endsWith("/" + kind)) continue;
            var part = main.getRelatedPart(relation);
            if (part != null) return Optional.of(XML.createXMLStreamReader(part.getInputStream()));
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        parts.revert(); // closes without saving
    }

    /** The archive, read where it lies in memory, each entry up to the limit. */
    private static final class Entries implements ZipEntrySource {
        private final ZipFile zip;
        private boolean closed;

        Entries(byte[] bytes) throws IOException {
            zip =
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                            .get();
        }

        boolean encrypted() throws IOException {
            int count = 0;
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                if (++count > MOST_ENTRIES)
                    throw new IOException("entries: more than " + MOST_ENTRIES);
                if (all.nextElement().getGeneralPurposeBit().usesEncryption()) return true;
            }
            return false;
        }

        @Override
        public Enumeration<? extends ZipArchiveEntry> getEntries() {
            return zip.getEntries();
        }

        @Override
        public ZipArchiveEntry getEntry(String path) {
            return zip.getEntry(path);
        }

        @Override
        public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
            return new Limited(zip.getInputStream(entry));
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            zip.close();
        }
    }

    private static final class Limited extends FilterInputStream {
        private long left = LIMIT;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int got = super.read();
            if (got >= 0) count(1);
            return got;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            if (got > 0) count(got);
            return got;
        }

        private void count(int got) throws IOException {
            left -= got;
            if (left < 0) throw new TooLarge();
        }
    }

    /** A part is larger than anything that a person wrote. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("part larger than " + LIMIT + " bytes");
        }
    }
}

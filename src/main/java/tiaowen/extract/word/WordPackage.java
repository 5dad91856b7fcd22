package tiaowen.extract.word;

import static tiaowen.extract.word.WordXml.attribute;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.extract.block.UnsupportedFormats;
import tiaowen.model.Failure;

/**
 * The parts of a Word file. Only those that hold words are unpacked, never pictures, and none
 * beyond a limit, so that a small file cannot fill the memory.
 */
public final class WordPackage implements WordParts {
    private static final Logger LOG = LoggerFactory.getLogger(WordPackage.class);

    /**
     * Largest part that is read, unpacked, in bytes: a statute of a thousand articles takes 2 MB.
     */
    private static final long LIMIT = 64L << 20;

    /** No document has so many files in it. */
    private static final int MOST_ENTRIES = 20_000;

    private static final String TYPES = "[Content_Types].xml";

    /** One part's reference to another: what it is to it, and the other's path. */
    private record Relation(String type, String target) {}

    private final ZipFile zip;
    private final XMLInputFactory factory = WordXml.factory();
    private final String main;
    private final List<Relation> relations;

    private WordPackage(String name, ZipFile zip) throws IOException, XMLStreamException {
        this.zip = zip;
        this.main =
                relations("").stream()
                        .filter(r -> named(r, "officeDocument"))
                        .map(Relation::target)
                        .filter(this::has)
                        .findFirst()
                        .orElseThrow(() -> foreign(name));
        if (!isWord(main)) throw foreign(name);
        this.relations = relations(main);
    }

    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3
                && bytes[0] == 'P'
                && bytes[1] == 'K'
                && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
    }

    /**
     * @throws Failure {@code encrypted-file}, {@code archive-file}, {@code unsupported-format}
     */
    static WordPackage open(String name, byte[] bytes) throws IOException, XMLStreamException {
        if (entries(bytes) > MOST_ENTRIES) throw new TooLarge();
        var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get();
        try {
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                boolean locked = all.nextElement().getGeneralPurposeBit().usesEncryption();
                if (locked) throw UnsupportedFormats.encrypted(name);
            }
            if (zip.getEntry(TYPES) == null) {
                throw UnsupportedFormats.archive(
                        name, false, false, zip.getEntry("OFD.xml") != null);
            }
            return new WordPackage(name, zip);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** How many entries the directory may have, each of which begins with {@code PK\1\2}. */
    private static int entries(byte[] bytes) {
        int count = 0;
        for (int i = 0; i + 3 < bytes.length; i++) {
            boolean entry =
                    bytes[i] == 'P'
                            && bytes[i + 1] == 'K'
                            && bytes[i + 2] == 1
                            && bytes[i + 3] == 2;
            if (entry) count++;
        }
        return count;
    }

    private Failure foreign(String name) {
        return UnsupportedFormats.archive(
                name, has("xl/workbook.xml"), has("ppt/presentation.xml"), false);
    }

    private boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    private XMLStreamReader read(String path) throws IOException, XMLStreamException {
        var entry = zip.getEntry(path);
        if (entry == null) throw new IOException("no part " + path);
        return factory.createXMLStreamReader(new Limited(zip.getInputStream(entry)));
    }

    /** What a part refers to inside of the file; the file itself has the empty path. */
    private List<Relation> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        var folder = part.substring(0, slash + 1);
        var path = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        var found = new ArrayList<Relation>();
        if (!has(path)) return found;
        var xml = read(path);
        while (xml.hasNext()) {
            boolean relation =
                    xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("Relationship");
            if (!relation || attribute(xml, "TargetMode").orElse("").equals("External")) continue;
            var target = attribute(xml, "Target").orElse("");
            found.add(new Relation(attribute(xml, "Type").orElse(""), path(folder, target)));
            if (found.size() > MOST_ENTRIES) throw new TooLarge();
        }
        return found;
    }

    /** {@code document.xml} in {@code word/}, {@code /word/document.xml}, {@code ../word/x.xml}. */
    private static String path(String folder, String target) {
        if (target.startsWith("/")) return target.substring(1);
        var steps = new ArrayList<String>();
        for (var step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) steps.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Whether a part is said to be a text of Word, whatever its kind, macros and drafts too. */
    private boolean isWord(String path) throws IOException, XMLStreamException {
        var xml = read(TYPES);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (!xml.getLocalName().equals("Override")) continue;
            var part = attribute(xml, "PartName").orElse("");
            if (part.equalsIgnoreCase("/" + path)) {
                return attribute(xml, "ContentType").orElse("").contains("word");
            }
        }
        return path.startsWith("word/");
    }

    @Override
    public XMLStreamReader document() throws IOException, XMLStreamException {
        return read(main);
    }

    @Override
    public Optional<XMLStreamReader> related(String kind) throws IOException, XMLStreamException {
        for (var relation : relations) {
            if (named(relation, kind) && has(relation.target)) {
                return Optional.of(read(relation.target));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean lacks(String kind) {
        return relations.stream().anyMatch(r -> named(r, kind) && !has(r.target));
    }

    /** The names that the strict and the usual kind of file give a relation end alike. */
    private static boolean named(Relation relation, String kind) {
        return relation.type.endsWith("/" + kind);
    }

    @Override
    public WordProperties properties() {
        var found = new WordProperties();
        try {
            for (var relation : relations("")) {
                var type = relation.type.toLowerCase(Locale.ROOT);
                boolean properties =
                        type.endsWith("/core-properties") || type.endsWith("-properties");
                if (properties && has(relation.target)) found.read(read(relation.target));
            }
        } catch (IOException | XMLStreamException e) {
            // a by-product: the text is whole where they are broken
            LOG.info("properties not readable", e);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        zip.close();
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

    /** There is more in the file than anything that a person wrote. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("more than " + LIMIT + " bytes or " + MOST_ENTRIES + " entries");
        }
    }
}

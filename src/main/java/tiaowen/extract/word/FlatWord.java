package tiaowen.extract.word;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A Word file that is one XML text: that of Word 2003 ({@code <w:wordDocument>}), or all parts of a
 * docx in a row ({@code <pkg:package>}). The parts are told by the names of their elements.
 */
public final class FlatWord implements WordParts {
    /** Where the first element must stand, in bytes. */
    private static final int HEAD = 4096;

    private final byte[] bytes;
    private final XMLInputFactory factory = WordXml.factory();

    FlatWord(byte[] bytes) {
        this.bytes = bytes;
    }

    public static boolean isFlat(byte[] bytes) {
        int length = Math.min(HEAD, bytes.length);
        var head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return head.contains("<w:wordDocument") || head.contains("<pkg:package");
    }

    @Override
    public XMLStreamReader document() throws XMLStreamException {
        return find("body").orElseThrow(() -> new XMLStreamException("no body"));
    }

    @Override
    public Optional<XMLStreamReader> related(String kind) throws XMLStreamException {
        return find(kind);
    }

    private Optional<XMLStreamReader> find(String element) throws XMLStreamException {
        var xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals(element)) return Optional.of(xml);
        }
        return Optional.empty();
    }

    @Override
    public boolean lacks(String kind) {
        return false;
    }

    @Override
    public WordProperties properties() {
        var found = new WordProperties();
        for (var element : new String[] {"DocumentProperties", "coreProperties", "Properties"}) {
            try {
                var xml = find(element);
                if (xml.isPresent()) found.read(xml.get());
            } catch (XMLStreamException e) {
                return found; // the text, which is read first, says what is broken
            }
        }
        return found;
    }

    @Override
    public void close() {}
}

package tiaowen.extract.word;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a Word file of any kind that is XML. */
interface WordParts extends AutoCloseable {
    /** The part with the text. */
    XMLStreamReader document() throws IOException, XMLStreamException;

    /** Another part: {@code numbering}, {@code styles}, {@code footnotes}. */
    Optional<XMLStreamReader> related(String kind) throws IOException, XMLStreamException;

    /** Whether the file names such a part and does not hold it. */
    boolean lacks(String kind);

    /** What the file says of itself. */
    WordProperties properties();

    @Override
    void close() throws IOException;
}

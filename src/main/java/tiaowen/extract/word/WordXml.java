package tiaowen.extract.word;

import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** What the readers of Word's parts ask of a stream of XML events. */
final class WordXml {
    private WordXml() {}

    /** Newer Javas stop at 100 elements inside each other, which tables in tables reach. */
    private static final String DEPTH = "jdk.xml.maxElementDepth";

    /** Reads no type of document and nothing from outside, and expands nothing that one defines. */
    static XMLInputFactory factory() {
        var factory = XMLHelper.newXMLInputFactory();
        if (factory.isPropertySupported(DEPTH)) {
            factory.setProperty(DEPTH, Integer.toString(2 * WordWalk.DEEPEST));
        }
        return factory;
    }

    /** An attribute by its name without prefix. */
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    static String value(XMLStreamReader xml) {
        return attribute(xml, "val").orElse("");
    }

    static OptionalInt number(XMLStreamReader xml, String name) {
        var text = attribute(xml, name);
        try {
            return text.isPresent()
                    ? OptionalInt.of(Integer.parseInt(text.get().strip()))
                    : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty(); // as if it were not there, as Word does
        }
    }

    /** {@code <w:b/>} is on, {@code <w:b w:val="0"/>} is off. */
    static boolean on(XMLStreamReader xml) {
        return switch (attribute(xml, "val").orElse("1")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** Leaves out the element that has just begun, with all that is in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }
}

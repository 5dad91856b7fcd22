package tiaowen.extract.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tiaowen.extract.block.Characters;
import tiaowen.model.Block;

/**
 * What a Word file says of itself beside its text: {@code creator}, {@code created}, {@code
 * company} and the like. Clerks write over old files, so a title is the text's own only where the
 * text holds it; else it is {@code property-title}, which nobody takes for the title.
 */
final class WordProperties {
    /** A title stands among the first blocks. */
    private static final int FIRST_BLOCKS = 30;

    private static final int SHORTEST_TITLE = 4;

    /** A value goes on no longer than this, in characters. */
    private static final int LONGEST = 500;

    /** Elements of core and other properties, and of Word 2003's, in small letters. */
    private static final Map<String, String> KEYS =
            Map.of(
                    "title", "title",
                    "creator", "creator",
                    "author", "creator",
                    "lastmodifiedby", "last-modified-by",
                    "lastauthor", "last-modified-by",
                    "created", "created",
                    "modified", "modified",
                    "company", "company",
                    "application", "application");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Keeps the first value of a key; blank ones are none. */
    void put(String key, String value) {
        var words = value == null ? "" : Characters.strip(value);
        if (!words.isEmpty()) values.putIfAbsent(key, words);
    }

    /** Reads the properties that stand in an element, or in a part of their own. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && --depth < 0) return;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            depth++;
            var key = KEYS.get(xml.getLocalName().toLowerCase(Locale.ROOT));
            if (key == null) continue;
            var words = new StringBuilder();
            while (xml.hasNext() && xml.next() == XMLStreamConstants.CHARACTERS) {
                if (words.length() < LONGEST) words.append(xml.getText());
            }
            put(key, words.toString());
            if (xml.isEndElement()) depth--;
            else if (xml.isStartElement()) depth++;
        }
    }

    /** As {@code Source.tagged} wants them, seen beside the text. */
    Map<String, List<String>> tagged(List<Block> blocks) {
        var tagged = new LinkedHashMap<String, List<String>>();
        values.forEach((key, value) -> tagged.put(key, List.of(value)));
        var title = tagged.remove("title");
        if (title != null) {
            var own = stands(squeezed(title.getFirst()), blocks);
            tagged.put(own ? "title" : "property-title", title);
        }
        return tagged;
    }

    private static boolean stands(String title, List<Block> blocks) {
        var head = new StringBuilder();
        for (var block : blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()))) {
            head.append(squeezed(block.text()));
        }
        return title.codePoints().filter(Characters::han).count() >= SHORTEST_TITLE
                && head.indexOf(title) >= 0;
    }

    private static String squeezed(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(c -> !Characters.blank(c)).forEach(out::appendCodePoint);
        return out.toString();
    }
}

package tiaowen.extract.word;

import static tiaowen.extract.word.WordXml.attribute;
import static tiaowen.extract.word.WordXml.number;
import static tiaowen.extract.word.WordXml.on;
import static tiaowen.extract.word.WordXml.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The styles of a Word file, each of which builds on another. */
final class WordStyles {
    /** Styles that build on each other in a circle end here. */
    private static final int LONGEST_CHAIN = 20;

    /** One style as it is written down, without what it builds on. */
    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private Optional<Boolean> centered = Optional.empty();
        private Optional<Boolean> bold = Optional.empty();
        private Optional<Boolean> hidden = Optional.empty();
        private OptionalInt outline = OptionalInt.empty();
        private OptionalInt numId = OptionalInt.empty();
        private OptionalInt level = OptionalInt.empty();
    }

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    /** Reads {@code styles.xml}, or to the end of that element. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        var style = new Style();
        while (xml.hasNext()) {
            int event = xml.next();
            boolean ended = event == XMLStreamConstants.END_ELEMENT;
            if (ended && xml.getLocalName().equals("styles")) return;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "docDefaults", "latentStyles", "tblStylePr", "pPrChange", "rPrChange" ->
                        WordXml.skip(xml);
                case "style" -> {
                    style = new Style();
                    var id = attribute(xml, "styleId").orElse("");
                    styles.put(id, style);
                    boolean first =
                            attribute(xml, "default").filter(d -> !d.equals("0")).isPresent();
                    if (first && attribute(xml, "type").orElse("").equals("paragraph"))
                        standard = id;
                }
                case "name" -> style.name = value(xml).toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = value(xml);
                case "jc" -> style.centered = Optional.of(value(xml).equals("center"));
                case "b" -> style.bold = Optional.of(on(xml));
                case "vanish" -> style.hidden = Optional.of(on(xml));
                case "outlineLvl" -> style.outline = number(xml, "val");
                case "numId" -> style.numId = number(xml, "val");
                case "ilvl" -> style.level = number(xml, "val");
                default -> {}
            }
        }
    }

    boolean centered(String id) {
        return first(id, style -> style.centered).orElse(false);
    }

    /** Whether a style makes its words invisible. */
    boolean hidden(String id) {
        return first(id, style -> style.hidden).orElse(false);
    }

    Optional<Boolean> bold(String id) {
        return first(id, style -> style.bold);
    }

    /** List of a style's paragraphs; 0 for none. */
    int numId(String id) {
        return first(id, style -> boxed(style.numId)).orElse(0);
    }

    OptionalInt level(String id) {
        var level = first(id, style -> boxed(style.level));
        return level.isPresent() ? OptionalInt.of(level.get()) : OptionalInt.empty();
    }

    /** 1 to 9 where the style is one of headings, 0 where it is not. */
    int headingLevel(String id) {
        for (var style : chain(id)) {
            if (style.outline.isPresent()) return headingOf(style.outline.getAsInt());
            int level = headingOfName(style.name);
            if (level > 0) return level;
        }
        return 0;
    }

    /**
     * Level of heading that a style has by its name, which old files and other programs than Word
     * translate: {@code heading 2}, {@code 标题 2}, {@code title}; 0 for other styles.
     */
    static int headingOfName(String name) {
        if (name.equals("title") || name.equals("标题")) return 1;
        boolean heading = name.startsWith("heading ") || name.startsWith("标题 ");
        int last = name.isEmpty() ? 0 : name.length() - 1;
        return heading && name.indexOf(' ') == last - 1 ? headingOf(name.charAt(last) - '1') : 0;
    }

    /** Level of heading for an outline level as Word counts: 0 to 8, 9 is text. */
    static int headingOf(int outline) {
        return outline >= 0 && outline <= 8 ? outline + 1 : 0;
    }

    boolean isContents(String id) {
        return chain(id).stream().anyMatch(style -> isContentsName(style.name));
    }

    /** {@code toc 1}, {@code 目录 1}, and LibreOffice's {@code contents 1}. */
    static boolean isContentsName(String name) {
        return name.startsWith("toc ")
                || name.startsWith("目录 ")
                || (name.startsWith("contents ") && name.length() == 10);
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private <T> Optional<T> first(String id, Function<Style, Optional<T>> property) {
        return chain(id).stream().map(property).flatMap(Optional::stream).findFirst();
    }

    /** The style and those that it builds on, nearest first. */
    private List<Style> chain(String id) {
        var chain = new ArrayList<Style>();
        var next = styles.get(id.isEmpty() ? standard : id);
        while (next != null && chain.size() < LONGEST_CHAIN) {
            chain.add(next);
            next = styles.get(next.basedOn);
        }
        return chain;
    }
}

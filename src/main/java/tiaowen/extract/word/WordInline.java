package tiaowen.extract.word;

import static tiaowen.extract.word.WordXml.attribute;
import static tiaowen.extract.word.WordXml.number;
import static tiaowen.extract.word.WordXml.on;
import static tiaowen.extract.word.WordXml.value;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** What stands inside of a paragraph: its properties, its runs and their words. */
final class WordInline {
    private final WordStyles styles;
    private final WordTally tally;
    private final WordAbove above;
    private final WordFields fields = new WordFields();

    /**
     * @param above the elements that are open, the one that has just begun among them
     */
    WordInline(WordStyles styles, WordTally tally, WordAbove above) {
        this.styles = styles;
        this.tally = tally;
        this.above = above;
    }

    void start(XMLStreamReader xml, String tag, WordParagraph now) {
        switch (tag) {
            case "pStyle" -> now.style = value(xml);
            case "jc" -> {
                if (above.inside("jc", "pPr"))
                    now.centered = Optional.of(value(xml).equals("center"));
            }
            case "outlineLvl" -> now.outline = number(xml, "val");
            case "numId" -> now.numId = number(xml, "val");
            case "ilvl" -> now.level = number(xml, "val");
            case "r" -> now.startRun();
            case "b" -> {
                if (above.inside("b", "rPr", "r")) now.runBold = Optional.of(on(xml));
            }
            case "rStyle" -> {
                if (above.inside("rStyle", "rPr", "r")) now.runStyle = value(xml);
            }
            case "vanish" -> {
                if (above.inside("vanish", "rPr", "r")) now.vanish = Optional.of(on(xml));
            }
            case "specVanish" -> {
                // a separator of styles: the next paragraph stands in the same line
                if (above.inside("specVanish", "rPr", "pPr")) now.endDeleted = on(xml);
            }
            case "hyperlink" -> now.links++;
            case "fldChar" -> field(attribute(xml, "fldCharType").orElse(""), now);
            case "br", "cr" -> append("\n", now);
            case "tab", "ptab" -> {
                if (above.inside(tag, "r")) append("\t", now);
            }
            case "noBreakHyphen" -> append("-", now);
            case "sym" -> append(symbol(xml), now);
            case "commentReference" -> tally.comments++;
            case "ilfo" -> now.counted = true;
            case "t" -> {
                // Word 2003 writes the label down that it counted
                if (above.inside("t", "listPr")) now.label = attribute(xml, "val");
            }
            default -> {}
        }
    }

    private void field(String kind, WordParagraph now) {
        switch (kind) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> append(fields.end(), now);
            default -> {}
        }
    }

    /** A character named by its number: {@code <w:sym w:font="Wingdings" w:char="F0A8"/>}. */
    private static String symbol(XMLStreamReader xml) {
        try {
            int code = Integer.parseInt(attribute(xml, "char").orElse(""), 16);
            boolean signs = attribute(xml, "font").orElse("").startsWith("Wingdings");
            return WordSymbol.shown(signs && code < 0x100 ? code + WordSymbol.SIGNS : code);
        } catch (NumberFormatException e) {
            return "\uFFFD";
        }
    }

    void append(String words, WordParagraph now) {
        if (words.isEmpty()) return;
        tally.countCharacters(words.length());
        if (fields.takes(words)) return;
        now.fieldLink = fields.inLink();
        now.runHidden =
                now.vanish.orElseGet(
                        () ->
                                (!now.runStyle.isEmpty() && styles.hidden(now.runStyle))
                                        || styles.hidden(now.style));
        boolean bold =
                now.runBold
                        .or(
                                () ->
                                        now.runStyle.isEmpty()
                                                ? Optional.empty()
                                                : styles.bold(now.runStyle))
                        .or(() -> styles.bold(now.style))
                        .orElse(false);
        now.append(words, bold);
    }

    /** The code of a field, or a piece of it. */
    void code(String words) {
        fields.code(words);
    }

    /** The paragraph is over, and with it what was begun of a field's code. */
    void end(WordParagraph now) {
        append(fields.endParagraph(), now);
    }
}

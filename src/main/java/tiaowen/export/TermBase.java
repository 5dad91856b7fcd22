package tiaowen.export;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tiaowen.glossary.DefinitionSense;
import tiaowen.glossary.GlossaryTerm;

/**
 * The glossary as a term base for translators' programs: TBX version 3, dialect TBX-Basic, style
 * DCA.
 *
 * <p>A concept is one meaning of a term, as the files of other term bases have it: a term that
 * policies define differently is several concepts with the same word. Each has its definition and
 * where it stands; a term that has an English gloss has a section in English too.
 *
 * @see "ISO 30042:2019, TermBase eXchange (TBX)"
 * @see "TBX-Basic Version 3.1, Data Category as Attribute, ltac-global/TBX-Basic_dialect"
 */
public final class TermBase {
    /** For {@code Content-Type}. */
    public static final String MEDIA_TYPE = "application/x-tbx; charset=utf-8";

    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

    private final XMLStreamWriter xml;
    private final LocalDate day;
    private final String site;
    private int number;

    private TermBase(XMLStreamWriter xml, LocalDate day, String site) {
        this.xml = xml;
        this.day = day;
        this.site = site;
    }

    /**
     * Writes the whole term base.
     *
     * @param day for what is in force
     * @param site where the links lead, as in {@link TermTable#of}
     */
    public static String of(List<GlossaryTerm> terms, LocalDate day, String site) {
        var out = new StringWriter(1 << 20);
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new TermBase(xml, day, site).write(terms);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return out.toString();
    }

    private void write(List<GlossaryTerm> terms) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("tbx");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("type", "TBX-Basic");
        xml.writeAttribute("style", "dca");
        xml.writeAttribute("xml:lang", "zh-Hans");
        line();
        header(terms.size());
        xml.writeStartElement("text");
        xml.writeStartElement("body");
        line();
        for (var term : terms) {
            var sayings = DefinitionSense.of(term, day);
            if (sayings.isEmpty()) concept(term, List.of());
            for (var definitionSense : sayings) concept(term, List.of(definitionSense));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void header(int terms) throws XMLStreamException {
        xml.writeStartElement("tbxHeader");
        xml.writeStartElement("fileDesc");
        xml.writeStartElement("titleStmt");
        element("title", "条文：政策与法规的术语");
        xml.writeEndElement();
        xml.writeStartElement("sourceDesc");
        element("p", "收录的政策与法规中的定义，共 " + terms + " 个术语，" + day + " 导出。以发布机关公布的文本为准。");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        line();
    }

    /**
     * @param saying what the concept is; none for a term that people wrote down
     */
    private void concept(GlossaryTerm term, List<DefinitionSense> saying)
            throws XMLStreamException {
        xml.writeStartElement("conceptEntry");
        xml.writeAttribute("id", "c" + ++number);
        if (!term.note().isEmpty()) element("note", term.note());
        xml.writeStartElement("langSec");
        xml.writeAttribute("xml:lang", "zh-Hans");
        for (var one : saying) {
            xml.writeStartElement("descripGrp");
            typed("descrip", "definition", one.definition().definition());
            for (var source : one.sources()) typed("admin", "source", source(source));
            xml.writeEndElement();
        }
        boolean brief = saying.stream().anyMatch(DefinitionSense::isShortName);
        term(term.term(), brief ? "abbreviation" : "fullForm");
        xml.writeEndElement();
        if (!term.english().isEmpty()) {
            xml.writeStartElement("langSec");
            xml.writeAttribute("xml:lang", "en");
            term(term.english(), "fullForm");
            xml.writeEndElement();
        }
        xml.writeEndElement();
        line();
    }

    private void term(String words, String type) throws XMLStreamException {
        xml.writeStartElement("termSec");
        element("term", words);
        typed("termNote", "termType", type);
        xml.writeEndElement();
    }

    private String source(DefinitionSense.Source source) {
        var sense = source.sense();
        return "《"
                + sense.edition().metadata().title()
                + "》（"
                + sense.edition().date()
                + "，"
                + source.standing().word()
                + "）"
                + sense.label()
                + " "
                + TermTable.link(sense, site);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    private void typed(String name, String type, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("type", type);
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    /** XML has no way to write most control characters, nor halves of a pair. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(
                        c ->
                                c == '\n'
                                        || c == '\t'
                                        || (c >= 0x20 && c < 0xD800)
                                        || (c > 0xDFFF && c < 0xFFFE)
                                        || c > 0xFFFF)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}

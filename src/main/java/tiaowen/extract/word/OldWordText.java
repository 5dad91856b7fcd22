package tiaowen.extract.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.ParagraphSprmUncompressor;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All characters of a file of Word 97 to 2003, one after the other, and what its tables say of
 * them. Cut into paragraphs by the marks in the text itself, so that no table can lose any.
 */
final class OldWordText {
    private static final Logger LOG = LoggerFactory.getLogger(OldWordText.class);
    static final char CELL_END = 7;
    static final char PAGE_END = 12;
    static final char PARAGRAPH_END = 13;

    /** Word allows no deeper tables. */
    private static final int DEEPEST_TABLE = 30;

    private static final int CENTERED = 1;
    private static final int NO_OUTLINE = 9;

    private final CharSequence characters;
    private final PAPX[] paragraphs;
    private final CHPX[] runs;
    private final Optional<StyleSheet> styles;
    private final Set<Integer> sectionEnds = new HashSet<>();

    private OldWordText(
            CharSequence characters, PAPX[] paragraphs, CHPX[] runs, Optional<StyleSheet> styles) {
        this.characters = characters;
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.styles = styles;
        Arrays.sort(paragraphs, Comparator.comparingInt(PropertyNode::getEnd));
        Arrays.sort(runs, Comparator.comparingInt(PropertyNode::getStart));
    }

    static OldWordText of(HWPFDocumentCore document) {
        var text =
                new OldWordText(
                        document.getText(),
                        document.getParagraphTable().getParagraphs().toArray(PAPX[]::new),
                        document.getCharacterTable().getTextRuns().toArray(CHPX[]::new),
                        Optional.ofNullable(document.getStyleSheet()));
        for (var section : document.getSectionTable().getSections()) {
            text.sectionEnds.add(section.getEnd());
        }
        return text;
    }

    /** Characters of which nothing else is known. */
    static OldWordText plain(CharSequence characters) {
        return new OldWordText(characters, new PAPX[0], new CHPX[0], Optional.empty());
    }

    int length() {
        return characters.length();
    }

    char at(int index) {
        return characters.charAt(index);
    }

    /** The paragraphs from a character to another, which stands behind the last of them. */
    List<OldWordParagraph> paragraphs(int from, int to) {
        var found = new ArrayList<OldWordParagraph>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (!ends(i) && i + 1 < to) continue;
            found.add(paragraph(start, i + 1));
            start = i + 1;
        }
        return found;
    }

    /** A page's end is the end of a paragraph only where a section ends as well. */
    private boolean ends(int index) {
        return switch (characters.charAt(index)) {
            case PARAGRAPH_END, CELL_END -> true;
            case PAGE_END -> paragraphs.length == 0 || sectionEnds.contains(index + 1);
            default -> false;
        };
    }

    private OldWordParagraph paragraph(int from, int to) {
        boolean cellMark = characters.charAt(to - 1) == CELL_END;
        var table = tableOf(to - 1);
        if (table.isEmpty()) {
            return new OldWordParagraph(
                    from, to, -1, "", 0, false, false, false, NO_OUTLINE, 0, 0, List.of());
        }
        var entry = table.get();
        var known = properties(entry);
        int level =
                known.getFInTable() || known.getItap() > 0
                        ? Math.clamp(known.getItap(), 1, DEEPEST_TABLE)
                        : 0;
        boolean rowEnd = level == 1 ? known.getFTtp() : known.getFTtpEmbedded();
        boolean cellEnd = level == 1 ? cellMark : known.getFInnerTableCell();
        return new OldWordParagraph(
                from,
                to,
                entry.getIstd(),
                styleName(entry.getIstd()),
                level,
                level > 0 && cellEnd && !rowEnd,
                level > 0 && rowEnd,
                known.getJc() == CENTERED,
                known.getLvl(),
                known.getIlfo(),
                known.getIlvl(),
                level > 0 && rowEnd ? edges(entry) : List.of());
    }

    /** The properties of the paragraph whose end stands at this place. */
    private Optional<PAPX> tableOf(int index) {
        int low = 0;
        int high = paragraphs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs[middle].getEnd() <= index) low = middle + 1;
            else high = middle;
        }
        boolean covers = low < paragraphs.length && paragraphs[low].getStart() <= index;
        return covers ? Optional.of(paragraphs[low]) : Optional.empty();
    }

    // POI has no other way to a style with all that it builds on
    @SuppressWarnings("deprecation")
    private ParagraphProperties properties(PAPX entry) {
        var style =
                styles.map(s -> s.getParagraphStyle(styleIndex(entry.getIstd())))
                        .orElseGet(ParagraphProperties::new);
        return ParagraphSprmUncompressor.uncompressPAP(style, entry.getGrpprl(), 2);
    }

    private static int styleIndex(int style) {
        return style < 0 ? StyleSheet.NIL_STYLE : style;
    }

    private String styleName(int style) {
        if (styles.isEmpty() || style < 0 || style >= styles.get().numStyles()) return "";
        var description = styles.get().getStyleDescription(style);
        if (description == null || description.getName() == null) return "";
        return description.getName().toLowerCase(Locale.ROOT);
    }

    private static List<Integer> edges(PAPX entry) {
        try {
            var row = TableSprmUncompressor.uncompressTAP(entry.getSprmBuf());
            var edges = new ArrayList<Integer>();
            for (short edge : row.getRgdxaCenter()) edges.add((int) edge);
            return edges;
        } catch (RuntimeException e) {
            LOG.debug("row at {} has no readable widths", entry.getEnd(), e);
            return List.of(); // the cells stand in the text; only how wide they are is lost
        }
    }

    /** The properties of characters from one place on, and where they end. */
    record Run(int to, CharacterProperties properties) {}

    /**
     * @param style number of the paragraph's style
     * @param to no farther than this
     */
    Run run(int from, int to, int style) {
        int low = 0;
        int high = runs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[middle].getStart() <= from) low = middle + 1;
            else high = middle;
        }
        int next = low < runs.length ? Math.min(to, runs[low].getStart()) : to;
        if (low == 0 || runs[low - 1].getEnd() <= from) {
            return new Run(next, new CharacterProperties());
        }
        var run = runs[low - 1];
        return new Run(Math.min(next, run.getEnd()), characters(run, style));
    }

    private CharacterProperties characters(CHPX run, int style) {
        if (styles.isEmpty()) return new CharacterProperties();
        return run.getCharacterProperties(styles.get(), (short) styleIndex(style));
    }
}

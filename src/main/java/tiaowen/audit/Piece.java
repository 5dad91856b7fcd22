package tiaowen.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import tiaowen.model.Outside;
import tiaowen.model.Provision;
import tiaowen.model.Structured;

/**
 * Words of a document and where they stand.
 *
 * @param line on which they begin in the source
 * @param text without white space
 */
record Piece(int line, Entry.Place place, String text) {
    /** All words of a document, in the order of the source. */
    static List<Piece> of(Structured structured) {
        var pieces = new ArrayList<Piece>();
        var headed = new HashSet<String>();
        for (var outside : structured.outside()) {
            if (outside.owner().isEmpty()) add(pieces, outside);
            else headed.add(outside.owner());
        }
        structured.body().walk().forEach(it -> add(pieces, it, headed.contains(it.eid())));
        // The heading of an annex stands behind its label.
        for (var outside : structured.outside()) {
            if (!outside.owner().isEmpty()) add(pieces, outside);
        }
        // Stable: what shares a line stays in reading order.
        pieces.sort(Comparator.comparingInt(Piece::line));
        return pieces;
    }

    private static void add(List<Piece> pieces, Outside outside) {
        add(pieces, outside.line(), new Entry.InMetadata(outside.place()), outside.text());
    }

    private static void add(List<Piece> pieces, Provision it, boolean headedOutside) {
        var place = new Entry.InClause(it.eid());
        int line = it.line();
        switch (it) {
            case Provision.Division division -> {
                add(pieces, line, place, division.label());
                add(pieces, line, place, division.heading());
            }
            case Provision.Article article -> {
                add(pieces, line, place, article.label());
                add(pieces, line, place, article.heading());
            }
            case Provision.Section section -> {
                add(pieces, line, place, section.label());
                add(pieces, line, place, section.heading());
            }
            case Provision.Paragraph paragraph -> add(pieces, line, place, paragraph.text());
            case Provision.Item item -> {
                add(pieces, line, place, item.label());
                add(pieces, line, place, item.text());
            }
            case Provision.Table table -> {
                for (var row : table.rows()) {
                    for (var cell : row) add(pieces, line, place, cell);
                }
            }
            case Provision.Preamble preamble -> add(pieces, line, place, preamble.heading());
            case Provision.Annex annex -> {
                add(pieces, line, place, annex.label());
                if (!headedOutside) add(pieces, line, place, annex.heading());
            }
        }
    }

    private static void add(List<Piece> pieces, int line, Entry.Place place, String text) {
        var words = squeeze(text);
        if (!words.isEmpty()) pieces.add(new Piece(line, place, words));
    }

    /** Without white space of any kind. */
    static String squeeze(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) out.append(c);
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

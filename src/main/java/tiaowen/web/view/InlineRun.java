package tiaowen.web.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tiaowen.text.MarkedSpan;

/**
 * A run of a provision's text.
 *
 * @param pieces the text
 * @param lead what stands behind the words
 */
public record InlineRun(List<Piece> pieces, TextLink lead) {
    public InlineRun {
        pieces = List.copyOf(pieces);
    }

    /**
     * Characters on end that look alike.
     *
     * @param marked a search asked for them
     * @param unsure a machine read them and may have read them wrong
     */
    public record Piece(String text, boolean marked, boolean unsure) {}

    /**
     * The pieces of a part of a text, from a character to behind another.
     *
     * @param unsure places of the text that a machine may have read wrong
     */
    static List<Piece> part(List<MarkedSpan> spans, BitSet unsure, int from, int to) {
        var part = new ArrayList<Piece>();
        int at = 0;
        for (var span : spans) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + span.text().length());
            while (start < end) {
                boolean doubt = unsure.get(start);
                int change = doubt ? unsure.nextClearBit(start) : unsure.nextSetBit(start);
                int stop = change < 0 ? end : Math.min(end, change);
                var text = span.text().substring(start - at, stop - at);
                part.add(new Piece(text, span.marked(), doubt));
                start = stop;
            }
            at += span.text().length();
        }
        return part;
    }
}

package tiaowen.web.view;

import java.util.ArrayList;
import java.util.List;
import tiaowen.search.Span;

/**
 * A run of a provision's text.
 *
 * @param spans the text, what a search asked for marked
 * @param lead what stands behind the words
 */
public record Inline(List<Span> spans, Lead lead) {
    public Inline {
        spans = List.copyOf(spans);
    }

    /** The spans of a part of their text, from a character to behind another. */
    static List<Span> part(List<Span> spans, int from, int to) {
        var part = new ArrayList<Span>();
        int at = 0;
        for (var span : spans) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + span.text().length());
            if (start < end) {
                part.add(new Span(span.text().substring(start - at, end - at), span.marked()));
            }
            at += span.text().length();
        }
        return part;
    }
}

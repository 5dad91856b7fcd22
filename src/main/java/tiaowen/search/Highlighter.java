package tiaowen.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import tiaowen.query.Query.Literal;
import tiaowen.text.Folding;
import tiaowen.text.MarkedSpan;
import tiaowen.text.TermSpellings;

/** Marks words in a text, wherever folding finds them: over line breaks, in any width or script. */
final class Highlighter {
    /** Characters of a snippet: two to four lines on a page. */
    private static final int SNIPPET = 150;

    private static final String CUT = "……";

    private final List<String> words;

    /**
     * @param words what to mark; each is marked wherever it stands
     */
    Highlighter(Collection<String> words) {
        var all = new LinkedHashSet<String>();
        for (var word : words) all.add(Folding.squeeze(word));
        all.remove("");
        this.words = List.copyOf(all);
    }

    /** Marks what a search for the terms finds: as typed, and in other spellings of numbers. */
    static Highlighter of(List<Literal> terms) {
        var words = new ArrayList<String>();
        for (var term : terms) {
            words.add(term.text());
            if (!term.quoted()) words.addAll(TermSpellings.others(term.text()));
        }
        return new Highlighter(words);
    }

    /** The whole text. */
    List<MarkedSpan> mark(String text) {
        return spans(text, marked(text), 0, text.length());
    }

    /** The part of the text that holds the most of what is marked. */
    List<MarkedSpan> snippet(String text) {
        var marked = marked(text);
        if (text.length() <= SNIPPET) return spans(text, marked, 0, text.length());
        var sentences = sentences(text);
        int best = 0;
        int most = -1;
        for (int i = 0; i < sentences.size(); i++) {
            int weight = weight(text, marked, sentences.get(i)[0], windowEnd(sentences, i));
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        int from = sentences.get(best)[0];
        int to = windowEnd(sentences, best);
        if (to - from > SNIPPET) {
            int first = Math.max(from, marked.nextSetBit(from));
            if (first >= to) first = from;
            from = first - from > SNIPPET / 2 ? whole(text, first - SNIPPET / 3) : from;
            to = whole(text, Math.min(to, from + SNIPPET));
        } else {
            for (int i = best - 1; i >= 0 && to - sentences.get(i)[0] <= SNIPPET; i--) {
                from = sentences.get(i)[0];
            }
        }
        return cut(text, marked, from, to);
    }

    private static List<MarkedSpan> cut(String text, BitSet marked, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Folding.passedOver(text.charAt(start))) start++;
        while (end > start && Folding.passedOver(text.charAt(end - 1))) end--;
        var spans = new ArrayList<MarkedSpan>();
        if (!text.substring(0, start).isBlank()) spans.add(new MarkedSpan(CUT, false));
        spans.addAll(spans(text, marked, start, end));
        if (!text.substring(end).isBlank()) spans.add(new MarkedSpan(CUT, false));
        return spans;
    }

    /** A place that cuts no pair of units apart. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    /** Sentences as {@code [from, to)}: up to a full stop, a semicolon or the end of a line. */
    private static List<int[]> sentences(String text) {
        var sentences = new ArrayList<int[]>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = "。；！？\n".indexOf(text.charAt(i)) >= 0;
            if (!ends && i + 1 < text.length()) continue;
            sentences.add(new int[] {from, i + 1});
            from = i + 1;
        }
        return sentences;
    }

    /** Behind the last whole sentence that fits into a snippet which begins with this one. */
    private static int windowEnd(List<int[]> sentences, int first) {
        int from = sentences.get(first)[0];
        int end = sentences.get(first)[1];
        for (int i = first + 1;
                i < sentences.size() && sentences.get(i)[1] - from <= SNIPPET;
                i++) {
            end = sentences.get(i)[1];
        }
        return end;
    }

    /** Different words count most, then how much is marked. */
    private int weight(String text, BitSet marked, int from, int to) {
        var part = Folding.squeeze(text.substring(from, to));
        int different = 0;
        for (var word : words) if (part.contains(word)) different += 10 * word.length();
        return different + marked.get(from, to).cardinality();
    }

    private BitSet marked(String text) {
        var squeezed = new StringBuilder(text.length());
        var places = new int[text.length()];
        var folded = Folding.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            if (Folding.passedOver(text.charAt(i))) continue;
            places[squeezed.length()] = i;
            squeezed.append(folded.charAt(i));
        }
        var marked = new BitSet();
        for (var word : words) {
            int at = squeezed.indexOf(word);
            while (at >= 0) {
                marked.set(places[at], places[at + word.length() - 1] + 1);
                at = squeezed.indexOf(word, at + word.length());
            }
        }
        return marked;
    }

    private static List<MarkedSpan> spans(String text, BitSet marked, int from, int to) {
        var spans = new ArrayList<MarkedSpan>();
        int at = from;
        while (at < to) {
            boolean mark = marked.get(at);
            int next = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            spans.add(new MarkedSpan(text.substring(at, end), mark));
            at = end;
        }
        return spans;
    }
}

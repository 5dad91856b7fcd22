package tiaowen.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import tiaowen.model.Clause;
import tiaowen.model.Provision;
import tiaowen.text.Folding;

/**
 * Where the sentences and the paragraphs (款) of a clause's text end, counted in positions of {@link
 * Pairs}. A sentence ends at a full stop, a semicolon, a question or exclamation mark, with the
 * quotes and brackets that close behind it, and where a line ends; a paragraph where a 款 with its
 * items, or a table, ends.
 *
 * <p>One is filled again and again with {@link #read}. Not safe for several threads.
 */
public final class SentenceEnds {
    private static final String STOPS = "。；;！!？?";
    private static final String CLOSING = "”\"’』」）)》】〕";

    private int[] sentenceEnds = new int[32];
    private int[] paragraphs = new int[32];
    private int sentences;

    /** What {@link Fields#STRETCHES} holds: the length of each sentence, odd where a 款 ends. */
    static BytesRef write(Clause clause) {
        var ends = paragraphEnds(clause);
        var out = new ByteBuffersDataOutput();
        int last = 0;
        int paragraph = 0;
        try {
            for (int end : sentenceEnds(clause.text())) {
                while (paragraph < ends.size() && ends.get(paragraph) < end) paragraph++;
                boolean closes = paragraph < ends.size() && ends.get(paragraph) == end;
                out.writeVInt((end - last) << 1 | (closes ? 1 : 0));
                last = end;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static List<Integer> sentenceEnds(String text) {
        var ends = new ArrayList<Integer>();
        int position = 0;
        int last = 0;
        boolean stopped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = stopped && CLOSING.indexOf(c) >= 0;
            boolean begins = c == '\n' || (stopped && !closes && !Folding.passedOver(c));
            if (begins && position > last) {
                ends.add(position);
                last = position;
                stopped = false;
            }
            if (Folding.passedOver(c)) continue;
            if (Character.isLowSurrogate(c)
                    && i > 0
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                continue;
            }
            position++;
            stopped = closes || STOPS.indexOf(c) >= 0;
        }
        if (position > last) ends.add(position);
        return ends;
    }

    /** Ends of the contents; of the lines, where contents and text are not the same. */
    private static List<Integer> paragraphEnds(Clause clause) {
        var ends = new ArrayList<Integer>();
        int position = 0;
        for (var content : clause.contents()) {
            position += PairTokenStream.characters(words(content)).size();
            ends.add(position);
        }
        if (position == PairTokenStream.characters(clause.text()).size()) return ends;
        ends.clear();
        position = 0;
        for (var line : clause.text().split("\n", -1)) {
            position += PairTokenStream.characters(line).size();
            ends.add(position);
        }
        return ends;
    }

    private static String words(Provision.Content content) {
        return switch (content) {
            case Provision.Table table ->
                    String.join("", table.rows().stream().flatMap(List::stream).toList());
            case Provision.Paragraph paragraph -> {
                var words = new StringBuilder(paragraph.text());
                paragraph.children().forEach(item -> addWords(item, words));
                yield words.toString();
            }
        };
    }

    private static void addWords(Provision.Item item, StringBuilder words) {
        words.append(item.label()).append(item.text());
        item.children().forEach(child -> addWords(child, words));
    }

    /** Takes on what {@link Fields#STRETCHES} holds. */
    public void read(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        sentences = 0;
        int end = 0;
        int paragraph = 0;
        while (!in.eof()) {
            int coded = in.readVInt();
            if (sentences == sentenceEnds.length) {
                sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentences);
                paragraphs = Arrays.copyOf(paragraphs, 2 * sentences);
            }
            end += coded >>> 1;
            sentenceEnds[sentences] = end;
            paragraphs[sentences++] = paragraph;
            paragraph += coded & 1;
        }
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentences;
    }

    /** The sentence, from 0, that a position lies in; the last for one beyond the end. */
    public int sentenceAt(int position) {
        int found = Arrays.binarySearch(sentenceEnds, 0, sentences, position + 1);
        return Math.min(found < 0 ? -found - 1 : found, Math.max(0, sentences - 1));
    }

    /** The paragraph, from 0, that a sentence is of. */
    public int paragraphOf(int sentence) {
        return paragraphs[sentence];
    }

    /** How many paragraphs there are. */
    public int paragraphs() {
        return sentences == 0 ? 0 : paragraphs[sentences - 1] + 1;
    }
}

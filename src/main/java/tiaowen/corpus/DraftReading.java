package tiaowen.corpus;

import java.util.List;
import tiaowen.model.Citation;
import tiaowen.model.Document;

/**
 * A draft read to the end.
 *
 * @param format as {@link tiaowen.model.Source#format}
 * @param asides words that are in no provision
 */
public record DraftReading(Document document, String format, List<Aside> asides) {
    public DraftReading {
        asides = List.copyOf(asides);
    }

    /**
     * Words in no provision: a title, a signature, a line that cleaning takes for no policy.
     *
     * @param line of the source, counted from 1
     * @param citations in them; their places are in {@code text}
     */
    public record Aside(int line, String text, List<Citation> citations) {
        public Aside {
            citations = List.copyOf(citations);
        }
    }
}

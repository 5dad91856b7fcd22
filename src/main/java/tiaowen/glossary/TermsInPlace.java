package tiaowen.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.text.Folding;

/**
 * Where an edition uses defined terms, and which definition applies at each place. Immutable.
 *
 * <p>In each clause a term is marked once, where it comes first: a page of law that underlines
 * every second word is not read, and a reader who comes by a link to any clause still finds each
 * term explained there.
 */
public final class TermsInPlace {
    /** Nothing is marked. */
    public static final TermsInPlace NONE = new TermsInPlace(Map.of());

    private final Map<String, List<Marked>> texts;

    /**
     * @param texts by eid; the parts of a long law may use an eid again
     */
    TermsInPlace(Map<String, List<Marked>> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * A term in a text.
     *
     * @param start of the term, in UTF-16 units from 0
     * @param end behind its last character
     */
    public record Mark(int start, int end, ResolvedDefinition applied) {}

    /**
     * The marks of one provision's text.
     *
     * @param marks in order, none within another
     */
    record Marked(String text, List<Mark> marks) {
        Marked {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The marks in a text of the edition, in order, none within another; none for a text that is
     * not the provision's.
     */
    public List<Mark> in(String eid, String text) {
        return texts.getOrDefault(eid, List.of()).stream()
                .filter(marked -> marked.text().equals(text))
                .findFirst()
                .map(Marked::marks)
                .orElse(List.of());
    }

    /**
     * What applies to a term at a provision where it is marked; else at the provision of the
     * edition that marks it first. Empty where the edition marks it nowhere.
     *
     * @param term in any width or script
     */
    public Optional<ResolvedDefinition> at(String eid, String term) {
        var key = Folding.squeeze(term);
        return first(texts.getOrDefault(eid, List.of()), key)
                .or(() -> first(texts.values().stream().flatMap(List::stream).toList(), key));
    }

    private static Optional<ResolvedDefinition> first(List<Marked> texts, String key) {
        return texts.stream()
                .flatMap(marked -> marked.marks().stream())
                .map(Mark::applied)
                .filter(definition -> Folding.squeeze(definition.term()).equals(key))
                .findFirst();
    }

    /** How many marks there are. */
    public int size() {
        return texts.values().stream()
                .flatMap(List::stream)
                .mapToInt(marked -> marked.marks().size())
                .sum();
    }

    /** All marks of some provisions, in their order. */
    public List<Mark> of(List<String> eids) {
        var all = new ArrayList<Mark>();
        for (var eid : eids) {
            texts.getOrDefault(eid, List.of()).forEach(marked -> all.addAll(marked.marks()));
        }
        return all;
    }
}

package tiaowen.search;

import java.util.List;
import java.util.Optional;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.query.ParsedQuery;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param understood what was read out of the text, a part each
 * @param exact number of hits in tier exact; quotable
 * @param exactInText how many of the exact ones hold all that was asked in their own text; the
 *     others only with their headings and the policy's title
 * @param exactMachineRead how many of the exact ones a machine read from pictures of pages
 * @param words number of hits in tier words, shown because exact found too little; else 0
 * @param near number of hits in tier near; else 0
 * @param semantic number of hits that meaning alone found; else 0
 * @param policies those that the text names, likeliest first; shown before the clauses
 * @param term the glossary's entry where the text asks what something is
 * @param hits those of the page asked for
 * @param mistakes what in the text could not be read as written, and how it was read instead
 * @param otherwise further searches that may find what was meant
 * @param notes whole Chinese sentences: what was changed or tried instead, and why nothing was
 *     found
 */
public record SearchResult(
        SearchRequest request,
        List<Chip> understood,
        int exact,
        int exactInText,
        int exactMachineRead,
        int words,
        int near,
        int semantic,
        List<PolicyHit> policies,
        Optional<GlossaryTerm> term,
        List<Hit> hits,
        List<Facet> facets,
        List<ParsedQuery.Mistake> mistakes,
        List<AlternativeSearch> otherwise,
        List<String> notes) {
    public SearchResult {
        understood = List.copyOf(understood);
        policies = List.copyOf(policies);
        mistakes = List.copyOf(mistakes);
        otherwise = List.copyOf(otherwise);
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        notes = List.copyOf(notes);
    }

    public int total() {
        return exact + words + near + semantic;
    }

    public int pages() {
        return Math.ceilDiv(total(), request.size());
    }

    /**
     * One part of the query as it was understood.
     *
     * @param label what it means, in words: {@code 含“岗位设置”}, {@code 不含“临时”}
     * @param without the query text with this part taken away
     */
    public record Chip(String label, String without) {}
}

package tiaowen.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tiaowen.query.ParsedQuery;
import tiaowen.search.AlternativeSearch;
import tiaowen.search.Facet;
import tiaowen.search.PolicyHit;
import tiaowen.search.SearchRequest;
import tiaowen.search.SearchResult;
import tiaowen.text.MarkedSpan;

/**
 * A page of what a search found; figures as in {@link SearchResult}.
 *
 * @param query the text that was asked
 * @param url of the page that shows it
 */
public record SearchAnswer(
        String query,
        String url,
        List<String> understood,
        List<ParsedQuery.Mistake> mistakes,
        int total,
        int exact,
        int exactInText,
        int exactMachineRead,
        int words,
        int near,
        int semantic,
        int page,
        int pages,
        List<Named> policies,
        Optional<TermAnswer> term,
        List<HitAnswer> hits,
        List<Facet> facets,
        List<Otherwise> otherwise,
        List<String> notes) {
    /**
     * @param address of the page that asks a request
     */
    public static SearchAnswer of(SearchResult result, Function<SearchRequest, String> address) {
        var request = result.request();
        return new SearchAnswer(
                request.text().strip(),
                address.apply(request),
                result.understood().stream().map(SearchResult.Chip::label).toList(),
                result.mistakes(),
                result.total(),
                result.exact(),
                result.exactInText(),
                result.exactMachineRead(),
                result.words(),
                result.near(),
                result.semantic(),
                request.page(),
                result.pages(),
                result.policies().stream().map(Named::of).toList(),
                result.term().map(TermAnswer::of),
                result.hits().stream().map(HitAnswer::of).toList(),
                result.facets(),
                result.otherwise().stream().map(other -> Otherwise.of(other, address)).toList(),
                result.notes());
    }

    /**
     * A policy that the text names.
     *
     * @param policy slug
     * @param edition date of the one that counts
     */
    public record Named(
            String policy,
            String title,
            String edition,
            String status,
            StandingAnswer standing,
            String why,
            String url) {
        static Named of(PolicyHit hit) {
            return new Named(
                    hit.policy().slug(),
                    hit.title().stream().map(MarkedSpan::text).collect(Collectors.joining()),
                    hit.edition().date(),
                    hit.status().code(),
                    StandingAnswer.of(hit.standing()),
                    hit.why(),
                    Links.policy(hit.policy().slug()));
        }
    }

    /**
     * A further search that may find what was meant.
     *
     * @param exact hits that it has in tier exact
     */
    public record Otherwise(String kind, String label, String url, int exact) {
        static Otherwise of(AlternativeSearch other, Function<SearchRequest, String> address) {
            return new Otherwise(
                    AnswerJson.name(other.kind()),
                    other.label(),
                    address.apply(other.request()),
                    other.exact());
        }
    }
}

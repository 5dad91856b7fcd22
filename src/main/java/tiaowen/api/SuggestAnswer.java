package tiaowen.api;

import java.util.List;
import tiaowen.search.suggest.Suggestion;
import tiaowen.text.MarkedSpan;

/** What somebody who has typed {@code query} may mean, likeliest first. */
public record SuggestAnswer(String query, List<Suggested> suggestions) {
    public static SuggestAnswer of(String query, List<Suggestion> suggestions) {
        return new SuggestAnswer(query, suggestions.stream().map(Suggested::of).toList());
    }

    /**
     * One suggestion.
     *
     * @param label what it is, in Chinese
     * @param query the text to search for
     * @param url where it leads: a provision, a policy, or the search
     */
    public record Suggested(
            String kind,
            String label,
            List<MarkedSpan> text,
            String note,
            String query,
            String url) {
        public static Suggested of(Suggestion suggestion) {
            return new Suggested(
                    AnswerJson.name(suggestion.kind()),
                    suggestion.kind().label(),
                    suggestion.text(),
                    suggestion.note(),
                    suggestion.query(),
                    address(suggestion));
        }

        /** The provision or policy that is meant, in the edition that counts; else the search. */
        private static String address(Suggestion suggestion) {
            if (suggestion.policy().isEmpty()) return Links.search(suggestion.query());
            var policy = Links.policy(suggestion.policy().get());
            var eid = suggestion.eid();
            return eid.isEmpty() ? policy : policy + "#" + Links.encode(eid);
        }
    }
}

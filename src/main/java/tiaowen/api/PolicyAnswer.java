package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.citator.Relations;
import tiaowen.model.Policy;

/**
 * A policy with its editions, newest first.
 *
 * @param citedBy number of other policies whose text names it
 * @param current date of the edition that counts on the day of asking
 * @param uncollected changes that texts tell of and whose outcome is not in the collection
 * @param endedBasis the law that it rests on, where that one has ended
 */
public record PolicyAnswer(
        String slug,
        String title,
        int citedBy,
        String current,
        List<EditionAnswer> editions,
        List<Policy.Change> uncollected,
        Optional<Policy.EndedBasis> endedBasis,
        String url) {
    public static PolicyAnswer of(Policy policy, LocalDate day) {
        return new PolicyAnswer(
                policy.slug(),
                policy.title(),
                policy.citedBy(),
                policy.current(day).date(),
                policy.editions().stream().map(e -> EditionAnswer.of(policy, e, day)).toList(),
                policy.uncollected(),
                policy.basis(),
                Links.policy(policy.slug()));
    }

    /** A policy with how it stands among the others. */
    public record WithRelations(@JsonUnwrapped PolicyAnswer policy, Related relations) {
        public static WithRelations of(Policy policy, Relations relations, LocalDate day) {
            return new WithRelations(PolicyAnswer.of(policy, day), Related.of(relations));
        }
    }

    /** Slugs of the policies in each relation, see {@link Relations}. */
    public record Related(
            List<String> basedOn,
            List<String> madeUnder,
            List<String> repeals,
            List<String> repealedBy,
            List<String> amends,
            List<String> amendedBy,
            List<String> explains,
            List<String> explainedBy,
            List<String> sisters) {
        static Related of(Relations relations) {
            return new Related(
                    slugs(relations.basedOn()),
                    slugs(relations.madeUnder()),
                    slugs(relations.repeals()),
                    slugs(relations.repealedBy()),
                    slugs(relations.amends()),
                    slugs(relations.amendedBy()),
                    slugs(relations.explains()),
                    slugs(relations.explainedBy()),
                    slugs(relations.sisters().stream().map(Relations.Sister::policy).toList()));
        }

        private static List<String> slugs(List<Policy> policies) {
            return policies.stream().map(Policy::slug).toList();
        }
    }

    /**
     * Policies as a list narrows them.
     *
     * @param facets for each facet how many policies each of its values would leave
     */
    public record Listed(
            int total,
            Map<String, Map<String, Integer>> facets,
            List<PolicyAnswer> policies,
            String url) {}
}

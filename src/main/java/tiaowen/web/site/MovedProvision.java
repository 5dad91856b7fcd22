package tiaowen.web.site;

import java.util.List;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * Where a provision that an edition does not have under its number stands in it.
 *
 * @param eid there
 * @param place as a person calls it
 */
public record MovedProvision(String eid, String place, String href) {
    /**
     * @param having editions that have a provision of that name, newest first
     * @param edition that does not
     * @param eid of the provision
     * @return one at most: where the words went, never merely a number nearby
     */
    public static List<MovedProvision> of(
            WebContext site, Policy policy, List<Edition> having, Edition edition, String eid) {
        var editions = policy.editions();
        return having.stream()
                .filter(other -> !other.date().equals(edition.date()))
                .flatMap(
                        other -> {
                            boolean older = editions.indexOf(other) > editions.indexOf(edition);
                            return older
                                    ? later(site, policy, other, edition, eid).stream()
                                    : earlier(site, policy, other, edition, eid).stream();
                        })
                .flatMap(there -> moved(site, policy, edition, there).stream())
                .limit(1)
                .toList();
    }

    private static Optional<String> later(
            WebContext site, Policy policy, Edition from, Edition to, String eid) {
        return site.library()
                .compare(policy.slug(), from.date(), to.date())
                .flatMap(comparison -> comparison.later(eid));
    }

    private static Optional<String> earlier(
            WebContext site, Policy policy, Edition from, Edition to, String eid) {
        return site.library()
                .compare(policy.slug(), to.date(), from.date())
                .flatMap(comparison -> comparison.earlier(eid));
    }

    private static Optional<MovedProvision> moved(
            WebContext site, Policy policy, Edition edition, String eid) {
        return site.shelf()
                .read(policy, edition)
                .flatMap(printedEdition -> printedEdition.find(eid))
                .map(
                        place -> {
                            var words = place.part().place(eid);
                            return new MovedProvision(
                                    eid,
                                    words.isEmpty() ? place.label() : words,
                                    Links.clause(policy.slug(), edition.date(), eid));
                        });
    }
}

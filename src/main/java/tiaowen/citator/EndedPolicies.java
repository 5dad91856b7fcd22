package tiaowen.citator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.model.Repeal;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/** Policies that texts of the collection say have ended, whether it has them or not. */
public final class EndedPolicies {
    private final Map<String, EndedPolicy> byKey = new HashMap<>();

    public EndedPolicies(Catalogue catalogue) {
        for (var entry : catalogue.entries()) {
            for (var repeal : entry.repeals()) add(catalogue, entry, repeal);
        }
    }

    private void add(Catalogue catalogue, CatalogueEntry entry, Repeal repeal) {
        var place = catalogue.place(entry.source());
        if (place.isEmpty() || repeal.title().length() < 3) return;
        var ended =
                new EndedPolicy(
                        repeal.title(),
                        place.get().policy(),
                        place.get().edition(),
                        repeal.eid(),
                        repeal.from().or(() -> entry.metadata().effective()));
        byKey.merge(key(repeal.title()), ended, EndedPolicies::earlier);
    }

    /** Later editions say again what an earlier one has done. */
    private static EndedPolicy earlier(EndedPolicy one, EndedPolicy other) {
        return other.edition().date().compareTo(one.edition().date()) < 0 ? other : one;
    }

    public Optional<EndedPolicy> of(String title) {
        return Optional.ofNullable(byKey.get(key(title)));
    }

    private static String key(String title) {
        return Folding.squeeze(TitleKey.of(Folding.fold(title)));
    }
}

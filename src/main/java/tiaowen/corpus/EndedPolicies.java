package tiaowen.corpus;

import java.util.Map;
import java.util.TreeMap;
import tiaowen.model.Repeal;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/** Gathers the policies that texts of the collection say have ended. */
final class EndedPolicies {
    private static final int SHORTEST = 3;

    private final Map<String, EndedPolicy> byKey = new TreeMap<>();

    private EndedPolicies() {}

    /** By their key, see {@link #key}. */
    static Map<String, EndedPolicy> of(CatalogueMaker catalogue) {
        var ended = new EndedPolicies();
        for (var entry : catalogue.entries.values()) {
            var place = catalogue.places.get(entry.source());
            if (place == null) continue;
            for (var repeal : entry.repeals()) ended.add(place, entry, repeal);
        }
        return ended.byKey;
    }

    private void add(CataloguePlace place, CatalogueEntry entry, Repeal repeal) {
        if (!repeal.ends() || repeal.title().length() < SHORTEST) return;
        var ended =
                new EndedPolicy(
                        repeal.title(),
                        place.policy().slug(),
                        place.policy().title(),
                        place.edition().date(),
                        repeal.eid(),
                        repeal.from().or(() -> entry.metadata().effective()),
                        repeal.manner());
        byKey.merge(key(repeal.title()), ended, EndedPolicies::earlier);
    }

    /** Later editions say again what an earlier one has done. */
    private static EndedPolicy earlier(EndedPolicy one, EndedPolicy other) {
        return other.edition().compareTo(one.edition()) < 0 ? other : one;
    }

    static String key(String title) {
        return Folding.squeeze(TitleKey.of(Folding.fold(title)));
    }
}

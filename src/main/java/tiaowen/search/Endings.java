package tiaowen.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.Entry;
import tiaowen.corpus.TitleKey;
import tiaowen.index.Folding;
import tiaowen.model.Repeal;

/** Policies that texts of the collection say have ended, whether it has them or not. */
final class Endings {
    private final Map<String, Ended> byKey = new HashMap<>();

    Endings(Catalogue catalogue) {
        for (var entry : catalogue.entries()) {
            for (var repeal : entry.repeals()) add(catalogue, entry, repeal);
        }
    }

    private void add(Catalogue catalogue, Entry entry, Repeal repeal) {
        var place = catalogue.place(entry.source());
        if (place.isEmpty() || repeal.title().length() < 3) return;
        var ended =
                new Ended(
                        repeal.title(),
                        place.get().policy(),
                        place.get().edition(),
                        repeal.eid(),
                        repeal.from().or(() -> entry.metadata().effective()));
        byKey.merge(key(repeal.title()), ended, Endings::earlier);
    }

    /** Later editions say again what an earlier one has done. */
    private static Ended earlier(Ended one, Ended other) {
        return other.edition().date().compareTo(one.edition().date()) < 0 ? other : one;
    }

    Optional<Ended> of(String title) {
        return Optional.ofNullable(byKey.get(key(title)));
    }

    private static String key(String title) {
        return Folding.squeeze(TitleKey.of(Folding.fold(title)));
    }
}

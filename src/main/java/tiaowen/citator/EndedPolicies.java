package tiaowen.citator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tiaowen.corpus.Catalogue;
import tiaowen.index.Generation;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/**
 * Policies that texts of the collection say have ended, whether it has them or not; gathered at
 * build.
 */
public final class EndedPolicies {
    private static final String FILE = "endings.bin";
    private static final String ENDED = "ended";

    /**
     * Who says so, in what place.
     *
     * @param edition date of the edition
     */
    private record Kept(
            String title, String source, String edition, String eid, Optional<LocalDate> from) {}

    private final Catalogue catalogue;
    private final Map<String, EndedPolicy> byKey;

    /** Opens what {@link #write} wrote. */
    public EndedPolicies(Generation generation) {
        this.catalogue = generation.catalogue();
        this.byKey = generation.tables(FILE).map(ENDED, Kept.class, this::read, 0);
    }

    /** Gathers the endings of a generation that is being built. */
    public static void write(Generation made) throws IOException {
        var ended = new TreeMap<String, Kept>();
        for (var entry : made.catalogue().entries()) {
            var place = made.catalogue().place(entry.source());
            if (place.isEmpty()) continue;
            for (var repeal : entry.repeals()) {
                if (repeal.title().length() < 3) continue;
                var kept =
                        new Kept(
                                repeal.title(),
                                entry.source(),
                                place.get().edition().date(),
                                repeal.eid(),
                                repeal.from().or(() -> entry.metadata().effective()));
                ended.merge(key(repeal.title()), kept, EndedPolicies::earlier);
            }
        }
        made.write(FILE, file -> file.map(ENDED, ended));
    }

    /** Later editions say again what an earlier one has done. */
    private static Kept earlier(Kept one, Kept other) {
        return other.edition().compareTo(one.edition()) < 0 ? other : one;
    }

    private EndedPolicy read(Kept kept) {
        var place = catalogue.place(kept.source()).orElseThrow();
        return new EndedPolicy(
                kept.title(), place.policy(), place.edition(), kept.eid(), kept.from());
    }

    public Optional<EndedPolicy> of(String title) {
        return Optional.ofNullable(byKey.get(key(title)));
    }

    private static String key(String title) {
        return Folding.squeeze(TitleKey.of(Folding.fold(title)));
    }
}

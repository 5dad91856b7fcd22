package tiaowen.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.corpus.CataloguePlace;
import tiaowen.corpus.CuratedFiles;
import tiaowen.corpus.EndedPolicy;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Update;
import tiaowen.model.Warning;

/**
 * {@code catalogue.bin}: the catalogue of a generation as it was worked out at build, and what
 * builds did. A policy, a place or an entry is read when it is asked for.
 */
public final class CatalogueFile implements Closeable {
    public static final String FILE = "catalogue.bin";

    private static final String POLICIES = "policies";
    private static final String SLUGS = "slugs";
    private static final String KEYS = "title keys";
    private static final String NUMBERS = "numbers";
    private static final String PLACES = "places";
    private static final String ENDED = "ended";
    private static final String COUNTS = "counts";
    private static final String ENTRIES = "entries";
    private static final String GIVEN = "slugs given";
    private static final String WARNINGS = "warnings";
    private static final String CURATED = "curated";
    private static final String UPDATES = "updates";

    /** Policies and places kept of those last asked for; a policy takes some 3 kB. */
    private static final int KEPT = 4096;

    /**
     * Where a source belongs.
     *
     * @param edition which of the policy's; the last one where {@code under} is present, too
     * @param under the edition under the title of this source, where that is printed otherwise
     */
    private record Placed(
            int policy, int edition, Optional<Edition> under, int part, boolean copy) {}

    /** Places in the list of policies. */
    private record Numbered(List<Integer> policies) {}

    private record Warnings(List<Warning> of) {}

    private final TableFile file;
    private final Catalogue catalogue;

    private CatalogueFile(TableFile file) {
        this.file = file;
        var policies = file.list(POLICIES, Policy.class, policy -> policy, KEPT);
        var counts = file.ints(COUNTS);
        this.catalogue =
                Catalogue.opened(
                        new Catalogue.Tables(
                                policies,
                                file.map(SLUGS, Integer.class, policies::get, 0),
                                file.map(KEYS, Integer.class, policies::get, 0),
                                file.map(
                                        NUMBERS,
                                        Numbered.class,
                                        n -> n.policies().stream().map(policies::get).toList(),
                                        0),
                                file.map(PLACES, Placed.class, p -> place(policies, p), KEPT),
                                file.map(ENDED, EndedPolicy.class),
                                counts.get(0),
                                counts.get(1)),
                        () -> details(file));
    }

    private static CataloguePlace place(List<Policy> policies, Placed placed) {
        var policy = policies.get(placed.policy());
        var edition = placed.under().orElseGet(() -> policy.editions().get(placed.edition()));
        return new CataloguePlace(policy, edition, placed.part(), placed.copy());
    }

    private static Catalogue.Details details(TableFile file) {
        return new Catalogue.Details(
                file.map(ENTRIES, CatalogueEntry.class),
                file.map(GIVEN, String.class),
                file.map(WARNINGS, Warnings.class, Warnings::of, 0));
    }

    /** Writes the file into the folder of a new generation, through to the disk. */
    public static void write(
            Directory directory, Catalogue catalogue, CuratedFiles curated, List<Update> updates)
            throws IOException {
        var order = new HashMap<String, Integer>();
        for (var policy : catalogue.policies()) order.put(policy.slug(), order.size());
        try (var out = TableFileWriter.create(directory, FILE)) {
            out.list(POLICIES, catalogue.policies());
            out.map(SLUGS, order);
            out.map(KEYS, numbers(catalogue.byTitleKey(), order));
            var numbered = new TreeMap<String, Numbered>();
            catalogue
                    .byNumber()
                    .forEach((number, policies) -> numbered.put(number, numbers(policies, order)));
            out.map(NUMBERS, numbered);
            var places = new TreeMap<String, Placed>();
            catalogue.places().forEach((s, place) -> places.put(s, placed(place, order)));
            out.map(PLACES, places);
            out.map(ENDED, catalogue.tables().ended());
            out.ints(COUNTS, IntTable.of(catalogue.editions(), catalogue.clauses()));
            out.map(ENTRIES, catalogue.details().entries());
            out.map(GIVEN, catalogue.details().slugs());
            var warnings = new TreeMap<String, Warnings>();
            catalogue.details().warnings().forEach((s, w) -> warnings.put(s, new Warnings(w)));
            out.map(WARNINGS, warnings);
            out.list(CURATED, List.of(curated));
            out.list(UPDATES, updates);
            out.finish();
        }
    }

    private static Map<String, Integer> numbers(
            Map<String, Policy> policies, Map<String, Integer> order) {
        var numbers = new TreeMap<String, Integer>();
        policies.forEach((key, policy) -> numbers.put(key, order.get(policy.slug())));
        return numbers;
    }

    private static Numbered numbers(List<Policy> policies, Map<String, Integer> order) {
        return new Numbered(policies.stream().map(policy -> order.get(policy.slug())).toList());
    }

    private static Placed placed(CataloguePlace place, Map<String, Integer> order) {
        int edition = place.policy().editions().indexOf(place.edition());
        return new Placed(
                order.get(place.policy().slug()),
                Math.max(edition, 0),
                edition < 0 ? Optional.of(place.edition()) : Optional.empty(),
                place.part(),
                place.copy());
    }

    /** Opens the file of a generation; see {@link TableFile#open}. */
    static CatalogueFile open(Directory directory) throws IOException {
        return new CatalogueFile(TableFile.open(directory, FILE));
    }

    Catalogue asCatalogue() {
        return catalogue;
    }

    CuratedFiles curated() {
        return file.list(CURATED, CuratedFiles.class).getFirst();
    }

    /** Newest first. */
    List<Update> updates() {
        return List.copyOf(file.list(UPDATES, Update.class));
    }

    /**
     * Compares what the file says with a catalogue.
     *
     * @return what was verified, in a sentence
     * @throws CorruptIndexException if anything is not as it should be
     */
    public static String verify(Directory directory, Catalogue catalogue) throws IOException {
        TableFile.check(directory, FILE);
        try (var file = open(directory)) {
            var read = file.asCatalogue();
            boolean same =
                    read.tables().equals(catalogue.tables())
                            && read.details().equals(catalogue.details());
            if (!same) throw new CorruptIndexException("another catalogue", FILE);
            return "目录与各文件所述相符：" + read.policies().size() + " 份政策。";
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

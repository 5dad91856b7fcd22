package tiaowen.citator;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tiaowen.corpus.Catalogue;
import tiaowen.index.Generation;
import tiaowen.model.Policy;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.PolicyNames;

/** All relations between the policies of a collection, worked out at build. */
public final class RelationTable {
    private static final String FILE = "relations.bin";
    private static final String RELATIONS = "relations";

    /**
     * Slugs of the related policies, in the order of {@link Relations}.
     *
     * @param under of the sisters' laws, in the order of the sisters
     */
    private record Kept(List<List<String>> related, List<String> sisters, List<String> under) {}

    private final Catalogue catalogue;
    private final Map<String, Relations> relations;

    /** Opens what {@link #write} wrote. */
    public RelationTable(Generation generation) {
        this.catalogue = generation.catalogue();
        this.relations = generation.tables(FILE).map(RELATIONS, Kept.class, this::read, 0);
    }

    /** Works out the relations of a generation that is being built. */
    public static void write(Generation made, PolicyNames names, CitationResolver citations)
            throws IOException {
        var finder = new RelationFinder(made.catalogue(), names, citations);
        var relations = new TreeMap<String, Kept>();
        for (var policy : made.catalogue().policies()) {
            var found = finder.of(policy);
            if (!found.equals(Relations.NONE)) relations.put(policy.slug(), kept(found));
        }
        made.write(FILE, file -> file.map(RELATIONS, relations));
    }

    private static Kept kept(Relations found) {
        var sisters = found.sisters();
        return new Kept(
                List.of(
                        slugs(found.basedOn()),
                        slugs(found.madeUnder()),
                        slugs(found.repeals()),
                        slugs(found.repealedBy()),
                        slugs(found.amends()),
                        slugs(found.amendedBy()),
                        slugs(found.explains()),
                        slugs(found.explainedBy())),
                slugs(sisters.stream().map(Relations.Sister::policy).toList()),
                slugs(sisters.stream().map(Relations.Sister::under).toList()));
    }

    private static List<String> slugs(List<Policy> policies) {
        return policies.stream().map(Policy::slug).toList();
    }

    private Relations read(Kept kept) {
        var related = kept.related().stream().map(this::policies).toList();
        var sisters = policies(kept.sisters());
        var under = policies(kept.under());
        return new Relations(
                related.get(0),
                related.get(1),
                related.get(2),
                related.get(3),
                related.get(4),
                related.get(5),
                related.get(6),
                related.get(7),
                IntStream.range(0, sisters.size())
                        .mapToObj(i -> new Relations.Sister(sisters.get(i), under.get(i)))
                        .toList());
    }

    private List<Policy> policies(List<String> slugs) {
        return slugs.stream().map(slug -> catalogue.policy(slug).orElseThrow()).toList();
    }

    public Relations of(Policy policy) {
        return Optional.ofNullable(relations.get(policy.slug())).orElse(Relations.NONE);
    }
}

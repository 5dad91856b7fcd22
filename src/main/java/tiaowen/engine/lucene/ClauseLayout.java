package tiaowen.engine.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CataloguePlace;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.FacetDimension;
import tiaowen.engine.ValueTable;
import tiaowen.index.Fields;
import tiaowen.index.IntLists;
import tiaowen.index.IntTable;
import tiaowen.index.TableFile;
import tiaowen.index.TableFileWriter;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/**
 * How the sources and clauses of a generation are numbered, as the index knows sources and the
 * catalogue what they belong to. Worked out at build and kept in {@code clauses.bin}.
 *
 * @param numbers of the sources, by name
 * @param sources their names, in the order of policy, edition and part
 * @param firsts of each source the first one of its policy
 * @param titles of the sources without the state's name, folded
 * @param sourceOf number of the source, by Lucene's number of the clause; {@link #NONE} for what is
 *     no clause
 * @param ordinalOf place of the clause in its source
 * @param groupOf the same number for the same clause of all editions of a policy
 * @param ofSource the clauses of each source, in their order
 * @param ofGroup the clauses of each group
 * @param machineRead the clauses that a machine read from a picture, in order
 * @param turns days from which what holds of a source is another thing, and what it is then: by
 *     source the day and the standing in turn, see {@link EditionStatuses#standing}
 * @param values by dimension
 */
record ClauseLayout(
        Map<String, Integer> numbers,
        List<String> sources,
        IntTable firsts,
        List<String> titles,
        IntTable sourceOf,
        IntTable ordinalOf,
        IntTable groupOf,
        IntLists ofSource,
        IntLists ofGroup,
        IntTable machineRead,
        IntLists turns,
        Map<FacetDimension, ValueTable> values) {
    static final String FILE = "clauses.bin";

    /** No clause: the document that holds a source as a whole. */
    static final int NONE = -1;

    private static final List<FacetDimension> DIMENSIONS =
            List.of(
                    FacetDimension.KIND,
                    FacetDimension.ISSUER,
                    FacetDimension.REGION,
                    FacetDimension.YEAR);

    /** Opens what {@link #write} wrote. */
    static ClauseLayout opened(TableFile file) {
        var values = new HashMap<FacetDimension, ValueTable>();
        for (var dimension : DIMENSIONS) {
            var keys = file.list(dimension.key(), String.class);
            var lists = file.lists(dimension.key() + " of source");
            values.put(dimension, new ValueTable(List.copyOf(keys), lists::get));
        }
        return new ClauseLayout(
                file.map("numbers", Integer.class),
                file.list("sources", String.class),
                file.ints("firsts"),
                file.list("titles", String.class),
                file.ints("source of"),
                file.ints("ordinal of"),
                file.ints("group of"),
                file.lists("of source"),
                file.lists("of group"),
                file.ints("machine read"),
                file.lists("turns"),
                values);
    }

    void write(TableFileWriter file) throws IOException {
        file.map("numbers", numbers);
        file.list("sources", sources);
        file.ints("firsts", firsts);
        file.list("titles", titles);
        file.ints("source of", sourceOf);
        file.ints("ordinal of", ordinalOf);
        file.ints("group of", groupOf);
        file.lists("of source", ofSource);
        file.lists("of group", ofGroup);
        file.ints("machine read", machineRead);
        file.lists("turns", turns);
        for (var dimension : DIMENSIONS) {
            var table = values.get(dimension);
            file.list(dimension.key(), table.keys());
            var lists = IntStream.range(0, sources.size()).mapToObj(table::of).toList();
            file.lists(dimension.key() + " of source", IntLists.of(lists));
        }
    }

    /** What holds of a source on a day. */
    int standing(int source, int day) {
        int at = turns.starts().get(source);
        int end = turns.starts().get(source + 1);
        while (at + 2 < end && turns.numbers().get(at + 2) <= day) at += 2;
        return turns.numbers().get(at + 1);
    }

    static ClauseLayout of(IndexReader reader, Catalogue catalogue) throws IOException {
        return new Maker(reader, catalogue).layout();
    }

    /** Works a layout out. */
    private static final class Maker {
        private final Catalogue catalogue;
        private final Map<String, Integer> numbers = new TreeMap<>();
        private final List<String> sources = new ArrayList<>();
        private final List<CataloguePlace> places = new ArrayList<>();
        private final int[] sourceOf;
        private final int[] ordinalOf;
        private final int[] groupOf;
        private final Map<String, Integer> groups = new HashMap<>();
        private final List<Integer> machineRead = new ArrayList<>();

        Maker(IndexReader reader, Catalogue catalogue) throws IOException {
            this.catalogue = catalogue;
            var policies = new HashMap<String, Integer>();
            for (var policy : catalogue.policies()) policies.put(policy.slug(), policies.size());
            var order =
                    Comparator.comparing(
                                    (String source) -> policies.get(place(source).policy().slug()))
                            .thenComparing(source -> age(place(source)))
                            .thenComparing(source -> place(source).part())
                            .thenComparing(source -> source);
            catalogue.searched().stream().sorted(order).forEach(sources::add);
            for (var source : sources) {
                numbers.put(source, places.size());
                places.add(place(source));
            }
            sourceOf = new int[reader.maxDoc()];
            ordinalOf = new int[reader.maxDoc()];
            groupOf = new int[reader.maxDoc()];
            java.util.Arrays.fill(sourceOf, NONE);
            for (var leaf : reader.leaves()) fill(leaf);
        }

        private CataloguePlace place(String source) {
            return catalogue.place(source).orElseThrow();
        }

        private static int age(CataloguePlace place) {
            var editions = place.policy().editions();
            for (int i = 0; i < editions.size(); i++) {
                if (editions.get(i).date().equals(place.edition().date())) return i;
            }
            return editions.size();
        }

        private void fill(LeafReaderContext leaf) throws IOException {
            var ordinals = DocValues.getNumeric(leaf.reader(), Fields.ORDINAL);
            var bySource = DocValues.getSorted(leaf.reader(), Fields.SOURCE);
            var byFold = DocValues.getSorted(leaf.reader(), Fields.FOLD);
            var read = DocValues.getNumeric(leaf.reader(), Fields.MACHINE_READ);
            while (read.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                machineRead.add(leaf.docBase + read.docID());
            }
            while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int doc = ordinals.docID();
                if (!bySource.advanceExact(doc) || !byFold.advanceExact(doc)) continue;
                var source = bySource.lookupOrd(bySource.ordValue()).utf8ToString();
                var number = numbers.get(source);
                if (number == null) continue;
                sourceOf[leaf.docBase + doc] = number;
                ordinalOf[leaf.docBase + doc] = (int) ordinals.longValue();
                var fold = byFold.lookupOrd(byFold.ordValue()).utf8ToString();
                var group = places.get(number).policy().slug() + " " + fold;
                groupOf[leaf.docBase + doc] = groups.computeIfAbsent(group, g -> groups.size());
            }
        }

        ClauseLayout layout() {
            var values = new HashMap<FacetDimension, ValueTable>();
            for (var dimension : DIMENSIONS) values.put(dimension, values(dimension));
            var titles =
                    places.stream()
                            .map(place -> place.edition().metadata().title())
                            .map(title -> Folding.squeeze(TitleKey.of(title)))
                            .toList();
            return new ClauseLayout(
                    numbers,
                    sources,
                    firsts(),
                    titles,
                    IntTable.of(sourceOf),
                    IntTable.of(ordinalOf),
                    IntTable.of(groupOf),
                    listed(sourceOf, sources.size()),
                    listed(groupOf, groups.size()),
                    IntTable.of(machineRead.stream().mapToInt(Integer::intValue).toArray()),
                    IntLists.of(places.stream().map(Maker::turns).toList()),
                    values);
        }

        /** The clauses by what they have, in the order of their places. */
        private IntLists listed(int[] of, int size) {
            var lists = new ArrayList<List<Integer>>();
            for (int i = 0; i < size; i++) lists.add(new ArrayList<>());
            for (int doc = 0; doc < sourceOf.length; doc++) {
                if (sourceOf[doc] != NONE) lists.get(of[doc]).add(doc);
            }
            return IntLists.of(
                    lists.stream()
                            .map(
                                    docs ->
                                            docs.stream()
                                                    .sorted(
                                                            Comparator.comparing(
                                                                            (Integer doc) ->
                                                                                    sourceOf[doc])
                                                                    .thenComparing(
                                                                            doc -> ordinalOf[doc]))
                                                    .mapToInt(Integer::intValue)
                                                    .toArray())
                            .toList());
        }

        private static int[] turns(CataloguePlace place) {
            var policy = place.policy();
            var edition = policy.edition(place.edition().date()).orElseThrow();
            var days = new LinkedHashMap<Integer, LocalDate>();
            var all = policy.turns();
            days.put(
                    Integer.MIN_VALUE,
                    all.isEmpty() ? LocalDate.EPOCH : all.getFirst().minusDays(1));
            for (var day : all) days.put((int) day.toEpochDay(), day);
            var turns = IntStream.builder();
            days.forEach(
                    (from, day) -> {
                        turns.add(from);
                        turns.add(EditionStatuses.standing(policy, edition, day));
                    });
            return turns.build().toArray();
        }

        private IntTable firsts() {
            var firsts = new int[places.size()];
            for (int i = 1; i < firsts.length; i++) {
                var before = places.get(i - 1).policy();
                firsts[i] = before.equals(places.get(i).policy()) ? firsts[i - 1] : i;
            }
            return IntTable.of(firsts);
        }

        private ValueTable values(FacetDimension dimension) {
            var keys = new LinkedHashMap<String, Integer>();
            var ofSource = new ArrayList<int[]>();
            for (var place : places) {
                ofSource.add(
                        dimension.of(place).stream()
                                .mapToInt(key -> keys.computeIfAbsent(key, k -> keys.size()))
                                .toArray());
            }
            return new ValueTable(List.copyOf(keys.keySet()), ofSource::get);
        }
    }
}

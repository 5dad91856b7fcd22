package tiaowen.naming;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Numeral;
import tiaowen.model.Provision;

/**
 * Says which provisions an edition has. All eids of clauses are held in memory, as references ask
 * for them by the ten thousand; what lies within a clause is read from it.
 */
public final class ProvisionTable {
    private static final String FIRST_PARAGRAPH = ".kuan-1.xiang-";
    private static final int MOST_PARAGRAPHS = 12;
    private static final Pattern ARTICLE = Pattern.compile("tiao-(\\d{1,2})(?:\\.kuan-.*)?");
    private static final Pattern COUNTED = Pattern.compile("[a-z]+\\.\\d+");
    private static final Pattern DIVISION = Pattern.compile("(?:bian|fenbian|zhang|jie)-.*");

    /** Sources whose clauses, and editions whose headings are kept of those last asked for. */
    private static final int KEPT = 256;

    private final ClauseTable clauseTable;
    private final Function<String, Optional<Document>> documents;

    /** By the source's number, Lucene's numbers of its clauses by eid. */
    private final LoadingCache<Integer, NavigableMap<String, Integer>> clauses =
            Caffeine.newBuilder().maximumSize(KEPT).executor(Runnable::run).build(this::clauses);

    private final LoadingCache<List<String>, Divisions> divisions =
            Caffeine.newBuilder()
                    .maximumSize(KEPT)
                    .executor(Runnable::run)
                    .build(of -> new Divisions(documents(of).toList()));

    /**
     * @param documents reads one source whole
     */
    public ProvisionTable(ClauseTable clauseTable, Function<String, Optional<Document>> documents) {
        this.clauseTable = clauseTable;
        this.documents = documents;
    }

    private Stream<Document> documents(List<String> of) {
        return of.stream().flatMap(source -> documents.apply(source).stream());
    }

    private NavigableMap<String, Integer> clauses(int source) {
        var byEid = new TreeMap<String, Integer>();
        // where a text numbers twice the first one counts
        clauseTable.clauses(source).forEach(doc -> byEid.putIfAbsent(eid(doc), doc));
        return byEid;
    }

    private Stream<NavigableMap<String, Integer>> clauses(List<String> of) {
        return of.stream().flatMap(name -> clauseTable.source(name).stream()).map(clauses::get);
    }

    /** The Lucene document of the clause with this very eid. */
    private Optional<Integer> clause(List<String> of, String eid) {
        return clauses(of).flatMap(byEid -> Stream.ofNullable(byEid.get(eid))).findFirst();
    }

    /**
     * The Lucene document of the clause that is, or that holds, a provision.
     *
     * @param of sources of the edition
     */
    public Optional<Integer> clauseOf(List<String> of, String eid) {
        for (var prefix = eid; !prefix.isEmpty(); prefix = above(prefix)) {
            var found = clause(of, prefix);
            if (found.isEmpty()) continue;
            if (prefix.equals(eid) || within(found.get()).contains(eid)) return found;
        }
        return Optional.empty();
    }

    /** The clauses of an edition, as Lucene numbers them. */
    public IntStream clauses(Edition edition) {
        return edition.sources().stream()
                .flatMap(name -> clauseTable.source(name).stream())
                .flatMapToInt(clauseTable::clauses);
    }

    /** The eid of a clause by Lucene's number. */
    public String eid(int doc) {
        return clauseTable.eid(doc);
    }

    private static String above(String eid) {
        int dot = eid.lastIndexOf('.');
        return dot < 0 ? "" : eid.substring(0, dot);
    }

    private Set<String> within(int doc) {
        return clauseTable.clause(doc).contents().stream()
                .flatMap(Provision::walk)
                .map(Provision::eid)
                .collect(Collectors.toSet());
    }

    /** Whether the edition has a provision, or a heading over provisions, of this very name. */
    boolean exists(Edition edition, String eid) {
        return eid.isEmpty()
                || clauseOf(edition.sources(), eid).isPresent()
                || holdsClauses(edition, eid)
                || (!eid.startsWith("tiao-") && divisions(edition).has(eid));
    }

    /**
     * A heading with clauses below it: {@code san} where there are {@code san.1}, {@code san.2}.
     */
    private boolean holdsClauses(Edition edition, String eid) {
        return clauses(edition.sources())
                .anyMatch(byEid -> !byEid.subMap(eid + ".", eid + "/").isEmpty());
    }

    /**
     * The names, in an edition, of the provisions that an eid read from words may mean: one in
     * almost all cases, none where there is no such provision, several where chapters of several
     * parts bear the same number.
     */
    List<String> named(Edition edition, String eid) {
        var there = spellings(eid).filter(name -> exists(edition, name)).findFirst();
        if (there.isPresent()) return List.of(there.get());
        if (DIVISION.matcher(eid).matches()) return divisions(edition).named(eid);
        return section(edition, eid).stream().toList();
    }

    private Divisions divisions(Edition edition) {
        return divisions.get(edition.sources());
    }

    /** An item cited without its paragraph may stand in any paragraph of its article. */
    private static Stream<String> spellings(String eid) {
        int at = eid.indexOf(FIRST_PARAGRAPH);
        if (at < 0) return Stream.of(eid);
        return IntStream.rangeClosed(1, MOST_PARAGRAPHS)
                .mapToObj(
                        n ->
                                eid.substring(0, at)
                                        + ".kuan-"
                                        + n
                                        + ".xiang-"
                                        + eid.substring(at + FIRST_PARAGRAPH.length()));
    }

    /** 第三条 of a text without articles is its 三、 or the 3. that is counted all through. */
    private Optional<String> section(Edition edition, String eid) {
        var article = ARTICLE.matcher(eid);
        if (!article.matches() || exists(edition, "tiao-1")) return Optional.empty();
        int number = Integer.parseInt(article.group(1));
        if (number < 1) return Optional.empty();
        var outer = Numeral.pinyin(number);
        if (exists(edition, outer)) return Optional.of(outer);
        return documents(edition.sources())
                .flatMap(document -> document.body().walk())
                .map(Provision::eid)
                .filter(name -> name.endsWith("." + number) && COUNTED.matcher(name).matches())
                .findFirst();
    }
}

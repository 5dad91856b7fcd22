package tiaowen.naming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.index.Fields;
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

    private final ClauseTable clauseTable;
    private final Function<String, Optional<Document>> documents;
    private final Map<String, Integer> sources = new HashMap<>();

    /** Lucene's numbers of the clauses of that eid, over all sources. */
    private final TreeMap<String, int[]> clauses = new TreeMap<>();

    /** By Lucene's number; null for what is no clause. */
    private final String[] eids;

    private final Map<List<String>, Divisions> divisions = new ConcurrentHashMap<>();

    /**
     * @param documents reads one source whole
     */
    public ProvisionTable(ClauseTable clauseTable, Function<String, Optional<Document>> documents)
            throws IOException {
        this.clauseTable = clauseTable;
        this.documents = documents;
        for (int source = 0; source < clauseTable.size(); source++) {
            sources.put(clauseTable.source(source), source);
        }
        eids = new String[clauseTable.docs()];
        var terms = MultiTerms.getTerms(clauseTable.searcher().getIndexReader(), Fields.EID);
        if (terms == null) return;
        var each = terms.iterator();
        PostingsEnum postings = null;
        for (var eid = each.next(); eid != null; eid = each.next()) {
            postings = each.postings(postings, PostingsEnum.NONE);
            var docs = IntStream.builder();
            var name = eid.utf8ToString();
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int doc = postings.docID();
                if (!clauseTable.isClause(doc)) continue;
                docs.add(doc);
                eids[doc] = name;
            }
            clauses.put(name, docs.build().toArray());
        }
    }

    /** The Lucene document of the clause with this very eid. */
    private Optional<Integer> clause(List<String> of, String eid) {
        var docs = clauses.get(eid);
        if (docs == null) return Optional.empty();
        for (var source : of) {
            var number = sources.get(source);
            if (number == null) continue;
            for (int doc : docs) if (clauseTable.sourceOf(doc) == number) return Optional.of(doc);
        }
        return Optional.empty();
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
        var of = edition.sources().stream().map(sources::get).filter(Objects::nonNull).toList();
        return IntStream.range(0, eids.length)
                .filter(doc -> clauseTable.isClause(doc) && of.contains(clauseTable.sourceOf(doc)));
    }

    /** The eid of a clause by Lucene's number. */
    public String eid(int doc) {
        return eids[doc];
    }

    private static String above(String eid) {
        int dot = eid.lastIndexOf('.');
        return dot < 0 ? "" : eid.substring(0, dot);
    }

    private Set<String> within(int doc) {
        try {
            var eids = new HashSet<String>();
            ClauseTable.clause(clauseTable.searcher().storedFields(), doc).contents().stream()
                    .flatMap(Provision::walk)
                    .forEach(provision -> eids.add(provision.eid()));
            return eids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return clauses.subMap(eid + ".", eid + "/").keySet().stream()
                .anyMatch(below -> clause(edition.sources(), below).isPresent());
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
        return divisions.computeIfAbsent(
                edition.sources(),
                of ->
                        new Divisions(
                                of.stream().flatMap(s -> documents.apply(s).stream()).toList()));
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
        return edition.sources().stream()
                .flatMap(source -> documents.apply(source).stream())
                .flatMap(document -> document.body().walk())
                .map(Provision::eid)
                .filter(name -> name.endsWith("." + number) && COUNTED.matcher(name).matches())
                .findFirst();
    }
}

package tiaowen.search.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.ScoredClause;
import tiaowen.model.Clause;
import tiaowen.text.Folding;

/**
 * What the hits of one list say of each other. A policy rules a matter where it first speaks of it,
 * among clauses that speak of it too; clauses that carry the rule on or punish its breach come
 * later and refer back to it.
 */
public final class HitListBoost {
    private static final double REFERRED = RankingWeights.shipped().term("referred");
    private static final double EARLIER = RankingWeights.shipped().term("earlier");
    private static final double AROUND = RankingWeights.shipped().term("around");

    /** Clauses before a hit, and behind it, that are its neighbours. */
    private static final int NEIGHBOURS = 5;

    private static final String ARTICLE = "第[一二三四五六七八九十百千零]+条(?:之[一二三四五六七八九十]+)?";

    // 违反本法第十二条第二款、第十三条或者第十五条之一规定
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "本(?:法|条例|办法|规定|解释|细则|规则|章程|决定|意见)(?:"
                            + ARTICLE
                            + "(?:第[一二三四五六七八九十]+[款项目])*(?:[、和与及至]|或者|以及)?)+");

    private static final Pattern LABEL = Pattern.compile(ARTICLE);

    /** That of a clause of which nothing is known. */
    public static final Position ALONE = new Position(0, 0, 0);

    private final ClauseTable clauses;

    /** By source, the places of its hits, ascending. */
    private final Map<Integer, int[]> places = new HashMap<>();

    private final Map<Integer, String> labels = new HashMap<>();
    private final Map<Article, Integer> referring = new HashMap<>();

    private record Article(int source, String label) {}

    /**
     * What the other hits say of one.
     *
     * @param referring how many refer to it by its number
     * @param earlier how many stand before it in its text
     * @param around share of its neighbours that are hits, 0 to 1
     */
    public record Position(int referring, int earlier, double around) {
        public double referred() {
            return Math.pow(1 + referring, REFERRED);
        }

        public double late() {
            return Math.pow(1 + earlier, -EARLIER);
        }

        public double amongHits() {
            return Math.exp(AROUND * around);
        }

        public double factor() {
            return referred() * late() * amongHits();
        }
    }

    /**
     * @param hits the whole list
     * @param read the texts of its best hits, by Lucene's number: only these have a position, and
     *     only their references count
     */
    public HitListBoost(ClauseTable clauses, List<ScoredClause> hits, Map<Integer, Clause> read) {
        this.clauses = clauses;
        var sources = new BitSet();
        read.forEach(
                (doc, clause) -> {
                    int source = clauses.sourceOf(doc);
                    sources.set(source);
                    labels.put(doc, Folding.squeeze(clause.label()));
                    readReferences(source, Folding.squeeze(clause.text()));
                });
        var bySource = new HashMap<Integer, List<Integer>>();
        for (var hit : hits) {
            int source = clauses.sourceOf(hit.doc());
            if (!sources.get(source)) continue;
            bySource.computeIfAbsent(source, s -> new ArrayList<>())
                    .add(clauses.ordinalOf(hit.doc()));
        }
        bySource.forEach(
                (source, found) ->
                        places.put(
                                source,
                                found.stream().mapToInt(Integer::intValue).sorted().toArray()));
    }

    private void readReferences(int source, String text) {
        var named = new HashSet<String>();
        var reference = REFERENCE.matcher(text);
        while (reference.find()) {
            LABEL.matcher(reference.group()).results().forEach(label -> named.add(label.group()));
        }
        for (var label : named) referring.merge(new Article(source, label), 1, Integer::sum);
    }

    /** Of a hit whose text was read. */
    public Position of(int doc) {
        int source = clauses.sourceOf(doc);
        int place = clauses.ordinalOf(doc);
        var inSource = places.get(source);
        int neighbours =
                before(inSource, place + NEIGHBOURS + 1) - before(inSource, place - NEIGHBOURS) - 1;
        return new Position(
                referring.getOrDefault(new Article(source, labels.get(doc)), 0),
                before(inSource, place),
                neighbours / (2.0 * NEIGHBOURS));
    }

    /** How many places lie before one. */
    private static int before(int[] places, int place) {
        int at = Arrays.binarySearch(places, place);
        return at < 0 ? -at - 1 : at;
    }
}

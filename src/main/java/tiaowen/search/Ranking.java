package tiaowen.search;

import java.util.Comparator;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.Tier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.ScoredClause;
import tiaowen.engine.lucene.TermPlaces;
import tiaowen.search.ranking.RankingWeights;

/**
 * What makes one hit better than another beyond the words themselves, and the order of hits. Every
 * number is read from {@link RankingWeights}.
 */
final class Ranking {
    private static final double CITED = weight("cited");
    private static final double CITED_NEAR = weight("cited_near");
    private static final double OLDER = weight("older");
    private static final double HEADS_ONLY = weight("heads_only");
    private static final double IN_TITLE = weight("in_title");
    private static final double WHOLE_TITLE = weight("whole_title");

    private static final double MEANING = weight("meaning");
    private static final double FEW_EXACT = weight("few_exact");

    private final ClauseTable clauses;
    private final EditionStatuses statuses;

    Ranking(ClauseTable clauses, EditionStatuses statuses) {
        this.clauses = clauses;
        this.statuses = statuses;
    }

    private static double weight(String name) {
        return RankingWeights.shipped().term(name);
    }

    /**
     * @param score Lucene's
     */
    double score(int doc, float score, Tier tier, TermPlaces places) {
        return score * cited(doc, tier) * older(doc) * inText(doc, places) * inTitle(doc, places);
    }

    /**
     * What a policy gains by those that name it: much where all terms stand in its clause, little
     * where the terms themselves are in doubt.
     */
    double cited(int doc, Tier tier) {
        return Math.pow(1 + citedBy(doc), tier == Tier.EXACT ? CITED : CITED_NEAR);
    }

    int citedBy(int doc) {
        return clauses.place(clauses.sourceOf(doc)).policy().citedBy();
    }

    /** What an edition that is not the current one keeps. */
    double older(int doc) {
        return statuses.age(clauses.sourceOf(doc)) > 0 ? OLDER : 1;
    }

    /** What a clause keeps of which the headings, and not its own text, hold terms. */
    double inText(int doc, TermPlaces places) {
        return HEADS_ONLY + (1 - HEADS_ONLY) * places.shareInText(doc);
    }

    double inTitle(int doc, TermPlaces places) {
        return 1 + places.inTitle(clauses.sourceOf(doc));
    }

    /**
     * What a hit gains by its nearness in meaning.
     *
     * @param cosine from -1 to 1
     */
    static double meaning(double cosine) {
        return Math.exp(MEANING * cosine);
    }

    /**
     * Orders hits by relevance where few are exact: one that is not goes first only where it scores
     * several times as much.
     */
    Comparator<ScoredClause> acrossTiers() {
        var byScore =
                Comparator.comparingDouble(
                                (ScoredClause p) ->
                                        p.tier() == Tier.EXACT
                                                ? p.score() * FEW_EXACT
                                                : p.score() / (1 + p.tier().level()))
                        .reversed();
        return byScore.thenComparing((a, b) -> clauses.compare(a.doc(), b.doc()));
    }

    /** The more of a title a term makes up, the more the policy is about it. */
    static double inTitle(int term, int title) {
        return IN_TITLE + (WHOLE_TITLE - IN_TITLE) * term / title;
    }

    /** Orders hits; tiers first, ties in the order of policy, edition and place in it. */
    Comparator<ScoredClause> order(SearchRequest.Order order) {
        var byTier = Comparator.comparingInt((ScoredClause p) -> p.tier().level());
        var byScore = Comparator.comparingDouble(ScoredClause::score).reversed();
        Comparator<ScoredClause> byPlace = (a, b) -> clauses.compare(a.doc(), b.doc());
        Comparator<ScoredClause> newestFirst =
                Comparator.comparing((ScoredClause p) -> date(p)).reversed();
        Comparator<ScoredClause> highestFirst =
                Comparator.comparing(
                        p -> clauses.place(clauses.sourceOf(p.doc())).edition().metadata().kind());
        var asked =
                switch (order) {
                    case RELEVANCE -> byTier.thenComparing(byScore);
                    case DATE -> byTier.thenComparing(newestFirst).thenComparing(byScore);
                    case RANK -> byTier.thenComparing(highestFirst).thenComparing(byScore);
                };
        return asked.thenComparing(byPlace);
    }

    /** Undated editions come last of all. */
    private String date(ScoredClause clause) {
        var date = clauses.place(clauses.sourceOf(clause.doc())).edition().date();
        return date.equals(CatalogueEntry.UNDATED) ? "" : date;
    }

    /** Whether a clause is shown instead of another edition of it. */
    boolean rather(int doc, int other) {
        int age = statuses.age(clauses.sourceOf(doc));
        int otherAge = statuses.age(clauses.sourceOf(other));
        return age != otherAge ? age < otherAge : clauses.compare(doc, other) < 0;
    }
}

package tiaowen.search;

import java.util.Comparator;
import tiaowen.corpus.Entry;

/**
 * What makes one hit better than another beyond the words themselves, and the order of hits. Every
 * number is read from {@link Weights}.
 */
final class Ranking {
    private static final double CITED = weight("cited");
    private static final double OLDER = weight("older");
    private static final double HEADS_ONLY = weight("heads_only");
    private static final double IN_TITLE = weight("in_title");
    private static final double WHOLE_TITLE = weight("whole_title");

    private static final double MEANING = weight("meaning");
    private static final double FEW_EXACT = weight("few_exact");

    private final Shelf shelf;
    private final Standing standing;

    Ranking(Shelf shelf, Standing standing) {
        this.shelf = shelf;
        this.standing = standing;
    }

    private static double weight(String name) {
        return Weights.shipped().term(name);
    }

    /**
     * @param score Lucene's
     */
    double score(int doc, float score, TermPlaces places) {
        return score * cited(doc) * older(doc) * inText(doc, places) * inTitle(doc, places);
    }

    /** What a policy gains by those that name it. */
    double cited(int doc) {
        return 1 + CITED * Math.log1p(citedBy(doc));
    }

    int citedBy(int doc) {
        return shelf.place(shelf.sourceOf(doc)).policy().citedBy();
    }

    /** What an edition that is not the current one keeps. */
    double older(int doc) {
        return standing.age(shelf.sourceOf(doc)) > 0 ? OLDER : 1;
    }

    /** What a clause keeps of which the headings, and not its own text, hold terms. */
    double inText(int doc, TermPlaces places) {
        return HEADS_ONLY + (1 - HEADS_ONLY) * places.shareInText(doc);
    }

    double inTitle(int doc, TermPlaces places) {
        return 1 + places.inTitle(shelf.sourceOf(doc));
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
    Comparator<Passage> acrossTiers() {
        var byScore =
                Comparator.comparingDouble(
                                (Passage p) ->
                                        p.tier() == Tier.EXACT
                                                ? p.score() * FEW_EXACT
                                                : p.score() / (1 + p.tier().level()))
                        .reversed();
        return byScore.thenComparing((a, b) -> shelf.compare(a.doc(), b.doc()));
    }

    /** The more of a title a term makes up, the more the policy is about it. */
    static double inTitle(int term, int title) {
        return IN_TITLE + (WHOLE_TITLE - IN_TITLE) * term / title;
    }

    /** Orders hits; tiers first, ties in the order of policy, edition and place in it. */
    Comparator<Passage> order(SearchRequest.Order order) {
        var byTier = Comparator.comparingInt((Passage p) -> p.tier().level());
        var byScore = Comparator.comparingDouble(Passage::score).reversed();
        Comparator<Passage> byPlace = (a, b) -> shelf.compare(a.doc(), b.doc());
        Comparator<Passage> newestFirst = Comparator.comparing((Passage p) -> date(p)).reversed();
        Comparator<Passage> highestFirst =
                Comparator.comparing(
                        p -> shelf.place(shelf.sourceOf(p.doc())).edition().metadata().kind());
        var asked =
                switch (order) {
                    case RELEVANCE -> byTier.thenComparing(byScore);
                    case DATE -> byTier.thenComparing(newestFirst).thenComparing(byScore);
                    case RANK -> byTier.thenComparing(highestFirst).thenComparing(byScore);
                };
        return asked.thenComparing(byPlace);
    }

    /** Undated editions come last of all. */
    private String date(Passage passage) {
        var date = shelf.place(shelf.sourceOf(passage.doc())).edition().date();
        return date.equals(Entry.UNDATED) ? "" : date;
    }

    /** Whether a clause is shown instead of another edition of it. */
    boolean rather(int doc, int other) {
        int age = standing.age(shelf.sourceOf(doc));
        int otherAge = standing.age(shelf.sourceOf(other));
        return age != otherAge ? age < otherAge : shelf.compare(doc, other) < 0;
    }
}

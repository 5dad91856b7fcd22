package tiaowen.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tiaowen.model.Provision;

/**
 * Finds in one edition what stands in another.
 *
 * @param changes by the name of their clause here
 * @param there name of the clause that a change leads to; empty where it leads nowhere
 */
record ProvisionTracker(
        EditionOutline here,
        EditionOutline other,
        Map<String, ClauseChange> changes,
        Function<ClauseChange, String> there) {
    /** Share of the clauses of a chapter that went anywhere, which must be in one chapter now. */
    private static final double MOST = 0.5;

    /** How alike the words of two paragraphs or items of one clause must be to be the same one. */
    private static final double ALIKE = 0.4;

    Optional<String> of(String name) {
        var clause = here.clauseOf(name);
        if (clause.isEmpty()) return chapter(name);
        var to = clauseOf(clause.get());
        if (to.isEmpty() || clause.get().equals(name)) return to;
        var change = changes.get(clause.get());
        if (there.apply(change).isEmpty()) return to;
        return Optional.of(inside(clause.get(), to.get(), name).orElse(to.get()));
    }

    private Optional<String> clauseOf(String name) {
        var change = changes.get(name);
        if (change == null) return Optional.empty();
        var to = there.apply(change);
        return to.isEmpty() ? change.kin() : Optional.of(to);
    }

    /**
     * The provision of the other clause that a provision of this one became, as deep as it goes.
     */
    private Optional<String> inside(String clause, String otherClause, String name) {
        List<? extends Provision> ones = here.clause(clause).contents();
        List<? extends Provision> others = other.clause(otherClause).contents();
        var found = Optional.<String>empty();
        while (true) {
            var step = step(clause, ones, name);
            if (step < 0) return found;
            var one = ones.get(step);
            var partner = partner(ones, others, step);
            // An item without a partner: what holds it is the best that can be told.
            if (partner.isEmpty()) return found;
            found = Optional.of(other.nameIn(otherClause, partner.get().eid()));
            if (here.nameIn(clause, one.eid()).equals(name)) return found;
            ones = one.children();
            others = partner.get().children();
        }
    }

    /** Which of these is, or holds, the provision; -1 for none. */
    private int step(String clause, List<? extends Provision> ones, String name) {
        for (int i = 0; i < ones.size(); i++) {
            boolean holds =
                    ones.get(i).walk().anyMatch(p -> here.nameIn(clause, p.eid()).equals(name));
            if (holds) return i;
        }
        return -1;
    }

    private static Optional<Provision> partner(
            List<? extends Provision> ones, List<? extends Provision> others, int one) {
        var mine = ones.stream().map(ProvisionTracker::words).toList();
        var theirs = others.stream().map(ProvisionTracker::words).toList();
        for (int i = 0; i < theirs.size(); i++) {
            boolean sole = theirs.indexOf(mine.get(one)) == theirs.lastIndexOf(mine.get(one));
            boolean same = theirs.get(i).equals(mine.get(one));
            if (same && (sole || i == one)) return Optional.of(others.get(i));
        }
        if (others.isEmpty()) return Optional.empty();
        // The only paragraph of a clause is the clause's text, however reworded.
        if (ones.size() == 1 && others.size() == 1) return Optional.of(others.getFirst());
        var similarity = new TextSimilarity(mine, theirs);
        var alike = similarity.toLater(one);
        int best = 0;
        for (int i = 1; i < alike.length; i++) {
            boolean nearer = Math.abs(i - one) < Math.abs(best - one);
            if (alike[i] > alike[best] || (alike[i] == alike[best] && nearer)) best = i;
        }
        if (alike[best] < ALIKE) return Optional.empty();
        // Another one here that is more like it has the better claim.
        for (int i = 0; i < mine.size(); i++) {
            if (i != one && similarity.toLater(i)[best] > alike[best]) return Optional.empty();
        }
        return Optional.of(others.get(best));
    }

    private static String words(Provision provision) {
        return PrintFolding.of(
                provision
                        .walk()
                        .flatMap(
                                p ->
                                        switch (p) {
                                            case Provision.Paragraph x -> Stream.of(x.text());
                                            case Provision.Item x -> Stream.of(x.text());
                                            case Provision.Table x ->
                                                    x.rows().stream().flatMap(List::stream);
                                            case Provision.Division x -> Stream.of(x.heading());
                                            case Provision.Article x -> Stream.of(x.heading());
                                            case Provision.Section x -> Stream.of(x.heading());
                                            case Provision.Preamble x -> Stream.of(x.heading());
                                            case Provision.Annex x -> Stream.of(x.heading());
                                        })
                        .reduce("", String::concat));
    }

    /** A chapter by its heading, else by where most of its clauses went. */
    private Optional<String> chapter(String name) {
        var own = here.chapter(name);
        if (own.isEmpty()) return Optional.empty();
        var heading = heading(own.get());
        var alike =
                other.chapters().entrySet().stream()
                        .filter(c -> c.getValue().getClass() == own.get().getClass())
                        .filter(c -> !heading.isEmpty() && heading(c.getValue()).equals(heading))
                        .map(Map.Entry::getKey)
                        .toList();
        if (alike.size() == 1) return Optional.of(alike.getFirst());
        var votes = new HashMap<String, Integer>();
        var went = here.clausesIn(name).stream().flatMap(c -> clauseOf(c).stream()).toList();
        for (var clause : went) {
            other.chaptersOver(clause).stream()
                    .filter(c -> sameLevel(other.chapters().get(c), own.get()))
                    .forEach(c -> votes.merge(c, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() > MOST * went.size())
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(byName()))
                .map(Map.Entry::getKey);
    }

    private static Comparator<Map.Entry<String, Integer>> byName() {
        return Map.Entry.<String, Integer>comparingByKey().reversed();
    }

    private static boolean sameLevel(Provision one, Provision other) {
        if (one instanceof Provision.Division a && other instanceof Provision.Division b) {
            return a.level() == b.level();
        }
        if (one instanceof Provision.Section a && other instanceof Provision.Section b) {
            return a.depth() == b.depth();
        }
        return one.getClass() == other.getClass();
    }

    private static String heading(Provision chapter) {
        return PrintFolding.of(chapter.heading());
    }
}

package tiaowen.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.TreeMap;

/** Which clause of the earlier edition became which of the later. */
final class ClauseMatcher {
    /**
     * How alike two clauses must be. Set by reading, over 78 pairs of editions of statutes, the
     * pairs with the fewest words kept and the clauses left over: with 0.5 over the order, 25
     * clauses that read like one were given as removed and added, with 0.4 five; of 29 pairs
     * gained, five are doubtful.
     */
    private static final double SAME_NUMBER = 0.2;

    private static final double IN_ORDER = 0.3;
    private static final double OVER_THE_ORDER = 0.4;

    /** What standing at the expected place, and bearing the same number, are worth. */
    private static final double PLACE = 0.1;

    private static final double NUMBER = 0.05;

    /** How much of a clause must have gone into another one, for the two to be kin. */
    private static final double KIN = 0.55;

    private static final int NONE = -1;

    private final List<ClauseText> earlier;
    private final List<ClauseText> later;
    private final TextSimilarity similarity;

    /** Partner of each clause in the other edition, or {@link #NONE}. */
    private final int[] toLater;

    private final int[] toEarlier;

    /** Pairs that keep the order, earlier to later. */
    private final TreeMap<Integer, Integer> inOrder = new TreeMap<>();

    ClauseMatcher(List<ClauseText> earlier, List<ClauseText> later) {
        this.earlier = earlier;
        this.later = later;
        this.toLater = new int[earlier.size()];
        this.toEarlier = new int[later.size()];
        Arrays.fill(toLater, NONE);
        Arrays.fill(toEarlier, NONE);
        sameWords();
        keepOrder();
        this.similarity =
                new TextSimilarity(
                        earlier.stream().map(ClauseText::key).toList(),
                        later.stream().map(ClauseText::key).toList());
        mostAlike();
        keepOrder();
    }

    private void pair(int one, int other) {
        toLater[one] = other;
        toEarlier[other] = one;
    }

    /** Same number and words; then the same words, the first with the first and so on. */
    private void sameWords() {
        var byEid = new HashMap<String, Integer>();
        for (int i = 0; i < later.size(); i++) byEid.putIfAbsent(later.get(i).eid(), i);
        for (int i = 0; i < earlier.size(); i++) {
            var other = byEid.get(earlier.get(i).eid());
            boolean same = other != null && later.get(other).key().equals(earlier.get(i).key());
            if (same && toEarlier[other] == NONE) pair(i, other);
        }
        Map<String, Queue<Integer>> byWords = new HashMap<>();
        for (int i = 0; i < later.size(); i++) {
            if (toEarlier[i] != NONE) continue;
            byWords.computeIfAbsent(later.get(i).key(), key -> new ArrayDeque<>()).add(i);
        }
        for (int i = 0; i < earlier.size(); i++) {
            if (toLater[i] != NONE) continue;
            var others = byWords.get(earlier.get(i).key());
            if (others != null && !others.isEmpty()) pair(i, others.remove());
        }
    }

    /** The longest run of pairs that keeps the order; the others moved over it. */
    private void keepOrder() {
        inOrder.clear();
        var ones = new ArrayList<Integer>();
        for (int i = 0; i < toLater.length; i++) if (toLater[i] != NONE) ones.add(i);
        var ends = new ArrayList<Integer>();
        var before = new int[ones.size()];
        for (int at = 0; at < ones.size(); at++) {
            int length = lengthBefore(ends, ones, toLater[ones.get(at)]);
            before[at] = length == 0 ? NONE : ends.get(length - 1);
            if (length == ends.size()) ends.add(at);
            else ends.set(length, at);
        }
        for (int at = ends.isEmpty() ? NONE : ends.getLast(); at != NONE; at = before[at]) {
            inOrder.put(ones.get(at), toLater[ones.get(at)]);
        }
    }

    /** How many pairs can stand before one that ends here. */
    private int lengthBefore(List<Integer> ends, List<Integer> ones, int here) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (toLater[ones.get(ends.get(middle))] < here) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private record Pair(int one, int other, double alike, double worth) {}

    private void mostAlike() {
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < earlier.size(); one++) {
            if (toLater[one] != NONE) continue;
            var alike = similarity.toLater(one);
            for (int other = 0; other < alike.length; other++) {
                if (toEarlier[other] != NONE || alike[other] < SAME_NUMBER) continue;
                double worth = alike[other];
                if (keepsOrder(one, other)) worth += PLACE;
                if (sameNumber(one, other)) worth += NUMBER;
                pairs.add(new Pair(one, other, alike[other], worth));
            }
        }
        pairs.sort(
                Comparator.comparingDouble(Pair::worth)
                        .reversed()
                        .thenComparing(Pair::one)
                        .thenComparing(Pair::other));
        for (var pair : pairs) {
            if (toLater[pair.one] != NONE || toEarlier[pair.other] != NONE) continue;
            boolean ordered = keepsOrder(pair.one, pair.other);
            double bound =
                    !ordered
                            ? OVER_THE_ORDER
                            : sameNumber(pair.one, pair.other) ? SAME_NUMBER : IN_ORDER;
            if (pair.alike < bound) continue;
            pair(pair.one, pair.other);
            if (ordered) inOrder.put(pair.one, pair.other);
        }
    }

    private boolean sameNumber(int one, int other) {
        return earlier.get(one).eid().equals(later.get(other).eid());
    }

    private boolean keepsOrder(int one, int other) {
        var before = inOrder.floorEntry(one);
        var after = inOrder.ceilingEntry(one);
        return (before == null || before.getValue() < other)
                && (after == null || after.getValue() > other);
    }

    /** The clause of the later edition that an earlier one became. */
    OptionalInt later(int one) {
        return toLater[one] == NONE ? OptionalInt.empty() : OptionalInt.of(toLater[one]);
    }

    /** The clause of the earlier edition that became a later one. */
    OptionalInt earlier(int other) {
        return toEarlier[other] == NONE ? OptionalInt.empty() : OptionalInt.of(toEarlier[other]);
    }

    /** Whether an earlier clause that has a partner moved over others. */
    boolean crossed(int one) {
        return !inOrder.containsKey(one);
    }

    /** The later clause that has most of the words of an earlier one without partner. */
    Optional<ClauseText> kinOfEarlier(int one) {
        int kin = similarity.wentInto(one, toEarlier, KIN);
        return kin < 0 ? Optional.empty() : Optional.of(later.get(kin));
    }

    /** The earlier clause that had most of the words of a later one without partner. */
    Optional<ClauseText> kinOfLater(int other) {
        int kin = similarity.cameFrom(other, toLater, KIN);
        return kin < 0 ? Optional.empty() : Optional.of(earlier.get(kin));
    }
}

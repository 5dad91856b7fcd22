package tiaowen.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How alike texts are, by the pairs of neighbouring letters that they share. A pair that few texts
 * have counts more: 应当 says little, 募捐 much.
 */
final class TextSimilarity {
    /** Texts with fewer pairs say too little to be looked for as part of another. */
    private static final int FEW = 8;

    /** How much a text that is wholly part of another counts as alike, if it is long enough. */
    private static final double PART = 0.8;

    /** Pairs from which on it is; shorter ones count in proportion. */
    private static final double LONG = 30;

    /** All pairs of both editions, ascending; a pair goes by its place here. */
    private final long[] known;

    /** What a pair counts, by its number. */
    private final double[] weights;

    private final Texts earlier;
    private final Texts later;

    TextSimilarity(List<String> earlier, List<String> later) {
        var ones = earlier.stream().map(TextSimilarity::pairs).toList();
        var others = later.stream().map(TextSimilarity::pairs).toList();
        this.known =
                Stream.concat(ones.stream(), others.stream())
                        .flatMapToLong(Arrays::stream)
                        .sorted()
                        .distinct()
                        .toArray();
        this.earlier = new Texts(ones.stream().map(this::numbered).toList());
        this.later = new Texts(others.stream().map(this::numbered).toList());
        this.weights = new double[known.length];
        double texts = ones.size() + others.size() + 1.0;
        for (int pair = 0; pair < known.length; pair++) {
            int n = this.earlier.holding(pair) + this.later.holding(pair);
            // What stands in one text of each edition weighs most.
            weights[pair] = Math.log1p(texts / Math.max(2, n));
        }
        this.earlier.weigh();
        this.later.weigh();
    }

    /**
     * Pairs of neighbouring letters, ascending, each once; a text of one letter is its own pair.
     */
    private static long[] pairs(String text) {
        var letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        if (letters.length == 1) return new long[] {letters[0]};
        var pairs = new long[Math.max(0, letters.length - 1)];
        for (int i = 0; i < pairs.length; i++) pairs[i] = (long) letters[i] << 32 | letters[i + 1];
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }

    /** The numbers of pairs, ascending as they are. */
    private int[] numbered(long[] pairs) {
        return Arrays.stream(pairs).mapToInt(pair -> Arrays.binarySearch(known, pair)).toArray();
    }

    /** The texts of one edition. */
    private final class Texts {
        final List<int[]> pairs;
        final double[] weight;

        /** Which texts have a pair: those at its first place up to the first of the next one. */
        private final int[] firsts;

        private final int[] holders;

        Texts(List<int[]> pairs) {
            this.pairs = pairs;
            this.weight = new double[pairs.size()];
            this.firsts = new int[known.length + 1];
            for (var text : pairs) for (int pair : text) firsts[pair + 1]++;
            for (int pair = 0; pair < known.length; pair++) firsts[pair + 1] += firsts[pair];
            this.holders = new int[firsts[known.length]];
            var next = firsts.clone();
            for (int at = 0; at < pairs.size(); at++) {
                for (int pair : pairs.get(at)) holders[next[pair]++] = at;
            }
        }

        /** How many of these texts have a pair. */
        int holding(int pair) {
            return firsts[pair + 1] - firsts[pair];
        }

        void weigh() {
            for (int at = 0; at < weight.length; at++) {
                weight[at] = Arrays.stream(pairs.get(at)).mapToDouble(p -> weights[p]).sum();
            }
        }

        /** The weight that each of these texts shares with another. */
        double[] shared(int[] other) {
            var shared = new double[pairs.size()];
            for (int pair : other) {
                for (int i = firsts[pair]; i < firsts[pair + 1]; i++) {
                    shared[holders[i]] += weights[pair];
                }
            }
            return shared;
        }
    }

    /**
     * How alike an earlier text is to every later one.
     *
     * @return from 0 for nothing in common to 1 for the same pairs, by place of the later text
     */
    double[] toLater(int one) {
        var alike = later.shared(earlier.pairs.get(one));
        for (int other = 0; other < alike.length; other++) {
            if (alike[other] > 0) alike[other] = alike(alike[other], one, other);
        }
        return alike;
    }

    private double alike(double shared, int one, int other) {
        double mine = earlier.weight[one];
        double theirs = later.weight[other];
        double whole = 2 * shared / (mine + theirs);
        int fewest = Math.min(earlier.pairs.get(one).length, later.pairs.get(other).length);
        if (fewest < FEW) return whole;
        double part = PART * Math.min(1, fewest / LONG);
        return Math.max(whole, part * shared / Math.min(mine, theirs));
    }

    /**
     * The later text that most of an earlier one went into.
     *
     * @param became place of the earlier text that became each later one; negative where none did.
     *     What stood there already did not come from elsewhere
     * @param least share of the words that must have gone there, from 0 to 1
     * @return its place; -1 where there is none, or the text is too short to tell
     */
    int wentInto(int one, int[] became, double least) {
        return most(earlier, one, later, became, least);
    }

    /** The same the other way round: the earlier text that most of a later one came out of. */
    int cameFrom(int one, int[] became, double least) {
        return most(later, one, earlier, became, least);
    }

    private int most(Texts own, int one, Texts others, int[] became, double least) {
        var text = own.pairs.get(one);
        if (text.length < FEW) return -1;
        var shared = others.shared(text);
        double most = least * own.weight[one];
        int found = -1;
        for (int other = 0; other < shared.length; other++) {
            if (shared[other] <= most) continue;
            var known = became[other] < 0 ? new int[0] : own.pairs.get(became[other]);
            double moved = moved(text, others.pairs.get(other), known);
            if (moved > most) {
                most = moved;
                found = other;
            }
        }
        return found;
    }

    private double moved(int[] text, int[] holder, int[] known) {
        double moved = 0;
        for (int pair : text) {
            boolean here = Arrays.binarySearch(holder, pair) >= 0;
            if (here && Arrays.binarySearch(known, pair) < 0) moved += weights[pair];
        }
        return moved;
    }
}

package tiaowen.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.text.EditDistance;

/**
 * Names that a misspelt one may have been meant as. Names that share characters are found by these,
 * then compared whole (see {@link EditDistance}).
 */
public final class FuzzyNames {
    /** Names this much farther than the nearest are no longer meant. */
    private static final double MARGIN = 0.45;

    /** Compared whole at most. */
    private static final int COMPARED = 400;

    private final List<String> names;
    private final Map<Character, int[]> holders = new HashMap<>();

    /**
     * @param names folded
     */
    public FuzzyNames(Collection<String> names) {
        this.names = List.copyOf(names);
        for (int name = 0; name < this.names.size(); name++) {
            int number = name;
            this.names.get(name).chars().distinct().forEach(c -> put((char) c, number));
        }
    }

    /** The first number of a list is how many follow. */
    private void put(char c, int name) {
        var list = holders.getOrDefault(c, new int[4]);
        if (list[0] + 1 == list.length) list = Arrays.copyOf(list, 2 * list.length);
        list[++list[0]] = name;
        holders.put(c, list);
    }

    /**
     * A name that may have been meant.
     *
     * @param distance in typing errors
     */
    public record Near(String name, double distance) {}

    /** Those nearest to what was typed, nearest first; empty where none is near enough. */
    public List<Near> near(String typed) {
        double limit = limit(typed.length());
        var near = new ArrayList<Near>();
        for (int name : sharing(typed)) {
            double distance = EditDistance.distance(typed, names.get(name), limit);
            if (distance <= limit && distance > 0) near.add(new Near(names.get(name), distance));
        }
        near.sort(Comparator.comparingDouble(Near::distance).thenComparing(Near::name));
        return near.stream()
                .takeWhile(n -> n.distance() <= near.getFirst().distance() + MARGIN)
                .toList();
    }

    /** What may be wrong in a name of so many characters: of two, one that sounds alike. */
    private static double limit(int length) {
        if (length < 2) return 0;
        if (length == 2) return 0.5;
        if (length < 6) return 1;
        return length < 9 ? 1.5 : 2;
    }

    private int[] sharing(String typed) {
        var shared = new int[names.size()];
        typed.chars()
                .distinct()
                .forEach(
                        c -> {
                            var list = holders.getOrDefault((char) c, new int[1]);
                            for (int i = 1; i <= list[0]; i++) shared[list[i]]++;
                        });
        int different = (int) typed.chars().distinct().count();
        int least = Math.max(1, different - (int) Math.ceil(2 * limit(typed.length())));
        var enough = new ArrayList<Integer>();
        for (int name = 0; name < shared.length; name++) {
            int length = names.get(name).length();
            if (shared[name] >= least && Math.abs(length - typed.length()) <= 3) enough.add(name);
        }
        enough.sort(Comparator.comparingInt((Integer name) -> shared[name]).reversed());
        return enough.stream().limit(COMPARED).mapToInt(Integer::intValue).toArray();
    }
}

package tiaowen.naming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tiaowen.index.IntLists;
import tiaowen.index.TableFile;
import tiaowen.index.TableFileWriter;
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

    /** Places of the names that have a character, in the list of characters; see {@link #has}. */
    private final Map<String, Integer> characters;

    private final IntLists has;

    private FuzzyNames(List<String> names, Map<String, Integer> characters, IntLists has) {
        this.names = names;
        this.characters = characters;
        this.has = has;
    }

    /**
     * Lays names out.
     *
     * @param names folded
     */
    public static FuzzyNames of(Collection<String> names) {
        var sorted = List.copyOf(new TreeSet<>(names));
        var holders = new TreeMap<Character, IntStream.Builder>();
        for (int name = 0; name < sorted.size(); name++) {
            int number = name;
            sorted.get(name)
                    .chars()
                    .distinct()
                    .forEach(
                            c ->
                                    holders.computeIfAbsent((char) c, k -> IntStream.builder())
                                            .add(number));
        }
        var characters = new TreeMap<String, Integer>();
        for (var c : holders.keySet()) characters.put(c.toString(), characters.size());
        var has = holders.values().stream().map(numbers -> numbers.build().toArray()).toList();
        return new FuzzyNames(sorted, characters, IntLists.of(has));
    }

    /** Writes them as tables whose names begin so. */
    public void write(TableFileWriter file, String table) throws IOException {
        file.list(table, names);
        file.map(table + " characters", characters);
        file.lists(table + " having", has);
    }

    /** Opens what {@link #write} wrote. */
    public static FuzzyNames opened(TableFile file, String table) {
        return new FuzzyNames(
                file.list(table, String.class),
                file.map(table + " characters", Integer.class),
                file.lists(table + " having"));
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

    /**
     * What may be wrong in a name of so many characters: in a short one, which has many neighbours,
     * what sounds alike or is swapped.
     */
    private static double limit(int length) {
        if (length < 2) return 0;
        if (length == 2) return 0.5;
        if (length < 5) return 0.7;
        if (length < 6) return 1;
        return length < 9 ? 1.5 : 2;
    }

    private int[] sharing(String typed) {
        var shared = new int[names.size()];
        typed.chars()
                .distinct()
                .forEach(
                        c -> {
                            var character = characters.get(Character.toString(c));
                            if (character == null) return;
                            for (int name : has.get(character)) shared[name]++;
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

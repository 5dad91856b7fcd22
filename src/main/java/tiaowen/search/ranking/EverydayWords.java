package tiaowen.search.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tiaowen.text.Folding;

/**
 * Everyday words and what policies say for them: those of the house, and those of the collection.
 * They help questions to rank; they never make a hit exact.
 */
public final class EverydayWords {
    /** Weight in a question, which says other things as well. */
    public static final float IN_QUESTION =
            (float) RankingWeights.shipped().term("everyday_in_question");

    /** Weight beside a term that no text holds. */
    public static final float AS_TERM = (float) RankingWeights.shipped().term("everyday_as_term");

    private static final String FILE = "everyday-words.txt";
    private static final Pattern EQUALS = Pattern.compile("=");
    private static final List<List<String>> OF_THE_HOUSE = read();

    private final List<List<String>> groups;

    /**
     * @param ofTheCollection groups of an everyday word and what policies say for it
     */
    public EverydayWords(List<List<String>> ofTheCollection) {
        groups =
                Stream.concat(ofTheCollection.stream(), OF_THE_HOUSE.stream())
                        .map(group -> group.stream().map(Folding::squeeze).toList())
                        .toList();
    }

    /** What policies say for everyday words of the text, without what it says already. */
    public List<String> others(String text) {
        var folded = Folding.squeeze(text);
        var others = new LinkedHashSet<String>();
        for (var group : groups) {
            if (!folded.contains(group.getFirst())) continue;
            group.stream().skip(1).filter(word -> !folded.contains(word)).forEach(others::add);
        }
        return List.copyOf(others);
    }

    /** Everyday words of the text, each with the first thing that policies say for it. */
    public Map<String, String> used(String text) {
        var folded = Folding.squeeze(text);
        var used = new LinkedHashMap<String, String>();
        for (var group : groups) {
            if (folded.contains(group.getFirst()) && !folded.contains(group.get(1))) {
                used.putIfAbsent(group.getFirst(), group.get(1));
            }
        }
        return used;
    }

    /** What policies say by the everyday word: a law's full title by its nickname. */
    public Map<String, String> meanings() {
        var meanings = new HashMap<String, String>();
        for (var group : groups) meanings.putIfAbsent(group.getFirst(), group.getLast());
        return meanings;
    }

    private static List<List<String>> read() {
        var groups = new ArrayList<List<String>>();
        try (var in = EverydayWords.class.getResourceAsStream(FILE)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var line : text.lines().toList()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                groups.add(EQUALS.splitAsStream(line).map(String::strip).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file cannot be read", e);
        }
        return groups;
    }
}

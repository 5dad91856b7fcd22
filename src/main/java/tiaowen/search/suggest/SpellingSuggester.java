package tiaowen.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiaowen.engine.lucene.PairDictionary;
import tiaowen.glossary.Glossary;
import tiaowen.index.Generation;
import tiaowen.naming.FuzzyNames;
import tiaowen.text.EditDistance;
import tiaowen.text.Folding;

/**
 * Other spellings of a term that no text holds, from the collection's own words: each way to undo
 * one typing error whose pairs of characters all stand in the collection, checked as a whole, and
 * the terms of the glossary that are near.
 */
public final class SpellingSuggester {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    /** Spellings looked up whole. */
    private static final int CHECKED = 8;

    /** What the logarithm of its rarest pair's count takes off the cost of a spelling. */
    private static final double COMMON = 0.06;

    private static final double SOUNDS_ALIKE = 0.5;
    private static final double SOUNDS_NEAR = 0.7;
    private static final double SWAPPED = 0.7;
    private static final double DOUBLED = 0.6;

    private static final String FILE = "spellings.bin";
    private static final String TERMS = "terms";

    private final PairDictionary pairs;
    private final FuzzyNames glossary;

    /** Characters by how they sound; laid out when first something is misspelt. */
    private static final class Sounds {
        static final Map<String, String> CHARACTERS = new HashMap<>();

        static {
            for (char c = '\u4e00'; c < '\u9fff'; c++) {
                CHARACTERS.merge(EditDistance.blurred(c), String.valueOf(c), String::concat);
            }
        }
    }

    /** Opens what {@link #write} wrote. */
    public SpellingSuggester(Generation generation) {
        var file = generation.tables(FILE);
        this.pairs = new PairDictionary(generation.reader());
        this.glossary = FuzzyNames.opened(file, TERMS);
    }

    /** Writes what spellings are sought in, for a generation that is being built. */
    public static void write(Generation made, Glossary glossary) throws IOException {
        var terms = glossary.terms().stream().map(t -> Folding.squeeze(t.term())).toList();
        made.write(FILE, file -> FuzzyNames.of(terms).write(file, TERMS));
    }

    /**
     * At most two spellings that texts hold, likeliest first; none where the term itself is held.
     */
    public List<String> spellings(String term) {
        var typed = Folding.squeeze(term);
        boolean han = typed.chars().allMatch(Character::isIdeographic);
        if (!han || typed.length() < SHORTEST || typed.length() > LONGEST) return List.of();
        if (pairs.count(typed) > 0) return List.of();
        var costs = new LinkedHashMap<String, Double>();
        for (var near : glossary.near(typed)) costs.put(near.name(), near.distance());
        var known = new HashMap<String, Integer>();
        var others = new LinkedHashMap<String, Double>();
        undo(typed, others);
        if (typed.length() > SHORTEST) replace(typed, others);
        others.forEach(
                (text, cost) -> {
                    int rarest = rarest(text, known);
                    if (rarest > 0) costs.merge(text, cost - COMMON * Math.log(rarest), Math::min);
                });
        var likeliest =
                costs.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .limit(CHECKED)
                        .map(Map.Entry::getKey)
                        .toList();
        var held = new ArrayList<String>();
        for (var text : likeliest) {
            if (held.size() == 2) break;
            // 婚姻登 says no more than 婚姻登记 before it
            boolean part = held.stream().anyMatch(better -> better.contains(text));
            if (!part && pairs.count(text) > 1) held.add(text);
        }
        return held;
    }

    /** A character that sounds otherwise written, one too many, two swapped. */
    private void undo(String typed, Map<String, Double> others) {
        for (int i = 0; i < typed.length(); i++) {
            var before = typed.substring(0, i);
            var after = typed.substring(i + 1);
            char c = typed.charAt(i);
            var alike = Sounds.CHARACTERS.getOrDefault(EditDistance.blurred(c), "");
            for (int k = 0; k < alike.length(); k++) {
                char other = alike.charAt(k);
                if (pairs.clauses(String.valueOf(other)) < 2) continue;
                boolean same = EditDistance.sound(c).equals(EditDistance.sound(other));
                put(others, before + other + after, same ? SOUNDS_ALIKE : SOUNDS_NEAR);
            }
            if (typed.length() > SHORTEST) {
                boolean doubled = i > 0 && typed.charAt(i - 1) == c;
                put(others, before + after, doubled ? DOUBLED : 1);
            }
            if (i + 1 < typed.length()) {
                put(others, before + typed.charAt(i + 1) + c + typed.substring(i + 2), SWAPPED);
            }
        }
        others.remove(typed);
    }

    /**
     * Any other character in the place of one, or one more, that texts put behind the one before.
     */
    private void replace(String typed, Map<String, Double> others) {
        for (int i = 1; i < typed.length(); i++) {
            var before = typed.substring(0, i);
            for (char other : pairs.behind(typed.charAt(i - 1))) {
                put(others, before + other + typed.substring(i + 1), 1);
                put(others, before + other + typed.substring(i), 1);
            }
        }
        others.remove(typed);
    }

    private static void put(Map<String, Double> others, String text, double cost) {
        others.merge(text, cost, Math::min);
    }

    /** Texts that hold the rarest pair of characters; 0 where one of them stands nowhere. */
    private int rarest(String text, Map<String, Integer> known) {
        int rarest = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < text.length(); i++) {
            int texts = known.computeIfAbsent(text.substring(i, i + 2), pairs::clauses);
            if (texts == 0) return 0;
            rarest = Math.min(rarest, texts);
        }
        return rarest == Integer.MAX_VALUE ? 0 : rarest;
    }
}

package tiaowen.search.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiaowen.index.PairTokenStream;
import tiaowen.index.SmartcnWords;

/**
 * A question in plain words, cut into what can be compared with clauses. Each part with how often
 * the question says it.
 *
 * @param text as typed, its beginning where it is very long
 * @param words as smartcn cuts them
 * @param pairs of characters that stand side by side
 * @param characters one by one
 * @param otherWords words of what policies say for its everyday words
 * @param otherPairs pairs of the same
 */
public record QuestionTerms(
        String text,
        Map<String, Double> words,
        Map<String, Double> pairs,
        Map<String, Double> characters,
        Map<String, Double> otherWords,
        Map<String, Double> otherPairs) {
    /** Characters of a question that are compared; a longer one says no more. */
    private static final int LONGEST = 250;

    /** Characters of a question of usual length: half of the public ones are shorter. */
    private static final double USUAL = 15;

    private static final double SHORTEST = -0.8;
    private static final double LONG = 1.3;

    /**
     * @param others what policies say for everyday words of the question
     */
    public static QuestionTerms of(String question, List<String> others) {
        var text = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        var otherWords = new ArrayList<String>();
        var otherPairs = new ArrayList<String>();
        for (var other : others) {
            otherWords.addAll(new SmartcnWords().of(other));
            otherPairs.addAll(pairs(other));
        }
        var characters =
                PairTokenStream.characters(text).stream().filter(QuestionTerms::says).toList();
        return new QuestionTerms(
                text,
                counts(new SmartcnWords().of(text)),
                counts(pairs(text)),
                counts(characters),
                counts(otherWords),
                counts(otherPairs));
    }

    /**
     * How long the question is: 0 for fifteen characters, 0.7 for twice, -0.7 for half as many, and
     * not beyond what the public questions have. In a long one other things are told besides, so
     * that its meaning as a whole says less and its rare words more.
     */
    public double length() {
        double characters = this.characters.values().stream().mapToDouble(n -> n).sum();
        return Math.clamp(Math.log(Math.max(1, characters) / USUAL), SHORTEST, LONG);
    }

    private static List<String> pairs(String text) {
        var characters = PairTokenStream.characters(text);
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < characters.size(); i++) {
            var first = characters.get(i);
            var second = characters.get(i + 1);
            if (says(first) && says(second)) pairs.add(first + second);
        }
        return pairs;
    }

    private static boolean says(String character) {
        return Character.isLetterOrDigit(character.codePointAt(0));
    }

    private static Map<String, Double> counts(List<String> parts) {
        var counts = new LinkedHashMap<String, Double>();
        for (var part : parts) counts.merge(part, 1.0, Double::sum);
        return counts;
    }
}

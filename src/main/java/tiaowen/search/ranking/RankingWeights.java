package tiaowen.search.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Every number that decides the order of hits, read from one file, where each stands with what it
 * gives and how it was found.
 *
 * <p>The file's form: a section in brackets, then lines {@code name = number}; what follows a
 * {@code #} is for people. In the sections of questions a name is that of a {@link RankingFeature},
 * and a second number, {@code length: 0.5}, says how much the weight grows with the length of the
 * question (see {@link QuestionTerms#length}).
 */
public final class RankingWeights {
    /** The section of what ranks hits that hold the terms to the letter, or their words. */
    static final String TERMS = "terms";

    /** The section of questions where only words can be compared. */
    public static final String BY_WORDS = "questions";

    /** The section of questions where the index holds vectors. */
    public static final String BY_MEANING = "questions with meaning";

    private static final String FILE = "weights.txt";

    // [questions]
    private static final Pattern SECTION = Pattern.compile("\\[([a-z ]+)]");
    // cited = 0.51    meaning = 2.95, length: -2.69
    private static final Pattern LINE =
            Pattern.compile(
                    "([a-z_]+) *= *(-?[0-9]+(?:\\.[0-9]+)?)(?:, *length: *(-?[0-9]+(?:\\.[0-9]+)?))?");

    private static final RankingWeights SHIPPED = parse(text());

    private final Map<String, Map<String, Weight>> sections;

    private RankingWeights(Map<String, Map<String, Weight>> sections) {
        this.sections = sections;
    }

    /**
     * How much a feature counts.
     *
     * @param base for a question of usual length
     * @param byLength added to it for each unit of {@link QuestionTerms#length}
     */
    public record Weight(double base, double byLength) {
        static final Weight NONE = new Weight(0, 0);

        double at(double length) {
            return base + byLength * length;
        }
    }

    /** Those that come with the program. */
    public static RankingWeights shipped() {
        return SHIPPED;
    }

    /**
     * Those written in a text of the file's form.
     *
     * @throws IllegalArgumentException naming the line that is not understood
     */
    static RankingWeights parse(String text) {
        var sections = new HashMap<String, Map<String, Weight>>();
        var section = new HashMap<String, Weight>();
        for (var line : text.lines().toList()) {
            int comment = line.indexOf('#');
            var said = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (said.isEmpty()) continue;
            var head = SECTION.matcher(said);
            if (head.matches()) {
                section = new HashMap<>();
                sections.put(head.group(1), section);
                continue;
            }
            var weight = LINE.matcher(said);
            if (!weight.matches()) throw new IllegalArgumentException(line);
            double byLength = weight.group(3) == null ? 0 : Double.parseDouble(weight.group(3));
            section.put(weight.group(1), new Weight(Double.parseDouble(weight.group(2)), byLength));
        }
        return new RankingWeights(sections);
    }

    /** What stands before the sections of questions in the shipped file. */
    public static String termsText() {
        var text = text();
        return text.substring(text.indexOf("[" + TERMS + "]"), text.indexOf("[" + BY_WORDS + "]"));
    }

    /** The section of questions with meaning in the shipped file. */
    public static String meaningText() {
        var text = text();
        return text.substring(text.indexOf("[" + BY_MEANING + "]"));
    }

    private static String text() {
        try (var in = RankingWeights.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file cannot be read", e);
        }
    }

    /** A number of the section {@link #TERMS}. */
    public double term(String name) {
        var weight = sections.getOrDefault(TERMS, Map.of()).get(name);
        if (weight == null) throw new IllegalArgumentException("no weight " + name);
        return weight.base();
    }

    /** The weights of a question's features; what the section does not name weighs nothing. */
    public Map<RankingFeature, Weight> question(boolean withMeaning) {
        var section = sections.getOrDefault(withMeaning ? BY_MEANING : BY_WORDS, Map.of());
        var weights = new EnumMap<RankingFeature, Weight>(RankingFeature.class);
        for (var feature : RankingFeature.values()) {
            weights.put(feature, section.getOrDefault(feature.key(), Weight.NONE));
        }
        return weights;
    }

    /** Names in the sections of questions that no feature has: misspelt ones. */
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        for (var name : List.of(BY_WORDS, BY_MEANING)) {
            for (var key : sections.getOrDefault(name, Map.of()).keySet()) {
                if (RankingFeature.of(key).isEmpty()) unknown.add(key);
            }
        }
        return unknown;
    }
}

package tiaowen.clean.roles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tiaowen.model.Role;

/**
 * What each kind of evidence is worth for each role, how roles follow each other, and which pairs
 * of characters sites use in short lines. Learned by {@link RoleLearner}; read from one file, where
 * the run that made it stands at the head.
 *
 * <p>The file's form: lines {@code follows FROM TO = number}, {@code here|above|below EVIDENCE ROLE
 * = number} and {@code pair XY = number}; a line that begins with {@code #} is for people.
 */
@SuppressWarnings("EnumOrdinal") // arrays by role and evidence: this runs for every block
public final class RoleWeights {
    static final Role[] ROLES = Role.values();

    /** Whose evidence it is: the block's own, of the one above, of the one below. */
    public static final List<String> WHOSE = List.of("here", "above", "below");

    private static final RoleEvidence[] EVIDENCE = RoleEvidence.values();

    /** Pairs of longer lines tell nothing: any two characters stand somewhere in a text. */
    private static final int LONGEST_WITH_PAIRS = 30;

    private static final double LEAST = 0.005;
    private static final RoleWeights SHIPPED = parse(text());

    /** By whose evidence, which, and role. */
    final double[][][] worth = new double[WHOSE.size()][EVIDENCE.length][ROLES.length];

    /** By the role above and the one below it; the last row is the start of a document. */
    final double[][] follows = new double[ROLES.length + 1][ROLES.length];

    /** For what is no part of the paper; by pair of characters. */
    final Map<String, Double> pairs = new HashMap<>();

    RoleWeights() {}

    /** Those that come with the program. */
    public static RoleWeights shipped() {
        return SHIPPED;
    }

    private static String text() {
        try (var in = RoleWeights.class.getResourceAsStream("roles.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those written in a text of the file's form.
     *
     * @throws IllegalArgumentException naming the line that is not understood
     */
    static RoleWeights parse(String text) {
        var weights = new RoleWeights();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(weights::read);
        return weights;
    }

    private void read(String line) {
        // A pattern or a stream for each of thousands of lines would be felt at every start.
        int equals = line.indexOf(" = ");
        var words = line.substring(0, Math.max(equals, 0)).split(" ", -1);
        try {
            double value = Double.parseDouble(line.substring(equals + 3));
            switch (words[0]) {
                case "follows" -> follows[from(words[1])][role(words[2])] = value;
                case "pair" -> pairs.put(words[1], value);
                default -> {
                    int whose = WHOSE.indexOf(words[0]);
                    worth[whose][RoleEvidence.valueOf(words[1]).ordinal()][role(words[2])] = value;
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("roles.txt: " + line, e);
        }
    }

    private static int from(String word) {
        return word.equals("START") ? ROLES.length : role(word);
    }

    private static int role(String word) {
        return Role.valueOf(word).ordinal();
    }

    /** The file's lines, those worth nothing left out. */
    String print() {
        var out = new StringBuilder();
        for (int from = 0; from <= ROLES.length; from++) {
            for (var to : ROLES) {
                var name = from == ROLES.length ? "START" : ROLES[from].name();
                line(out, "follows " + name + " " + to.name(), follows[from][to.ordinal()]);
            }
        }
        for (int whose = 0; whose < WHOSE.size(); whose++) {
            for (var evidence : EVIDENCE) {
                for (var role : ROLES) {
                    var name = WHOSE.get(whose) + " " + evidence.name() + " " + role.name();
                    line(out, name, worth[whose][evidence.ordinal()][role.ordinal()]);
                }
            }
        }
        new TreeMap<>(pairs).forEach((pair, value) -> line(out, "pair " + pair, value));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, double value) {
        if (Math.abs(value) < LEAST) return;
        out.append(name).append(String.format(Locale.ROOT, " = %.2f%n", value));
    }

    /** Pairs of characters of a short line; its ends count as characters. */
    static List<String> pairs(String text) {
        if (text.length() > LONGEST_WITH_PAIRS) return List.of();
        var pairs = new ArrayList<String>();
        char before = '^';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\t\n\u000B\f\r 　=#".indexOf(c) >= 0) continue;
            if (c >= '0' && c <= '9') c = '0';
            pairs.add("" + before + c);
            before = c;
        }
        pairs.add(before + "$");
        return pairs;
    }

    /** Adds what evidence of a block and its neighbours is worth to the score of each role. */
    void add(List<EnumSet<RoleEvidence>> evidence, int at, double[] scores) {
        for (var here : evidence.get(at)) add(worth[0][here.ordinal()], scores);
        if (at > 0) for (var up : evidence.get(at - 1)) add(worth[1][up.ordinal()], scores);
        if (at + 1 < evidence.size()) {
            for (var down : evidence.get(at + 1)) add(worth[2][down.ordinal()], scores);
        }
    }

    /** How much likelier each role is below another than by chance. */
    double[][] steps() {
        var steps = new double[follows.length][];
        for (int from = 0; from < steps.length; from++) {
            steps[from] = Arrays.stream(follows[from]).map(Math::exp).toArray();
        }
        return steps;
    }

    /** How much more evidence is worth for one role than for another. */
    public double worth(int whose, RoleEvidence evidence, Role role, Role against) {
        var by = worth[whose][evidence.ordinal()];
        return by[role.ordinal()] - by[against.ordinal()];
    }

    private static void add(double[] worth, double[] scores) {
        for (int r = 0; r < scores.length; r++) scores[r] += worth[r];
    }
}

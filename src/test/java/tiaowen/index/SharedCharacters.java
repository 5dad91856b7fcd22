package tiaowen.index;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands in for the model of meaning: texts are near each other as far as they share characters. It
 * remembers what it was asked.
 */
public final class SharedCharacters implements Embedding {
    private static final int DIMENSIONS = 64;

    private final String name;
    private final int most;
    private final List<String> clauses = new CopyOnWriteArrayList<>();

    private SharedCharacters(String name, int most) {
        this.name = name;
        this.most = most;
    }

    public static SharedCharacters named(String name) {
        return new SharedCharacters(name, Integer.MAX_VALUE);
    }

    /** One that fails when asked for more clauses, as if the machine went down. */
    public static SharedCharacters failingAfter(int clauses) {
        return new SharedCharacters("characters", clauses);
    }

    /** Texts of clauses that it was given. */
    public List<String> clauses() {
        return clauses;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public float[] clause(String text) {
        if (clauses.size() >= most) throw new IllegalStateException("the machine goes down");
        clauses.add(text);
        return question(text);
    }

    @Override
    public float[] question(String text) {
        var vector = new float[DIMENSIONS];
        text.codePoints().forEach(c -> vector[c % DIMENSIONS]++);
        double sum = 0;
        for (float part : vector) sum += part * part;
        for (int i = 0; i < DIMENSIONS; i++) vector[i] /= (float) Math.sqrt(sum);
        return vector;
    }
}

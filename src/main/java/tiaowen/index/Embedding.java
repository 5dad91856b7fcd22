package tiaowen.index;

/**
 * Turns a text into a point, such that texts that mean the like lie near each other. This room
 * keeps the points and needs not know what makes them. Safe for many threads.
 */
public interface Embedding {
    /**
     * What made the points: the model and all that decides how a text goes into it. Points of
     * another name are of no use beside these and are made anew.
     */
    String name();

    /** The point of a clause: unit length, as many dimensions for every text. Total. */
    float[] clause(String text);

    /** The point of a question, to be compared with those of clauses. Total. */
    float[] question(String text);
}

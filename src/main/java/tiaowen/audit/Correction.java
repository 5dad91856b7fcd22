package tiaowen.audit;

/** Lines of YAML for the sidecar with which a person overrules what the program did. */
public final class Correction {
    /** A block is named in the sidecar by its first characters where it is longer than this. */
    public static final int NAMED = 40;

    private Correction() {}

    /**
     * @param key {@code keep}, {@code drop}, {@code heading}, {@code not-heading}
     * @param text words of the block
     */
    public static String of(String key, String text) {
        return key + ":\n  - " + quoted(named(text));
    }

    /** A fact as it should be: the value as it is now, to be put right by hand. */
    static String stated(String key, String value) {
        return key + ": " + quoted(value);
    }

    /** One rule is not to touch one block. */
    public static String withoutRule(String rule, String text) {
        return "without-rule:\n  - " + quoted(rule + " " + named(text));
    }

    /** The words that name a block: all of them, or its opening and {@code …}. */
    static String named(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= NAMED) return line;
        int end = Character.isHighSurrogate(line.charAt(NAMED - 1)) ? NAMED - 1 : NAMED;
        return line.substring(0, end) + "…";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

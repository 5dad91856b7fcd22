package tiaowen.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether an edition binds on a given day. Of one that does, {@code tiaowen.validity.Standing}
 * tells whether somebody says so or nobody says otherwise.
 */
public enum Status {
    CURRENT("current", "现行有效"),
    NOT_YET("not-yet", "尚未施行"),
    AMENDED("amended", "已修改"),
    REPEALED("repealed", "已废止"),
    EXPIRED("expired", "已失效"),
    /** The law that it applies or is made under has ended; nobody says that it ended as well. */
    BASIS_REPEALED("basis-repealed", "所依据的法律已废止"),
    /**
     * What is called {@link #CURRENT} only because nobody says otherwise. No edition has it instead
     * of that; it is what one asks for, and how a mark reads.
     */
    PRESUMED("presumed", "未见废止");

    private final String code;
    private final String label;

    Status(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in data and metadata files. */
    public String code() {
        return code;
    }

    /** The Chinese words on pages. */
    public String label() {
        return label;
    }

    /** Reads {@link #code()} or {@link #label()}. */
    public static Optional<Status> parse(String text) {
        var word = text.strip();
        return Arrays.stream(values())
                .filter(s -> s.code.equals(word) || s.label.equals(word))
                .findFirst();
    }
}

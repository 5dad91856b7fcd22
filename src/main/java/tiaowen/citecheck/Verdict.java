package tiaowen.citecheck;

import java.util.Arrays;
import java.util.Optional;

/** What is to be said of a citation in a draft; in the order in which summaries name them. */
public enum Verdict {
    RIGHT("right", "正确", false),
    CHANGED("changed", "此后已修改", true),
    REPEALED("repealed", "已废止", true),
    /** The law that it applies or is made under has ended. */
    BASIS_REPEALED("basis-repealed", "所依据的法律已废止", true),
    /** Another text bound on the day in question, which the collection does not have. */
    TEXT_NOT_COLLECTED("text-not-collected", "当时的文本未收录", true),
    NOT_YET("not-yet", "尚未施行", true),
    NO_SUCH_PROVISION("no-such-provision", "没有这一条", true),
    SEVERAL("several", "可能指几处", true),
    DISAGREES("title-and-number-disagree", "标题与文号不一致", true),
    QUOTE_DIFFERS("quote-differs", "引文与原文不符", true),
    UNRESOLVED("unresolved", "文内没有所指", true),
    NOT_IN_COLLECTION("not-in-collection", "未收录", false);

    private final String code;
    private final String label;
    private final boolean wrong;

    Verdict(String code, String label, boolean wrong) {
        this.code = code;
        this.label = label;
        this.wrong = wrong;
    }

    /** The word in data. */
    public String code() {
        return code;
    }

    /** The Chinese words on pages. */
    public String label() {
        return label;
    }

    /**
     * Whether somebody should look at the draft again. What is not in the collection is nobody's
     * mistake.
     */
    public boolean isWrong() {
        return wrong;
    }

    /** Reads {@link #code}. */
    public static Optional<Verdict> parse(String code) {
        return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
    }
}

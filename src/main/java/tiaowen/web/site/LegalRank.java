package tiaowen.web.site;

import java.util.Arrays;
import java.util.Optional;
import tiaowen.model.Metadata;

/**
 * How high a text stands among others (效力位阶), highest first.
 *
 * @see "立法法 (2023) 第九十八条至第一百零二条: 宪法 over 法律 over 行政法规 over 地方性法规 and 规章"
 */
public enum LegalRank {
    CONSTITUTION("宪法"),
    LAW("法律"),
    ADMINISTRATIVE("行政法规"),
    JUDICIAL("司法解释"),
    LOCAL("地方性法规"),
    RULE("规章"),
    NORMATIVE("规范性文件"),
    /** Plans, explanations and all that binds nobody by itself. */
    NONE("没有规范效力");

    private final String label;

    LegalRank(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static LegalRank of(Metadata metadata) {
        return switch (metadata.kind()) {
            case LAW -> constitutional(metadata.title()) ? CONSTITUTION : LAW;
            case ADMINISTRATIVE_REGULATION -> ADMINISTRATIVE;
            case JUDICIAL_INTERPRETATION -> JUDICIAL;
            case LOCAL_REGULATION -> LOCAL;
            case DEPARTMENT_RULE, LOCAL_RULE -> RULE;
            case NORMATIVE_DOCUMENT -> NORMATIVE;
            case PLAN, EXPLANATION, OTHER -> NONE;
        };
    }

    /** The constitution itself and its amendments (宪法修正案), not laws about it. */
    private static boolean constitutional(String title) {
        return title.matches("(?:中华人民共和国)?宪法(?:修正案.*)?");
    }

    /** Reads {@link #label()}. */
    static Optional<LegalRank> parse(String label) {
        return Arrays.stream(values()).filter(r -> r.label.equals(label)).findFirst();
    }
}

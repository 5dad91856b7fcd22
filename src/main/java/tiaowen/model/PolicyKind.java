package tiaowen.model;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of policy, higher law first (立法法 第五章: 法律 over 行政法规 over 地方性法规 over 规章). */
public enum PolicyKind {
    LAW("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    JUDICIAL_INTERPRETATION("司法解释"),
    LOCAL_REGULATION("地方性法规"),
    DEPARTMENT_RULE("部门规章"),
    LOCAL_RULE("地方政府规章"),
    NORMATIVE_DOCUMENT("规范性文件"),
    PLAN("规划计划"),
    EXPLANATION("政策解读"),
    OTHER("其他");

    private final String label;

    PolicyKind(String label) {
        this.label = label;
    }

    /** The Chinese word that pages, data and metadata files use. */
    public String label() {
        return label;
    }

    /** Reads {@link #label()}. */
    public static Optional<PolicyKind> parse(String label) {
        return Arrays.stream(values()).filter(k -> k.label.equals(label.strip())).findFirst();
    }
}

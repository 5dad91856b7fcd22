package tiaowen.validity;

import java.util.Arrays;
import java.util.Set;
import tiaowen.model.Origin;

/** Who says whether an edition binds. */
public enum Ground {
    STATED("stated", "人工标注", Set.of(Origin.STATED)),
    SITE(
            "site",
            "来源网页标注",
            Set.of(
                    Origin.SITE_RULE,
                    Origin.INFORMATION_TABLE,
                    Origin.PUBLISHING_LINE,
                    Origin.META_TAG,
                    Origin.JSON_LD)),
    TEXT("text", "正文载明", Set.of(Origin.TEXT, Origin.PROPERTIES, Origin.FILE_NAME)),
    /** Another text of the collection ended it. */
    REPEALING_TEXT("repealing-text", "其他文件规定", Set.of()),
    /** A later text of the same policy binds, or is known to. */
    LATER_EDITION("later-edition", "后来的版本", Set.of()),
    /** The law that it rests on has ended. */
    BASIS("basis", "所依据的法律", Set.of()),
    /** Nobody: it follows from what nobody says. */
    PRESUMED("presumed", "本库推定", Set.of());

    private final String code;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the sets are immutable
    private final Set<Origin> origins;

    Ground(String code, String label, Set<Origin> origins) {
        this.code = code;
        this.label = label;
        this.origins = origins;
    }

    /** The word in data. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    static Ground of(Origin origin) {
        return Arrays.stream(values())
                .filter(g -> g.origins.contains(origin))
                .findFirst()
                .orElse(STATED);
    }
}

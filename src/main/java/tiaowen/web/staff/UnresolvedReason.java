package tiaowen.web.staff;

import java.util.Arrays;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.citator.UnresolvedCitation;
import tiaowen.web.print.DisplayFormat;

/** Why a citation leads nowhere. */
enum UnresolvedReason {
    DANGLING("dangling", "没有该条款"),
    MISSING("missing", "没有收录"),
    SEVERAL("several", "可能指几份文件");

    private final String code;
    private final String label;

    UnresolvedReason(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    static Optional<UnresolvedReason> parse(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    static UnresolvedReason of(UnresolvedCitation loose) {
        return switch (loose.answer().outcome()) {
            case NO_SUCH_PROVISION -> DANGLING;
            case CANDIDATES, RESOLVED -> SEVERAL;
            case NOT_IN_COLLECTION, NOT_A_CITATION -> MISSING;
        };
    }

    /** What is cited: a title in its marks, or a number. */
    static String named(UnresolvedCitation loose) {
        var citation = loose.citation();
        return citation.title().map(DisplayFormat::titled).or(citation::docNumber).orElse("本文");
    }

    /** A sentence for those who keep the collection. */
    static String reason(UnresolvedCitation loose) {
        var candidates = loose.answer().candidates();
        return switch (of(loose)) {
            case MISSING -> named(loose) + "没有收录。";
            case SEVERAL ->
                    named(loose)
                            + "可能指 "
                            + candidates.size()
                            + " 处，第一处属于"
                            + DisplayFormat.titled(candidates.getFirst().policy().title())
                            + "。";
            case DANGLING -> loose.inside() ? "这份文件里没有该条款。" : elsewhere(loose);
        };
    }

    private static String elsewhere(UnresolvedCitation loose) {
        var found = loose.answer().candidates().getFirst();
        var issued = loose.edition().metadata().promulgated();
        var from = found.edition().metadata().promulgated();
        boolean later = issued.isPresent() && from.isPresent() && from.get().isAfter(issued.get());
        var edition =
                DisplayFormat.titled(found.policy().title())
                        + DisplayFormat.edition(found.edition().date());
        return later ? edition + "的版本里没有该条款；引用时施行的更早的版本没有收录。" : edition + "的版本里没有该条款。";
    }

    /** The text that should have it; empty where there is none. */
    static String instead(UnresolvedCitation loose) {
        if (of(loose) == SEVERAL) return Links.cite(loose.citation().text());
        if (of(loose) == MISSING || loose.inside()) return "";
        var found = loose.answer().candidates().getFirst();
        return Links.edition(found.policy().slug(), found.edition().date());
    }
}

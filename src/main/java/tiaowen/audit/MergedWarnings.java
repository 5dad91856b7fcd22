package tiaowen.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tiaowen.model.Warning;

/** Says once what is to be said of many places. */
final class MergedWarnings {
    /** So many warnings of one code stay as they are. */
    private static final int FEW = 3;

    /** Places that are named. */
    private static final int NAMED = 5;

    private MergedWarnings() {}

    /**
     * Warnings of which no more than a few have the same code; the first of many speaks for all and
     * tells where the next ones are.
     */
    static List<Warning> of(List<Warning> warnings) {
        var byCode = new LinkedHashMap<String, List<Warning>>();
        for (var warning : warnings) {
            byCode.computeIfAbsent(warning.code(), code -> new ArrayList<>()).add(warning);
        }
        var merged = new ArrayList<Warning>();
        for (var alike : byCode.values()) {
            if (alike.size() <= FEW) merged.addAll(alike);
            else merged.add(one(alike));
        }
        return merged;
    }

    private static Warning one(List<Warning> alike) {
        var first = alike.getFirst();
        var lines = alike.stream().map(Warning::line).filter(line -> line > 0).distinct().toList();
        var places =
                lines.isEmpty()
                        ? ""
                        : "，在第 "
                                + lines.stream()
                                        .limit(NAMED)
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("、"))
                                + " 行"
                                + (lines.size() > NAMED ? "等处" : "");
        return new Warning(
                first.code(),
                first.message() + "（同样的情况共 " + alike.size() + " 处" + places + "。）",
                first.line());
    }
}

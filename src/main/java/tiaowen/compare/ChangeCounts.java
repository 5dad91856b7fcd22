package tiaowen.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * How many clauses of two editions changed, each counted once.
 *
 * @param changed reworded, whatever their number
 * @param added of the later edition, without an earlier one
 * @param removed of the earlier edition, without a later one
 * @param moved under another number with the same words
 * @param same neither words nor number changed
 * @param unit what they are counted in: 条 in statutes, 处 in papers
 */
public record ChangeCounts(int changed, int added, int removed, int moved, int same, String unit) {
    static ChangeCounts of(List<ClauseChange> changes) {
        var by = new EnumMap<ClauseChange.Kind, Integer>(ClauseChange.Kind.class);
        boolean articles = false;
        for (var change : changes) {
            by.merge(change.kind(), 1, Integer::sum);
            var clause = change.after().or(change::before).orElseThrow();
            articles |= clause.kind() == tiaowen.model.Clause.Kind.ARTICLE;
        }
        return new ChangeCounts(
                by.getOrDefault(ClauseChange.Kind.CHANGED, 0)
                        + by.getOrDefault(ClauseChange.Kind.MOVED_CHANGED, 0),
                by.getOrDefault(ClauseChange.Kind.ADDED, 0),
                by.getOrDefault(ClauseChange.Kind.REMOVED, 0),
                by.getOrDefault(ClauseChange.Kind.MOVED, 0),
                by.getOrDefault(ClauseChange.Kind.SAME, 0),
                articles ? "条" : "处");
    }

    /** Whether any words changed. */
    public boolean touched() {
        return changed + added + removed > 0;
    }

    /** {@code 修改 33 条，新增 9 条，删去 4 条，仅调整条号 21 条，其余 58 条未变}. */
    public String words() {
        if (changed + added + removed + moved == 0) {
            return same == 0 ? "都没有条文" : "全部 " + same + " " + unit + "都没有变";
        }
        var parts = new ArrayList<String>();
        if (changed > 0) parts.add("修改 " + changed + " " + unit);
        if (added > 0) parts.add("新增 " + added + " " + unit);
        if (removed > 0) parts.add("删去 " + removed + " " + unit);
        if (moved > 0) parts.add("仅调整条号 " + moved + " " + unit);
        if (same > 0) parts.add("其余 " + same + " " + unit + "未变");
        return String.join("，", parts);
    }
}

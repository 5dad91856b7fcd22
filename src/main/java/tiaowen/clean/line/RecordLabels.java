package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what collections cut up for search engines print before every piece: the kind of piece
 * in brackets or before a colon, and the name of the law before each of its articles.
 */
public final class RecordLabels implements LineRule {
    /**
     * {@code 【法条】互助条例 第3条 …}, which is sure alone; {@code 【内容】}, {@code 条目: 入学}, which must come
     * again.
     */
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:【(?:法条|条文|条款|法规|条目|标题|内容|正文)】|(?:条目|标题|题目)[:：])[ 　]*+"
                            + "(?:(?<name>[\\p{IsHan}（）]{2,30})[ 　]+(?=第[ 　]?[0-9一二三四五六七八九十百零]{1,6}[ 　]?条))?");

    /** One label comes again with every piece. */
    private static final int FEWEST = 5;

    private final Set<String> labels;

    public RecordLabels() {
        this(Set.of());
    }

    /**
     * @param labels those that come again in the document
     */
    private RecordLabels(Set<String> labels) {
        this.labels = labels;
    }

    @Override
    public String id() {
        return "record-labels";
    }

    @Override
    public String name() {
        return "条目标签";
    }

    @Override
    public String sentence() {
        return "去掉切成条目的资料在每一条前面加的标签，如【法条】【内容】。";
    }

    @Override
    public LineRule within(List<String> document) {
        Map<String, Integer> times = new HashMap<>();
        for (var text : document) {
            var label = LABEL.matcher(text);
            if (label.lookingAt()) times.merge(label.group(), 1, Integer::sum);
        }
        var again = new HashSet<String>();
        times.forEach(
                (label, count) -> {
                    if (count >= FEWEST) again.add(label);
                });
        return new RecordLabels(again);
    }

    @Override
    public List<Fix> fixes(String line) {
        Matcher label = LABEL.matcher(line);
        if (!label.lookingAt()) return List.of();
        boolean sure = label.group("name") != null || labels.contains(label.group());
        return sure ? List.of(Fix.certain(0, label.end(), "")) : List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(repairs("【法条】互助条例 第3条 互助的原则", "第3条 互助的原则"), keeps("【内容】互助的原则"));
    }
}

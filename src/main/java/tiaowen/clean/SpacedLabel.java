package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Closes up {@code 第 十 二 条} at the head of a line: justified Word text and scans set the characters
 * of a label apart.
 */
final class SpacedLabel implements LineRule {
    /** {@code 第 十 二 条}, {@code 第 3 章}. */
    private static final Pattern LABEL =
            Pattern.compile("[ 　\\t]*+第[ 　]*+(?:[一二三四五六七八九十百千零〇两0-9][ 　]*+)++[条章节编]");

    private static final Pattern BLANK = Pattern.compile("(?<=[^ 　\\t])[ 　]++");

    @Override
    public String id() {
        return "spaced-label";
    }

    /** True where {@link #apply} changes the line. */
    static boolean isIn(String line) {
        var label = LABEL.matcher(line);
        return label.lookingAt() && BLANK.matcher(label.group()).find();
    }

    @Override
    public String apply(String line) {
        var label = LABEL.matcher(line);
        if (!label.lookingAt()) return line;
        var close = BLANK.matcher(label.group()).replaceAll("");
        return close + line.substring(label.end());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("第 十 二 条　按月发放。", "第十二条　按月发放。"),
                repairs("　　第 三 章　生活补贴", "　　第三章　生活补贴"),
                keeps("第 十 二 届理事会通过"),
                keeps("第一章　总　则"));
    }
}

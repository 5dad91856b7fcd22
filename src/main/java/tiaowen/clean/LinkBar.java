package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Drops rows of short names between bars, before or behind the text: menus, links at the foot of a
 * page, lists of places that sell it to search engines.
 */
final class LinkBar implements BlockRule {
    private static final Pattern BAR = Pattern.compile("[|｜│┃]");
    private static final int LONGEST_NAME = 12;

    @Override
    public String id() {
        return "link-bar";
    }

    @Override
    public String name() {
        return "菜单栏";
    }

    @Override
    public String sentence() {
        return "去掉正文前后由竖线隔开的短名称：菜单、友情链接、地名列表。";
    }

    private static boolean is(String text) {
        var names = BAR.split(text, -1);
        return names.length >= 3
                && !names[0].isEmpty()
                && text.indexOf('。') < 0
                && Arrays.stream(names).allMatch(name -> name.strip().length() <= LONGEST_NAME);
    }

    @Override
    public Taken take(Page page) {
        return Taken.of(
                page.edges().filter(i -> is(page.text(i)) && !inTable(page, i)).boxed().toList());
    }

    /** Lines with as many bars below each other are a table. */
    private static boolean inTable(Page page, int i) {
        int bars = bars(page, i);
        return (i > 0 && bars(page, i - 1) == bars)
                || (i + 1 < page.size() && bars(page, i + 1) == bars);
    }

    private static int bars(Page page, int i) {
        return BAR.split(page.text(i), -1).length;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        首页 | 政务公开 | 办事服务
                        第一条　为了帮助困难家庭，制定本办法。
                        云岭县| 青石县| 白沙市| 柳河县|
                        """,
                        """
                        第一条　为了帮助困难家庭，制定本办法。
                        """),
                keeps("示例市民政局|示例市财政局"),
                keeps(
                        """
                        第一条　资金按照下表分配，由区人民政府执行。
                        序号 | 区 | 金额
                        1 | 东坪区 | 5000
                        """));
    }
}

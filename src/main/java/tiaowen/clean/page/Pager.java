package tiaowen.clean.page;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.clean.line.Example;
import tiaowen.model.Warning;

/**
 * Drops the line that leads to the other pages of an article, and warns that there are more: {@code
 * 2页，当前第1页 第一页 前一页 下一页}.
 */
public final class Pager implements BlockRule {
    private static final Pattern PAGER =
            Pattern.compile(
                    "^[\\p{P}\\p{S}\\s　]*+(?:(?:[共当前到第]*+\\d++[ ]?页|当前|第[一1]页|首页|[前上后下]一?页|[尾末]页|最后一?页|转到|跳转|GO|\\d{1,3})[\\p{P}\\p{S}\\s　]*+)++$");

    private static final Pattern STEP = Pattern.compile("[前上后下]一?页|当前第");
    private static final Pattern TOTAL =
            Pattern.compile("(?:共[ ]?(\\d{1,4})[ ]?页|(?<!第)(?<!\\d)(\\d{1,4})[ ]?页)");
    private static final Pattern CURRENT = Pattern.compile("第[ ]?(\\d{1,4})[ ]?页");
    private static final int LONGEST = 120;

    @Override
    public String id() {
        return "pager";
    }

    @Override
    public String name() {
        return "分页条";
    }

    @Override
    public String sentence() {
        return "去掉通往文章其他各页的一行，并提示还有其他页。";
    }

    static boolean is(String text) {
        return text.length() <= LONGEST
                && STEP.matcher(text).find()
                && PAGER.matcher(text).matches();
    }

    @Override
    public Taken take(Page page) {
        var pagers = page.edges().filter(i -> is(page.text(i))).boxed().toList();
        var taken = Taken.of(pagers);
        int line = 0;
        var text = "";
        if (!pagers.isEmpty()) {
            line = page.block(pagers.getLast()).line();
            text = page.text(pagers.getLast());
        }
        var total = TOTAL.matcher(text);
        var count =
                total.find()
                        ? Optional.ofNullable(total.group(1)).orElse(total.group(2))
                        : page.tag("page-count");
        var current = CURRENT.matcher(text);
        var number = current.find() ? current.group(1) : page.tag("page-number");
        var next = page.tag("next-page");
        // A link without a pager may lead to the next article.
        boolean more = text.contains("下") || !count.isEmpty();
        if (!more || count.equals("1") || count.equals("0")) return taken;
        var found = new HashMap<String, String>();
        if (!count.isEmpty()) found.put("page-count", count);
        if (!number.isEmpty()) found.put("page-number", number);
        if (!next.isEmpty()) found.put("next-page", next);
        var name = next.isEmpty() ? "" : "下一页是 " + next + "，";
        var message =
                count.isEmpty()
                        ? "原文分页，本文件只有其中一页，" + name + "请补上其余各页。"
                        : "原文共 %s 页，本文件是第 %s 页，%s请补上其余各页。"
                                .formatted(count, number.isEmpty() ? "1" : number, name);
        return taken.with(found).warning(new Warning("more-pages", message, line));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        2页，当前第1页  第一页  前一页  下一页
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        """),
                keeps("申请表一式两份，共3页"));
    }
}

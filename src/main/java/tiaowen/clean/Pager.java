package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;
import tiaowen.model.Warning;

/**
 * Drops the line that leads to the other pages of an article, and warns that there are more: {@code
 * 2页，当前第1页 第一页 前一页 下一页}.
 */
final class Pager implements BlockRule {
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
        if (pagers.isEmpty()) return Taken.NOTHING;
        var taken = Taken.of(pagers);
        boolean behind = page.inTail(pagers.getFirst());
        taken = behind ? taken.endingThePage() : taken;
        return warning(page.text(pagers.getLast()), page.block(pagers.getLast()).line(), taken);
    }

    private static Taken warning(String text, int line, Taken taken) {
        var total = TOTAL.matcher(text);
        if (!total.find()) {
            return text.contains("下")
                    ? taken.warning(new Warning("more-pages", "原文分页，本文件只有其中一页，请补上其余各页。", line))
                    : taken;
        }
        int pages = Integer.parseInt(total.group(1) != null ? total.group(1) : total.group(2));
        var current = CURRENT.matcher(text);
        int page = current.find() ? Integer.parseInt(current.group(1)) : 1;
        if (pages < 2) return taken;
        return taken.warning(
                new Warning(
                        "more-pages", "原文共 " + pages + " 页，本文件是第 " + page + " 页，请补上其余各页。", line));
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

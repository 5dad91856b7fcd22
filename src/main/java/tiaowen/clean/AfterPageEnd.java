package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.stream.IntStream;
import tiaowen.model.Warning;

/**
 * Drops what is left behind the end of the article as other rules found it (the editor's line, the
 * pager, related links): adverts, lists of courses. Annexes stay, and so does text.
 */
final class AfterPageEnd implements BlockRule {
    @Override
    public String id() {
        return "after-page-end";
    }

    @Override
    public String name() {
        return "正文之后的内容";
    }

    @Override
    public String sentence() {
        return "去掉正文结束之后的广告、课程列表等，附件和正文保留。";
    }

    @Override
    public Taken take(Page page) {
        var rest =
                IntStream.range(page.end(), page.size())
                        .takeWhile(i -> !page.isAnnex(i))
                        .boxed()
                        .toList();
        var text = rest.stream().filter(page::isBody).findFirst();
        if (text.isEmpty()) return Taken.of(rest);
        int line = page.block(text.get()).line();
        return Taken.of(rest.stream().filter(i -> !page.isBody(i)).toList())
                .warning(new Warning("text-after-end", "网页结束标记之后还有正文，已保留，请核对。", line));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        （责任编辑：张示例）
                        精讲课程 题库资料 1580起
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        """),
                keeps(
                        """
                        第二条　本办法自发布之日起施行。
                        示例市民政局
                        附件
                        """));
    }
}

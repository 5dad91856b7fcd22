package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;

/** Drops the links to the article before and the article after. */
final class NeighbourPages implements BlockRule {
    /** {@code 上一篇：没有了}, {@code 下一条}. */
    private static final Pattern NEIGHBOUR =
            Pattern.compile(
                    "^[\\[【<＜«·•● 　]*+[上下前后]一?(?:篇|条|则|个)(?:文章|信息|新闻)?(?:[:：\\]】]|$).{0,120}$");

    @Override
    public String id() {
        return "neighbour-pages";
    }

    @Override
    public String name() {
        return "上一篇下一篇";
    }

    @Override
    public String sentence() {
        return "去掉通往上一篇和下一篇文章的链接。";
    }

    @Override
    public Taken take(Page page) {
        return Taken.of(
                        page.tail()
                                .filter(i -> NEIGHBOUR.matcher(page.text(i)).matches())
                                .boxed()
                                .toList())
                .endingThePage();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        上一篇：没有了
                        下一篇：关于召开工作会议的通知
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        """),
                keeps("上一条规定的期限不计入办理时间"));
    }
}

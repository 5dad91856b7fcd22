package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Drops the headings 相关链接, 相关推荐 and the like behind the text, with the titles under them. */
final class RelatedLinks implements BlockRule {
    private static final Pattern HEADING =
            Pattern.compile(
                    "^[【\\[▪■◆●· 　]*(?:相关(?:链接|推荐|文章|解读|阅读|新闻|信息|政策|文件|报道|资讯|内容|稿件)|延伸阅读|扩展阅读"
                            + "|推荐(?:阅读|文章|课程|新闻)|课程推荐|热门(?:推荐|文章|新闻|课程|资讯)|热点(?:新闻|推荐|文章|专题|资讯)"
                            + "|猜你喜欢|最近更新|最新(?:更新|文章|动态|资讯|发布)|近期直播|大家都在看|精彩推荐|本类最新|栏目推荐|政策解读)"
                            + "(?:[】\\]:：]|更多|[ 　>＞]|$)");

    private static final int LONGEST = 120;

    @Override
    public String id() {
        return "related-links";
    }

    @Override
    public String name() {
        return "相关链接";
    }

    @Override
    public String sentence() {
        return "去掉正文后面“相关链接”“相关推荐”等标题及其下的题目。";
    }

    @Override
    public Taken take(Page page) {
        var heading = page.tail().filter(i -> is(page.text(i))).findFirst();
        if (heading.isEmpty()) return Taken.NOTHING;
        return Taken.of(
                        IntStream.range(heading.getAsInt(), page.size())
                                .takeWhile(i -> !page.isAnnex(i) && !EditorLine.is(page.text(i)))
                                .takeWhile(i -> !Pager.is(page.text(i)))
                                .boxed()
                                .toList())
                .endingThePage();
    }

    private static boolean is(String text) {
        return text.length() <= LONGEST && HEADING.matcher(text).find();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        相关推荐：
                        一图读懂临时救助
                        示例市举办业务培训班
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        """),
                keeps(
                        """
                        相关文件：
                        第一条　申请人应当提交相关文件，文件不齐的应当补齐。
                        附件：申请表
                        """));
    }
}

package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Drops adverts and links between the paragraphs of a text: what a site sets below each article
 * ({@code 相关案例(12) 法条释义}), and links that call on the reader.
 */
final class InlineLinks implements BlockRule {
    /** {@code 广告}, {@code 点击查看：……}, {@code 立即报名}, {@code 下载APP}, {@code 相关案例（3）}. */
    private static final Pattern CALL =
            Pattern.compile(
                    "^[【\\[（( ]*+(?:广告|推广|赞助|点击|立即|马上|免费|限时|扫码|下载(?:APP|客户端|本法规)|打开APP|查看(?:更多|详情|全文)"
                            + "|推荐(?:阅读)?[:：]|相关(?:阅读|推荐|链接|案例|文书|法规|解读|问答)|法条释义|条文释义|编辑推荐|热点推荐|更多精彩)");

    private static final Pattern NUMBER = Pattern.compile("[\\d\\s　]+");
    private static final double LINKED = 0.6;
    private static final int OFTEN = 3;
    private static final int SHORT = 60;

    @Override
    public String id() {
        return "inline-links";
    }

    @Override
    public String name() {
        return "文中链接";
    }

    @Override
    public String sentence() {
        return "去掉正文段落之间的广告和“相关案例”之类的链接。";
    }

    @Override
    public Taken take(Page page) {
        Map<String, Integer> times = new HashMap<>();
        IntStream.range(0, page.size())
                .filter(i -> isLink(page, i))
                .forEach(i -> times.merge(bare(page, i), 1, Integer::sum));
        return Taken.of(
                IntStream.range(0, page.size())
                        .filter(i -> isLink(page, i))
                        .filter(
                                i ->
                                        CALL.matcher(page.text(i)).find()
                                                || (i >= page.bodyStart()
                                                        && times.get(bare(page, i)) >= OFTEN))
                        .boxed()
                        .toList());
    }

    private static boolean isLink(Page page, int i) {
        var text = page.text(i);
        return text.length() <= SHORT
                && page.block(i).look().linkShare() >= LINKED
                && !page.isLabelled(i)
                && !page.isAnnex(i)
                && !text.endsWith("。");
    }

    private static String bare(Page page, int i) {
        return NUMBER.matcher(page.text(i)).replaceAll("");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第一条　为了帮助困难家庭，制定本办法。
                        <body link>相关案例(12) 法条释义
                        <body link>立即报名：社会工作者考试课程
                        第二条　本办法自发布之日起施行。
                        """,
                        """
                        第一条　为了帮助困难家庭，制定本办法。
                        第二条　本办法自发布之日起施行。
                        """),
                keeps(
                        """
                        第一条　补贴标准按照下列文件执行：
                        <body link>示例市补贴标准
                        第二条　本办法自发布之日起施行。
                        """));
    }
}

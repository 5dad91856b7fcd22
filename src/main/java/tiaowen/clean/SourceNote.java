package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;

/** Drops what a site says of a text that it took over: where it is from, that others own it. */
final class SourceNote implements BlockRule {
    /** {@code 本文链接：http://…}, {@code 声明：本文转载自网络…}, {@code 信息来源：中国政府网} behind the text. */
    private static final Pattern NOTE =
            Pattern.compile(
                    "^[\\[【（(※* 　]*+(?:(?:本文|原文|文章)(?:链接|地址|网址|标签|关键词|出处|标题|作者)[ 　]*[:：]"
                            + "|(?:信息|文章|稿件|新闻|原文)来源[ 　]*[:：]|转载请|(?:免责|版权|特别|郑重|本站|网站)?声明[ 　]*[:：].{0,60}"
                            + "(?:转载|版权|网络|侵权|本站|本网))");

    /** {@code — END —}, {@code （完）}. */
    private static final Pattern END =
            Pattern.compile("^[\\p{P}\\p{S} ]*+(?:END|完|全文完|正文完)[\\p{P}\\p{S} ]*+$");

    /** {@code 来源：中国政府网}: said in a paper too, so only as the last line of an article. */
    private static final Pattern LAST = Pattern.compile("^(?:来源|供稿|作者|文字|图片)[:：][^。]{1,40}$");

    private static final int LONGEST = 300;

    @Override
    public String id() {
        return "source-note";
    }

    @Override
    public String name() {
        return "转载说明";
    }

    @Override
    public String sentence() {
        return "去掉网站关于转载来源和版权归属的说明。";
    }

    @Override
    public Taken take(Page page) {
        int last = page.isEnded() ? page.end() - 1 : page.size();
        return Taken.of(
                page.tail()
                        .filter(
                                i ->
                                        is(page.text(i))
                                                || (i == last
                                                        && LAST.matcher(page.text(i)).matches()))
                        .boxed()
                        .toList());
    }

    private static boolean is(String text) {
        return text.length() <= LONGEST
                && (NOTE.matcher(text).find() || END.matcher(text).matches());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        本文链接：http://www.example.com/a/1.html
                        声明：本文转载自网络，版权归原作者所有，如有侵权请联系我们。
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        """),
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        — END —
                        来源：示例市民政局
                        编辑：张示例
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        """),
                keeps(
                        """
                        第二条　申请人应当声明材料属实。
                        声明：本人所填内容真实有效
                        """));
    }
}

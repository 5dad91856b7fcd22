package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Drops the foot of a site: who runs it, its registrations, contact and copyright. */
final class Footer implements BlockRule {
    /** What nothing but a site says of itself. */
    private static final Pattern SURE =
            Pattern.compile(
                    "ICP备|公网安备|公安备案|网站标识码|版权所有|版权声明|Copyright|©|网站地图|网站声明|隐私(?:声明|政策)"
                            + "|技术支持[:：]|浏览器|分辨率|访问量[:：]|您是第.{1,12}位");

    /** What a paper may say too; believed beside a sure line. */
    private static final Pattern LIKELY =
            Pattern.compile(
                    "^(?:主办|承办|协办|运维|维护|指导)(?:单位)?[:：]|^(?:网站)?(?:邮编|邮政编码|地址|传真|网址|邮箱)[:：]"
                            + "|^(?:联系我们|关于我们|联系方式|友情链接|设为首页|加入收藏|返回顶部)");

    private static final int LONGEST = 300;

    @Override
    public String id() {
        return "site-footer";
    }

    @Override
    public String name() {
        return "网站页脚";
    }

    @Override
    public String sentence() {
        return "去掉网站的页脚：主办单位、备案号、联系方式、版权声明。";
    }

    @Override
    public Taken take(Page page) {
        var taken = new TreeSet<Integer>();
        page.tail().filter(i -> is(SURE, page.text(i))).forEach(taken::add);
        if (taken.isEmpty()) return Taken.NOTHING;
        int first = taken.first();
        for (int i = first - 1; i >= page.bodyEnd() && is(LIKELY, page.text(i)); i--) taken.add(i);
        for (int i = first; i < page.size(); i++) if (is(LIKELY, page.text(i))) taken.add(i);
        return Taken.of(taken).endingThePage();
    }

    private static boolean is(Pattern pattern, String text) {
        return text.length() <= LONGEST && pattern.matcher(text).find();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        主办单位：示例市民政局　承办单位：信息中心
                        示ICP备00000000号
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        """),
                keeps(
                        """
                        第二条　活动自发布之日起报名，报满为止。
                        主办单位：示例市民政局
                        地址：示例路1号
                        """));
    }
}

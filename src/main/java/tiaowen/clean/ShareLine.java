package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;

/** Drops buttons to share, print, enlarge or close, and invitations to follow an account. */
final class ShareLine implements BlockRule {
    /** A line made of nothing but such words: {@code 分享到：微信 微博}, {@code 【打印】【关闭窗口】}. */
    private static final Pattern BUTTONS =
            Pattern.compile(
                    "^[\\p{P}\\p{S}\\s　]*+(?:(?:分享(?:到|至)?|转发(?:到|至)?|微信(?:好友)?|朋友圈|微博|新浪(?:微博)?|腾讯(?:微博)?|QQ(?:空间|好友)?"
                            + "|人人网|豆瓣|复制链接|打印(?:本页|此页|本文|页面)?|关闭(?:窗口|本页|页面)?|收藏(?:本页|本文)?|返回(?:顶部|列表|首页|上页)?"
                            + "|回到?顶部|纠错|我要纠错|点赞|举报|朗读|下载(?:文字版|本页)?|(?:正文)?字体(?:大小)?|字号|大|中|小|默认|保护视力色|适老化无障碍服务|政府网站找错"
                            + "|无障碍(?:浏览|阅读)?|长者模式|跳到主要内容)[\\p{P}\\p{S}\\s　]*+)++$");

    /** {@code 关注公众号}, {@code 扫一扫在手机打开当前页}. */
    private static final Pattern FOLLOW =
            Pattern.compile(
                    "^(?:点击)?(?:关注(?:我们|官方|本站)?的?(?:微信|公众号|微博)|扫一扫|扫描?(?:上方|下方)?二维码|微信扫|长按|点击(?:上方|下方|文末|左下角)[^。]{0,12}(?:关注|阅读|订阅))");

    private static final int LONGEST = 60;

    @Override
    public String id() {
        return "share-line";
    }

    @Override
    public String name() {
        return "分享按钮";
    }

    @Override
    public String sentence() {
        return "去掉分享、打印、放大、关闭等按钮和关注公众号的提示。";
    }

    private static boolean is(String text) {
        return text.length() <= LONGEST
                && (BUTTONS.matcher(text).matches() || FOLLOW.matcher(text).find());
    }

    @Override
    public Taken take(Page page) {
        return Taken.of(page.edges().filter(i -> is(page.text(i))).boxed().toList());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        示例市临时救助办法
                        分享到：微信 微博 QQ空间
                        字体：【大 中 小】
                        关注公众号
                        第一条　为了帮助困难家庭，制定本办法。
                        【打印本页】 【关闭窗口】
                        """,
                        """
                        示例市临时救助办法
                        第一条　为了帮助困难家庭，制定本办法。
                        """),
                keeps("关注困境儿童的微心愿"));
    }
}

package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Drops the line that says where on the site the page stands. */
final class Breadcrumbs implements BlockRule {
    /** {@code 当前位置：首页 > 法规}, {@code 您现在的位置：}, {@code 首页 → 法规 → 正文}. */
    private static final Pattern CRUMBS =
            Pattern.compile(
                    "^[\\[【 　]*+(?:(?:您|你|我)?(?:当前|现在|目前|所在|的)?(?:所在)?(?:在)?的?位置[ 　]*[:：]"
                            + "|(?:网站|本站)?(?:首页|主页)[ 　]*(?:>|＞|›|»|→|&gt;|/|-|—|·))");

    /** What is left where each link is a block of its own: {@code 首页}, {@code >}, {@code 正文}. */
    private static final Pattern CRUMB =
            Pattern.compile("^(?:首页|主页|正文|[>＞›»→/]+|[>＞›»→].{1,20}|.{1,20}[>＞›»→])$");

    /** {@code 政务公开 > 法定内容 > 政策文件}. */
    private static final Pattern STEPS =
            Pattern.compile("^[^>＞›»→]{1,20}+(?:[>＞›»→]+[^>＞›»→]{1,20}+){2,}+[>＞›»→]?$");

    private static final int LONGEST = 120;

    @Override
    public String id() {
        return "breadcrumbs";
    }

    @Override
    public String name() {
        return "当前位置";
    }

    @Override
    public String sentence() {
        return "去掉说明网页在网站中位置的一行（面包屑导航）。";
    }

    static boolean is(String text) {
        return text.length() <= LONGEST
                && text.indexOf('。') < 0
                && (CRUMBS.matcher(text).find() || STEPS.matcher(text).matches());
    }

    @Override
    public Taken take(Page page) {
        var taken = new ArrayList<Integer>();
        page.head()
                .forEach(
                        i -> {
                            boolean goesOn =
                                    !taken.isEmpty()
                                            && taken.getLast() == i - 1
                                            && CRUMB.matcher(page.text(i)).matches();
                            if (is(page.text(i)) || goesOn) taken.add(i);
                        });
        return Taken.of(taken);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        您现在的位置：
                        首页
                        >
                        正文
                        示例市临时救助办法
                        首页 → 法规 → 正文
                        """,
                        """
                        示例市临时救助办法
                        """),
                keeps("标志牌的位置：入口右侧"));
    }
}

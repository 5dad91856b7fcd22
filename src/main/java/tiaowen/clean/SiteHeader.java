package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Drops what stands above the breadcrumbs of a page: the site's name, the date of today, a
 * stranger's letterhead in a scrape. The title stands below them.
 */
final class SiteHeader implements BlockRule {
    private static final int SHORT = 60;

    @Override
    public String id() {
        return "site-header";
    }

    @Override
    public String name() {
        return "网站页眉";
    }

    @Override
    public String sentence() {
        return "去掉当前位置一行上面的网站名称、当天日期和他人的抬头。";
    }

    @Override
    public Taken take(Page page) {
        int crumbs = page.head().filter(i -> Breadcrumbs.is(page.text(i))).findFirst().orElse(0);
        boolean titleFollows =
                IntStream.range(crumbs + 1, page.bodyStart())
                        .anyMatch(i -> page.text(i).length() > 5);
        if (!titleFollows) return Taken.NOTHING;
        return Taken.of(
                IntStream.range(0, crumbs)
                        .filter(i -> !page.isTitle(i) && page.text(i).length() <= SHORT)
                        .boxed()
                        .toList());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        云梦泽五金经营部
                        当前位置：首页 > 法规
                        示例市临时救助办法
                        第一条　为了帮助困难家庭，制定本办法。
                        """,
                        """
                        示例市临时救助办法
                        第一条　为了帮助困难家庭，制定本办法。
                        """),
                keeps(
                        """
                        示例市人民政府
                        关于印发临时救助办法的通知
                        各区人民政府，市政府各部门、各直属机构：
                        """));
    }
}

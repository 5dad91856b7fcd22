package tiaowen.clean.page;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tiaowen.clean.line.Example;

/**
 * Drops what {@code sites.yaml} says is not the text: what it names, and all outside the part that
 * it names as the content. The title that it names stays.
 */
public final class SiteRules implements BlockRule {
    private static final String DROP = "/site:drop";
    private static final String CONTENT = "/site:content";
    private static final String TITLE = "/site:title";

    @Override
    public String id() {
        return "sites-yaml";
    }

    @Override
    public String name() {
        return "网站规则";
    }

    @Override
    public String sentence() {
        return "去掉 sites.yaml 为这个网站写明不是正文的部分。";
    }

    @Override
    public Taken take(Page page) {
        boolean content = IntStream.range(0, page.size()).anyMatch(i -> is(page, i, CONTENT));
        var taken = new TreeSet<Integer>();
        var title = "";
        for (int i = 0; i < page.size(); i++) {
            boolean named = is(page, i, TITLE);
            if (named && title.isEmpty()) title = page.text(i);
            boolean outside = content && !named && !is(page, i, CONTENT);
            if (outside || is(page, i, DROP)) taken.add(i);
        }
        return title.isEmpty() ? Taken.of(taken) : Taken.of(taken).with(Map.of("title", title));
    }

    private static boolean is(Page page, int i, String mark) {
        var region = page.block(i).look().region();
        return region.endsWith(mark) || region.contains(mark + "/");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        <body/h1/site:title>示例市临时救助办法
                        <body/div>政务新媒体矩阵
                        <body/div/site:content/p>第一条　为了帮助困难家庭，制定本办法。
                        <body/div/site:content/div/site:drop>长按识别二维码
                        """,
                        """
                        <body/h1/site:title>示例市临时救助办法
                        <body/div/site:content/p>第一条　为了帮助困难家庭，制定本办法。
                        """),
                keeps("<body/div/p>第一条　为了帮助困难家庭，制定本办法。"));
    }
}

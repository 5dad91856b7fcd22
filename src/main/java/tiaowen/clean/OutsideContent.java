package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tiaowen.model.Block;

/**
 * Drops what stands outside the part of a page that holds nearly all of its sentences: links, and
 * short lines behind it. In front of it the lines from the title on stay.
 */
final class OutsideContent implements BlockRule {
    private static final double NEARLY_ALL = 0.85;
    private static final double LINKS = 0.5;

    /** {@code 2023年5月12日}, {@code 二〇二三年五月十二日}: a signature. */
    private static final Pattern SIGNED = Pattern.compile("[\\d〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日");

    @Override
    public String id() {
        return "outside-content";
    }

    @Override
    public String name() {
        return "正文区以外的内容";
    }

    @Override
    public String sentence() {
        return "去掉网页正文区以外的链接和短行，标题以下的各行保留。";
    }

    @Override
    public Taken take(Page page) {
        var content = content(page.blocks());
        if (content.isEmpty()) return Taken.NOTHING;
        int title = page.head().filter(page::isTitle).findFirst().orElse(0);
        boolean inside = false;
        var taken = new TreeSet<Integer>();
        for (int i = 0; i < page.size(); i++) {
            var block = page.block(i);
            if (within(block.look().region(), content)) {
                inside = true;
                continue;
            }
            if (page.isTitle(i) || page.isBody(i) || page.isAnnex(i)) continue;
            boolean link = block.look().linkShare() >= LINKS;
            boolean behind = inside && i >= page.bodyEnd() && !SIGNED.matcher(block.text()).find();
            if (link || behind || i < title) taken.add(i);
        }
        return Taken.of(taken);
    }

    private static boolean within(String region, String content) {
        return region.equals(content) || region.startsWith(content + "/");
    }

    /** The innermost region that holds nearly all sentences; empty where there is none. */
    private static String content(List<Block> blocks) {
        Map<String, Integer> weights = new HashMap<>();
        int all = 0;
        for (var block : blocks) {
            if (!Page.isBody(block)) continue;
            int weight = block.text().length();
            all += weight;
            var region = block.look().region();
            for (int to = region.length(); to > 0; to = region.lastIndexOf('/', to - 1)) {
                weights.merge(region.substring(0, to), weight, Integer::sum);
            }
        }
        var best = "";
        for (var weight : weights.entrySet()) {
            if (weight.getValue() >= NEARLY_ALL * all && weight.getKey().length() > best.length()) {
                best = weight.getKey();
            }
        }
        return best;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        <body/div.a>示例市临时救助办法
                        <body/div.b>第一条　为了帮助困难家庭，制定本办法。
                        <body/div.b>示例市民政局
                        <body/div.c>政务新媒体
                        """,
                        """
                        <body/div.a>示例市临时救助办法
                        <body/div.b>第一条　为了帮助困难家庭，制定本办法。
                        <body/div.b>示例市民政局
                        """),
                keeps(
                        """
                        第一条　为了帮助困难家庭，制定本办法。
                        示例市民政局
                        """));
    }
}

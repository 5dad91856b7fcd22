package tiaowen.clean.page;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tiaowen.clean.line.Example;

/**
 * Drops what stands at the edges of printed pages again and again: running heads, page numbers,
 * watermarks. The reader of PDF files has seen from its place which lines these are.
 */
public final class RunningHead implements BlockRule {
    /** {@code page-3/head}, {@code page-3/foot}, {@code page-3/aslant}. */
    private static final Pattern EDGE = Pattern.compile("page-\\d{1,9}/(?:head|foot|aslant)");

    @Override
    public String id() {
        return "running-head";
    }

    @Override
    public String name() {
        return "页眉页脚";
    }

    @Override
    public String sentence() {
        return "去掉每页重复的页眉、页脚、页码和斜排的水印。";
    }

    @Override
    public Taken take(Page page) {
        return Taken.of(
                IntStream.range(0, page.size())
                        .filter(i -> EDGE.matcher(page.block(i).look().region()).matches())
                        .boxed()
                        .toList());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        <page-1/head>示例市临时救助办法
                        示例市临时救助办法
                        第一条　为了帮助困难家庭，制定本办法。
                        <page-1/foot>1/2
                        第二条　本办法自发布之日起施行。
                        <page-2/foot>2/2
                        """,
                        """
                        示例市临时救助办法
                        第一条　为了帮助困难家庭，制定本办法。
                        第二条　本办法自发布之日起施行。
                        """),
                keeps(
                        """
                        <page-1>示例市临时救助办法
                        <page-1>第一条　为了帮助困难家庭，制定本办法。
                        """));
    }
}

package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Drops what readers wrote below the article, whatever it looks like. */
final class CommentSection implements BlockRule {
    private static final Pattern HEADING =
            Pattern.compile(
                    "^(?:网友(?:评论|留言|跟帖)|(?:最新|全部|热门|精彩)评论|(?:发表|我要|我来)评论|评论区|用户评论|文章评论"
                            + "|已有[ ]?\\d+[ ]?条评论|共[ ]?\\d+[ ]?条评论).{0,12}$");

    @Override
    public String id() {
        return "comment-section";
    }

    @Override
    public String name() {
        return "读者评论";
    }

    @Override
    public String sentence() {
        return "去掉正文下面的评论区。";
    }

    @Override
    public Taken take(Page page) {
        var heading =
                IntStream.range(Math.min(page.bodyStart() + 1, page.size()), page.size())
                        .filter(i -> HEADING.matcher(page.text(i)).matches())
                        .findFirst();
        if (heading.isEmpty()) return Taken.NOTHING;
        return Taken.of(IntStream.range(heading.getAsInt(), page.size()).boxed().toList())
                .endingThePage();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        网友评论（2）
                        第三条说得好，希望早日落实到每一个社区。
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        """),
                keeps(
                        """
                        第二条　评估机构应当听取服务对象的意见。
                        网友评论不得作为评估的依据，评估结果应当公开。
                        """));
    }
}

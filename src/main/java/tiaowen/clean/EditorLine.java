package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;

/** Drops the line behind the text that names the page's editor: {@code （责任编辑：张示例）}. */
final class EditorLine implements BlockRule {
    private static final Pattern EDITOR =
            Pattern.compile(
                    "^[\\[【（( 　]*+(?:本文|网站|网络)?(?:责任编辑|责编|编辑|编审|校对|初审|复审|终审|审核|审签|供稿)(?:人|人员)?[ 　]*[:：][^。；]{0,60}$");

    @Override
    public String id() {
        return "editor-line";
    }

    @Override
    public String name() {
        return "责任编辑";
    }

    @Override
    public String sentence() {
        return "去掉正文后面署责任编辑、校对等的一行。";
    }

    static boolean is(String text) {
        return EDITOR.matcher(text).find();
    }

    @Override
    public Taken take(Page page) {
        return Taken.of(page.tail().filter(i -> is(page.text(i))).boxed().toList()).endingThePage();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        第二条　本办法自发布之日起施行。
                        示例市民政局
                        （责任编辑：张示例）
                        """,
                        """
                        第二条　本办法自发布之日起施行。
                        示例市民政局
                        """),
                keeps("编辑出版社会工作案例集"));
    }
}

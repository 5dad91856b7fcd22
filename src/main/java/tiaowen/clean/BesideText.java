package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Drops whole parts of a page that stand before or behind the text, sentences and all: lists of
 * teasers, where a link or a heading goes before each sentence, and what readers wrote. It asks for
 * such signs: an annex, or a section in a box of its own, stays.
 */
final class BesideText implements BlockRule {
    /** {@code 回复}, {@code 顶[3]}, {@code 3楼}, {@code 网友 IP 10.0.*.*}, {@code 王某说道：}. */
    private static final Pattern COMMENT =
            Pattern.compile(
                    "^[\\[【(（ ]*+(?:回复|顶|踩|支持|反对|赞|点赞|举报|引用|收起|展开)[ ]?(?:[\\[(（]?\\d{0,6}[\\])）]?)?[\\]】 ]*+$"
                            + "|^(?:#?\\d{1,5}[楼#]|沙发|板凳|地板)$|(?:网友|游客|用户|匿名|访客).{0,20}(?:$|[:：])|(?:\\bIP[:： ]|说道[:：])"
                            + "|发表于[ ]?\\d|^Re[:：]|条评论$|人(?:参与|跟[贴帖])");

    /** {@code 【详细】}, {@code [更多]}, {@code 查看全文}: what ends a teaser. */
    private static final Pattern MORE =
            Pattern.compile("(?:[【\\[](?:详细|详情|更多|全文|阅读全文)[】\\]]|(?:查看|阅读)(?:全文|详情|更多)|更多[>＞»]*)$");

    private static final int FEWEST_MARKS = 2;
    private static final double MANY = 0.7;
    private static final double LINK = 0.5;
    private static final double SOME_LINK = 0.05;
    private static final int SHORT = 60;

    @Override
    public String id() {
        return "beside-text";
    }

    @Override
    public String name() {
        return "正文旁边";
    }

    @Override
    public String sentence() {
        return "去掉正文前后的摘要列表和读者评论，整块去掉。";
    }

    /** Blocks of one part, on one side of the text. */
    private record Part(String name, boolean before) {}

    @Override
    public Taken take(Page page) {
        var text = Standing.of(page);
        if (text.isEmpty()) return Taken.NOTHING;
        Map<Part, List<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < page.size(); i++) {
            boolean before = i < text.get().first();
            if (!before && i <= text.get().last()) continue;
            var name = text.get().part(page.block(i).look().region());
            if (!name.isEmpty()) {
                parts.computeIfAbsent(new Part(name, before), p -> new ArrayList<>()).add(i);
            }
        }
        var taken = new TreeSet<Integer>();
        parts.forEach(
                (part, blocks) -> {
                    if (isForeign(page, blocks, part.before(), text.get().isPeer(part.name()))) {
                        taken.addAll(blocks);
                    }
                });
        return Taken.of(taken);
    }

    private static boolean isForeign(
            Page page, List<Integer> blocks, boolean before, boolean peer) {
        long sentences = blocks.stream().filter(page::isBody).count();
        if (sentences == 0 || blocks.stream().anyMatch(i -> page.isTitle(i) || page.isAnnex(i))) {
            return false;
        }
        long marks = blocks.stream().filter(i -> isComment(page, i)).count();
        if (marks >= FEWEST_MARKS && marks * 2 >= sentences) return true;
        if (peer || runs(page, blocks)) return false;
        long teasers = 0;
        long headed = 0;
        boolean link = false;
        boolean heading = false;
        for (int i : blocks) {
            double share = page.block(i).look().linkShare();
            if (page.isBody(i)) {
                boolean linked = share > SOME_LINK || MORE.matcher(page.text(i)).find();
                if (link || linked) teasers++;
                if (heading) headed++;
                link = false;
                heading = false;
            } else {
                link |= share >= LINK;
                heading |= page.text(i).length() <= SHORT;
            }
        }
        return teasers >= MANY * sentences
                || (before && sentences > 1 && headed >= MANY * sentences);
    }

    private static boolean isComment(Page page, int i) {
        return page.text(i).length() <= SHORT && COMMENT.matcher(page.text(i)).find();
    }

    /** Labels that count on, 一、 二、 三、: a text, whatever stands between. */
    private static boolean runs(Page page, List<Integer> blocks) {
        return blocks.stream().filter(page::isLabelled).count() >= 3;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        <body/div.c link>示例市举办业务培训班
                        <body/div.c>近日，示例市民政局举办临时救助业务培训班，各区县工作人员参加。
                        <body/div.c link>示例市走访困难家庭
                        <body/div.c>节日前夕，示例市民政局走访慰问困难家庭，送去慰问金。
                        <body/div.x>第一条　为了帮助遇到突发事件的困难家庭，制定本办法。
                        <body/div.x>第二条　临时救助由户籍所在地的民政部门实施，当场办理。
                        <body/div.x>第三条　临时救助金通过银行发放，不得截留、挪用。
                        <body/div.x>第四条　本办法自发布之日起施行。
                        <body/div.y>游客 2024-03-01
                        <body/div.y>第三条说得好，希望早日落实到每一个社区，大家都能受益。
                        <body/div.y>回复
                        """,
                        """
                        <body/div.x>第一条　为了帮助遇到突发事件的困难家庭，制定本办法。
                        <body/div.x>第二条　临时救助由户籍所在地的民政部门实施，当场办理。
                        <body/div.x>第三条　临时救助金通过银行发放，不得截留、挪用。
                        <body/div.x>第四条　本办法自发布之日起施行。
                        """),
                keeps(
                        """
                        <body/div.x>第一条　为了帮助遇到突发事件的困难家庭，制定本办法。
                        <body/div.x>第二条　临时救助由户籍所在地的民政部门实施，当场办理。
                        <body/div.y>填表说明
                        <body/div.y>本表由申请人如实填写，一式两份，不得涂改，随其他材料一并提交。
                        """));
    }
}

package tiaowen.audit;

import static tiaowen.audit.Findings.opening;
import static tiaowen.audit.Findings.some;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.model.Block;
import tiaowen.model.BlockRole;
import tiaowen.model.Dropped;
import tiaowen.model.Role;

/** Looks at each block: whether it rightly stayed or went. */
final class BlockDoubts {
    /** A block below this is not sure. */
    private static final double SURE = 0.9;

    /** What the structure asked back has this confidence. */
    private static final double ASKED_BACK = 0.5;

    private static final int SENTENCE = 25;
    private static final int SHORT_LINE = 60;
    private static final int OPENING = 200;

    /** Blocks in which a text opens. */
    private static final int HEAD = 3;

    /** Blocks at either end of a text among which what a site adds is looked for. */
    private static final int EDGE = 6;

    // :::details  [[toc]]  {{ }}  @tab  </div>  text-align:center  ![](…)  &nbsp;  ```
    private static final Pattern MARKUP =
            Pattern.compile(
                    "^:::|^@[a-z]+\\b|\\[\\[|\\]\\]|\\{\\{|\\}\\}|</?[a-zA-Z][^>\\p{IsHan}]*>|\\b[a-z]+-[a-z]+:\\s?[a-z]"
                            + "|!\\[|\\]\\(|&[a-z]{2,6};|```|^[|+=_*~-]{3,}$|function\\s?\\(|\\bvar [a-z]");
    // 来源：某某网  发布时间：2024-…  上一篇：…  【关闭】  新华社北京2月13日电
    private static final Pattern SITE_LINE =
            Pattern.compile(
                    "^(?:图文|文字|稿件|信息|图片|文章)?(?:来\\s?源|更新时间|更新日期|发布时间|发布日期|发布人|发布机构|浏览次数|点击数|点击率|阅读次数|字\\s?号|字体|作者|编辑|责任编辑|责编|审核|记者|摄影|上一篇|下一篇|上一条|下一条|相关链接|分享到?|索\\s?引\\s?号|栏目|信息分类|修正日期|法規類別)\\s?[：:]"
                            + "|^[（(]?(?:新华社|本报|本刊|中新社|人民网|央视网).{0,12}(?:电|讯|报道)"
                            + "|(?:扫一扫|二维码|分享到|打印本页|关闭窗口|返回顶部|字体大小|责任编辑|版权所有|公有领域|维基|免责声明|知识共享)"
                            + "|^[【\\[](?:打印|关闭|收藏|大|中|小|字体|返回|下载)[^】\\]]{0,8}[】\\]]|\\d{1,2}:\\d{2}:\\d{2}"
                            + "|^(?:首页|打印|关闭|分享|下载|附件下载|更多|返回|收藏)[》>]?$|[>＞»]\\s?正文$|当前位置|所在(?:的)?位置");
    // 来源：全总法律工作部　浏览字号：大 中 小
    private static final Pattern SITE_HEAD =
            Pattern.compile(
                    "(?:来\\s?源|发布时间|发布日期|字号|浏览|索\\s?引\\s?号|点击|打印|发文机[构关]|发布机构|成文日期|信息分类|更新时间)[^。：:，]{0,4}[：:]\\s?\\S");
    // 此件公开发布  https://…  www.…  …@…  |  >>  【…】
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "^[（(]?(?:此件|本件|公开方式)|https?://|www\\.|[|│»]|>>|[\\w.]+@[\\w.]+|^[【\\[][^】\\]]{2,8}[】\\]]$");
    // 索 引 号：…  某某：某某
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^[\\p{IsHan} 　]{2,9}[：:](?!$).{0,40}(?<![。；;：:])$|^[\\p{IsHan} 　]{2,6}[：:]$");
    private static final Pattern OWN_LABEL =
            Pattern.compile(
                    "^(?:附件?|附则|主题词|抄送|注|说明|其中|例如|公式|式中|联系|咨询|电话|邮箱|地址|传真|邮编|责任|牵头|解读|市长|省长|主任|部长|局长)[^：:]{0,5}[：:]|^[市省县区]\\s*长");
    private static final Pattern LEADERS =
            Pattern.compile("[.…·．]{4,}|第[一二三四五六七八九十]+章[^。]{1,30}第[一二三四五六七八九十]+章[^。]{1,30}第");
    // 4.2国家级应急响应4.3省级应急响应　6.4奖励和处罚7附则
    private static final Pattern NUMBERS_ON_END =
            Pattern.compile("\\d\\.\\d[^。，；\\d]{2,20}\\d(?:\\.\\d)?[^。，；\\d]{2,20}$");
    // 索引号:　发文机构：, a cell each
    private static final Pattern LABELS =
            Pattern.compile("(?m)(?:^|\\t)[\\p{IsHan} 　]{2,10}[：:]\\s*(?:\\t|$)");
    // 最新政策 部令公告 规范性文件 综合政策 国内贸易管理
    private static final Pattern WORDS_ON_END =
            Pattern.compile("(?:\\p{IsHan}{2,10}[ 　|\\t]+){6,}\\p{IsHan}{2,10}");

    private final ReadingSteps reading;
    private final Findings findings;

    BlockDoubts(ReadingSteps reading, Findings findings) {
        this.reading = reading;
        this.findings = findings;
    }

    void look() {
        margins();
        dropped();
        foreign();
    }

    private void margins() {
        double wronglyKept = 0;
        double wronglyDropped = 0;
        double least = 1;
        for (var role : reading.cleaned.roles()) {
            if (role.role() == role.second() || reading.isDecided(role.line())) continue;
            if (role.confidence() == ASKED_BACK) {
                demanded(role);
                continue;
            }
            boolean stays = reading.isKept(role.line());
            if (stays) wronglyKept += 1 - role.confidence();
            else wronglyDropped += 1 - role.confidence();
            least = Math.min(least, role.confidence());
            if (role.confidence() < SURE) near(role, stays);
        }
        findings.note(DoubtEvidence.NEARLY_DROPPED, 1 - Math.exp(-wronglyKept));
        findings.note(DoubtEvidence.NEARLY_KEPT, 1 - Math.exp(-wronglyDropped));
        findings.note(DoubtEvidence.LEAST_SURE, (1 - least) * 2);
    }

    private void demanded(BlockRole role) {
        findings.note(
                DoubtEvidence.DEMANDED,
                0.5,
                "“" + opening(reading.words(role.line())) + "”因为编号或小标题需要才留下，可能不属于文件。",
                role.line());
    }

    private void near(BlockRole role, boolean stays) {
        var text = reading.words(role.line());
        findings.at(
                stays ? DoubtEvidence.NEARLY_DROPPED : DoubtEvidence.NEARLY_KEPT,
                (stays ? "留在正文里的“%s”可能不属于文件。" : "去掉的“%s”可能属于文件。").formatted(opening(text)),
                role.line(),
                1 - role.confidence(),
                Correction.of(stays ? "drop" : "keep", text));
    }

    private void dropped() {
        int first = reading.body.isEmpty() ? 0 : reading.body.getFirst().line();
        int last = reading.body.isEmpty() ? 0 : reading.body.getLast().line();
        int inside = 0;
        int beside = 0;
        for (var drop : reading.cleaned.dropped()) {
            var role = reading.role(drop.line());
            if (!isSentence(drop) || reading.isDecided(drop.line()) || role.isEmpty()) continue;
            boolean within = drop.line() > first && drop.line() < last;
            if (within) inside++;
            else beside++;
            if (role.get().confidence() < SURE) continue;
            findings.at(
                    within ? DoubtEvidence.DROPPED_INSIDE : DoubtEvidence.DROPPED_SENTENCE,
                    "去掉的“" + opening(drop.text()) + "”是整句的话。",
                    drop.line(),
                    Correction.of("keep", drop.text()));
        }
        findings.note(DoubtEvidence.DROPPED_INSIDE, some(inside));
        findings.note(DoubtEvidence.DROPPED_SENTENCE, some(beside));
    }

    private static boolean isSentence(Dropped drop) {
        return drop.text().length() >= SENTENCE
                && drop.text().indexOf('。') > 0
                && !drop.rule().startsWith(ReadingSteps.BY_HAND);
    }

    private void foreign() {
        int markup = 0;
        int site = 0;
        int strange = 0;
        int contents = 0;
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < reading.body.size(); i++) {
            var block = reading.body.get(i);
            if (reading.isDecided(block.line())) continue;
            var text = block.text().strip();
            boolean table = block instanceof Block.Table;
            boolean edge = i < EDGE || i >= reading.body.size() - EDGE;
            if (holdsSigns(text) && MARKUP.matcher(text).find()) {
                markup++;
                place(DoubtEvidence.MARKUP, "“" + opening(text) + "”里有排版的标记。", block);
            } else if (isSite(block, text) || (i < HEAD && opensLikeSite(block, text))) {
                site++;
                place(DoubtEvidence.SITE_WORDS, "“" + opening(text) + "”像网站上的信息。", block);
            } else if (!table && isStrange(block, text, edge)) {
                strange++;
                place(DoubtEvidence.FOREIGN_FORM, "“" + opening(text) + "”不像文件里的话。", block);
            }
            if (table) continue;
            boolean leaders = text.indexOf('。') < 0 && LEADERS.matcher(text).find();
            boolean list =
                    text.length() <= OPENING
                            && text.indexOf('.') > 0
                            && NUMBERS_ON_END.matcher(text).find();
            if (leaders || list) {
                contents++;
                place(DoubtEvidence.CONTENTS_IN_BODY, "“" + opening(text) + "”像一行目录。", block);
            }
            if (text.length() > 3 && text.length() <= SHORT_LINE && text.indexOf('。') < 0) {
                if (seen.merge(text, 1, Integer::sum) == 3) {
                    place(DoubtEvidence.REPEATED_LINE, "“" + opening(text) + "”反复出现。", block);
                }
            }
        }
        findings.note(DoubtEvidence.MARKUP, some(markup));
        findings.note(DoubtEvidence.SITE_WORDS, some(site));
        findings.note(DoubtEvidence.FOREIGN_FORM, some(strange));
        findings.note(DoubtEvidence.CONTENTS_IN_BODY, some(contents));
        findings.note(
                DoubtEvidence.REPEATED_LINE,
                some((int) seen.values().stream().filter(n -> n >= 3).count()));
    }

    /** Markup is made of signs and Latin letters, which few lines of a text hold. */
    private static boolean holdsSigns(String text) {
        return text.chars().anyMatch(c -> c < 0x80 && c > ' ' && !(c >= '0' && c <= '9'));
    }

    private static boolean isSite(Block block, String text) {
        return !(block instanceof Block.Table)
                && text.length() <= 2 * SHORT_LINE
                && !text.endsWith("。")
                && !text.endsWith("；")
                && SITE_LINE.matcher(text).find();
    }

    private static boolean opensLikeSite(Block block, String text) {
        if (block instanceof Block.Table) return LABELS.matcher(text).results().count() >= 2;
        var opening = text.substring(0, Math.min(OPENING, text.length()));
        return SITE_HEAD.matcher(opening).find() || WORDS_ON_END.matcher(opening).find();
    }

    private boolean isStrange(Block block, String text, boolean edge) {
        if (text.length() > SHORT_LINE
                || text.endsWith("。")
                || text.endsWith("；")
                || text.isEmpty()) return false;
        if (FOREIGN.matcher(text).find()) return true;
        boolean addressed =
                reading.role(block.line()).filter(r -> r.role() == Role.SALUTATION).isPresent();
        return edge
                && !addressed
                && LABELLED.matcher(text).find()
                && !OWN_LABEL.matcher(text).find();
    }

    private void place(DoubtEvidence evidence, String message, Block block) {
        var text = reading.words(block.line());
        findings.at(evidence, message, block.line(), Correction.of("drop", text));
    }
}

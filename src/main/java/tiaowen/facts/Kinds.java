package tiaowen.facts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.model.Clause;
import tiaowen.model.PolicyKind;
import tiaowen.model.Titles;

/** Tells the kind of a policy by its title, its issuers and where they stand (立法法). */
final class Kinds {
    private static final String TAIL = "(?:[（(][^（）()]{1,20}[）)]){0,2}$";
    private static final Pattern EXPLAINS =
            Pattern.compile(
                    "(?:解读(?:报告|材料|稿)?|解析|问答|答记者问|说明|一图读懂|图解|问与答|百问百答|释义|解答|答疑)"
                            + TAIL
                            + "|^(?:一图读懂|图解|常见问题)|[？?]$");
    // 示例社召开…会研究…计划: news, not the plan
    private static final Pattern NEWS = Pattern.compile("^(?!.*关于).*(?:召开|举行|举办)");
    private static final Pattern PLANS = Pattern.compile("(?:规划|计划|纲要|要点|路线图)" + TAIL);
    private static final Pattern JUDICIAL = Pattern.compile("最高人民法院|最高人民检察院");
    // of the Party: below no assembly and no government
    private static final Pattern PARTY = Pattern.compile("^(?:中国共产党|中共中央)");
    private static final Pattern LAW = Pattern.compile("(?:(?<!办)法|法典|修正案)" + TAIL);
    private static final Pattern MEASURES = Pattern.compile("(?:办法|法)" + TAIL);
    private static final Pattern REGULATION = Pattern.compile("条例(?:实施细则)?" + TAIL);
    private static final Pattern RULE = Pattern.compile("(?:办法|规定|细则|规则|规程|章程|守则)" + TAIL);
    private static final Pattern PAPER =
            Pattern.compile(
                    "(?:通知|意见|决定|公告|通告|函|批复|答复|办法|规定|细则|规则|标准|规范|指引|指南|目录|制度|决议|命令|令|通报|纪要|措施|规程|准则|守则|方案|预案|清单|建议)"
                            + TAIL);

    private static final Pattern APPROVED = Pattern.compile("国务院(?:\\p{IsHan}{0,6})?批准");
    // 关于审理……案件适用法律若干问题的解释
    private static final Pattern COURT = Pattern.compile("(?:案件|适用法律).{0,14}(?:解释|批复)" + TAIL);

    private static final Pattern ASKS = Pattern.compile("[？?]$");
    private static final Pattern QUESTION = Pattern.compile("(?:问|Q\\d{0,2})[：:]");
    private static final Pattern ANSWERS = Pattern.compile("\n(?:答|A\\d{0,2})[：:]");

    private Kinds() {}

    /**
     * @param history the lines between title and text
     * @param region 全国 or a place; empty when unknown
     * @param articles whether the text is made of articles
     * @param order whether an order put it in force
     */
    static PolicyKind of(
            String title,
            List<String> issuers,
            List<String> history,
            String region,
            boolean articles,
            boolean order) {
        if (explains(title)) return PolicyKind.EXPLANATION;
        var lead = issuers.isEmpty() ? "" : issuers.getFirst();
        var head = String.join("\n", history);
        if (JUDICIAL.matcher(title).find() || JUDICIAL.matcher(lead).find()) {
            return PolicyKind.JUDICIAL_INTERPRETATION;
        }
        if (COURT.matcher(title).find()) return PolicyKind.JUDICIAL_INTERPRETATION;
        boolean national = region.equals(Regions.NATIONAL) || title.startsWith("中华人民共和国");
        boolean assembly = lead.contains("人民代表大会");
        if (assembly && lead.startsWith("全国")) return PolicyKind.LAW;
        if (assembly) return PolicyKind.LOCAL_REGULATION;
        boolean local = !region.isEmpty() && !national;
        if (!local && LAW.matcher(title).find()) return PolicyKind.LAW;
        if (lead.startsWith("国务院") && !lead.contains("办公厅") && !lead.contains("部")) {
            boolean decree =
                    order || REGULATION.matcher(title).find() || RULE.matcher(title).find();
            return decree ? PolicyKind.ADMINISTRATIVE_REGULATION : paper(title);
        }
        if (PARTY.matcher(title).find() || PARTY.matcher(lead).find()) {
            return REGULATION.matcher(title).find() ? PolicyKind.OTHER : paper(title);
        }
        if (REGULATION.matcher(title).find()) {
            return local ? PolicyKind.LOCAL_REGULATION : PolicyKind.ADMINISTRATIVE_REGULATION;
        }
        // 国务院批准，某部发布: of the State Council's rank
        if (national && APPROVED.matcher(head).find() && RULE.matcher(title).find()) {
            return PolicyKind.ADMINISTRATIVE_REGULATION;
        }
        boolean rules = RULE.matcher(title).find() || MEASURES.matcher(title).find();
        // 某标准, 某目录: in articles, put in force by an order
        boolean ruled = articles && (rules || PAPER.matcher(title).find());
        if (order && (ruled || title.endsWith("决定"))) {
            boolean government = lead.contains("政府") || local;
            return government ? PolicyKind.LOCAL_RULE : PolicyKind.DEPARTMENT_RULE;
        }
        // a rule that came without the line that tells its order
        boolean rule = articles && national && RULE.matcher(title).find() && !title.contains("章程");
        return rule ? PolicyKind.DEPARTMENT_RULE : paper(title);
    }

    /** Whether a title is that of an explanation. */
    static boolean explains(String title) {
        return EXPLAINS.matcher(TraditionalText.simple(title)).find();
    }

    /** Whether the title is that of a text in articles. */
    static boolean isStatute(String title) {
        return LAW.matcher(title).find()
                || REGULATION.matcher(title).find()
                || RULE.matcher(title).find();
    }

    /** Whether a text without a title of its own kind is made of questions and answers. */
    static boolean isAnswers(String title, List<Clause> clauses) {
        if (Titles.endsLikeTitle(title) && !QUESTION.matcher(title).lookingAt()) return false;
        long asked =
                clauses.stream().filter(clause -> ASKS.matcher(clause.heading()).find()).count();
        if (asked > 1 && 2 * asked >= clauses.size()) return true;
        var text =
                clauses.stream()
                        .map(clause -> "\n" + clause.heading() + "\n" + clause.text())
                        .collect(Collectors.joining());
        return text.contains("\n答复内容：") || ANSWERS.matcher(text).results().limit(2).count() == 2;
    }

    private static PolicyKind paper(String title) {
        if (NEWS.matcher(title).find()) return PolicyKind.OTHER;
        if (PLANS.matcher(title).find()) return PolicyKind.PLAN;
        return PAPER.matcher(title).find() ? PolicyKind.NORMATIVE_DOCUMENT : PolicyKind.OTHER;
    }
}

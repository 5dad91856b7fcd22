package tiaowen.search.ranking;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.StoredFields;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.index.Fields;
import tiaowen.index.StoredClause;
import tiaowen.model.Clause;
import tiaowen.query.Query.Literal;
import tiaowen.text.Folding;
import tiaowen.text.TermSpellings;

/**
 * How much a clause gains by what it does with the terms: it defines one, it lists what one asks
 * for ({@code 条件}: 应当具备下列条件), or it opens the chapter that is about one, as statutes say first what
 * a chapter is about; and how much it loses where it forbids what is asked or punishes the breach
 * of it. Measured on look-ups of concepts (known.tsv and others drawn alike).
 */
public final class IntentBoost {
    private static final double DEFINES = RankingWeights.shipped().term("defines");
    private static final double LISTS = RankingWeights.shipped().term("lists");
    private static final double OPENS = RankingWeights.shipped().term("opens");
    private static final double AMOUNT = RankingWeights.shipped().term("amount");

    /** 不得辞退 answers another question than 辞退. */
    private static final double FORBIDS = RankingWeights.shipped().term("forbids");

    /** Who asks what the rule is does not ask what its breach costs. */
    private static final double PUNISHES = RankingWeights.shipped().term("punishes");

    // 第六章 法律责任  罚则
    private static final Pattern PENALTIES = Pattern.compile("法律责任|罚则");

    // 处罚  罚款  赔偿责任: asks for it
    private static final Pattern PENALTY = Pattern.compile("罚|责任|处分|罪$");

    /** Share of a heading's characters that the terms make up where the chapter is about them. */
    private static final double ABOUT = 0.5;

    // 六个月  60周岁  百分之三  24 个月: what one who knows the answer remembers of it
    private static final Pattern SUM =
            Pattern.compile(
                    "^(?:百分之)?[0-9一二三四五六七八九十百千万两.]+(?:%|个?(?:工作日|小时|周岁|月|星期)|日|天|年|岁|万?元|倍|人|名)?$");

    // 第二章  第一节  before the words of a heading
    private static final Pattern LABEL = Pattern.compile("^第[^章节编]{1,6}(?:分?编|章|节)");

    /** What a clause may list. */
    private static final Set<String> LISTED =
            Set.of("条件", "情形", "种类", "范围", "材料", "事项", "职责", "权利", "义务", "标准", "程序", "原则", "方式");

    private final ClauseTable clauses;
    private final StoredFields stored;
    private final List<String> terms;

    public IntentBoost(ClauseTable clauses, StoredFields stored, List<Literal> terms) {
        this.clauses = clauses;
        this.stored = stored;
        this.terms = terms.stream().map(term -> Folding.squeeze(term.text())).toList();
    }

    /** A factor, 1 where the clause merely holds the terms. */
    public double of(int doc, Clause clause) throws IOException {
        var text = Folding.squeeze(clause.text());
        double gain = 1;
        for (var term : terms) {
            if (term.length() < 2) continue;
            if (defines(text, term)) gain += DEFINES / terms.size();
            if (LISTED.contains(term) && lists(text, term)) gain += LISTS;
            if (SUM.matcher(term).matches() && holds(text, term)) gain += AMOUNT;
        }
        double about = about(doc, clause);
        if (about >= ABOUT && first(doc, clause)) gain += OPENS * about;
        if (terms.stream().anyMatch(term -> forbids(text, term))) gain *= FORBIDS;
        return punishes(clause) ? gain * PUNISHES : gain;
    }

    private static boolean defines(String text, String term) {
        return text.contains("属于" + term)
                || text.contains("所称" + term)
                || text.contains("所称的" + term)
                || text.contains(term + ",是指")
                || text.contains(term + "是指");
    }

    private static boolean lists(String text, String term) {
        return text.contains("下列" + term)
                || text.contains("以下" + term)
                || text.contains(term + ":");
    }

    /** Whether a clause says what a breach costs, and none of the terms asks that. */
    private boolean punishes(Clause clause) {
        return clause.path().stream().anyMatch(head -> PENALTIES.matcher(head).find())
                && terms.stream().noneMatch(term -> PENALTY.matcher(term).find());
    }

    /** Where a text has the term behind 不得 alone. */
    private static boolean forbids(String text, String term) {
        int at = text.indexOf("不得" + term);
        return at >= 0 && text.indexOf(term) == at + 2 && text.indexOf(term, at + 3) < 0;
    }

    /** Whether a text has the amount, and not as a part of a longer number. */
    private static boolean holds(String text, String sum) {
        return TermSpellings.of(sum).stream().anyMatch(spelling -> whole(text, spelling));
    }

    private static boolean whole(String text, String spelling) {
        int at = text.indexOf(spelling);
        while (at >= 0 && TermSpellings.cutsNumber(text, at, spelling)) {
            at = text.indexOf(spelling, at + 1);
        }
        return at >= 0;
    }

    /** Share of the words above the clause that the terms make up; 0 for what the title says. */
    private double about(int doc, Clause clause) {
        if (clause.path().isEmpty()) return 0;
        var squeezed = Folding.squeeze(clause.path().getLast());
        var heading = LABEL.matcher(squeezed).replaceFirst("");
        var title = clauses.briefTitle(clauses.sourceOf(doc));
        int length = 0;
        for (var term : terms) {
            if (heading.contains(term) && !title.contains(term)) length += term.length();
        }
        return heading.isEmpty() ? 0 : Math.min(1, length / (double) heading.length());
    }

    /** Whether the clause is the first below its heading. */
    private boolean first(int doc, Clause clause) throws IOException {
        int before = doc - 1;
        if (before < 0 || !clauses.isClause(before)) return true;
        if (clauses.sourceOf(before) != clauses.sourceOf(doc)) return true;
        var bytes = stored.document(before, Set.of(Fields.STORED)).getBinaryValue(Fields.STORED);
        return !StoredClause.heads(bytes).path().equals(clause.path());
    }
}

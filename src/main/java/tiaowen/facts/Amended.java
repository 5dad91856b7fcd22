package tiaowen.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Document;
import tiaowen.model.Titles;

/**
 * Tells which law an amending text changes: the words it quotes belong there, and 本法 in them means
 * that law.
 */
public final class Amended {
    private static final Pattern AMENDING =
            Pattern.compile(".*(?:修正案.{0,6}|(?:修改|修订|废止).*决定|的决定)$");
    // 刑法修正案（九）
    private static final Pattern AMENDMENT =
            Pattern.compile("(?:中华人民共和国)?(.{2,30})修正案(?:[（(].{1,4}[）)])?");
    // 关于修改《示范法》的决定; not 关于修改《甲法》等五件法律的决定
    private static final Pattern DECISION = Pattern.compile(".*修[改订正][《〈]([^《》〈〉]{2,60})[》〉]的决定");
    // 一、修改《示范法》  对《示范法》作出修改  《示范法》作如下修改  将《示范法》第三条修改为
    private static final Pattern IN_TEXT = Pattern.compile("(?:修改|对|将|^[一二三四五六七八九十]{0,3}、?)(?=《)");
    private static final Pattern BEGINS =
            Pattern.compile(
                    "^(?:将|把|在第?|删去|删除|增加|原|第[零一二三四五六七八九十百]{1,6}[条款项章].{0,40}(?:修改|增加|删|作为|改为))");

    private Amended() {}

    /** Titles of the laws that a document changes, where it is a decision or an amendment. */
    public static List<String> titles(Document document) {
        var title = document.metadata().title();
        boolean changes = title.contains("修") && !title.contains("废止");
        if (!isAmending(title) || !changes) return List.of();
        var titles = new LinkedHashSet<String>();
        byTitle(title).ifPresent(titles::add);
        int open = title.indexOf('《');
        int close = open < 0 ? -1 : Titles.closing(title, open);
        if (close > 0) titles.add(Titles.plain(title.substring(open, close + 1)));
        for (var clause : document.clauses()) {
            clause.path().forEach(above -> inText(above).ifPresent(titles::add));
            inText(clause.heading()).ifPresent(titles::add);
            clause.text().lines().forEach(line -> inText(line).ifPresent(titles::add));
        }
        return List.copyOf(titles);
    }

    static boolean isAmending(String title) {
        return title.length() <= 300 && AMENDING.matcher(title).matches();
    }

    /** The law named by the title of the amending text. */
    static Optional<String> byTitle(String title) {
        if (title.length() > 300) return Optional.empty();
        var amendment = AMENDMENT.matcher(title);
        if (amendment.matches()) return Optional.of(amendment.group(1));
        var decision = DECISION.matcher(title);
        return decision.matches() ? Optional.of(decision.group(1)) : Optional.empty();
    }

    /** The law that a paragraph or heading says is changed from here on. */
    static Optional<String> inText(String text) {
        var head = text.substring(0, Math.min(text.length(), 160));
        var named = IN_TEXT.matcher(head);
        if (!named.find()) return Optional.empty();
        int close = Titles.closing(text, named.end());
        if (close < 0) return Optional.empty();
        return Optional.of(Titles.plain(text.substring(named.end(), close + 1)));
    }

    /** Whether a paragraph begins a change, so that no quotation goes on from above. */
    static boolean begins(String text) {
        return BEGINS.matcher(text).find();
    }
}

package tiaowen.structure;

import java.util.regex.Pattern;

/** Headings that carry no number. */
final class Headings {
    // 序言  序　言  前言  引言
    private static final Pattern PREFACE = Pattern.compile("(?U)(?:序|前|引)\\s{0,9}言");
    // 附则  附　　则
    private static final Pattern SUPPLEMENT = Pattern.compile("(?U)附\\s{0,9}[则則]");
    // 人格权编  总则
    private static final Pattern BOOK =
            Pattern.compile("(?U)[\\p{IsHan}]{2,10}[编編]|[总分總]\\s{0,9}[则則]");
    // 问：什么是临时救助？   问题3：…   Q2：…   【问】…   记者：…   记者问：
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?U)(?:[【\\[（(](?:问题?|提问)[0-9０-９一二三四五六七八九十]{0,3}[】\\]）)]"
                            + "|(?:问题?|提问|[QＱ]|记者提?问?)\\s?[0-9０-９一二三四五六七八九十]{0,3}\\s?[:：.、])");
    // …？ 答：…   …？A：…   …？【答】…   behind the question on its own line
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?U)(?<=[?？。])\\s{0,9}+(?=(?:[【\\[（(](?:解?答|回答)[】\\]）)]|(?:解?答|回答|答复|[AＡ])[0-9]{0,3}\\s?[:：]))");

    // 总则  分　则
    private static final Pattern PART = Pattern.compile("(?U)[总分總]\\s{0,9}[则則]");

    private Headings() {}

    /** 总则 or 分则 without a number. */
    static boolean isPart(Line line) {
        return !line.isTable()
                && !line.quoted()
                && line.text().length() < 12
                && PART.matcher(line.text()).matches();
    }

    static boolean isPreface(Line line) {
        return !line.isTable()
                && !line.quoted()
                && line.text().length() < 20
                && PREFACE.matcher(line.text()).matches();
    }

    static boolean isSupplement(Line line) {
        return !line.isTable()
                && !line.quoted()
                && line.text().length() < 20
                && SUPPLEMENT.matcher(line.text()).matches();
    }

    /** A book of the Civil Code printed alone, under the code's own title. */
    static boolean isBook(Line line) {
        return !line.isTable() && !line.quoted() && isBook(line.text());
    }

    static boolean isBook(String text) {
        return text.length() < 12 && BOOK.matcher(text).matches();
    }

    static boolean isQuestion(Line line) {
        return !line.isTable()
                && !line.quoted()
                && answer(line.text()) <= 300
                && QUESTION.matcher(line.text()).lookingAt();
    }

    /** Whether words behind a number ask something: {@code 问：…？答：…}, {@code 怎样申请？ 答：…}. */
    static boolean isAsked(String text) {
        int end = answer(text);
        return end < text.length() && end <= 300;
    }

    /** Where the answer begins on the line of its question; the line's length where it does not. */
    static int answer(String text) {
        var m = ANSWER.matcher(text);
        m.region(0, Math.min(text.length(), 320));
        return m.find() ? m.end() : text.length();
    }
}

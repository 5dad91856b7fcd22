package tiaowen.query;

import java.util.List;
import java.util.regex.Pattern;
import tiaowen.model.Reference;
import tiaowen.query.QueryLexer.Kind;
import tiaowen.query.QueryLexer.Unit;

/** Tells a question in plain words from a list of terms. */
final class QuestionDetector {
    private static final int SHORTEST = 6;

    // 怎么办理  是否  能不能  要什么资格  多久以后  谁付钱  吗  该不该  有无  由何部门
    // but not 谁执法谁普法, a principle; and not 呢绒
    private static final Pattern ASKS =
            Pattern.compile(
                    "怎么|怎样|咋|如何|是否|什么|啥|为何|何时|何种|何人|何处|何为|何谓|由何"
                            + "|多少|多久|多长|多大|多高|几[天年个岁次]|(?<!谁.{1,9})谁(?!.*谁)|哪|吗|呢(?:[，？?。]|$)|么[？?]?$"
                            + "|有没有|有无|(.)不\\1|算不算|需不需要|可不可以|能否|可否|会否|行不行|应不应");

    // 关于某某案件如何适用法律的批复
    private static final Pattern TITLE = Pattern.compile("关于.{2,}的.{0,4}[\\p{IsHan}]{2}[”\"》]?$");

    private QuestionDetector() {}

    /**
     * Whether a text is a question: long enough to be a sentence, asks by a mark or by a word, and
     * has no signs. Quotes inside its sentence and brackets behind it are no signs.
     */
    static boolean asks(String text, List<Unit> units) {
        return isPlain(units) && asks(text);
    }

    /** Whether what could be the title of a policy asks instead: 行政许可多久给答复. */
    static boolean asks(String text, Reference reference) {
        boolean named =
                !reference.eid().isEmpty()
                        || reference.docNumber().isPresent()
                        || text.indexOf('《') >= 0;
        return !named && asks(text) && !TITLE.matcher(text).find();
    }

    private static boolean asks(String text) {
        if (text.codePointCount(0, text.length()) < SHORTEST) return false;
        return text.endsWith("？") || text.endsWith("?") || ASKS.matcher(text).find();
    }

    private static boolean isPlain(List<Unit> units) {
        boolean plain = !units.isEmpty();
        for (int at = 0; at < units.size(); at++) {
            plain &=
                    switch (units.get(at).kind()) {
                        case WORD, OPEN, CLOSE -> true;
                        case QUOTED -> isInSentence(units, at);
                        case EVERYTHING, MINUS, OR, AND, NEAR, FIELD -> false;
                    };
        }
        return plain;
    }

    /** Who asks for a phrase sets it apart with blanks. */
    private static boolean isInSentence(List<Unit> units, int at) {
        var quoted = units.get(at);
        return (at > 0 && units.get(at - 1).to() == quoted.from() && isText(units.get(at - 1)))
                || (at + 1 < units.size()
                        && units.get(at + 1).from() == quoted.to()
                        && isText(units.get(at + 1)));
    }

    private static boolean isText(Unit unit) {
        return unit.kind() == Kind.WORD || unit.kind() == Kind.QUOTED;
    }
}

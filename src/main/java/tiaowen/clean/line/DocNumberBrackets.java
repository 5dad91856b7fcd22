package tiaowen.clean.line;

import static tiaowen.clean.line.Example.doubts;
import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes the year of a document number (发文字号) in the brackets 〔〕 that it takes: {@code
 * 晋民发[2017]49号} becomes {@code 晋民发〔2017〕49号}.
 *
 * <p>GB/T 9704-2012 asks for 〔〕 from July 2012 on; the forms before it printed square and round
 * ones as well, so of earlier years only brackets that no form knew are changed. One bracket alone
 * is a doubt: a line may have been cut.
 */
public final class DocNumberBrackets implements LineRule {
    private static final String OPEN = "〔\\[［【〖（(〈﹝<＜「{";
    private static final String CLOSE = "〕\\]］】〗）)〉﹞>＞」}";

    /**
     * {@code 晋民发[2017]49号}, {@code 民办函〔 2017 〕 第 49 号}, {@code 晋民发2017〕49号}: the code of an office,
     * the year with a bracket on one side at least, a number.
     */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<=\\p{IsHan})([ 　]?+)(["
                            + OPEN
                            + "]?+)([ 　]?+)((?:19|20)\\d\\d)([ 　]?+)(["
                            + CLOSE
                            + "]?+)([ 　]{0,2}+)(第?+)([ 　]?+)(\\d{1,5}+)([ 　]?+)号");

    /** From this year on offices print 〔〕 alone. */
    private static final int STANDARD = 2013;

    @Override
    public String id() {
        return "document-number-brackets";
    }

    @Override
    public String name() {
        return "文号括号";
    }

    @Override
    public String sentence() {
        return "把发文字号里年份两边用错的括号写成六角括号，缺了一半括号的只作提示。";
    }

    @Override
    public List<Fix> fixes(String line) {
        if (line.indexOf('号') < 0) return List.of();
        List<Fix> fixes = List.of();
        for (var number = NUMBER.matcher(line); number.find(); ) {
            var right = "〔" + number.group(4) + "〕" + number.group(8) + number.group(10) + "号";
            double confidence = confidence(number);
            if (confidence == 0 || right.contentEquals(number.group())) continue;
            if (fixes.isEmpty()) fixes = new ArrayList<>();
            fixes.add(new Fix(number.start(), number.end(), right, confidence));
        }
        return fixes;
    }

    /** Zero where it is as good as it came. */
    private static double confidence(MatchResult number) {
        var brackets = number.group(2) + number.group(6);
        if (brackets.isEmpty()) return 0;
        if (brackets.length() == 1) return 0.6;
        boolean recent = Integer.parseInt(number.group(4)) >= STANDARD;
        return switch (brackets) {
            case "[]", "［］", "()", "（）" -> recent ? 0.98 : 0;
            case "〔〕" -> 0.98;
            default -> 0.95;
        };
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("（晋民发[2017]49号）", "（晋民发〔2017〕49号）"),
                repairs("示民办函【2009】第7号", "示民办函〔2009〕第7号"),
                repairs("示政发〔 2021 〕 15 号", "示政发〔2021〕15号"),
                repairs("示政办发﹝2021］3号", "示政办发〔2021〕3号"),
                doubts("示民发2021〕15号"),
                doubts("示民发〔2021 15号"),
                keeps("示民发[1995]32号"),
                keeps("示民发〔2021〕15号"),
                keeps("依照第[2021]页所列"));
    }
}

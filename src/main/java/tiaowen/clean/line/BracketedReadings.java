package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out readings that a scraper wrote behind characters that were made traditional and others
 * outside GB 2312: {@code 關(guān)于}. A reading behind any other is the author's own, as in {@code
 * 亳（bó）州}.
 */
public final class BracketedReadings implements LineRule {
    /** {@code 關(guān)}, {@code 關（guān）}; with more readings behind one character, all of them. */
    private static final Pattern READING =
            Pattern.compile(
                    "(\\p{IsHan})[(（]("
                            + Pinyin.LETTERS
                            + "{1,6}+)[)）]((?:[(（]"
                            + Pinyin.LETTERS
                            + "{1,6}+[)）])*+)");

    @Override
    public String id() {
        return "bracketed-readings";
    }

    @Override
    public String name() {
        return "括号注音";
    }

    @Override
    public String sentence() {
        return "去掉抓取工具写在字后括号里的拼音。";
    }

    @Override
    public List<Fix> fixes(String line) {
        return Fix.each(
                READING, line, reading -> mangled(reading) ? reading.group(1) : reading.group());
    }

    /**
     * How many readings of the line stand behind traditional everyday characters; a character that
     * is quoted alone, {@code “龍(lóng)”}, is spoken about and does not count.
     */
    public static int count(String line) {
        return (int)
                READING.matcher(line)
                        .results()
                        .filter(BracketedReadings::mangled)
                        .filter(reading -> evident(reading.group(1).charAt(0)))
                        .filter(reading -> !quoted(line, reading))
                        .count();
    }

    private static boolean evident(char c) {
        return !Hanzi.common(c) && Hanzi.everyday(c);
    }

    private static boolean quoted(String line, MatchResult reading) {
        int before = reading.start() - 1;
        return before >= 0
                && reading.end() < line.length()
                && "“‘「『\"".indexOf(line.charAt(before)) >= 0
                && "”’」』\"".indexOf(line.charAt(reading.end())) >= 0;
    }

    private static boolean mangled(MatchResult reading) {
        char c = reading.group(1).charAt(0);
        return (!Hanzi.common(c) || Hanzi.converted(c)) && Pinyin.syllable(reading.group(2));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("關(guān)于發(fā)放臨時生活補(bǔ)貼的通知", "關于發放臨時生活補貼的通知"),
                repairs("受理後(hòu)十日內", "受理後十日內"),
                keeps("亳（bó）州、饕餮（tāotiè）和深圳(zhèn)"),
                keeps("社会工作者(social worker)"),
                keeps("關於（A）項"));
    }
}

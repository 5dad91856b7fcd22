package tiaowen.clean.line;

import static tiaowen.clean.line.Example.doubts;
import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Writes the numerals that are meant where typists and scans put letters, kana or dashes that look
 * like them: in labels, dates and document numbers, and nowhere else.
 *
 * <p>A nought written 0 or ○ among Chinese numerals ({@code 二○○四年}) was printed so by offices for
 * decades: it is changed in labels and in a date that is a line of its own; in running text 0 is a
 * doubt and ○ stays.
 */
public final class NumberingLookAlikes implements LineRule {
    private static final String HAN = "一二三四五六七八九十百千零〇";
    private static final String LIKE_HAN = "OoＯｏОоΟο0０○◯ニハミー—―–－─-";
    private static final String IS_HAN = "〇〇〇〇〇〇〇〇〇〇〇〇二八三一一一一一一一";
    private static final String LIKE_DIGIT = "OoＯｏОоΟοlI|丨ｌＩ";
    private static final String IS_DIGIT = "00000000111111";

    /** What stands beside a nought or a dash that is meant as a numeral, and beside a letter. */
    private static final String BESIDE_SIGNS = HAN + "第（(之年月、";

    private static final String BESIDE_LETTERS = BESIDE_SIGNS + "0123456789〔[［【﹝〕]］】﹞条章节款项编号)）";

    private static final String ANY_HAN = "[" + HAN + LIKE_HAN + "]";
    private static final String ANY_DIGIT = "[0-9" + LIKE_DIGIT + "]";
    private static final String BLANKS = "[ 　\\t]{0,8}+";

    /**
     * A label or a date, in the only group where there is one, and how sure its look-alikes are.
     */
    private record Form(Pattern pattern, ToDoubleFunction<String> confidence) {
        static Form of(String regex, ToDoubleFunction<String> confidence) {
            return new Form(Pattern.compile(regex), confidence);
        }
    }

    private static final List<Form> FORMS =
            List.of(
                    // 第一百O三条  第二十—条  第十ニ条
                    Form.of(
                            "(?<=第)" + ANY_HAN + "{1,9}+(?=[条章节款项编])",
                            NumberingLookAlikes::inLabel),
                    // 第—条 at the head of a line
                    Form.of("^" + BLANKS + "第([—―－])(?=[条章节])", number -> 0.95),
                    // 第l2条  第1O条
                    Form.of(
                            "(?<=第)" + ANY_DIGIT + "{1,5}+(?=[条章节款项编])",
                            NumberingLookAlikes::inDigits),
                    // 第十二条之—
                    Form.of("(?<=条之)[—―ー](?![—―ー])", number -> 0.95),
                    // （—）  （ニ）  （十—）  —、
                    Form.of(
                            "^" + BLANKS + "[（(]?+(" + ANY_HAN + "{1,4}+)(?=[)）、])",
                            NumberingLookAlikes::inItem),
                    // （l2）  1O、  l.
                    Form.of(
                            "^" + BLANKS + "[（(]?+(" + ANY_DIGIT + "{1,3}+)(?=[)）、.．])",
                            NumberingLookAlikes::inDigits),
                    // 二O一七年三月二日, a line of its own
                    Form.of(
                            "^"
                                    + BLANKS
                                    + "("
                                    + ANY_HAN
                                    + "{4})(?=年"
                                    + ANY_HAN
                                    + "{1,3}月"
                                    + ANY_HAN
                                    + "{1,3}日"
                                    + BLANKS
                                    + "$)",
                            number -> hanDigits(number) < 2 ? 0 : 0.95),
                    // 二O一七年
                    Form.of(
                            "(?<!" + ANY_HAN + ")" + ANY_HAN + "{4}(?=[ ]?年)",
                            NumberingLookAlikes::inYear),
                    // 十—月  三O日
                    Form.of("(?<=[年月])" + ANY_HAN + "{1,3}+(?=[月日])", NumberingLookAlikes::inItem),
                    // 2O17年
                    Form.of(
                            "(?<![0-9A-Za-z])" + ANY_DIGIT + "{4}(?=[ ]?年)",
                            NumberingLookAlikes::inDigits),
                    // 年l2月  月3O日
                    Form.of(
                            "(?<=[年月][ ]?)" + ANY_DIGIT + "{1,2}+(?=[ ]?[月日])",
                            NumberingLookAlikes::inDigits),
                    // 〔2O17〕4l号
                    Form.of(
                            "(?<=[〔\\[［【（(﹝])" + ANY_DIGIT + "{4}(?=[〕\\]］】）)﹞][ ]?第?[0-9])",
                            NumberingLookAlikes::inDigits),
                    Form.of(
                            "(?<=[〕\\]］】﹞]第?)" + ANY_DIGIT + "{1,5}+(?=号)",
                            NumberingLookAlikes::inDigits));

    @Override
    public String id() {
        return "numbering-look-alikes";
    }

    @Override
    public String name() {
        return "编号里的形近字";
    }

    @Override
    public String sentence() {
        return "把条款编号、日期和文号里误作字母、假名或横线的数字写成数字，把握不足的只作提示。";
    }

    @Override
    public List<Fix> fixes(String line) {
        if (!holdsLookAlike(line)) return List.of();
        var fixes = new TreeMap<Integer, Fix>();
        for (var form : FORMS) {
            for (var number = form.pattern().matcher(line); number.find(); ) {
                int group = number.groupCount();
                var printed = number.group(group);
                var text = meant(printed);
                double confidence = form.confidence().applyAsDouble(printed);
                if (text.equals(printed) || confidence == 0) continue;
                var fix = new Fix(number.start(group), number.end(group), text, confidence);
                fixes.putIfAbsent(fix.start(), fix);
            }
        }
        return List.copyOf(fixes.values());
    }

    private static boolean holdsLookAlike(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (LIKE_HAN.indexOf(c) < 0 && LIKE_DIGIT.indexOf(c) < 0) continue;
            var beside = Character.isDigit(c) || isDash(c) ? BESIDE_SIGNS : BESIDE_LETTERS;
            boolean before = i == 0 || beside.indexOf(line.charAt(i - 1)) >= 0;
            boolean after = i + 1 < line.length() && beside.indexOf(line.charAt(i + 1)) >= 0;
            if (before || after) return true;
        }
        return false;
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '─';
    }

    private static String meant(String number) {
        boolean digits =
                number.chars().anyMatch(c -> c >= '0' && c <= '9') && hanDigits(number) == 0;
        boolean latin = hanDigits(number) == 0 && LIKE_HAN.indexOf(number.charAt(0)) < 0;
        var like = digits || latin ? LIKE_DIGIT : LIKE_HAN;
        var is = digits || latin ? IS_DIGIT : IS_HAN;
        var out = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            int at = like.indexOf(number.charAt(i));
            out.append(at < 0 ? number.charAt(i) : is.charAt(at));
        }
        return out.toString();
    }

    private static int hanDigits(String number) {
        return (int) number.chars().filter(c -> HAN.indexOf(c) >= 0).count();
    }

    /** One kana stands for a numeral; dashes and noughts alone may stand for nothing. */
    private static double inLabel(String number) {
        if (hanDigits(number) > 0) return 0.95;
        return number.length() == 1 && "ニハミー".contains(number) ? 0.95 : 0;
    }

    private static double inItem(String number) {
        return "—".equals(number) || "―".equals(number) || "－".equals(number)
                ? 0.95
                : inLabel(number);
    }

    private static double inYear(String number) {
        if (hanDigits(number) < 2) return 0;
        boolean printed = number.chars().allMatch(c -> (HAN + "○◯").indexOf(c) >= 0);
        if (printed) return 0;
        boolean nought = number.chars().allMatch(c -> (HAN + "○◯0０").indexOf(c) >= 0);
        return nought ? 0.6 : 0.95;
    }

    /** A letter alone may be meant as one. */
    private static double inDigits(String number) {
        long digits = number.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits == 0) return number.length() == 1 && "lI".contains(number) ? 0.5 : 0;
        return 0.95;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("第一百O三条　按月发放", "第一百〇三条　按月发放"),
                repairs("第二十—条和第十ニ条", "第二十一条和第十二条"),
                repairs("第l2条、第1O条", "第12条、第10条"),
                repairs("（—）总体要求", "（一）总体要求"),
                repairs("二O一七年—月三O日印发", "二〇一七年一月三〇日印发"),
                repairs("二○一七年三月二日", "二〇一七年三月二日"),
                repairs("自2O21年1l月3O日起", "自2021年11月30日起"),
                repairs("示民发〔2O21〕1l号", "示民发〔2021〕11号"),
                doubts("可以延续使用到一九九0年"),
                doubts("依照第I条办理"),
                keeps("一九八○年以后，第10条、第一百零三条"),
                keeps("第——条　（由各地填写）"),
                keeps("IC卡、OTC市场，2010—2020年"));
    }
}

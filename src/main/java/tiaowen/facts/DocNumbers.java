package tiaowen.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.DocNumber;

/** Finds document numbers (发文字号) inside running text. */
final class DocNumbers {
    // 〔2017〕49号  [2017]049号  （2017）第49号  (the office's code stands before)
    private static final Pattern YEAR_AND_NUMBER =
            Pattern.compile("[〔\\[［【(（﹝]\\s?(?:19|20)\\d{2}\\s?[〕\\]］】)）﹞]\\s?第?\\s?\\d{1,5}\\s?号");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "根据|按照|依据|依照|关于|印发|转发|下发|文件|贯彻|落实|执行|参照|详见|参见|通知|意见|办法|决定|原|见|和|与|及|以|经|由|在|对|按|依|的|将|第|号|年");

    private DocNumbers() {}

    /** A number as it stands in the text, from {@code start} to {@code end}. */
    record Found(int start, int end, DocNumber number) {}

    /** The number whose opening bracket stands at {@code bracket}. */
    static Optional<Found> at(String text, int bracket) {
        var number = YEAR_AND_NUMBER.matcher(text).region(bracket, text.length());
        if (!number.lookingAt()) return Optional.empty();
        int from = bracket;
        while (from > 0 && bracket - from < 12 && isHan(text.charAt(from - 1))) from--;
        var run = text.substring(from, bracket);
        int cut = 0;
        var before = BEFORE.matcher(run);
        while (before.find() && before.end() < run.length()) cut = before.end();
        int start = from + cut;
        return DocNumber.parse(text.substring(start, number.end()))
                .map(n -> new Found(start, number.end(), n));
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}

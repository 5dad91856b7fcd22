package tiaowen.extract.text;

import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Warning;

/**
 * A text that a mail program set off with {@code >} before each line.
 *
 * @param text without these marks
 * @param marked how many lines bore one
 */
record MailQuote(String text, int marked) {
    /** {@code > }, {@code >> }, {@code > > }; no line of one, for blanks of a table may follow. */
    private static final Pattern MARK = Pattern.compile("(?m)^(?:>[ \\t]?){1,20}");

    private static final int FEWEST = 3;

    /** Empty where fewer than four of five lines with words bear the mark. */
    static Optional<MailQuote> in(String text) {
        if (text.indexOf('>') < 0) return Optional.empty();
        int lines = 0;
        int marked = 0;
        for (var line : SourceLine.of(text, 1)) {
            lines++;
            if (line.text().charAt(0) == '>') marked++;
        }
        if (marked < FEWEST || marked * 5 < lines * 4) return Optional.empty();
        return Optional.of(new MailQuote(MARK.matcher(text).replaceAll(""), marked));
    }

    /** Says what was taken out. */
    Warning warning() {
        return Warning.ofDocument(
                "mail-quote-marks", "原文有 " + marked + " 行以邮件的引用号 > 开头，已去掉引用号，请核对。");
    }
}

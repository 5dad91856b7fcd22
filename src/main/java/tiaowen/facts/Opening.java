package tiaowen.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.DocNumber;
import tiaowen.model.Titles;

/**
 * What a text without line breaks says in its first and last words: letterhead, number, title and
 * salutation run on, and so do issuer and day.
 *
 * @param title up to its kind: {@code …的通知}
 * @param issuers of the letterhead
 */
record Opening(
        String title, Optional<String> number, List<String> issuers, Optional<LocalDate> day) {
    /** A line is no line but a text from so many characters on. */
    private static final int LONG = 200;

    private static final int HEAD = 400;
    private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");
    private static final Pattern SALUTATION = Pattern.compile("[：:](?!//)");
    // 关于做好示例工作的通知各市民政局：
    private static final Pattern TITLE =
            Pattern.compile(
                    "^[^。]{0,80}?关于[^。]{2,120}?的(?:通知|意见|决定|公告|通告|批复|复函|函|报告|通报|方案|办法|规定|细则)(?:[（(][^（）()]{1,12}[）)])?");
    private static final Pattern LAST = Pattern.compile(Days.HAN_DAY + "\\s*$");

    /** What the first line says, where it is a whole text. */
    static Optional<Opening> of(List<String> lines) {
        if (lines.isEmpty() || lines.getFirst().length() < LONG) return Optional.empty();
        var text = BLANK.matcher(lines.getFirst()).replaceAll(" ");
        var head = text.substring(0, Math.min(text.length(), HEAD));
        var salutation = SALUTATION.matcher(head);
        if (salutation.find()) head = head.substring(0, salutation.start());
        int bracket = head.indexOf('〔');
        var found = bracket < 0 ? Optional.<DocNumbers.Found>empty() : DocNumbers.at(head, bracket);
        int end = found.map(DocNumbers.Found::end).orElse(0);
        int letters = letterhead(head.substring(0, end));
        int start = letters > 0 ? letters : found.map(DocNumbers.Found::start).orElse(0);
        var above = head.substring(0, start).strip();
        var title =
                TITLE.matcher(Titles.endsLikeTitle(above) ? above : head.substring(end).strip());
        if (!title.find()) return Optional.empty();
        var number = DocNumber.parse(head.substring(start, end)).map(DocNumber::toString);
        var issuers = letters > 0 ? Offices.only(office(above)) : List.<String>of();
        var day = last(text).or(() -> Signing.printed(lines));
        return Optional.of(new Opening(title.group(), number, issuers, day));
    }

    /** Where the names of offices end and the number begins; 0 where there are no such names. */
    private static int letterhead(String words) {
        for (int at = words.length() - 1; at > 3; at--) {
            boolean number = DocNumber.parse(words.substring(at)).isPresent();
            if (number && !Offices.only(office(words.substring(0, at))).isEmpty()) return at;
        }
        return 0;
    }

    private static String office(String letterhead) {
        return letterhead.replaceFirst("文件$", "");
    }

    private static Optional<LocalDate> last(String text) {
        var last = LAST.matcher(text.substring(Math.max(0, text.length() - 30)));
        return last.find() ? Days.first(last.group()) : Optional.empty();
    }
}

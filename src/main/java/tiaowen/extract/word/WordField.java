package tiaowen.extract.word;

import java.util.regex.Pattern;
import tiaowen.extract.block.Characters;
import tiaowen.extract.block.NumberFormat;

/** What fields show that have no stored result: signs put into and over each other. */
final class WordField {
    // eq \o\ac(○,1)    1 in a circle
    // EQ \* jc2 \* "Font:宋体" \* hps10 \o\ad(…(cí),慈)    慈 with its reading above
    private static final Pattern OVER =
            Pattern.compile("^\\s*+(?i:eq)\\b.*?\\\\o(?:\\\\a[lcrd])?\\s*+\\((.*)\\)\\s*+$");
    private static final Pattern LINK = Pattern.compile("^\\s*+(?i:hyperlink)\\b");

    /** No field that shows a sign needs more characters. */
    static final int LONGEST = 300;

    private WordField() {}

    /** Whether the field is a link. */
    static boolean isLink(CharSequence code) {
        return LINK.matcher(code).lookingAt();
    }

    /** What a reader sees of a field without a result; empty for most. */
    static String shown(CharSequence code) {
        if (code.length() > LONGEST) return "";
        var over = OVER.matcher(code);
        if (!over.matches()) return "";
        var parts = over.group(1);
        int comma = Math.max(parts.lastIndexOf(','), parts.lastIndexOf('，'));
        var last = Characters.strip(parts.substring(comma + 1));
        boolean circle = comma > 0 && Characters.strip(parts.substring(0, comma)).matches("[○〇◯]");
        if (!circle) return last;
        try {
            return NumberFormat.CIRCLED.write(Integer.parseInt(last));
        } catch (NumberFormatException e) {
            return last;
        }
    }
}

package tiaowen.extract.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Control words of RTF that a converter left standing in a text: {@code \pard\fi480 第一条 …\par}. */
public final class RtfLeftovers {
    private static final Pattern PARAGRAPH = Pattern.compile("\\\\pard?(?![a-z])");
    private static final Pattern CONTROL =
            Pattern.compile("\\\\[a-z]{1,20}(?:-?[0-9]{1,6})?[ ]?|\\\\\\*|[{}]");
    private static final int FEWEST = 5;

    private RtfLeftovers() {}

    /** The text without them; empty where it has none. */
    public static Optional<String> without(String text) {
        if (text.indexOf('\\') < 0) return Optional.empty();
        if (PARAGRAPH.matcher(text).results().limit(FEWEST).count() < FEWEST)
            return Optional.empty();
        return Optional.of(CONTROL.matcher(text).replaceAll(""));
    }
}

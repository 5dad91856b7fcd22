package tiaowen.extract.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as wikis write it: {@code == 第一章 总则 ==}, {@code '''第一条'''}, {@code [[慈善法|本法]]}. */
public final class WikiText {
    private static final Pattern HEADING =
            Pattern.compile("(?m)^(={1,6})[ \\t]*(\\S(?:[^=\\n]{0,200}\\S)?)[ \\t]*\\1[ \\t]*$");
    private static final Pattern BOLD = Pattern.compile("'{2,5}");
    // [[慈善法|本法]]  [[慈善法]]
    private static final Pattern LINK =
            Pattern.compile("\\[\\[(?:[^\\[\\]|\\n]{1,200}\\|)?([^\\[\\]|\\n]{1,200})]]");

    private static final int FEWEST = 2;

    private WikiText() {}

    /** The same text as Markdown, line for line; empty where it is no wiki text. */
    public static Optional<String> asMarkdown(String text) {
        if (HEADING.matcher(text).results().limit(FEWEST).count() < FEWEST) return Optional.empty();
        var headed =
                HEADING.matcher(text)
                        .replaceAll(
                                m -> "#".repeat(m.group(1).length()) + " " + quoted(m.group(2)));
        var plain = LINK.matcher(headed).replaceAll(m -> quoted(m.group(1)));
        return Optional.of(BOLD.matcher(plain).replaceAll(""));
    }

    private static String quoted(String words) {
        return Matcher.quoteReplacement(words);
    }
}

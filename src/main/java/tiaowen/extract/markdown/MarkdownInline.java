package tiaowen.extract.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tiaowen.extract.block.Characters;

/** Takes the marks of Markdown out of a line: what is left is what a reader sees. */
final class MarkdownInline {
    /** {@code ![图](a.png)}. */
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*+\\]\\([^()\\s]*+\\)");

    /**
     * {@code [通知](http://a.cn/b "原文")}, {@code [通知](<a b>)}; the address holds no Han character, so
     * that {@code 民发[2017](试行)} is no link.
     */
    private static final Pattern LINK =
            Pattern.compile(
                    "\\[([^\\[\\]]*+)\\]\\((?:<[^<>\\n]*+>|[^()<\\s\\p{IsHan}]*+)(?:\\s++\"[^\"]*+\")?\\)");

    /** {@code <https://a.cn>}. */
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^<>\\s]++)>");

    /**
     * {@code <u>}, {@code </font>}, {@code <font color="red">}: tags that dress words; {@code
     * <Badge text="新" />}: parts that a site builder puts in.
     */
    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:u|b|i|em|strong|font|span|center|p|div|sup|sub|small|big|a|mark|del|ins|s)(?:\\s[^<>]*+)?/?>"
                            + "|<[a-z][a-z-]{1,20}\\s[^<>=]{1,40}=[^<>]*/>",
                    Pattern.CASE_INSENSITIVE);

    /** {@code **总则**}. */
    private static final Pattern STRONG = Pattern.compile("\\*\\*(?! )([^*]++)\\*\\*");

    /** {@code __总则__}, but not the blanks of a form: {@code ____}. */
    private static final Pattern STRONG_LOW = Pattern.compile("(?<!_)__(?! )([^_]++)__(?!_)");

    /** {@code *总则*}; a star with a blank or a digit beside it is a star. */
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![*\\d])\\*(?![\\s*\\d])([^*]++)(?<!\\s)\\*(?!\\*)");

    /** {@code ~~废止~~}. */
    private static final Pattern STRUCK = Pattern.compile("~~([^~]++)~~");

    /** {@code `代码`}. */
    private static final Pattern CODE = Pattern.compile("`([^`]++)`");

    /** Backslashes before marks: {@code \*}, {@code 1\.}. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|>~<\"])");

    private static final String MARKS = "*_`[]<&~\\";

    /** Escaped characters wait here, in the order of ESCAPED, until all marks are gone. */
    private static final char FIRST_WAITING = '\uE0F0';

    private static final String ESCAPED = "\\`*_{}[]()#+-.!|>~<\"";

    private MarkdownInline() {}

    /**
     * @param text the words
     * @param links how many of its characters stand in links
     * @param bold all of it was marked as strong
     */
    record Line(String text, int links, boolean bold) {
        double linkShare() {
            int all = Characters.count(text);
            return all == 0 ? 0 : Math.min(1, (double) links / all);
        }
    }

    static Line read(String line) {
        if (line.chars().noneMatch(c -> MARKS.indexOf(c) >= 0))
            return new Line(Characters.strip(line), 0, false);
        var text = line;
        if (text.indexOf('\\') >= 0) {
            text =
                    ESCAPE.matcher(text)
                            .replaceAll(
                                    m -> {
                                        int at = ESCAPED.indexOf(m.group(1));
                                        return String.valueOf((char) (FIRST_WAITING + at));
                                    });
        }
        int[] links = {0};
        if (text.indexOf('[') >= 0) {
            text = IMAGE.matcher(text).replaceAll("");
            text =
                    LINK.matcher(text)
                            .replaceAll(
                                    m -> {
                                        links[0] += Characters.count(m.group(1));
                                        return Matcher.quoteReplacement(m.group(1));
                                    });
        }
        if (text.indexOf('<') >= 0) {
            text = ADDRESS.matcher(text).replaceAll("$1");
            text = TAG.matcher(text).replaceAll("");
        }
        var dressed = Characters.strip(text);
        text = STRONG.matcher(text).replaceAll("$1");
        text = STRONG_LOW.matcher(text).replaceAll("$1");
        boolean bold =
                dressed.length() > 4
                        && (dressed.startsWith("**") || dressed.startsWith("__"))
                        && Characters.strip(text)
                                .equals(dressed.substring(2, dressed.length() - 2));
        text = EMPHASIS.matcher(text).replaceAll("$1");
        text = STRUCK.matcher(text).replaceAll("$1");
        text = CODE.matcher(text).replaceAll("$1");
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false).replace('\n', ' ').replace('\r', ' ');
        }
        return new Line(Characters.strip(unwait(text)), links[0], bold);
    }

    private static String unwait(String text) {
        if (text.chars().noneMatch(c -> waiting((char) c))) return text;
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (waiting(c)) out.setCharAt(i, ESCAPED.charAt(c - FIRST_WAITING));
        }
        return out.toString();
    }

    private static boolean waiting(char c) {
        return c >= FIRST_WAITING && c < FIRST_WAITING + ESCAPED.length();
    }
}

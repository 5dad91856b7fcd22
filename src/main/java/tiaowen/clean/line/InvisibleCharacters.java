package tiaowen.clean.line;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out characters that nobody sees and that part words from each other: zero-width spaces and
 * joiners, byte order marks, direction marks, soft hyphens, marks that choose among the forms of a
 * Han character.
 */
public final class InvisibleCharacters implements LineRule {
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]++"
                            + "|(?<=\\p{IsHan})[\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]++");

    private static final Pattern BLANK =
            Pattern.compile("[\\s\\p{Z}\\u200B-\\u200F\\u2060\\uFEFF]*+");

    @Override
    public String id() {
        return "invisible-characters";
    }

    @Override
    public String name() {
        return "不可见字符";
    }

    @Override
    public String sentence() {
        return "去掉夹在字里行间、看不见却把词拆开的零宽字符。";
    }

    @Override
    public List<Fix> fixes(String line) {
        return Fix.each(INVISIBLE, line, invisible -> "");
    }

    /** True where nobody sees anything on the line. */
    public static boolean isBlank(String line) {
        return BLANK.matcher(line).matches();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("临时\u200B生活补贴", "临时生活补贴"),
                repairs("\uFEFF第一条　为了帮助困难家庭", "第一条　为了帮助困难家庭"),
                keeps("第一条　为了帮助困难家庭"));
    }
}

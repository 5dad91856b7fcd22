package tiaowen.clean;

import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes radicals, compatibility ideographs and forms for vertical lines, which fonts and PDF files
 * leave behind, as the characters that people search for. Width of letters and signs is kept.
 */
final class CompatibilityForms implements LineRule {
    /** Radicals, compatibility ideographs, vertical and small forms of punctuation. */
    private static final Pattern FORM =
            Pattern.compile(
                    "[\\u2E9F\\u2EF3\\u2F00-\\u2FD5\\uF900-\\uFAFF\\uFE10-\\uFE19\\uFE30-\\uFE6B]");

    @Override
    public String id() {
        return "compatibility-forms";
    }

    @Override
    public String apply(String line) {
        return FORM.matcher(line).replaceAll(form -> usual(form.group()));
    }

    /** NFKC makes signs narrow; in Chinese text they are wide. */
    private static String usual(String form) {
        var plain = Normalizer.normalize(form, Normalizer.Form.NFKC);
        int at = "(),:;!?".indexOf(plain);
        return at < 0 || plain.length() != 1
                ? Matcher.quoteReplacement(plain)
                : "（），：；！？".substring(at, at + 1);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("家庭\u2F2F作⽤", "家庭工作用"),
                repairs("\uFE59一\uFE5A", "（一）"),
                keeps("１２３ＡＢＣ，Ⅱ类"));
    }
}

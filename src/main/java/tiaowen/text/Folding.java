package tiaowen.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Makes spellings of one thing the same before they are indexed or looked up: width, case, kinds of
 * brackets, quotes and dashes, traditional characters. A folded text is exactly as long as the
 * text, so a place in one is the same place in the other.
 *
 * <p>Traditional characters are folded one by one (CLDR's rules), and characters that simplified
 * texts use in a sense of their own ({@code 著} in 著作权, {@code 乾} in 乾隆) stay: on simplified texts
 * folding merges nothing that a reader tells apart.
 */
public final class Folding {
    // Printed in simplified texts only for what the simplified character says as well.
    private static final String FOLDED_ALTHOUGH_SIMPLIFIED_HAS_THEM = "於後徵夥菸";
    private static final char[] TABLE = table();
    private static final BitSet PASSED_OVER = passedOver();

    private Folding() {}

    /** The folded text, unit for unit. */
    public static String fold(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) folded[i] = TABLE[text.charAt(i)];
        return new String(folded);
    }

    /** The folded text without characters that matching passes over. */
    public static String squeeze(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!passedOver(text.charAt(i))) out.append(TABLE[text.charAt(i)]);
        }
        return out.toString();
    }

    /** True for white space, line breaks and invisible characters: a term runs on over them. */
    public static boolean passedOver(char c) {
        return PASSED_OVER.get(c);
    }

    private static BitSet passedOver() {
        var set = new BitSet();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean invisible =
                    Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            set.set(c, invisible || Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
        return set;
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        var simplify = Transliterator.getInstance("Traditional-Simplified");
        var simplified = Charset.forName("GB2312").newEncoder();
        for (int c = 0; c < table.length; c++) table[c] = narrow((char) c);
        for (char c = '\u3400'; c <= '\u9fff'; c++) {
            if (simplified.canEncode(c) && FOLDED_ALTHOUGH_SIMPLIFIED_HAS_THEM.indexOf(c) < 0) {
                continue;
            }
            var one = simplify.transliterate(String.valueOf(c));
            if (one.length() == 1) table[c] = one.charAt(0);
        }
        return table;
    }

    private static char narrow(char c) {
        if (c >= '！' && c <= '～') return narrow((char) (c - '！' + '!'));
        return switch (c) {
            case '\u3000' -> ' ';
            case '“', '”', '„', '‟', '「', '」', '『', '』', '〝', '〞' -> '"';
            case '‘', '’', '‚', '‛', '′', '`' -> '\'';
            case '〔', '【', '﹝', '〖', '[' -> '(';
            case '〕', '】', '﹞', '〗', ']' -> ')';
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '─' -> '-';
            case '•', '・', '‧', '∙', '⋅', '･' -> '·';
            case '｡' -> '。';
            case '､' -> '、';
            case '〇', '○', '◯' -> '〇';
            default -> Character.toLowerCase(c);
        };
    }
}

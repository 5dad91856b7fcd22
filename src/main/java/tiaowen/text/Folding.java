package tiaowen.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Makes spellings of one thing the same before they are indexed or looked up: width, case, kinds of
 * brackets, quotes and dashes, traditional characters. A folded text is exactly as long as the
 * text, so a place in one is the same place in the other.
 *
 * <p>Traditional characters are folded one by one (CLDR's rules, kept in a file, as ICU takes a
 * quarter of a second to work them out at each start), and characters that simplified texts use in
 * a sense of their own ({@code 著} in 著作权, {@code 乾} in 乾隆) stay: on simplified texts folding merges
 * nothing that a reader tells apart.
 */
public final class Folding {
    /** Pairs of a traditional character and the simplified one; lines of {@code #} say more. */
    private static final String PAIRS = "simplified.txt";

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
        for (int c = 0; c < table.length; c++) table[c] = narrow((char) c);
        try (var in = Folding.class.getResourceAsStream(PAIRS)) {
            var pairs = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var line : pairs.lines().toList()) {
                if (line.startsWith("#")) continue;
                for (int i = 0; i < line.length(); i += 2) {
                    table[line.charAt(i)] = line.charAt(i + 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file cannot be read", e);
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

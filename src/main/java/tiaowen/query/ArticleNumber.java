package tiaowen.query;

import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Numeral;

/**
 * The number of an article (条) or of a chapter (章).
 *
 * @param number from 1 to {@value #LAST}
 * @param inserted 0, or which of those that amendments put behind the number: 1 for 第十二条之一; to 99
 */
public record ArticleNumber(int number, int inserted) implements Comparable<ArticleNumber> {
    /** The highest number that is read. */
    public static final int LAST = 9999;

    // 12  第十二条  第12条之1  十二之一  12-1  第十二章
    private static final Pattern NUMBER =
            Pattern.compile(
                    "第?(["
                            + Numeral.CHARACTERS
                            + "]{1,9})(?:[条條章])?(?:[之-](["
                            + Numeral.CHARACTERS
                            + "]{1,3}))?(?:[条條章])?");

    public ArticleNumber {
        if (number < 1 || number > LAST) throw new IllegalArgumentException("number: " + number);
        if (inserted < 0 || inserted > 99) throw new IllegalArgumentException("" + inserted);
    }

    /** Reads {@code 12}, {@code 第十二条}, {@code 十二之一}, {@code 12-1}. Empty for anything else. */
    static Optional<ArticleNumber> parse(String text) {
        var parts = NUMBER.matcher(text);
        if (!parts.matches()) return Optional.empty();
        int number = Numeral.parse(parts.group(1)).orElse(0);
        int inserted = parts.group(2) == null ? 0 : Numeral.parse(parts.group(2)).orElse(LAST);
        if (number < 1 || number > LAST || inserted > 99) return Optional.empty();
        return Optional.of(new ArticleNumber(number, inserted));
    }

    @Override
    public int compareTo(ArticleNumber other) {
        return number != other.number
                ? Integer.compare(number, other.number)
                : Integer.compare(inserted, other.inserted);
    }

    /** {@code 12}, {@code 12-1}: as the query language writes it. */
    @Override
    public String toString() {
        return inserted == 0 ? Integer.toString(number) : number + "-" + inserted;
    }

    /** {@code 第12条}, {@code 第12条之1}. */
    String label(String unit) {
        return "第" + number + unit + (inserted == 0 ? "" : "之" + inserted);
    }
}

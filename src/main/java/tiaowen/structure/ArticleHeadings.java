package tiaowen.structure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether this text gives its articles headings of their own (条标). Words in brackets may as well
 * open a sentence, so they count only where most articles have them.
 */
final class ArticleHeadings {
    // 第一条【目的】为了…   第一条（目的）为了…   第一条 [目的] 为了…
    private static final Pattern BRACKETS =
            Pattern.compile("[【〔\\[（(]([^】〕\\]）)【〔\\[（(]{1,30})[】〕\\]）)]");

    private final List<Line> lines;
    private final boolean usual;

    /**
     * An article's heading and the words behind it.
     *
     * @param heading in the brackets that the source prints; empty where the article has none
     */
    record Split(String heading, String rest) {}

    ArticleHeadings(List<Line> lines, BitSet articles) {
        this.lines = lines;
        int all = 0;
        int headed = 0;
        for (int i = articles.nextSetBit(0); i >= 0; i = articles.nextSetBit(i + 1)) {
            all++;
            if (inBrackets(rest(i))) headed++;
        }
        usual = headed >= 3 && headed * 5 >= all * 3;
    }

    /** Reads the article that line {@code i} opens. */
    Split split(int i) {
        var rest = rest(i);
        var m = BRACKETS.matcher(rest);
        return usual && inBrackets(rest) && m.lookingAt()
                ? new Split(Wording.heading(m.group()), rest.substring(m.end()).strip())
                : new Split("", rest);
    }

    private String rest(int i) {
        return lines.get(i).label().get().rest();
    }

    private static boolean inBrackets(String rest) {
        return BRACKETS.matcher(rest).lookingAt() && Label.read(rest).isEmpty();
    }
}

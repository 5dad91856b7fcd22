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

    private enum Style {
        NONE,
        BRACKETS,
        LINE
    }

    private final List<Line> lines;
    private final Style style;

    /**
     * An article's heading and the words behind it.
     *
     * @param heading empty where the article has none
     */
    record Split(String heading, String rest) {}

    ArticleHeadings(List<Line> lines, BitSet articles) {
        this.lines = lines;
        int all = 0;
        int brackets = 0;
        int lone = 0;
        for (int i = articles.nextSetBit(0); i >= 0; i = articles.nextSetBit(i + 1)) {
            all++;
            if (inBrackets(rest(i))) brackets++;
            if (isAlone(i)) lone++;
        }
        if (brackets >= 3 && brackets * 5 >= all * 3) style = Style.BRACKETS;
        else if (lone >= 3 && lone * 5 >= all * 4) style = Style.LINE;
        else style = Style.NONE;
    }

    /** Reads the article that line {@code i} opens. */
    Split split(int i) {
        var rest = rest(i);
        return switch (style) {
            case NONE -> new Split("", rest);
            case BRACKETS -> {
                var m = BRACKETS.matcher(rest);
                yield inBrackets(rest) && m.lookingAt()
                        ? new Split(Wording.heading(m.group(1)), rest.substring(m.end()).strip())
                        : new Split("", rest);
            }
            case LINE -> isAlone(i) ? new Split(Wording.heading(rest), "") : new Split("", rest);
        };
    }

    private String rest(int i) {
        return lines.get(i).label().get().rest();
    }

    private static boolean inBrackets(String rest) {
        return BRACKETS.matcher(rest).lookingAt() && Label.read(rest).isEmpty();
    }

    /** 第一条 目的 / 为了… */
    private boolean isAlone(int i) {
        if (rest(i).length() > 30 || !Wording.isHeading(rest(i)) || i + 1 >= lines.size())
            return false;
        var next = lines.get(i + 1);
        return !next.isTable() && (next.label().isEmpty() || next.label().get().kind().section());
    }
}

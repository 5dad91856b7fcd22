package tiaowen.web.print;

import tiaowen.model.Provision;

/**
 * How long a chapter will be when it is set. A browser lays out only the chapters in sight and
 * takes the others to be as long as the page says: a guess that is off moves nothing that is read,
 * it makes the scroll bar less exact.
 */
public final class ChapterExtent {
    /** Characters on a line of a wide window. */
    private static final int LINE = 35;

    /** So much of a line stands above an article, a paragraph behind its first one, an item. */
    private static final double ARTICLE = 0.47;

    private static final double PARAGRAPH = 0.29;
    private static final double ITEM = 0.18;
    private static final double HEADING = 2.75;

    /** Characters that stand before the words: the indent, or the article's own label with it. */
    private static final int INDENT = 2;

    private static final int LABEL = 8;

    /** The stylesheet has a class for each of these, {@code lines-40}. */
    private static final int[][] STEPS = {{4, 40}, {8, 120}, {20, 400}, {100, 1600}};

    private ChapterExtent() {}

    /** Class of a chapter whose articles are laid out when they come into sight; empty for none. */
    public static String css(Provision.Division division) {
        boolean leaf = division.children().stream().anyMatch(Provision.Article.class::isInstance);
        return leaf ? " run lines-" + step(lines(division)) : "";
    }

    /** In lines of a wide window, gaps included. */
    static double lines(Provision provision) {
        var own =
                switch (provision) {
                    case Provision.Division d -> HEADING;
                    case Provision.Annex a -> HEADING;
                    case Provision.Section s -> s.heading().isEmpty() ? 0 : HEADING / 2;
                    case Provision.Preamble p -> 0;
                    // Its first paragraph begins on the label's line and has no gap above.
                    case Provision.Article a -> {
                        boolean first =
                                !a.children().isEmpty()
                                        && a.children().getFirst() instanceof Provision.Paragraph;
                        yield first ? ARTICLE - PARAGRAPH : ARTICLE + 1;
                    }
                    case Provision.Paragraph p ->
                            p.text().isEmpty()
                                    ? 0
                                    : set(p.text(), p.eid().endsWith(".kuan-1") ? LABEL : INDENT)
                                            + PARAGRAPH;
                    case Provision.Item i -> set(i.label() + i.text(), INDENT) + ITEM;
                    case Provision.Table t -> t.rows().size() * 2.0;
                };
        return own + provision.children().stream().mapToDouble(ChapterExtent::lines).sum();
    }

    private static double set(String text, int before) {
        return Math.ceil((text.length() + before) / (double) LINE);
    }

    /** The nearest number of lines that the stylesheet knows. */
    static int step(double lines) {
        for (var step : STEPS) {
            long near = Math.max(1, Math.round(lines / step[0])) * step[0];
            if (near <= step[1]) return (int) near;
        }
        return STEPS[STEPS.length - 1][1];
    }
}

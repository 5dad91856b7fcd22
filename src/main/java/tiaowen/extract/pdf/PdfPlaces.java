package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The characters of one page while it is being read. Most of a page stands in one direction; a wide
 * table may stand on its side, and then the page is turned.
 */
final class PdfPlaces {
    /** Text that leans by more than this is no line of the page. In quarter turns. */
    private static final double LEAN = 0.05;

    private final List<PdfGlyph> all = new ArrayList<>();

    /**
     * Each text once; a document has millions of characters and some thousands of different ones.
     */
    private final Map<String, String> one;

    /** Of each, quarter turns clockwise, 0 to 3; 4 for those between. */
    private final List<Integer> turns = new ArrayList<>();

    PdfPlaces(Map<String, String> one) {
        this.one = one;
    }

    /**
     * @param dx direction in which the text runs, to the right
     * @param dy and downwards
     */
    void add(
            String text,
            double x,
            double y,
            double dx,
            double dy,
            double width,
            double size,
            boolean bold) {
        double quarter = Math.atan2(dy, dx) / (Math.PI / 2);
        long nearest = Math.round(quarter);
        boolean straight = Math.abs(quarter - nearest) <= LEAN;
        all.add(
                new PdfGlyph(
                        one.computeIfAbsent(text, t -> t),
                        (float) x,
                        (float) y,
                        (float) width,
                        (float) size,
                        bold));
        turns.add(straight ? Math.floorMod((int) nearest, 4) : 4);
    }

    int size() {
        return all.size();
    }

    PdfPage page(
            int number,
            double width,
            double height,
            List<PdfRule> rules,
            int pictures,
            int unread,
            int invisible) {
        var counts = new int[5];
        for (int turn : turns) counts[turn]++;
        int most = 0;
        for (int turn = 1; turn < 4; turn++) if (counts[turn] > counts[most]) most = turn;
        var upright = new ArrayList<PdfGlyph>();
        var aslant = new ArrayList<PdfGlyph>();
        for (int i = 0; i < all.size(); i++) {
            if (turns.get(i) == most) upright.add(turned(all.get(i), most, width, height));
            else aslant.add(all.get(i));
        }
        boolean onSide = most % 2 == 1;
        return new PdfPage(
                number,
                onSide ? height : width,
                onSide ? width : height,
                upright,
                aslant,
                onSide || most == 2 ? List.of() : rules,
                pictures,
                unread,
                invisible);
    }

    private static PdfGlyph turned(PdfGlyph glyph, int turn, double width, double height) {
        return switch (turn) {
            case 1 -> at(glyph, glyph.y(), width - glyph.x());
            case 2 -> at(glyph, width - glyph.x(), height - glyph.y());
            case 3 -> at(glyph, height - glyph.y(), glyph.x());
            default -> glyph;
        };
    }

    private static PdfGlyph at(PdfGlyph g, double x, double y) {
        return new PdfGlyph(g.text(), (float) x, (float) y, g.width(), g.size(), g.bold());
    }
}

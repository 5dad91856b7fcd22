package tiaowen.citecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.compare.DiffPiece;
import tiaowen.text.Folding;

/** Words that a draft quotes, held against the words of a provision. */
final class QuotedWording {
    // ……  ...  where words were left out
    private static final Pattern GAP = Pattern.compile("…+|\\.{3,}|。{3,}|[（(]略[）)]");
    private static final Pattern LABEL =
            Pattern.compile("^第[0-9０-９零〇一二三四五六七八九十百千]{1,9}条(?:之[一二三四五六七八九十]{1,2})?[　 ]*");

    /** Longer texts are not compared sign by sign. */
    private static final int MOST_CELLS = 4_000_000;

    /** So many comparisons of signs one draft may take: some tenths of a second. */
    private long left = 100_000_000;

    /** Whether the text says the same words, punctuation, width and what …… leaves out aside. */
    static boolean says(String text, String quote) {
        var bare = bare(text);
        int from = 0;
        for (var part : GAP.split(LABEL.matcher(quote).replaceFirst(""), -1)) {
            var words = bare(part);
            int at = bare.indexOf(words, from);
            if (at < 0) return false;
            from = at + words.length();
        }
        return true;
    }

    /** Letters and digits alone, in one width. */
    private static String bare(String text) {
        var out = new StringBuilder(text.length());
        Folding.squeeze(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /**
     * Where a quotation differs from the stretch of the text that is nearest to it: kept and
     * removed pieces make up the stretch, kept and added ones the quotation. Empty where nothing is
     * near.
     */
    List<DiffPiece> nearest(String text, String quote) {
        var words = LABEL.matcher(quote).replaceFirst("");
        long cells = (long) text.length() * words.length();
        if (cells > Math.min(left, MOST_CELLS)) return List.of();
        left -= cells;
        var pieces = align(text, words);
        int kept =
                pieces.stream()
                        .filter(p -> p.kind() == DiffPiece.Kind.KEPT)
                        .mapToInt(p -> bare(p.text()).length())
                        .sum();
        return 2 * kept < bare(words).length() ? List.of() : pieces;
    }

    /** The cheapest edit of any stretch of the text into the words. */
    private static List<DiffPiece> align(String text, String words) {
        var wanted = Folding.fold(words).toCharArray();
        var there = Folding.fold(text).toCharArray();
        int rows = wanted.length + 1;
        int columns = there.length + 1;
        var cost = new int[rows][columns];
        for (int i = 1; i < rows; i++) {
            cost[i][0] = i;
            for (int j = 1; j < columns; j++) {
                int same = wanted[i - 1] == there[j - 1] ? 0 : 2;
                cost[i][j] =
                        Math.min(
                                cost[i - 1][j - 1] + same,
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
            }
        }
        int j = 0;
        for (int column = 1; column < columns; column++) {
            if (cost[rows - 1][column] < cost[rows - 1][j]) j = column;
        }
        var steps = new ArrayList<DiffPiece>();
        int i = rows - 1;
        while (i > 0) {
            boolean match = j > 0 && wanted[i - 1] == there[j - 1];
            if (match && cost[i][j] == cost[i - 1][j - 1]) {
                steps.add(piece(DiffPiece.Kind.KEPT, text.charAt(--j)));
                i--;
            } else if (j > 0 && cost[i][j] == cost[i][j - 1] + 1) {
                steps.add(piece(DiffPiece.Kind.REMOVED, text.charAt(--j)));
            } else {
                steps.add(piece(DiffPiece.Kind.ADDED, words.charAt(--i)));
            }
        }
        return joined(steps.reversed());
    }

    private static DiffPiece piece(DiffPiece.Kind kind, char c) {
        return new DiffPiece(kind, String.valueOf(c));
    }

    private static List<DiffPiece> joined(List<DiffPiece> steps) {
        var joined = new ArrayList<DiffPiece>();
        for (var step : steps) {
            if (!joined.isEmpty() && joined.getLast().kind() == step.kind()) {
                var longer = joined.removeLast().text() + step.text();
                joined.add(new DiffPiece(step.kind(), longer));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }
}

package tiaowen.extract.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tiaowen.model.Box;

/**
 * Finds what the model that looks for lines overlooks: the last word of a paragraph alone on its
 * line ({@code 人。}) has too little ink to be one. What is about as large as a letter of the page
 * and in no line is offered to be read; what is not read surely is none.
 */
final class Overlooked {
    /** Lines are found with this much room around their letters. */
    private static final double WIDENED = 1.35;

    /** All in heights of a letter. */
    private static final double SPECK = 0.16;

    private static final double LOWEST = 0.5;
    private static final double HIGHEST = 1.5;
    private static final double WIDEST = 2.5;
    private static final double APART = 0.9;

    /** A page of dirt has more; what was found must do then. */
    private static final int MOST = 60;

    private final Gray page;
    private final double letter;

    private Overlooked(Gray page, double letter) {
        this.page = page;
        this.letter = letter;
    }

    /**
     * @param lines that were found
     */
    static List<Box> find(Gray page, List<Box> lines) {
        if (lines.size() < 3) return List.of();
        var heights = lines.stream().map(Box::height).sorted().toList();
        double letter = heights.get(heights.size() / 2) / WIDENED;
        if (letter < 8) return List.of();
        var overlooked = new Overlooked(page, letter);
        var words = overlooked.words(overlooked.spots(lines));
        return words.size() > MOST ? List.of() : words;
    }

    /** Dark dots that hang together and are in no line: letters, and parts of them. */
    private List<Box> spots(List<Box> lines) {
        int width = page.width();
        int height = page.height();
        int dark = page.darkness();
        var seen = new boolean[width * height];
        for (var line : lines) {
            for (int y = Math.max(0, line.top()); y < Math.min(height, line.bottom()); y++) {
                Arrays.fill(
                        seen,
                        y * width + Math.max(0, line.left()),
                        y * width + Math.min(width, line.right()),
                        true);
            }
        }
        var spots = new ArrayList<Box>();
        var open = new int[width * height];
        for (int start = 0; start < seen.length; start++) {
            if (seen[start] || (page.shades()[start] & 0xFF) >= dark) continue;
            int left = width;
            int right = 0;
            int top = height;
            int bottom = 0;
            int count = 0;
            open[count++] = start;
            seen[start] = true;
            for (int next = 0; next < count; next++) {
                int x = open[next] % width;
                int y = open[next] / width;
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
                for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                        int near = ny * width + nx;
                        if (seen[near] || (page.shades()[near] & 0xFF) >= dark) continue;
                        seen[near] = true;
                        open[count++] = near;
                    }
                }
            }
            var spot = new Box(left, top, right + 1, bottom + 1);
            boolean large = Math.max(spot.width(), spot.height()) > SPECK * letter;
            boolean small = spot.height() < HIGHEST * letter && spot.width() < WIDEST * letter;
            if (large && small) spots.add(spot);
        }
        return spots;
    }

    private List<Box> words(List<Box> spots) {
        var left = new ArrayList<>(spots);
        left.sort(Comparator.comparing(Box::left));
        var words = new ArrayList<Box>();
        for (var spot : left) {
            int at = -1;
            for (int i = 0; i < words.size(); i++) if (goesOn(words.get(i), spot)) at = i;
            if (at < 0) words.add(spot);
            else words.set(at, around(words.get(at), spot));
        }
        int margin = (int) (0.18 * letter);
        return words.stream()
                .filter(word -> word.height() > LOWEST * letter)
                .filter(word -> word.height() < HIGHEST * letter)
                .map(
                        word ->
                                new Box(
                                        Math.max(0, word.left() - margin),
                                        Math.max(0, word.top() - margin),
                                        Math.min(page.width(), word.right() + margin),
                                        Math.min(page.height(), word.bottom() + margin)))
                .toList();
    }

    private boolean goesOn(Box word, Box spot) {
        int top = Math.min(word.top(), spot.top());
        int bottom = Math.max(word.bottom(), spot.bottom());
        return spot.left() - word.right() < APART * letter && bottom - top < HIGHEST * letter;
    }

    private static Box around(Box a, Box b) {
        return new Box(
                Math.min(a.left(), b.left()),
                Math.min(a.top(), b.top()),
                Math.max(a.right(), b.right()),
                Math.max(a.bottom(), b.bottom()));
    }
}

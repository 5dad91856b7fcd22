package tiaowen.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lines begin and end in each column of a document, left and right pages apart. */
final class PdfMargins {
    /** So many lines of a kind make a margin of their own. */
    private static final int ENOUGH = 20;

    /** Edges of a column, in points. */
    record Margin(float left, float right) {
        float middle() {
            return (left + right) / 2;
        }
    }

    private record Place(int column, int side) {}

    /** So many pages of one layout have margins of their own, if full lines show them. */
    private static final int PAGES = 3;

    /** Margins nearer than this are the same, in points. */
    private static final float NEAR = 6;

    private record Sheet(int column, int page) {}

    private final Map<Place, Margin> margins = new HashMap<>();
    private final Map<Sheet, Margin> layouts = new HashMap<>();

    PdfMargins(List<PdfLine> lines) {
        Map<Place, List<PdfLine>> groups = new HashMap<>();
        for (var line : lines) {
            if (line.isTable()) continue;
            groups.computeIfAbsent(
                            new Place(line.column(), line.page() % 2), p -> new ArrayList<>())
                    .add(line);
            groups.computeIfAbsent(new Place(line.column(), 2), p -> new ArrayList<>()).add(line);
        }
        groups.forEach((place, group) -> margins.put(place, margin(group)));
        for (int column = 0; column <= 2; column++) {
            for (int side = 0; side < 2; side++) {
                var all = margins.get(new Place(column, 2));
                if (all == null) continue;
                var own = groups.getOrDefault(new Place(column, side), List.of());
                if (own.size() < ENOUGH) margins.put(new Place(column, side), all);
            }
        }
        layouts(lines);
    }

    /** A cover or a preface may be set wider or narrower than the text. */
    private void layouts(List<PdfLine> lines) {
        Map<Sheet, List<PdfLine>> sheets = new HashMap<>();
        for (var line : lines) {
            if (line.isTable()) continue;
            sheets.computeIfAbsent(new Sheet(line.column(), line.page()), s -> new ArrayList<>())
                    .add(line);
        }
        Map<Sheet, Margin> own = new HashMap<>();
        sheets.forEach(
                (sheet, group) -> {
                    var margin = margin(group);
                    long full =
                            group.stream().filter(l -> l.right() > margin.right() - NEAR).count();
                    if (group.size() >= ENOUGH / 2 && full * 4 >= group.size()) {
                        own.put(sheet, margin);
                    }
                });
        own.forEach(
                (sheet, margin) -> {
                    long alike =
                            own.entrySet().stream()
                                    .filter(e -> e.getKey().column() == sheet.column())
                                    .filter(e -> isNear(e.getValue(), margin))
                                    .count();
                    if (alike >= PAGES) layouts.put(sheet, margin);
                });
    }

    private static boolean isNear(Margin one, Margin other) {
        return Math.abs(one.left() - other.left()) < NEAR
                && Math.abs(one.right() - other.right()) < NEAR;
    }

    Margin of(PdfLine line) {
        var usual = margins.get(new Place(line.column(), line.page() % 2));
        var own = layouts.getOrDefault(new Sheet(line.column(), line.page()), usual);
        return isNear(own, usual) ? usual : own;
    }

    private static Margin margin(List<PdfLine> lines) {
        int few = Math.max(2, lines.size() / 40);
        var lefts = lines.stream().map(PdfLine::left).sorted().toList();
        var rights = lines.stream().map(line -> -line.right()).sorted().toList();
        return new Margin(edge(lefts, few, 2), -edge(rights, few, 5));
    }

    /** The outermost place where several lines end together. */
    private static float edge(List<Float> places, int few, float near) {
        for (int i = 0; i + few <= places.size(); i++) {
            if (places.get(i + few - 1) - places.get(i) <= near) return places.get(i);
        }
        return places.getFirst();
    }
}

package tiaowen.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tiaowen.model.Outside;

/** Gathers the words that end up in no provision. */
final class OutsideList {
    private final List<Outside> all = new ArrayList<>();

    void add(Outside.Place place, List<Line> lines) {
        add(place, lines, "");
    }

    /** The heading of an annex that lines below its label say, in place of words beside it. */
    void heading(String eid, Annexes.Annex annex, List<Line> titleLines) {
        if (!annex.heading().isEmpty()) {
            all.add(new Outside(Outside.Place.TITLE, annex.line(), annex.heading(), eid));
        }
        add(Outside.Place.TITLE, titleLines, eid);
    }

    private void add(Outside.Place place, List<Line> lines, String owner) {
        for (var line : lines) {
            all.add(new Outside(place, line.number(), Structurer.words(line), owner));
        }
    }

    /** By line; what shares a line in the order in which it was found. */
    List<Outside> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(Outside::line)).toList();
    }
}

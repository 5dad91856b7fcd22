package tiaowen.export;

import java.util.List;
import java.util.stream.Collectors;
import tiaowen.search.Hit;
import tiaowen.search.TermLocation;
import tiaowen.text.MarkedSpan;

/**
 * One hit as it is written.
 *
 * @param rank from 1
 * @param text the whole text, marked
 * @param link to the clause
 */
record HitRow(int rank, Hit hit, List<MarkedSpan> text, String link) {
    /** {@code 《title》第十二条} */
    String name() {
        return "《" + title() + "》" + label();
    }

    String title() {
        return hit.edition().metadata().title();
    }

    String label() {
        return hit.clause().label();
    }

    /** Headings above the clause, outermost first, and its own. */
    String path() {
        var path = String.join(" › ", hit.clause().path());
        var own = hit.clause().heading();
        return own.isEmpty() ? path : path.isEmpty() ? own : path + " › " + own;
    }

    /** The day of the edition, and its status. */
    String edition() {
        return hit.edition().date() + " " + hit.standing().word();
    }

    /** Which part holds which term, in words; empty where that is not known. */
    String where() {
        return hit.where().stream()
                .filter(location -> !location.parts().isEmpty())
                .map(HitRow::where)
                .collect(Collectors.joining("；"));
    }

    private static String where(TermLocation location) {
        var parts = location.parts().stream().sorted().map(TermLocation.Part::label);
        return location.term() + "：" + parts.collect(Collectors.joining("、"));
    }
}

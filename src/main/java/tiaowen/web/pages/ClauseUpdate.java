package tiaowen.web.pages;

import java.util.ArrayList;
import java.util.List;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.DiffPiece;
import tiaowen.model.Clause;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.WebContext;

/**
 * What became of a clause since an edition.
 *
 * @param words a sentence; empty where the edition is the one that counts today
 * @param change the text of both editions where they differ, long runs that both have left out
 */
record ClauseUpdate(String words, List<DiffPiece> change) {
    /** More of a text than this is no preview. */
    private static final int MOST = 400;

    /** Characters kept on each side of a change. */
    private static final int BESIDE = 24;

    private static final ClauseUpdate NOTHING = new ClauseUpdate("", List.of());

    ClauseUpdate {
        change = List.copyOf(change);
    }

    static ClauseUpdate of(WebContext site, PrintedEdition.Place place) {
        var edition = place.text();
        var policy = edition.policy();
        var current = policy.current(site.today());
        boolean older =
                policy.editions().indexOf(edition.edition()) > policy.editions().indexOf(current);
        if (!older) return NOTHING;
        var then = DisplayFormat.edition(current.date());
        return site.library()
                .compare(policy.slug(), edition.edition().date(), current.date())
                .flatMap(comparison -> comparison.ofEarlier(place.clause().eid()))
                .map(change -> said(change, then))
                .orElse(NOTHING);
    }

    private static ClauseUpdate said(ClauseChange change, String then) {
        var now = change.after().map(Clause::label).orElse("");
        return switch (change.kind()) {
            case SAME -> new ClauseUpdate("到" + then + "的现行版本，这一条没有改动。", List.of());
            case CHANGED -> new ClauseUpdate("这一条后来改过，" + then + "的现行版本是：", brief(change.pieces()));
            case MOVED -> new ClauseUpdate("在" + then + "的现行版本里是" + now + "，文字没有改动。", List.of());
            case MOVED_CHANGED ->
                    new ClauseUpdate(
                            "后来改过，在" + then + "的现行版本里是" + now + "：", brief(change.pieces()));
            case REMOVED -> new ClauseUpdate(then + "的现行版本里已经没有这一条。", List.of());
            case ADDED -> NOTHING;
        };
    }

    /** The changes with a few words around each; none where they would fill a page. */
    private static List<DiffPiece> brief(List<DiffPiece> pieces) {
        var brief = new ArrayList<DiffPiece>();
        int length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var text = piece.text();
            if (piece.kind() == DiffPiece.Kind.KEPT) {
                text = beside(text, i > 0, i + 1 < pieces.size());
            }
            length += text.length();
            brief.add(new DiffPiece(piece.kind(), text));
        }
        return length <= MOST ? brief : List.of();
    }

    private static String beside(String text, boolean before, boolean after) {
        int kept = (before ? BESIDE : 0) + (after ? BESIDE : 0);
        if (text.length() <= kept + 2) return text;
        var start = before ? DisplayFormat.shortened(text, BESIDE) : "……";
        var end = after ? DisplayFormat.tail(text, BESIDE) : "";
        return before && after ? start + end.substring("……".length()) : before ? start : end;
    }
}

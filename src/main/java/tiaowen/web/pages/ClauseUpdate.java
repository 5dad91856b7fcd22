package tiaowen.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.DiffPiece;
import tiaowen.model.Clause;
import tiaowen.model.EidWords;
import tiaowen.model.Provision;
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

    /** Changed parts that are named. */
    private static final int MOST_PARTS = 4;

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
                .map(change -> part(place, change).orElseGet(() -> said(change, then)))
                .orElse(NOTHING);
    }

    /**
     * Of a part of a clause that reads as before in a clause that was reworded: that it does, and
     * which other parts were.
     */
    private static Optional<ClauseUpdate> part(PrintedEdition.Place place, ClauseChange change) {
        var before = change.before();
        var after = change.after();
        boolean whole = place.asked().equals(place.anchor());
        if (whole || before.isEmpty() || after.isEmpty() || !change.kind().touchesWords()) {
            return Optional.empty();
        }
        var then = parts(before.get());
        var now = parts(after.get());
        var asked =
                then.keySet().stream()
                        .filter(part -> anchor(place, before.get(), part).equals(place.asked()))
                        .findFirst();
        if (asked.isEmpty() || !then.get(asked.get()).equals(now.get(asked.get()))) {
            return Optional.empty();
        }
        var others =
                Stream.concat(then.keySet().stream(), now.keySet().stream())
                        .distinct()
                        .filter(part -> !Objects.equals(then.get(part), now.get(part)))
                        .map(EidWords::of)
                        .filter(words -> !words.isEmpty())
                        .limit(MOST_PARTS)
                        .toList();
        var own = EidWords.of(asked.get());
        var moved = change.from().equals(change.to()) ? "" : "现在是" + after.get().label() + "；";
        var rest = others.isEmpty() ? "同条的其他部分" : "同条" + String.join("、", others);
        return Optional.of(
                new ClauseUpdate(
                        moved + "所引" + (own.isEmpty() ? "部分" : own) + "文字未变；" + rest + "有修改。",
                        List.of()));
    }

    private static String anchor(PrintedEdition.Place place, Clause clause, String part) {
        return place.part().anchor(clause.eid() + "." + part);
    }

    /** Words of the paragraphs and items of a clause, by their eid within it. */
    private static Map<String, String> parts(Clause clause) {
        var parts = new LinkedHashMap<String, String>();
        clause.contents().stream()
                .flatMap(Provision::walk)
                .filter(provision -> provision.eid().startsWith(clause.eid() + "."))
                .forEach(
                        provision ->
                                parts.put(
                                        provision.eid().substring(clause.eid().length() + 1),
                                        words(provision)));
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    private static String words(Provision provision) {
        return switch (provision) {
            case Provision.Paragraph paragraph -> paragraph.text();
            case Provision.Item item -> item.label() + item.text();
            default -> "";
        };
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

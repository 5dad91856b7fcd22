package tiaowen.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.api.ComparisonAnswer;
import tiaowen.api.Links;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.Comparison;
import tiaowen.compare.DiffPiece;
import tiaowen.model.Anchors;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.print.ProvisionNames;

/** Puts the changes between two editions into words, as pages print them. */
public final class ChangeWording {
    private final Map<String, String> earlierLabels;
    private final Map<String, String> laterLabels;
    private final String earlier;
    private final String later;

    /**
     * @param earlier address of the earlier edition
     * @param later address of the later edition
     */
    public ChangeWording(String earlier, String later, Comparison made) {
        this.earlier = earlier;
        this.later = later;
        this.earlierLabels = labels(made.before());
        this.laterLabels = labels(made.after());
    }

    /** What people call the clauses of an edition, by their names. */
    private static Map<String, String> labels(List<Document> documents) {
        var labels = new HashMap<String, String>();
        var anchors = Anchors.of(documents);
        for (int part = 0; part < documents.size(); part++) {
            var document = documents.get(part);
            var names = ProvisionNames.named(document.body().provisions());
            for (var clause : document.clauses()) {
                var name = anchors.get(part).getOrDefault(clause.eid(), clause.eid());
                labels.putIfAbsent(name, PrintedEdition.label(clause, names.whole(clause.eid())));
            }
        }
        return labels;
    }

    /** What people call a clause of the later edition; empty for a name that it does not have. */
    public String label(String name) {
        return laterLabels.getOrDefault(name, "");
    }

    /** What stands on a page of these changes. */
    public List<CompareView.Row> rows(List<ClauseChange> changes, boolean only) {
        var rows = new ArrayList<CompareView.Row>();
        var folded = new ArrayList<ClauseChange>();
        var path = List.<String>of();
        for (var change : changes) {
            if (!open(change)) {
                folded.add(change);
                continue;
            }
            fold(rows, folded, only);
            var own = change.after().or(change::before).orElseThrow().path();
            if (!own.equals(path) && !own.isEmpty()) {
                rows.add(new CompareView.Heading(String.join("　", own)));
            }
            path = own;
            rows.add(new CompareView.Changed(entry(change)));
        }
        fold(rows, folded, only);
        return rows;
    }

    /** What a reader of changes must see without asking. */
    private static boolean open(ClauseChange change) {
        return change.kind().touchesWords() || change.crossed();
    }

    private void fold(List<CompareView.Row> rows, List<ClauseChange> folded, boolean only) {
        if (!only && !folded.isEmpty()) {
            var entries = folded.stream().map(this::entry).toList();
            rows.add(new CompareView.Unchanged(summary(folded, entries), entries));
        }
        folded.clear();
    }

    private static String summary(List<ClauseChange> folded, List<CompareView.Entry> entries) {
        var clause = folded.getFirst().after().orElseThrow();
        var unit = clause.kind() == Clause.Kind.ARTICLE ? " 条" : " 处";
        var first = entries.getFirst().label();
        var span =
                entries.size() == 1
                        ? first
                        : first + "至" + entries.getLast().label() + "，" + entries.size() + unit;
        long moved = folded.stream().filter(c -> c.kind() == ClauseChange.Kind.MOVED).count();
        if (moved == 0) return span + "未变";
        if (moved == folded.size()) return span + "只换了编号，文字未变";
        return span + "文字未变，其中 " + moved + unit + "换了编号";
    }

    /** Links to what changed, among what stands on a page. */
    public static List<CompareView.Jump> touched(List<CompareView.Row> rows) {
        return rows.stream()
                .filter(CompareView.Changed.class::isInstance)
                .map(row -> ((CompareView.Changed) row).entry())
                .map(e -> new CompareView.Jump(e.label(), "#" + Links.encode(e.id()), e.kind()))
                .toList();
    }

    /** One change as a page prints it. */
    public CompareView.Entry entry(ClauseChange change) {
        boolean gone = change.to().isEmpty();
        var before = earlierLabels.getOrDefault(change.from(), "");
        var after = label(change.to());
        return new CompareView.Entry(
                gone ? "yuan-" + change.from() : change.to(),
                gone ? "原" + before : after,
                kind(change),
                word(change),
                note(change, before),
                kin(change),
                change.from().isEmpty() ? "" : earlier + "/" + Links.encode(change.from()),
                gone ? "" : later + "/" + Links.encode(change.to()),
                lines(change));
    }

    /** One change as programs read it. */
    public ComparisonAnswer.Change answer(ClauseChange change) {
        var entry = entry(change);
        return ComparisonAnswer.Change.of(
                change, entry.label(), entry.note(), entry.before(), entry.after());
    }

    private static String kind(ClauseChange change) {
        return switch (change.kind()) {
            case SAME -> "same";
            case MOVED -> "moved";
            case CHANGED, MOVED_CHANGED -> "changed";
            case ADDED -> "added";
            case REMOVED -> "removed";
        };
    }

    /** {@code 修改}, {@code 新增}: what became of a clause, in one word. */
    public static String word(ClauseChange change) {
        return switch (change.kind()) {
            case SAME -> "未变";
            case MOVED -> change.crossed() ? "移动" : "文字未变";
            case CHANGED, MOVED_CHANGED -> "修改";
            case ADDED -> "新增";
            case REMOVED -> "删去";
        };
    }

    private static String note(ClauseChange change, String before) {
        var notes = new ArrayList<String>();
        boolean moved =
                change.kind() == ClauseChange.Kind.MOVED
                        || change.kind() == ClauseChange.Kind.MOVED_CHANGED;
        if (moved) notes.add("原" + before);
        if (change.crossed() && moved) notes.add("顺序移动");
        if (change.rehung() && chapter(change.before()).isPresent()) {
            var was = chapter(change.before()).orElseThrow();
            var is = chapter(change.after()).orElse("");
            if (!bare(was).equals(bare(is))) notes.add("原在“" + was + "”");
        }
        return String.join("，", notes);
    }

    private static Optional<String> chapter(Optional<Clause> clause) {
        return clause.map(Clause::path).filter(path -> !path.isEmpty()).map(List::getLast);
    }

    /** A heading without its number. */
    private static String bare(String heading) {
        return heading.replaceFirst("^\\S+\\s+", "").replaceAll("\\s", "");
    }

    private Optional<CompareView.Jump> kin(ClauseChange change) {
        return change.kin()
                .map(
                        name ->
                                change.to().isEmpty()
                                        ? new CompareView.Jump(
                                                "文字多已并入" + laterLabels.getOrDefault(name, "别处"),
                                                "#" + Links.encode(name),
                                                "")
                                        : new CompareView.Jump(
                                                "文字多来自原" + earlierLabels.getOrDefault(name, "别处"),
                                                earlier + "/" + Links.encode(name),
                                                ""));
    }

    /** The pieces of a change, a line each paragraph. */
    public static List<CompareView.Line> lines(ClauseChange change) {
        var lines = new ArrayList<CompareView.Line>();
        var line = new ArrayList<DiffPiece>();
        var clause = change.after().or(change::before).orElseThrow();
        for (var piece : change.pieces()) {
            var paragraphs = piece.text().split("\n", -1);
            for (int i = 0; i < paragraphs.length; i++) {
                if (i > 0) {
                    end(lines, line, clause);
                }
                var text = paragraphs[i].replace("\t", "　");
                if (!text.isEmpty()) line.add(new DiffPiece(piece.kind(), text));
            }
        }
        end(lines, line, clause);
        return lines;
    }

    private static void end(List<CompareView.Line> lines, List<DiffPiece> line, Clause clause) {
        if (!line.isEmpty()) {
            boolean heading = lines.isEmpty() && !clause.heading().isEmpty();
            lines.add(new CompareView.Line(heading, line));
        }
        line.clear();
    }
}

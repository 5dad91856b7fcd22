package tiaowen.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.compare.ClauseChange;
import tiaowen.compare.Comparison;
import tiaowen.compare.DiffPiece;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Failure;
import tiaowen.model.Rewritten;
import tiaowen.model.Rewritten.Touched;

/**
 * Tells what became of the clauses of editions whose files changed. Only while a generation is
 * built are both texts at hand, the old one in the generation before. For one build.
 */
final class UpdateDetails {
    private static final Logger LOG = LoggerFactory.getLogger(UpdateDetails.class);

    /** A new rule of reading may change thousands of editions at once, which is no news. */
    private static final int EDITIONS = 500;

    private static final int CLAUSES = 60;

    /** Characters of a clause that are kept, on each side. */
    private static final int WORDS = 600;

    /** Characters kept before and behind what changed. */
    private static final int AROUND = 60;

    private static final String CUT = "……";

    // 二、  （三）  3.
    private static final Pattern NUMBER = Pattern.compile("^[（(]?[\\p{IsHan}\\d]{1,6}[)）、．.]+");

    private final Function<String, Optional<Document>> before;
    private final Function<String, Optional<Document>> after;
    private int told;

    /**
     * @param before sources of the generation before
     * @param after sources of the one that is built
     */
    UpdateDetails(
            Function<String, Optional<Document>> before,
            Function<String, Optional<Document>> after) {
        this.before = before;
        this.after = after;
    }

    /** Empty where a text cannot be read: no build fails for that. */
    Optional<Rewritten> of(Edition was, Edition is) {
        if (++told > EDITIONS) return Optional.empty();
        try {
            var old = read(was, before);
            var now = read(is, after);
            if (old.isEmpty() || now.isEmpty()) return Optional.empty();
            return Optional.of(rewritten(Comparison.of(old, now)));
        } catch (Failure unreadable) {
            LOG.warn("{} {}: what changed is not told", is.policy(), is.date(), unreadable);
            return Optional.empty();
        }
    }

    private static List<Document> read(
            Edition edition, Function<String, Optional<Document>> documents) {
        return edition.sources().stream().flatMap(s -> documents.apply(s).stream()).toList();
    }

    private static Rewritten rewritten(Comparison made) {
        var counts = made.counts();
        var touched =
                made.changes().stream()
                        .filter(change -> change.kind().touchesWords())
                        .limit(CLAUSES)
                        .map(UpdateDetails::touched)
                        .toList();
        return new Rewritten(
                counts.changed(),
                counts.added(),
                counts.removed(),
                counts.moved(),
                counts.same(),
                counts.unit(),
                touched);
    }

    private static Touched touched(ClauseChange change) {
        var clause = change.after().or(change::before).orElseThrow();
        return new Touched(
                change.to().isEmpty() ? change.from() : change.to(),
                label(clause),
                change.before().isEmpty() ? "" : words(change, DiffPiece.Kind.ADDED),
                change.after().isEmpty() ? "" : words(change, DiffPiece.Kind.REMOVED));
    }

    /** {@code 第十二条}, {@code 二、（三）}; the heading where there is no number. */
    private static String label(Clause clause) {
        if (clause.kind() == Clause.Kind.ARTICLE) return clause.label();
        var above =
                clause.path().stream()
                        .map(NUMBER::matcher)
                        .filter(number -> number.find())
                        .map(number -> number.group())
                        .collect(Collectors.joining());
        var own = clause.label().isEmpty() ? clause.heading() : clause.label();
        var label = above + own;
        return label.isEmpty() ? "正文" : label;
    }

    /** One side of a change: what changed, and as much around it as a reader needs. */
    private static String words(ClauseChange change, DiffPiece.Kind without) {
        var pieces = change.pieces();
        var words = new ArrayList<String>();
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            if (piece.kind() == without) continue;
            boolean kept = piece.kind() == DiffPiece.Kind.KEPT;
            words.add(kept ? around(piece.text(), at > 0, at + 1 < pieces.size()) : piece.text());
        }
        var all = String.join("", words);
        return all.length() <= WORDS ? all : all.substring(0, end(all, WORDS)) + CUT;
    }

    private static String around(String text, boolean behind, boolean ahead) {
        int head = behind ? AROUND : 0;
        int tail = ahead ? AROUND : 0;
        if (text.length() <= head + tail + CUT.length()) return text;
        int from = end(text, text.length() - tail);
        return text.substring(0, end(text, head)) + CUT + text.substring(from);
    }

    /** No character is cut in two. */
    private static int end(String text, int at) {
        boolean splits = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return splits ? at - 1 : at;
    }
}

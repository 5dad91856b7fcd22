package tiaowen.web.view;

import java.util.List;
import java.util.Optional;
import tiaowen.compare.DiffPiece;

/**
 * What a link leads to, in a few lines, to be shown beside it.
 *
 * @param title of the policy, in its marks
 * @param place in it: {@code 第十二条第二款}; empty where the whole is meant
 * @param facts edition, number, issuers, as they fit
 * @param lines its words; those of the provision meant alone where all would be too much
 * @param more how many characters the text goes on after the lines; 0 where it does not
 * @param since what became of it since, a sentence; empty where nothing is to be said
 * @param change the text then and now; empty where it is the same
 */
public record PreviewView(
        String title,
        String place,
        Optional<StatusMark> status,
        List<String> facts,
        List<Line> lines,
        int more,
        String since,
        List<DiffPiece> change) {
    public PreviewView {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        change = List.copyOf(change);
    }

    /** The same with another sentence before what became of it since. */
    public PreviewView with(String sentence) {
        return new PreviewView(title, place, status, facts, lines, more, sentence + since, change);
    }

    /**
     * A line of the text.
     *
     * @param asked whether the link means this very line, of several
     */
    public record Line(String text, boolean asked) {}
}

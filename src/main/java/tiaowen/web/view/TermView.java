package tiaowen.web.view;

import java.util.List;
import tiaowen.compare.DiffPiece;

/**
 * One term of the glossary.
 *
 * @param conflict a sentence when the policies say different things; else empty
 * @param sayings what it means, each way of saying it once
 * @param used clauses that hold the term, exactly
 * @param uses the first of them
 * @param searchHref finds all of them
 */
public record TermView(
        String term,
        String pinyin,
        String english,
        String note,
        String conflict,
        List<SayingView> sayings,
        int used,
        List<HomeView.Example> uses,
        String searchHref,
        List<HomeView.Example> neighbours) {
    /**
     * One definition with all that give it.
     *
     * @param lines of the definition: a long one has its items on lines of their own
     * @param held whether it is in force
     */
    public record SayingView(
            String kind, List<String> lines, boolean held, List<SourceView> sources) {
        /** Whether it fills more than a card that stands beside another. */
        public boolean isLong() {
            return lines.size() > 2 || lines.stream().mapToInt(String::length).sum() > 180;
        }
    }

    /**
     * A policy that gives it.
     *
     * @param scope inside which it means this; empty for the whole text
     * @param older what its other editions say
     */
    public record SourceView(
            String title,
            String label,
            String href,
            String date,
            StatusMark status,
            boolean sample,
            String scope,
            List<OlderView> older) {
        /** Older editions that say the same. */
        public List<OlderView> same() {
            return older.stream().filter(one -> one.pieces().isEmpty()).toList();
        }

        /** Older editions that say something else. */
        public List<OlderView> different() {
            return older.stream().filter(one -> !one.pieces().isEmpty()).toList();
        }
    }

    /**
     * What another edition of the policy says.
     *
     * @param pieces how its words became those of today; empty where they are the same
     */
    public record OlderView(
            String label, String href, String date, StatusMark status, List<DiffPiece> pieces) {}
}

package tiaowen.web.view;

import java.util.List;
import tiaowen.model.Doubt;
import tiaowen.web.print.DisplayFormat;

/**
 * What became of the files of an edition, block by block.
 *
 * @param sheets one a file, in the order of the edition
 */
public record ReportView(String title, String back, List<Sheet> sheets) {
    /**
     * One file.
     *
     * @param about what is known of the file itself, such as its encoding
     * @param balance whole sentences: where its characters went
     * @param balanced whether all of them are accounted for
     * @param known metadata, each with where it came from
     * @param certainty whole sentences: how sure the reading is
     * @param doubts where it may be wrong, the likeliest first
     */
    public record Sheet(
            String file,
            String about,
            String balance,
            boolean balanced,
            List<Known> known,
            String certainty,
            List<Doubted> doubts,
            List<Caution> cautions,
            List<Stretch> stretches) {}

    /**
     * A value of the metadata.
     *
     * @param origin where it was read
     * @param chosen whether it is the one that counts
     */
    public record Known(String name, String value, String origin, boolean chosen) {}

    /**
     * A place where the reading may be wrong.
     *
     * @param line 0 where it concerns the whole file
     * @param likely how likely it is wrong, as a percentage
     * @param yaml lines for the sidecar that would put it right; empty where there are none
     */
    public record Doubted(int line, String message, String likely, String yaml) {
        /** The doubt as it is shown. */
        public static Doubted of(Doubt doubt) {
            return new Doubted(
                    doubt.line(),
                    doubt.message(),
                    DisplayFormat.share(doubt.likelihood()),
                    doubt.correction());
        }
    }

    /**
     * A warning.
     *
     * @param line 0 where it concerns the whole file
     */
    public record Caution(int line, String message) {}

    /**
     * Rows on end that are of a kind.
     *
     * @param plain nothing happened to them: they may stay folded
     * @param summary of plain rows
     */
    public record Stretch(boolean plain, String summary, List<Row> rows) {}

    /**
     * One block of the source and what became of it.
     *
     * @param source its words as they came
     * @param result its words now; empty where it was taken out
     * @param places where they stand; none where it was taken out
     * @param dropped name of the rule that took it out; empty where it stays
     * @param because what that rule takes out, a sentence
     * @param overrules lines for the sidecar that would change this, ready to be copied
     * @param scanned where on which pages a machine read it; empty where none did
     */
    public record Row(
            int line,
            String source,
            String result,
            List<Place> places,
            String dropped,
            String because,
            List<Change> changes,
            List<String> cautions,
            List<Overrule> overrules,
            String scanned) {
        /** Whether there is nothing to look at. */
        public boolean plain() {
            return dropped.isEmpty() && changes.isEmpty() && cautions.isEmpty();
        }
    }

    /** Where words stand; {@code href} empty where there is no page to link to. */
    public record Place(String name, String href) {}

    /**
     * A repair.
     *
     * @param sure how sure the rule is, as a percentage
     * @param runs what changed, and a few characters around each place; empty where no word did
     */
    public record Change(String name, String sentence, String sure, List<Run> runs) {}

    /**
     * Characters on end.
     *
     * @param kind {@code ""}, {@code del} or {@code ins}
     */
    public record Run(String kind, String text) {}

    /** A line of YAML and what it would do. */
    public record Overrule(String effect, String yaml) {}
}

package tiaowen.web.view;

import java.util.List;

/**
 * What is known of how complete the search is.
 *
 * @param known false where no check was run; then nothing else counts
 * @param verdict a sentence with exact figures
 * @param served the generation now served, where it is another than the one checked; else empty
 * @param waiting files that a person should look at
 * @param faults clauses lost or found wrongly, a line each
 */
public record QualityView(
        boolean known,
        boolean complete,
        String verdict,
        String checked,
        String took,
        String clauses,
        String generation,
        String served,
        List<Row> rows,
        List<String> faults,
        UncheckedScansView waiting) {
    /** No check was run. */
    public static QualityView unknown(UncheckedScansView waiting) {
        return new QualityView(false, false, "", "", "", "", "", "", List.of(), List.of(), waiting);
    }

    /** Terms of one kind, figures as they are printed. */
    public record Row(String label, String terms, String hits, String lost, String foreign) {}
}

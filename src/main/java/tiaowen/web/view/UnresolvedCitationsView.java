package tiaowen.web.view;

import java.util.List;

/**
 * Citations that lead nowhere, for those who keep the collection.
 *
 * @param sentence how many there are
 * @param kinds ways to see some kinds alone, with their counts
 * @param query what the citing titles or the titles cited must hold
 * @param kind chosen; empty for all
 * @param wanted policies that are cited most and not here; empty where others are shown
 * @param table address of the same list as a table
 */
public record UnresolvedCitationsView(
        String sentence,
        List<Choice> kinds,
        String query,
        String kind,
        List<Wanted> wanted,
        List<Group> groups,
        String table,
        SearchView.Paging paging) {
    public UnresolvedCitationsView {
        kinds = List.copyOf(kinds);
        wanted = List.copyOf(wanted);
        groups = List.copyOf(groups);
    }

    /** A kind of citation. */
    public record Choice(String label, String href, int count, boolean chosen) {}

    /** A policy that is cited and not here. */
    public record Wanted(String title, int count, String href) {}

    /** The citations of one edition. */
    public record Group(String title, String date, String href, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One citation.
     *
     * @param place that holds it, as people call it
     * @param words of it
     * @param reason why it leads nowhere
     * @param more what may be looked at instead; empty for nothing
     */
    public record Row(String place, String href, String words, String reason, String more) {}
}

package tiaowen.web.view;

import java.util.List;

/**
 * All policies, narrowed as the address says.
 *
 * @param sentence how many are shown of how many
 */
public record PoliciesView(
        String filter,
        String kind,
        String region,
        String sentence,
        List<SearchView.FacetView> facets,
        List<Row> rows,
        SearchView.Paging paging,
        List<SearchView.Chip> chips) {
    /** One policy. */
    public record Row(
            String title,
            String href,
            String kind,
            String facts,
            String date,
            StatusMark status,
            boolean sample,
            int editions) {}
}

package tiaowen.web.view;

import java.util.List;

/**
 * Policies, narrowed and ordered as the address says.
 *
 * @param sentence how many are shown of how many
 * @param place which of them this page holds; empty where it holds all
 * @param why whole sentences, where there are none: what each condition alone keeps out
 * @param tries lists that do show something, where this one does not
 */
public record PoliciesView(
        BrowseForm form,
        String sentence,
        String place,
        List<SearchView.FacetView> facets,
        List<SearchView.Choice> sorts,
        List<Row> rows,
        SearchView.Paging paging,
        List<SearchView.Chip> chips,
        List<String> why,
        List<HomeView.Example> tries) {
    /**
     * One policy.
     *
     * @param issuers first ones, with how many there are where they are many; may be empty
     * @param citedBy how many policies of the collection name it
     */
    public record Row(
            String title,
            String href,
            String kind,
            String number,
            String issuers,
            String promulgated,
            String effective,
            StatusMark status,
            boolean sample,
            int editions,
            int citedBy) {}
}

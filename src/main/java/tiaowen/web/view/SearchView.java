package tiaowen.web.view;

import java.util.List;
import tiaowen.search.Span;

/**
 * The answer to a search.
 *
 * @param sentence how many, and how surely; always exact figures
 * @param chips what was understood and what narrows it, each removable
 * @param notes whole sentences: what was changed or tried instead, why there is nothing
 * @param suggestions searches that would find something, when this one does not
 */
public record SearchView(
        SearchForm form,
        String sentence,
        boolean nothing,
        List<Chip> chips,
        List<String> notes,
        List<FacetView> facets,
        List<Order> orders,
        List<HitView> hits,
        Paging paging,
        String editionsHref,
        boolean allEditions,
        List<HomeView.Example> suggestions) {
    /** A condition with the address of the same search without it. */
    public record Chip(String label, String without, boolean filter) {}

    /** A way to order the hits. */
    public record Order(String label, String href, boolean chosen) {}

    /** A property to narrow by; values beyond the first eight fold away. */
    public record FacetView(
            String name, String label, List<ValueView> values, List<ValueView> more) {}

    /** One value to narrow by; its address adds it or takes it away. */
    public record ValueView(String label, String count, String href, boolean chosen) {}

    /**
     * One clause.
     *
     * @param label {@code 第十二条}; empty where the clause has no name of its own
     * @param context its address within the whole edition
     * @param cite how to name it when it is copied
     */
    public record HitView(
            List<Span> title,
            String label,
            List<List<Span>> heading,
            List<Span> snippet,
            String href,
            String context,
            String cite,
            StatusMark status,
            boolean sample,
            String date,
            String tier,
            boolean exact,
            List<Other> others,
            int citedBy) {}

    /** Another edition that answers too. */
    public record Other(String label, String href) {}

    /** Where one is among the pages; {@code number} 0 is a gap. */
    public record Paging(List<Step> steps, String previous, String next) {}

    /** One page to go to. */
    public record Step(int number, String href, boolean current) {}
}

package tiaowen.web.view;

import java.util.List;

/**
 * What builds brought, newest first: the days of one month, or one day whole.
 *
 * @param heading {@code 更新}, or the day
 * @param sentence what the list holds
 * @param whats kinds of change to narrow by, with their counts
 * @param kinds kinds of policy to narrow by, with their counts
 * @param months other months that have something, newest first
 * @param paging of a day that is long
 * @param back address of the month; empty on its own page
 * @param feed address of the feed
 */
public record UpdatesView(
        String heading,
        String sentence,
        List<SearchView.ValueView> whats,
        List<SearchView.ValueView> kinds,
        List<SearchView.Choice> months,
        List<Day> days,
        SearchView.Paging paging,
        String back,
        String feed) {
    /**
     * What one day brought.
     *
     * @param day heading; empty where the page is about this day alone
     * @param more how many more there are; empty for none
     * @param moreHref page that has them all
     */
    public record Day(String day, String count, List<Item> items, String more, String moreHref) {}

    /**
     * What one build brought to one policy.
     *
     * @param what {@code 新收录}, {@code 新版本}, {@code 有改动}, {@code 已移出}
     * @param edition which edition, and how many
     * @param href empty where it is no longer there
     * @param changes against the edition before, in figures; empty where there is nothing to say
     * @param compare address of the comparison; empty where there is none
     */
    public record Item(
            String what,
            String title,
            String kind,
            String edition,
            String href,
            String changes,
            String compare) {}

    /** One change as the home page lists it. */
    public record Entry(String what, String title, String edition, String day, String href) {}
}

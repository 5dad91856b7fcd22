package tiaowen.web.view;

import java.util.List;

/** What builds brought, newest day first. */
public record UpdatesView(List<Day> days, boolean cut) {
    /** All that one build day brought. */
    public record Day(String day, List<Entry> entries) {}

    /**
     * One change.
     *
     * @param what {@code 新收录}, {@code 已更新}, {@code 已移出}
     * @param href empty where the edition is no longer there
     */
    public record Entry(String what, String title, String edition, String day, String href) {}
}

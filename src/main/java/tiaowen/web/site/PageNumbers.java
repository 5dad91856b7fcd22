package tiaowen.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import tiaowen.web.view.SearchView.Paging;
import tiaowen.web.view.SearchView.Step;

/** The row of page numbers: first, last, and those around the current one. */
public final class PageNumbers {
    private PageNumbers() {}

    /**
     * @param current from 1
     * @param address of a page by its number
     */
    public static Paging of(int current, int pages, IntFunction<String> address) {
        var shown = new TreeSet<>(List.of(1, Math.max(1, pages)));
        for (int p = current - 2; p <= current + 2; p++) if (p >= 1 && p <= pages) shown.add(p);
        var steps = new ArrayList<Step>();
        int before = 0;
        for (int page : shown) {
            if (page > before + 1) steps.add(new Step(0, "", false));
            steps.add(new Step(page, address.apply(page), page == current));
            before = page;
        }
        return new Paging(
                steps,
                current > 1 ? address.apply(current - 1) : "",
                current < pages ? address.apply(current + 1) : "");
    }
}

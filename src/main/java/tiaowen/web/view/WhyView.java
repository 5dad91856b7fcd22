package tiaowen.web.view;

import java.util.List;
import java.util.Optional;

/**
 * Why a hit stands where it stands.
 *
 * @param place its place among the hits, in words
 * @param reasons whole sentences
 * @param rows what adds to its score, most first
 * @param above the hit one place higher
 */
public record WhyView(
        SearchForm form,
        SearchView.HitGroup hit,
        String place,
        List<String> reasons,
        List<Row> rows,
        Optional<Above> above) {
    /** One thing that was measured, and what it adds. */
    public record Row(String label, String meaning, String value, String adds) {}

    /** The next better hit, and what it has more of. */
    public record Above(String name, String href, String reason, List<Row> rows) {}
}

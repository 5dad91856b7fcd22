package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import tiaowen.engine.Tier;
import tiaowen.search.Hit;
import tiaowen.search.Library;
import tiaowen.search.QueryHighlighter;
import tiaowen.search.SearchRequest;

/** Writes all hits of a search, page by page, so that memory does not grow with their number. */
public final class HitExport {
    /** Hits that are read at a time. */
    private static final int PAGE = 1_000;

    private HitExport() {}

    /** Which hits are written. */
    public enum Scope {
        /** Those of tier exact: their number can be quoted. */
        EXACT,
        /** Those of all tiers that the search shows. */
        ALL
    }

    /**
     * Writes the hits in the order of the request; its page and size do not count.
     *
     * @param site where the links lead, {@code http://127.0.0.1:7070}; empty for links that hold on
     *     any site
     * @param out is left open
     */
    public static void write(
            Library library,
            SearchRequest request,
            Scope scope,
            HitFormat format,
            String site,
            OutputStream out)
            throws IOException {
        try (var held = library.hold()) {
            var first = held.find(request.page(1, PAGE));
            var head = ExportHead.of(first, held.state(), scope);
            var highlighter = QueryHighlighter.of(request.text());
            var sheet = sheet(format, out);
            sheet.begin(head);
            int rank = 0;
            for (var result = first; ; ) {
                for (var hit : result.hits()) {
                    if (scope == Scope.EXACT && hit.tier() != Tier.EXACT) break;
                    sheet.add(
                            new HitRow(
                                    ++rank,
                                    hit,
                                    highlighter.in(hit.clause().text()),
                                    link(site, hit)));
                }
                if (rank >= head.written() || result.hits().size() < PAGE) break;
                result = held.find(request.page(result.request().page() + 1, PAGE));
            }
            sheet.end();
        }
    }

    private static HitSheet sheet(HitFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvSheet(out);
            case MARKDOWN -> new MarkdownSheet(out);
            case WORD -> new WordSheet(out);
        };
    }

    private static String link(String site, Hit hit) {
        return site
                + "/policies/"
                + hit.policy().slug()
                + "/"
                + hit.edition().date()
                + "/"
                + hit.clause().eid();
    }
}

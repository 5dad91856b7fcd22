package tiaowen.web.staff;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.citator.UnresolvedCitation;
import tiaowen.export.CsvWriter;
import tiaowen.text.TitleKey;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.DownloadNames;
import tiaowen.web.site.PageNumbers;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.Shell;
import tiaowen.web.view.UnresolvedCitationsView;

/**
 * {@code /report/citations} and the same as a table, {@code /report/citations.csv}: citations that
 * lead nowhere, and those of what the collection does not have.
 *
 * @param table whether the table is asked for
 */
public record UnresolvedCitationsPage(WebContext site, boolean table) implements Handler {
    private static final String ADDRESS = "/report/citations";
    private static final int GROUPS = 20;
    private static final int WANTED = 15;
    private static final List<String> COLUMNS =
            List.of("引用的文件", "版本", "所在条文", "引文", "所指", "类别", "说明", "链接");

    /** What the address asks for. */
    private record Asked(String kind, String query, int page) {
        static Asked of(Map<String, List<String>> parameters) {
            var page = QueryParameters.first(parameters, "page");
            return new Asked(
                    UnresolvedReason.parse(QueryParameters.first(parameters, "kind"))
                            .map(UnresolvedReason::code)
                            .orElse(""),
                    QueryParameters.first(parameters, "q"),
                    page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
        }

        String address(String path, String kind, int page) {
            var pairs = new ArrayList<String>();
            if (!kind.isEmpty()) pairs.add("kind=" + kind);
            if (!query.isEmpty()) pairs.add("q=" + Links.encode(query));
            if (page > 1) pairs.add("page=" + page);
            return path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
        }

        boolean holds(UnresolvedCitation loose) {
            return query.isEmpty()
                    || loose.policy().title().contains(query)
                    || UnresolvedReason.named(loose).contains(query);
        }
    }

    @Override
    public void handle(Context ctx) {
        var asked = Asked.of(QueryParameters.of(ctx.queryString()));
        var named = site.library().looseCitations().stream().filter(asked::holds).toList();
        var chosen =
                named.stream()
                        .filter(l -> asked.kind().isEmpty() || kind(l).equals(asked.kind()))
                        .toList();
        if (table) {
            ctx.contentType(CsvWriter.MEDIA_TYPE)
                    .header(
                            "Content-Disposition",
                            DownloadNames.named("引用待查 " + site.today(), "csv"))
                    .result(csv(chosen, site.origin(ctx)));
            return;
        }
        var shell = site.shell(ctx, "未能链接的引用", "", Shell.Place.NONE, "", ADDRESS);
        site.page(ctx, "loose", shell, view(asked, named, chosen));
    }

    private static String kind(UnresolvedCitation loose) {
        return UnresolvedReason.of(loose).code();
    }

    private static String csv(List<UnresolvedCitation> chosen, String origin) {
        var writer = new CsvWriter();
        writer.line(COLUMNS);
        for (var loose : chosen) {
            writer.line(
                    List.of(
                            loose.policy().title(),
                            loose.edition().date(),
                            loose.clause(),
                            loose.citation().text(),
                            UnresolvedReason.named(loose),
                            UnresolvedReason.of(loose).label(),
                            UnresolvedReason.reason(loose),
                            origin + href(loose)));
        }
        return writer.toString();
    }

    private static String href(UnresolvedCitation loose) {
        return Links.clause(loose.policy().slug(), loose.edition().date(), loose.clause());
    }

    private UnresolvedCitationsView view(
            Asked asked, List<UnresolvedCitation> named, List<UnresolvedCitation> chosen) {
        var groups = groups(chosen);
        int pages = (groups.size() + GROUPS - 1) / GROUPS;
        var kinds = new ArrayList<UnresolvedCitationsView.Choice>();
        kinds.add(choice(asked, "全部", "", named.size()));
        for (var kind : UnresolvedReason.values()) {
            long count = named.stream().filter(l -> UnresolvedReason.of(l) == kind).count();
            kinds.add(choice(asked, kind.label(), kind.code(), (int) count));
        }
        var sentence =
                chosen.isEmpty()
                        ? "没有这样的引用。"
                        : DisplayFormat.count(groups.size())
                                + " 个文本里的 "
                                + DisplayFormat.count(chosen.size())
                                + " 处引用无法定位。";
        return new UnresolvedCitationsView(
                sentence,
                kinds,
                asked.query(),
                asked.kind(),
                asked.kind().equals(UnresolvedReason.MISSING.code()) ? wanted(chosen) : List.of(),
                groups.stream()
                        .skip((long) GROUPS * (asked.page() - 1))
                        .limit(GROUPS)
                        .map(this::group)
                        .toList(),
                asked.address(ADDRESS + ".csv", asked.kind(), 1),
                PageNumbers.of(
                        asked.page(), pages, page -> asked.address(ADDRESS, asked.kind(), page)));
    }

    private static UnresolvedCitationsView.Choice choice(
            Asked asked, String label, String kind, int count) {
        return new UnresolvedCitationsView.Choice(
                label, asked.address(ADDRESS, kind, 1), count, asked.kind().equals(kind));
    }

    /** By the text that cites; the fullest first. */
    private static List<List<UnresolvedCitation>> groups(List<UnresolvedCitation> chosen) {
        var byText =
                chosen.stream()
                        .collect(
                                Collectors.groupingBy(
                                        l -> l.policy().slug() + "/" + l.edition().date(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byText.values().stream()
                .sorted(
                        Comparator.comparingInt((List<UnresolvedCitation> g) -> g.size())
                                .reversed())
                .toList();
    }

    /** Titles with and without the state's name are one; the fullest is shown. */
    private static List<UnresolvedCitationsView.Wanted> wanted(List<UnresolvedCitation> chosen) {
        var named = new HashMap<String, List<String>>();
        for (var loose : chosen) {
            var title = UnresolvedReason.named(loose);
            named.computeIfAbsent(TitleKey.of(title), key -> new ArrayList<>()).add(title);
        }
        return named.values().stream()
                .sorted(
                        Comparator.comparingInt((List<String> titles) -> titles.size())
                                .reversed()
                                .thenComparing(List::getFirst))
                .limit(WANTED)
                .map(UnresolvedCitationsPage::wantedAs)
                .toList();
    }

    private static UnresolvedCitationsView.Wanted wantedAs(List<String> titles) {
        var full = titles.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        var brief = titles.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
        var only = new Asked(UnresolvedReason.MISSING.code(), brief.replaceAll("[《》]", ""), 1);
        return new UnresolvedCitationsView.Wanted(
                full, titles.size(), only.address(ADDRESS, only.kind(), 1));
    }

    private UnresolvedCitationsView.Group group(List<UnresolvedCitation> citations) {
        var policy = citations.getFirst().policy();
        var edition = citations.getFirst().edition();
        var text = site.shelf().read(policy, edition);
        var rows = new ArrayList<UnresolvedCitationsView.Row>();
        for (var loose : citations) {
            var place =
                    text.flatMap(t -> t.find(loose.citation().eid()))
                            .map(found -> found.part().place(found.asked()))
                            .orElse("");
            rows.add(
                    new UnresolvedCitationsView.Row(
                            place.isEmpty() ? "原文" : place,
                            href(loose),
                            loose.citation().text(),
                            UnresolvedReason.reason(loose),
                            UnresolvedReason.instead(loose)));
        }
        return new UnresolvedCitationsView.Group(
                DisplayFormat.titled(edition.metadata().title()),
                DisplayFormat.edition(edition.date()),
                Links.edition(policy.slug(), edition.date()),
                rows);
    }
}

package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tiaowen.corpus.TitleKey;
import tiaowen.export.Csv;
import tiaowen.search.LooseCitation;
import tiaowen.web.view.Links;
import tiaowen.web.view.LooseView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.Words;

/**
 * {@code /report/citations} and the same as a table, {@code /report/citations.csv}: citations that
 * lead nowhere, and those of what the collection does not have.
 *
 * @param table whether the table is asked for
 */
record LoosePage(Site site, boolean table) implements Handler {
    private static final String ADDRESS = "/report/citations";
    private static final int GROUPS = 20;
    private static final int WANTED = 15;
    private static final List<String> COLUMNS =
            List.of("引用的政策", "版本", "所在条文", "引文", "所指", "类别", "说明", "链接");

    /** What the address asks for. */
    private record Asked(String kind, String query, int page) {
        static Asked of(Map<String, List<String>> parameters) {
            var page = Parameters.first(parameters, "page");
            return new Asked(
                    Looseness.parse(Parameters.first(parameters, "kind"))
                            .map(Looseness::code)
                            .orElse(""),
                    Parameters.first(parameters, "q"),
                    page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
        }

        String address(String path, String kind, int page) {
            var pairs = new ArrayList<String>();
            if (!kind.isEmpty()) pairs.add("kind=" + kind);
            if (!query.isEmpty()) pairs.add("q=" + Links.encode(query));
            if (page > 1) pairs.add("page=" + page);
            return path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
        }

        boolean holds(LooseCitation loose) {
            return query.isEmpty()
                    || loose.policy().title().contains(query)
                    || Looseness.named(loose).contains(query);
        }
    }

    @Override
    public void handle(Context ctx) {
        var asked = Asked.of(Parameters.of(ctx.queryString()));
        var named = site.library().looseCitations().stream().filter(asked::holds).toList();
        var chosen =
                named.stream()
                        .filter(l -> asked.kind().isEmpty() || kind(l).equals(asked.kind()))
                        .toList();
        if (table) {
            ctx.contentType(Csv.MEDIA_TYPE)
                    .header("Content-Disposition", Downloads.named("引用待查 " + site.today(), "csv"))
                    .result(csv(chosen, Site.origin(ctx)));
            return;
        }
        var shell = site.shell(ctx, "落空的引用", "", Shell.Place.NONE, "", ADDRESS);
        site.page(ctx, "loose", shell, view(asked, named, chosen));
    }

    private static String kind(LooseCitation loose) {
        return Looseness.of(loose).code();
    }

    private static String csv(List<LooseCitation> chosen, String origin) {
        var csv = new Csv();
        csv.line(COLUMNS);
        for (var loose : chosen) {
            csv.line(
                    List.of(
                            loose.policy().title(),
                            loose.edition().date(),
                            loose.clause(),
                            loose.citation().text(),
                            Looseness.named(loose),
                            Looseness.of(loose).label(),
                            Looseness.reason(loose),
                            origin + href(loose)));
        }
        return csv.toString();
    }

    private static String href(LooseCitation loose) {
        return Links.clause(loose.policy().slug(), loose.edition().date(), loose.clause());
    }

    private LooseView view(Asked asked, List<LooseCitation> named, List<LooseCitation> chosen) {
        var groups = groups(chosen);
        int pages = (groups.size() + GROUPS - 1) / GROUPS;
        var kinds = new ArrayList<LooseView.Choice>();
        kinds.add(choice(asked, "全部", "", named.size()));
        for (var kind : Looseness.values()) {
            long count = named.stream().filter(l -> Looseness.of(l) == kind).count();
            kinds.add(choice(asked, kind.label(), kind.code(), (int) count));
        }
        var sentence =
                chosen.isEmpty()
                        ? "没有这样的引用。"
                        : Words.count(groups.size())
                                + " 个文本里的 "
                                + Words.count(chosen.size())
                                + " 处引用没有去处。";
        return new LooseView(
                sentence,
                kinds,
                asked.query(),
                asked.kind(),
                asked.kind().equals(Looseness.MISSING.code()) ? wanted(chosen) : List.of(),
                groups.stream()
                        .skip((long) GROUPS * (asked.page() - 1))
                        .limit(GROUPS)
                        .map(this::group)
                        .toList(),
                asked.address(ADDRESS + ".csv", asked.kind(), 1),
                Pages.of(asked.page(), pages, page -> asked.address(ADDRESS, asked.kind(), page)));
    }

    private static LooseView.Choice choice(Asked asked, String label, String kind, int count) {
        return new LooseView.Choice(
                label, asked.address(ADDRESS, kind, 1), count, asked.kind().equals(kind));
    }

    /** By the text that cites; the fullest first. */
    private static List<List<LooseCitation>> groups(List<LooseCitation> chosen) {
        var byText =
                chosen.stream()
                        .collect(
                                Collectors.groupingBy(
                                        l -> l.policy().slug() + "/" + l.edition().date(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byText.values().stream()
                .sorted(Comparator.comparingInt((List<LooseCitation> g) -> g.size()).reversed())
                .toList();
    }

    /** Titles with and without the state's name are one; the fullest is shown. */
    private static List<LooseView.Wanted> wanted(List<LooseCitation> chosen) {
        var named = new HashMap<String, List<String>>();
        for (var loose : chosen) {
            var title = Looseness.named(loose);
            named.computeIfAbsent(TitleKey.of(title), key -> new ArrayList<>()).add(title);
        }
        return named.values().stream()
                .sorted(
                        Comparator.comparingInt((List<String> titles) -> titles.size())
                                .reversed()
                                .thenComparing(List::getFirst))
                .limit(WANTED)
                .map(LoosePage::wantedAs)
                .toList();
    }

    private static LooseView.Wanted wantedAs(List<String> titles) {
        var full = titles.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        var brief = titles.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
        var only = new Asked(Looseness.MISSING.code(), brief.replaceAll("[《》]", ""), 1);
        return new LooseView.Wanted(full, titles.size(), only.address(ADDRESS, only.kind(), 1));
    }

    private LooseView.Group group(List<LooseCitation> citations) {
        var policy = citations.getFirst().policy();
        var edition = citations.getFirst().edition();
        var text = site.shelf().read(policy, edition);
        var rows = new ArrayList<LooseView.Row>();
        for (var loose : citations) {
            var place =
                    text.flatMap(t -> t.find(loose.citation().eid()))
                            .map(found -> found.part().place(found.asked()))
                            .orElse("");
            rows.add(
                    new LooseView.Row(
                            place.isEmpty() ? "原文" : place,
                            href(loose),
                            loose.citation().text(),
                            Looseness.reason(loose),
                            Looseness.instead(loose)));
        }
        return new LooseView.Group(
                Words.titled(edition.metadata().title()),
                Words.edition(edition.date()),
                Links.edition(policy.slug(), edition.date()),
                rows);
    }
}

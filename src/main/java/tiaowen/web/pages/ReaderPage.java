package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.api.Links;
import tiaowen.model.Certainty;
import tiaowen.model.Edition;
import tiaowen.model.Metadata;
import tiaowen.model.Policy;
import tiaowen.text.MarkedSpan;
import tiaowen.validity.Standing;
import tiaowen.validity.StartPhrases;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.print.TreeNode;
import tiaowen.web.site.NotFoundPages;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.ReaderNotices;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.ReaderView;
import tiaowen.web.view.RelationsView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;

/** {@code /policies/{policy}} and {@code /policies/{policy}/{date}}: an edition, whole. */
public record ReaderPage(WebContext site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var slug = ctx.pathParam("policy");
        var date = ctx.pathParamMap().getOrDefault("date", "");
        var policy = site.library().policy(slug).orElse(null);
        if (policy == null) {
            NotFoundPages.policy(site, ctx, slug);
            return;
        }
        var at = QueryParameters.first(QueryParameters.of(ctx.queryString()), "at");
        var asOfEdition = AsOfEdition.of(policy, at, site.today());
        var edition = date.isEmpty() ? asOfEdition.edition() : policy.edition(date).orElse(null);
        var printedEdition =
                edition == null ? null : site.shelf().read(policy, edition).orElse(null);
        if (printedEdition == null) {
            NotFoundPages.edition(site, ctx, policy, date);
            return;
        }
        var search = QueryParameters.first(QueryParameters.of(ctx.queryString()), "q");
        if (!search.isEmpty())
            printedEdition = printedEdition.marking(site.library().marking(search));
        var title = edition.metadata().title();
        var shell =
                site.shell(
                        ctx,
                        date.isEmpty() ? title : title + "（" + DisplayFormat.edition(date) + "）",
                        about(policy, edition, printedEdition),
                        Shell.Place.POLICIES,
                        "",
                        printedEdition.address());
        site.page(
                ctx,
                "reader",
                shell,
                view(policy, edition, printedEdition, date.isEmpty(), search, asOfEdition, at));
    }

    /** What a preview of the link says: 现行有效。全国人民代表大会常务委员会2023年12月29日公布，2024年9月5日施行。共130条。 */
    private String about(Policy policy, Edition edition, PrintedEdition printedEdition) {
        var metadata = edition.metadata();
        var dates =
                Stream.of(
                                metadata.promulgated().map(day -> DisplayFormat.day(day) + "公布"),
                                Optional.of(StartPhrases.brief(edition)))
                        .flatMap(Optional::stream)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("，"));
        var issued = String.join("、", metadata.issuers()) + dates;
        int clauses =
                printedEdition.parts().stream().mapToInt(p -> p.document().clauses().size()).sum();
        return StatusMark.of(policy, edition, site.today()).word()
                + "。"
                + (issued.isEmpty() ? "" : issued + "。")
                + "共"
                + DisplayFormat.count(clauses)
                + "条。";
    }

    private ReaderView view(
            Policy policy,
            Edition edition,
            PrintedEdition printedEdition,
            boolean current,
            String search,
            AsOfEdition asOfEdition,
            String at) {
        var metadata = edition.metadata();
        var notices = notices(policy, edition, current ? asOfEdition.said() : Optional.empty());
        return new ReaderView(
                ReadingBarMaker.of(printedEdition, site.today(), notices),
                printedEdition,
                brief(edition),
                StatusMark.of(policy, edition, site.today()),
                metadata.sample(),
                facts(metadata, edition, Standing.of(policy, edition, site.today())),
                site.shelf().timeline().of(policy, edition, site.today(), at),
                notices,
                printedEdition.parts().stream()
                        .flatMap(document -> document.document().body().history().stream())
                        .distinct()
                        .toList(),
                TreeNode.of(printedEdition),
                printedEdition.parts().stream()
                        .flatMap(document -> document.document().body().signature().stream())
                        .toList(),
                definitions(printedEdition, current ? printedEdition.address() : ""),
                edition.duplicates(),
                policy.citedBy(),
                RelationsView.of(site.library().relations(policy.slug()), site.today()),
                current ? printedEdition.address() : "",
                search,
                !search.isEmpty() && holdsMarks(printedEdition),
                certainty(printedEdition));
    }

    /** 示例省民政厅，规范性文件，2024年3月28日公布，2024年5月1日施行: what a reader looks for first. */
    private static String brief(Edition edition) {
        var metadata = edition.metadata();
        return Stream.of(
                        metadata.docNumber().stream(),
                        metadata.issuers().stream().limit(2),
                        Stream.of(metadata.kind().label()),
                        metadata.promulgated().stream().map(day -> DisplayFormat.day(day) + "公布"),
                        Stream.of(StartPhrases.brief(edition)).filter(words -> !words.isEmpty()))
                .flatMap(words -> words)
                .collect(Collectors.joining("，"));
    }

    private static boolean holdsMarks(PrintedEdition printedEdition) {
        return printedEdition.parts().stream()
                .anyMatch(
                        part ->
                                part.document().clauses().stream()
                                        .flatMap(clause -> part.marked(clause.text()).stream())
                                        .anyMatch(MarkedSpan::marked));
    }

    /** Of several files the least sure one speaks. */
    private static String certainty(PrintedEdition printedEdition) {
        return printedEdition.parts().stream()
                .map(document -> document.document().certainty())
                .min(Comparator.comparing(Certainty::sure).thenComparingDouble(Certainty::text))
                .map(
                        certainty ->
                                DisplayFormat.certainty(certainty)
                                        + DisplayFormat.likely(certainty))
                .orElse("");
    }

    private static List<ReaderView.Fact> facts(
            Metadata metadata, Edition edition, Standing standing) {
        var facts = new ArrayList<ReaderView.Fact>();
        facts.add(
                new ReaderView.Fact(
                        "时效",
                        standing.word() + "（" + standing.because().replaceFirst("。$", "") + "）"));
        metadata.docNumber().ifPresent(n -> facts.add(new ReaderView.Fact("文号", n)));
        if (!metadata.issuers().isEmpty()) {
            var issuers = String.join("、", metadata.issuers());
            facts.add(new ReaderView.Fact("制定机关", issuers + inherited(edition, "issuers")));
        }
        facts.add(new ReaderView.Fact("类别", metadata.kind().label()));
        if (!metadata.region().isEmpty()) {
            facts.add(new ReaderView.Fact("地区", metadata.region() + inherited(edition, "region")));
        }
        metadata.promulgated()
                .ifPresentOrElse(
                        day -> facts.add(new ReaderView.Fact("公布日期", DisplayFormat.day(day))),
                        () ->
                                facts.add(
                                        new ReaderView.Fact(
                                                "版本日期", DisplayFormat.edition(edition.date()))));
        StartPhrases.facts(edition)
                .forEach(f -> facts.add(new ReaderView.Fact(f.label(), f.value())));
        metadata.expires()
                .ifPresent(d -> facts.add(new ReaderView.Fact("有效期至", DisplayFormat.day(d))));
        metadata.published()
                .ifPresent(d -> facts.add(new ReaderView.Fact("发布日期", DisplayFormat.day(d))));
        metadata.origin().ifPresent(o -> facts.add(new ReaderView.Fact("来源", o)));
        return facts;
    }

    private static String inherited(Edition edition, String fact) {
        return edition.inherited().contains(fact) ? "（据此前的版本）" : "";
    }

    private List<ReaderView.Notice> notices(
            Policy policy, Edition edition, Optional<ReaderView.Notice> first) {
        var all = new ArrayList<>(first.stream().toList());
        all.addAll(new ReaderNotices(site.today()).of(policy, edition));
        return all;
    }

    static List<ReaderView.DefinitionView> definitions(PrintedEdition printedEdition, String base) {
        var found = new LinkedHashMap<String, ReaderView.DefinitionView>();
        for (var document : printedEdition.parts()) {
            for (var definition : document.document().definitions()) {
                found.putIfAbsent(
                        definition.term() + "\n" + definition.definition(),
                        new ReaderView.DefinitionView(
                                definition.term(),
                                definition.definition(),
                                document.place(definition.eid()),
                                document.has(definition.eid())
                                        ? base
                                                + "#"
                                                + Links.encode(document.anchor(definition.eid()))
                                        : ""));
            }
        }
        return List.copyOf(found.values());
    }
}

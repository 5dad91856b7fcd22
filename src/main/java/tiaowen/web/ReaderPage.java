package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.model.Certainty;
import tiaowen.model.Edition;
import tiaowen.model.Metadata;
import tiaowen.model.Policy;
import tiaowen.web.view.EditionText;
import tiaowen.web.view.Links;
import tiaowen.web.view.ReaderView;
import tiaowen.web.view.RelationsView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;
import tiaowen.web.view.TreeNode;
import tiaowen.web.view.Words;

/** {@code /policies/{policy}} and {@code /policies/{policy}/{date}}: an edition, whole. */
record ReaderPage(Site site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var slug = ctx.pathParam("policy");
        var date = ctx.pathParamMap().getOrDefault("date", "");
        var policy = site.library().policy(slug).orElse(null);
        if (policy == null) {
            Absent.policy(site, ctx, slug);
            return;
        }
        var at = Parameters.first(Parameters.of(ctx.queryString()), "at");
        var asOf = AsOf.of(policy, at, site.today());
        var edition = date.isEmpty() ? asOf.edition() : policy.edition(date).orElse(null);
        var text = edition == null ? null : site.shelf().read(policy, edition).orElse(null);
        if (text == null) {
            Absent.edition(site, ctx, policy, date);
            return;
        }
        var search = Parameters.first(Parameters.of(ctx.queryString()), "q");
        if (!search.isEmpty()) text = text.marking(site.library().marking(search));
        var title = edition.metadata().title();
        var shell =
                site.shell(
                        ctx,
                        date.isEmpty() ? title : title + "（" + Words.edition(date) + "）",
                        about(policy, edition, text),
                        Shell.Place.POLICIES,
                        "",
                        text.address());
        site.page(
                ctx,
                "reader",
                shell,
                view(policy, edition, text, date.isEmpty(), search, asOf, at));
    }

    /** What a preview of the link says: 现行有效。全国人民代表大会常务委员会2023年12月29日公布，2024年9月5日施行。共130条。 */
    private String about(Policy policy, Edition edition, EditionText text) {
        var metadata = edition.metadata();
        var dates =
                Stream.of(
                                metadata.promulgated().map(day -> Words.day(day) + "公布"),
                                metadata.effective().map(day -> Words.day(day) + "施行"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("，"));
        var issued = String.join("、", metadata.issuers()) + dates;
        int clauses = text.parts().stream().mapToInt(p -> p.document().clauses().size()).sum();
        return StatusMark.of(policy, edition, site.today()).word()
                + "。"
                + (issued.isEmpty() ? "" : issued + "。")
                + "共"
                + Words.count(clauses)
                + "条。";
    }

    private ReaderView view(
            Policy policy,
            Edition edition,
            EditionText text,
            boolean current,
            String search,
            AsOf asOf,
            String at) {
        var metadata = edition.metadata();
        return new ReaderView(
                text,
                StatusMark.of(policy, edition, site.today()),
                metadata.sample(),
                facts(metadata, edition),
                site.shelf().timeline().of(policy, edition, site.today(), at),
                notices(policy, edition, current ? asOf.said() : Optional.empty()),
                text.parts().stream()
                        .flatMap(part -> part.document().body().history().stream())
                        .distinct()
                        .toList(),
                TreeNode.of(text),
                text.parts().stream()
                        .flatMap(part -> part.document().body().signature().stream())
                        .toList(),
                definitions(text, current ? text.address() : ""),
                edition.duplicates(),
                policy.citedBy(),
                RelationsView.of(site.library().relations(policy.slug()), site.today()),
                current ? text.address() : "",
                search,
                certainty(text));
    }

    /** Of several files the least sure one speaks. */
    private static String certainty(EditionText text) {
        return text.parts().stream()
                .map(part -> part.document().certainty())
                .min(Comparator.comparing(Certainty::sure).thenComparingDouble(Certainty::text))
                .map(certainty -> Words.certainty(certainty) + Words.likely(certainty))
                .orElse("");
    }

    private static List<ReaderView.Fact> facts(Metadata metadata, Edition edition) {
        var facts = new ArrayList<ReaderView.Fact>();
        metadata.docNumber().ifPresent(n -> facts.add(new ReaderView.Fact("文号", n)));
        if (!metadata.issuers().isEmpty()) {
            var issuers = String.join("、", metadata.issuers());
            facts.add(new ReaderView.Fact("制定机关", issuers));
        }
        facts.add(new ReaderView.Fact("类别", metadata.kind().label()));
        if (!metadata.region().isEmpty()) {
            facts.add(new ReaderView.Fact("地区", metadata.region()));
        }
        metadata.promulgated()
                .ifPresentOrElse(
                        day -> facts.add(new ReaderView.Fact("公布日期", Words.day(day))),
                        () ->
                                facts.add(
                                        new ReaderView.Fact(
                                                "版本日期", Words.edition(edition.date()))));
        metadata.effective().ifPresent(d -> facts.add(new ReaderView.Fact("施行日期", Words.day(d))));
        metadata.expires().ifPresent(d -> facts.add(new ReaderView.Fact("有效期至", Words.day(d))));
        metadata.published().ifPresent(d -> facts.add(new ReaderView.Fact("发布日期", Words.day(d))));
        metadata.origin().ifPresent(o -> facts.add(new ReaderView.Fact("来源", o)));
        return facts;
    }

    private List<ReaderView.Notice> notices(
            Policy policy, Edition edition, Optional<ReaderView.Notice> first) {
        var all = new ArrayList<>(first.stream().toList());
        all.addAll(new Notices(site.today()).of(policy, edition));
        return all;
    }

    static List<ReaderView.DefinitionView> definitions(EditionText text, String base) {
        var found = new LinkedHashMap<String, ReaderView.DefinitionView>();
        for (var part : text.parts()) {
            for (var definition : part.document().definitions()) {
                found.putIfAbsent(
                        definition.term() + "\n" + definition.definition(),
                        new ReaderView.DefinitionView(
                                definition.term(),
                                definition.definition(),
                                part.place(definition.eid()),
                                part.has(definition.eid())
                                        ? base + "#" + Links.encode(part.anchor(definition.eid()))
                                        : ""));
            }
        }
        return List.copyOf(found.values());
    }
}

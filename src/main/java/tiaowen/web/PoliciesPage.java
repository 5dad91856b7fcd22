package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.model.Metadata;
import tiaowen.model.Policy;
import tiaowen.model.PolicyKind;
import tiaowen.web.view.Links;
import tiaowen.web.view.PoliciesView;
import tiaowen.web.view.SearchView.Chip;
import tiaowen.web.view.SearchView.FacetView;
import tiaowen.web.view.SearchView.ValueView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.StatusMark;
import tiaowen.web.view.Words;

/** {@code /policies}: all policies, by kind and region. */
record PoliciesPage(Site site) implements Handler {
    private static final int ROWS = 50;
    private static final int VALUES_IN_SIGHT = 12;

    /** What the address asks for; a value that no policy has is shown as it is, with no rows. */
    private record Asked(String text, String kind, String region, int page) {
        String address(String kind, String region, int page) {
            var pairs = new ArrayList<String>();
            if (!text.isEmpty()) pairs.add("q=" + Links.encode(text));
            if (!kind.isEmpty()) pairs.add("kind=" + Links.encode(kind));
            if (!region.isEmpty()) pairs.add("region=" + Links.encode(region));
            if (page > 1) pairs.add("page=" + page);
            return "/policies" + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
        }
    }

    @Override
    public void handle(Context ctx) {
        var parameters = Parameters.of(ctx.queryString());
        var page = Parameters.first(parameters, "page");
        var asked =
                new Asked(
                        Parameters.first(parameters, "q"),
                        PolicyKind.parse(Parameters.first(parameters, "kind"))
                                .map(PolicyKind::label)
                                .orElse(""),
                        Parameters.first(parameters, "region"),
                        page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
        var shell = site.shell(ctx, "政策", "收录的全部政策与法规。", Shell.Place.POLICIES, "", "/policies");
        site.page(ctx, "policies", shell, view(asked));
    }

    private PoliciesView view(Asked asked) {
        var all = site.library().policies();
        var named = all.stream().filter(p -> named(p, asked.text())).toList();
        var chosen =
                named.stream()
                        .filter(p -> asked.kind().isEmpty() || kind(p).equals(asked.kind()))
                        .filter(p -> asked.region().isEmpty() || region(p).equals(asked.region()))
                        .toList();
        int pages = Math.max(1, Math.ceilDiv(chosen.size(), ROWS));
        int page = Math.min(asked.page(), pages);
        var rows =
                chosen.subList((page - 1) * ROWS, Math.min(chosen.size(), page * ROWS)).stream()
                        .map(this::row)
                        .toList();
        var sentence =
                chosen.size() == all.size()
                        ? "共 " + Words.count(all.size()) + " 项"
                        : Words.count(chosen.size()) + " 项，全部有 " + Words.count(all.size()) + " 项";
        return new PoliciesView(
                asked.text(),
                asked.kind(),
                asked.region(),
                sentence,
                facets(asked, named),
                rows,
                Pages.of(page, pages, p -> asked.address(asked.kind(), asked.region(), p)),
                chips(asked));
    }

    private static boolean named(Policy policy, String text) {
        if (text.isEmpty()) return true;
        var plain = plain(text);
        return policy.editions().stream()
                .anyMatch(
                        e ->
                                plain(e.metadata().title()).contains(plain)
                                        || plain(e.metadata().docNumber().orElse(""))
                                                .contains(plain));
    }

    /** Brackets and spaces are typed in many ways. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]", "");
    }

    private Metadata metadata(Policy policy) {
        return policy.current(site.today()).metadata();
    }

    private String kind(Policy policy) {
        return metadata(policy).kind().label();
    }

    private String region(Policy policy) {
        return metadata(policy).region();
    }

    private PoliciesView.Row row(Policy policy) {
        var edition = policy.current(site.today());
        var metadata = edition.metadata();
        var facts =
                Stream.concat(metadata.docNumber().stream(), metadata.issuers().stream().limit(2))
                        .collect(Collectors.joining("　"));
        return new PoliciesView.Row(
                policy.title(),
                Links.policy(policy.slug()),
                metadata.kind().label(),
                facts,
                Words.edition(edition.date()),
                StatusMark.of(policy, edition, site.today()),
                metadata.sample(),
                policy.editions().size());
    }

    private List<FacetView> facets(Asked asked, List<Policy> named) {
        var inRegion =
                named.stream()
                        .filter(p -> asked.region().isEmpty() || region(p).equals(asked.region()));
        var inKind =
                named.stream().filter(p -> asked.kind().isEmpty() || kind(p).equals(asked.kind()));
        var kinds =
                values(
                        count(inRegion, this::kind),
                        asked.kind(),
                        value -> asked.address(value, asked.region(), 1),
                        Comparator.comparing(k -> PolicyKind.parse(k).orElseThrow()));
        var regions =
                values(
                        count(inKind, this::region),
                        asked.region(),
                        value -> asked.address(asked.kind(), value, 1),
                        null);
        return Stream.of(facet("kind", "类别", kinds), facet("region", "地区", regions))
                .filter(f -> !f.values().isEmpty())
                .toList();
    }

    private static Map<String, Long> count(Stream<Policy> policies, Function<Policy, String> of) {
        return policies.map(of)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    /**
     * @param order of the values; null for most frequent first
     */
    private static List<ValueView> values(
            Map<String, Long> counts,
            String chosen,
            Function<String, String> address,
            Comparator<String> order) {
        Comparator<String> frequent =
                Comparator.comparingLong((String v) -> -counts.get(v)).thenComparing(v -> v);
        return counts.keySet().stream()
                .sorted(order == null ? frequent : order)
                .map(
                        v ->
                                new ValueView(
                                        v,
                                        Words.count(counts.get(v)),
                                        address.apply(v.equals(chosen) ? "" : v),
                                        v.equals(chosen)))
                .toList();
    }

    private static FacetView facet(String name, String label, List<ValueView> values) {
        int cut = values.size() <= VALUES_IN_SIGHT + 2 ? values.size() : VALUES_IN_SIGHT;
        return new FacetView(
                name, label, values.subList(0, cut), values.subList(cut, values.size()));
    }

    private static List<Chip> chips(Asked asked) {
        var chips = new ArrayList<Chip>();
        if (!asked.text().isEmpty()) {
            var without = new Asked("", asked.kind(), asked.region(), 1);
            chips.add(
                    new Chip(
                            "标题或文号含“" + asked.text() + "”",
                            without.address(asked.kind(), asked.region(), 1),
                            true));
        }
        if (!asked.kind().isEmpty()) {
            chips.add(new Chip("类别：" + asked.kind(), asked.address("", asked.region(), 1), true));
        }
        if (!asked.region().isEmpty()) {
            chips.add(new Chip("地区：" + asked.region(), asked.address(asked.kind(), "", 1), true));
        }
        return chips;
    }
}

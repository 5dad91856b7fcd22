package tiaowen.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tiaowen.api.Links;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.LegalRank;
import tiaowen.web.site.ListedPolicy;
import tiaowen.web.site.PolicyListing;
import tiaowen.web.view.BrowseForm;
import tiaowen.web.view.HomeView.Example;
import tiaowen.web.view.SearchView.Chip;
import tiaowen.web.view.SearchView.FacetView;
import tiaowen.web.view.SearchView.ValueView;

/** What narrows a list of policies, in words and as links to other lists. */
record PolicyFacets(PolicyListing holdings, PolicyListing named, BrowseForm form) {
    PolicyFacets(PolicyListing holdings, BrowseForm form) {
        this(holdings, holdings.named(form.text()), form);
    }

    private static final int VALUES_IN_SIGHT = 10;
    private static final int LONGEST_CHIP = 40;

    /** Makes the place -1 of what is in no list the last one. */
    private static final int UNKNOWN_LAST = Integer.MAX_VALUE;

    private static final List<String> KINDS =
            Arrays.stream(PolicyKind.values()).map(PolicyKind::label).toList();
    private static final List<String> RANKS =
            Arrays.stream(LegalRank.values()).map(LegalRank::label).toList();

    private static final Map<String, String> LABELS =
            Map.of(
                    "kind", "类别",
                    "rank", "效力位阶",
                    "status", "状态",
                    "issuer", "制定机关",
                    "region", "地区",
                    "year", "公布年份");

    /** Those that have a choice to offer; one value that all policies share is none. */
    List<FacetView> facets() {
        return BrowseForm.FACETS.stream()
                .map(this::facet)
                .filter(f -> f.values().size() > 1 || !form.values(f.name()).isEmpty())
                .toList();
    }

    private FacetView facet(String name) {
        var counts = named.counts(form, name);
        var chosen = form.values(name);
        var values =
                counts.keySet().stream()
                        .sorted(order(name, counts))
                        .map(
                                value ->
                                        new ValueView(
                                                words(name, value),
                                                DisplayFormat.count(counts.get(value)),
                                                form.toggled(name, value).address(),
                                                chosen.contains(value)))
                        .toList();
        int cut = values.size() <= VALUES_IN_SIGHT + 2 ? values.size() : VALUES_IN_SIGHT;
        var sight = new ArrayList<>(values.subList(0, cut));
        var more = new ArrayList<ValueView>();
        // What is chosen is never folded away.
        for (var value : values.subList(cut, values.size())) {
            (value.chosen() ? sight : more).add(value);
        }
        return new FacetView(name, LABELS.get(name), sight, more);
    }

    /** Higher law first, newest year first; else most frequent first. */
    private static Comparator<String> order(String name, Map<String, Integer> counts) {
        var most = Comparator.comparingInt((String v) -> -counts.get(v));
        Comparator<String> order =
                switch (name) {
                    case "kind" -> Comparator.comparingInt(v -> KINDS.indexOf(v) & UNKNOWN_LAST);
                    case "rank" -> Comparator.comparingInt(v -> RANKS.indexOf(v) & UNKNOWN_LAST);
                    case "year" ->
                            Comparator.comparing(v -> v.equals(ListedPolicy.NO_YEAR) ? "" : v);
                    default -> most;
                };
        if (name.equals("year")) order = order.reversed();
        return order.thenComparing(v -> v);
    }

    /** A value as people read it. */
    private static String words(String facet, String value) {
        return switch (facet) {
            case "status" -> Status.parse(value).map(Status::label).orElse(value);
            case "year" -> value.equals(ListedPolicy.NO_YEAR) ? "日期不详" : value + " 年";
            default -> value;
        };
    }

    /** Every condition with the list without it. */
    List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        if (!form.text().isEmpty()) {
            var label = "标题、文号或拼音含“" + DisplayFormat.shortened(form.text(), LONGEST_CHIP) + "”";
            chips.add(new Chip(label, form.withText("").address(), true));
        }
        for (var facet : BrowseForm.FACETS) {
            for (var value : form.values(facet)) {
                chips.add(new Chip(said(facet, value), form.toggled(facet, value).address(), true));
            }
        }
        return chips;
    }

    private static String said(String facet, String value) {
        return LABELS.get(facet) + "：" + DisplayFormat.shortened(words(facet, value), LONGEST_CHIP);
    }

    /** Why a list is empty, in whole sentences. */
    List<String> why() {
        var why = new ArrayList<String>();
        why.add(
                form.conditions() > 1
                        ? "没有同时符合这 " + form.conditions() + " 个条件的文件。"
                        : "没有符合这个条件的文件。");
        if (!form.text().isEmpty()) {
            int alone = count(new BrowseForm(form.text(), Map.of(), form.sort(), 1));
            var asked = "“" + DisplayFormat.shortened(form.text(), LONGEST_CHIP) + "”";
            why.add(
                    alone == 0
                            ? "收录的文件里，没有一份的标题、文号或标题拼音含" + asked + "。"
                            : "标题、文号或拼音含"
                                    + asked
                                    + "的有 "
                                    + DisplayFormat.count(alone)
                                    + " 项，都不符合其他条件。");
        }
        for (var facet : BrowseForm.FACETS) {
            for (var value : form.values(facet)) {
                if (count(form.only(facet, value)) > 0) continue;
                why.add("收录的文件里，没有一份是“" + said(facet, value) + "”。");
            }
        }
        return why;
    }

    /** Lists that show something: this one with one condition less, and the text searched for. */
    List<Example> tries() {
        var tries = new ArrayList<Example>();
        if (form.conditions() > 1) {
            if (!form.text().isEmpty()) add(tries, "不限标题", form.withText(""));
            for (var facet : BrowseForm.FACETS) {
                if (form.values(facet).isEmpty()) continue;
                add(tries, "不限" + LABELS.get(facet), form.without(facet));
            }
        }
        if (!form.text().isEmpty()) {
            var asked = DisplayFormat.shortened(form.text(), LONGEST_CHIP);
            tries.add(new Example("在条文里查找“" + asked + "”", Links.search(form.text())));
        }
        tries.add(new Example("查看全部文件", "/policies"));
        return tries;
    }

    private void add(List<Example> tries, String label, BrowseForm other) {
        int count = count(other);
        if (count > 0) {
            tries.add(
                    new Example(label + "（" + DisplayFormat.count(count) + " 项）", other.address()));
        }
    }

    private int count(BrowseForm other) {
        return holdings.chosen(other).size();
    }
}

package tiaowen.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tiaowen.export.HitFormat;
import tiaowen.model.Status;
import tiaowen.search.Facet;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest.Editions;
import tiaowen.search.SearchRequest.Order;
import tiaowen.search.SearchResult;
import tiaowen.validity.DaySpan;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.view.SearchForm;
import tiaowen.web.view.SearchView;
import tiaowen.web.view.SearchView.Chip;
import tiaowen.web.view.SearchView.Choice;

/** What makes a search narrower, wider or otherwise ordered: each the link to another search. */
final class SearchRefinements {
    private static final int VALUES_IN_SIGHT = 8;
    private static final String STATUS = "status";
    private static final int LONGEST_CHIP = 60;

    private final Library library;
    private final SearchForm form;
    private final SearchResult result;

    SearchRefinements(Library library, SearchForm form, SearchResult result) {
        this.library = library;
        this.form = form;
        this.result = result;
    }

    /** Every part that was understood and every filter, with the search without it. */
    List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        for (var part : result.understood()) {
            chips.add(new Chip(part.label(), form.withText(part.without()).address(), false));
        }
        for (var search : form.within()) {
            var label = "在“" + DisplayFormat.shortened(search, LONGEST_CHIP) + "”的结果中";
            chips.add(new Chip(label, form.notWithin(search).address(), true));
        }
        for (var slug : form.policies()) {
            var label =
                    library.policy(slug)
                            .map(policy -> "只在" + DisplayFormat.titled(policy.title()) + "中")
                            .orElse("只在一项没有收录的文件中");
            chips.add(new Chip(label, form.notInPolicy(slug).address(), true));
        }
        if (!form.at().isEmpty()) {
            var label = DaySpan.parse(form.at()).map(DaySpan::words).orElse("") + "有效的版本";
            chips.add(new Chip(label, form.toggled("at", form.at()).address(), true));
        }
        for (var facet : result.facets()) {
            for (var value : facet.values()) {
                if (!value.chosen()) continue;
                var without = form.toggled(facet.name(), value.key()).address();
                chips.add(new Chip(facet.label() + "：" + value.label(), without, true));
            }
        }
        for (var choice : switches()) {
            if (choice.chosen()) chips.add(new Chip(choice.label(), choice.href(), true));
        }
        return chips;
    }

    /** Whether a text binds comes first: it decides what may be relied on. */
    List<SearchView.FacetView> facets() {
        return result.facets().stream()
                .filter(f -> !f.values().isEmpty())
                .sorted(Comparator.comparing(f -> !f.name().equals(STATUS)))
                .map(this::facet)
                .toList();
    }

    /** The same in what is in force alone; empty where it is that already, or there is none. */
    String current() {
        boolean other =
                result.facets().stream()
                        .filter(facet -> facet.name().equals(STATUS))
                        .filter(facet -> facet.values().size() > 1)
                        .flatMap(facet -> facet.values().stream())
                        .anyMatch(v -> v.key().equals(Status.CURRENT.code()) && !v.chosen());
        return other ? form.toggled(STATUS, Status.CURRENT.code()).address() : "";
    }

    private SearchView.FacetView facet(Facet facet) {
        var values =
                facet.values().stream()
                        .map(
                                v ->
                                        new SearchView.ValueView(
                                                v.label(),
                                                DisplayFormat.count(v.count()),
                                                form.toggled(facet.name(), v.key()).address(),
                                                v.chosen()))
                        .toList();
        int cut = values.size() <= VALUES_IN_SIGHT + 2 ? values.size() : VALUES_IN_SIGHT;
        return new SearchView.FacetView(
                facet.name(),
                facet.label(),
                values.subList(0, cut),
                values.subList(cut, values.size()));
    }

    List<Choice> orders() {
        return List.of(
                order("相关度", Order.RELEVANCE), order("日期", Order.DATE), order("效力级别", Order.RANK));
    }

    private Choice order(String label, Order order) {
        return new Choice(label, form.withOrder(order).address(), form.order() == order);
    }

    /** Ways to see the same search that are on or off. */
    List<Choice> switches() {
        boolean all = form.editions() == Editions.ALL;
        var other = form.withEditions(all ? Editions.FOLDED : Editions.ALL);
        var switches = new ArrayList<>(List.of(new Choice("各版本分别列出", other.address(), all)));
        if (result.semantic() > 0 || !form.semantic()) {
            var href = form.withSemantic(!form.semantic()).address();
            switches.add(new Choice("只按文字，不按语义", href, !form.semantic()));
        }
        return switches;
    }

    /** All hits as files: those that can be quoted, or where there are none, all that come near. */
    List<Choice> exports() {
        var scope = result.exact() > 0 ? "" : "&tier=all";
        return Arrays.stream(HitFormat.values())
                .map(format -> new Choice(name(format), address(format) + scope, false))
                .toList();
    }

    private String address(HitFormat format) {
        return form.address(format.extension());
    }

    private static String name(HitFormat format) {
        return switch (format) {
            case CSV -> "表格（CSV）";
            case MARKDOWN -> "Markdown";
            case WORD -> "Word 文档";
        };
    }

    /** What the files hold: {@code 导出全部 1,026 条}. */
    String exported() {
        int hits = result.exact() > 0 ? result.exact() : result.total();
        return "导出全部 " + DisplayFormat.count(hits) + " 条";
    }
}

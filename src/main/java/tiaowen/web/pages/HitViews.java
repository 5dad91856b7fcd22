package tiaowen.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.model.Clause;
import tiaowen.search.Hit;
import tiaowen.search.TermLocation;
import tiaowen.search.TermLocation.Part;
import tiaowen.text.MarkedSpan;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.view.SearchForm;
import tiaowen.web.view.SearchView;
import tiaowen.web.view.StatusMark;

/** Hits as the page prints them. */
record HitViews(SearchForm form) {
    /** Those of one edition together, each group where its first hit stands. */
    List<SearchView.HitGroup> groups(List<Hit> hits) {
        var byEdition = new LinkedHashMap<String, List<Hit>>();
        for (var hit : hits) {
            var edition = hit.policy().slug() + "/" + hit.edition().date();
            byEdition.computeIfAbsent(edition, first -> new ArrayList<>()).add(hit);
        }
        return byEdition.values().stream().map(this::group).toList();
    }

    private SearchView.HitGroup group(List<Hit> hits) {
        var first = hits.getFirst();
        var slug = first.policy().slug();
        var date = first.edition().date();
        var metadata = first.edition().metadata();
        boolean promulgated =
                metadata.promulgated().map(LocalDate::toString).equals(Optional.of(date));
        return new SearchView.HitGroup(
                first.title().stream()
                        .map(
                                span ->
                                        new MarkedSpan(
                                                DisplayFormat.inner(span.text()), span.marked()))
                        .toList(),
                Links.asked(Links.edition(slug, date), form.text()),
                StatusMark.of(first.standing()),
                metadata.sample(),
                DisplayFormat.edition(date) + (promulgated ? "公布" : "版本"),
                form.policies().size() == 1 ? "" : form.inPolicy(slug).address(),
                first.policy().citedBy(),
                hits.stream().map(this::of).toList());
    }

    SearchView.HitView of(Hit hit) {
        var slug = hit.policy().slug();
        var date = hit.edition().date();
        var eid = hit.clause().eid();
        var headings = headings(hit);
        boolean article = hit.clause().kind() == Clause.Kind.ARTICLE;
        var label =
                article
                        ? List.of(new MarkedSpan(hit.clause().label(), false))
                        : headings.isEmpty()
                                ? List.of(new MarkedSpan("正文", false))
                                : headings.removeLast();
        return new SearchView.HitView(
                label,
                headings,
                hit.snippet(),
                Links.asked(Links.clause(slug, date, eid), form.text()),
                Links.asked(Links.provision(slug, date, eid), form.text()),
                Links.clause(slug, date, eid),
                DisplayFormat.titled(hit.edition().metadata().title())
                        + "（"
                        + DisplayFormat.edition(date)
                        + "）"
                        + hit.clause().label(),
                hit.tier().name().toLowerCase(Locale.ROOT),
                hit.tier().label(),
                hit.machineRead(),
                where(hit.where()),
                form.why(slug + "/" + date + "/" + eid),
                hit.others().stream()
                        .map(
                                other ->
                                        new SearchView.Other(
                                                DisplayFormat.edition(other),
                                                Links.asked(
                                                        Links.clause(slug, other, eid),
                                                        form.text())))
                        .toList());
    }

    /**
     * {@code 标题含“慈善”，正文含“备案”}; empty where the text alone holds every term, which its marks show.
     */
    static String where(List<TermLocation> where) {
        if (where.stream().allMatch(w -> w.parts().contains(Part.TEXT))) return "";
        var terms = new LinkedHashMap<Part, List<String>>();
        for (var part : Part.values()) terms.put(part, new ArrayList<>());
        for (var one : where) nearest(one, terms);
        return terms.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey().label() + "含" + String.join("", entry.getValue()))
                .collect(Collectors.joining("，"));
    }

    /** A term is named once: in the text where it stands there, else in the nearest heading. */
    private static void nearest(TermLocation location, Map<Part, List<String>> terms) {
        for (var part : List.of(Part.TEXT, Part.HEADING, Part.TITLE)) {
            if (!location.parts().contains(part)) continue;
            terms.get(part).add("“" + DisplayFormat.shortened(location.term(), 20) + "”");
            return;
        }
    }

    /**
     * A statute's article is named beside the title; a paper's number stands before its heading.
     */
    private static List<List<MarkedSpan>> headings(Hit hit) {
        var clause = hit.clause();
        var headings = new ArrayList<>(hit.heading().stream().filter(h -> !h.isEmpty()).toList());
        if (clause.kind() == Clause.Kind.ARTICLE || clause.label().isEmpty()) return headings;
        var label = new ArrayList<>(List.of(new MarkedSpan(clause.label(), false)));
        if (!clause.heading().isEmpty() && !headings.isEmpty()) label.addAll(headings.removeLast());
        headings.add(label);
        return headings;
    }
}

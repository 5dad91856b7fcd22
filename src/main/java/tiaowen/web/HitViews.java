package tiaowen.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Clause;
import tiaowen.search.Hit;
import tiaowen.search.Library;
import tiaowen.search.Span;
import tiaowen.search.Tier;
import tiaowen.web.view.Links;
import tiaowen.web.view.SearchView;
import tiaowen.web.view.StatusMark;
import tiaowen.web.view.Words;

/** Hits as the page prints them. */
record HitViews(Library library, LocalDate today) {
    SearchView.HitView of(Hit hit) {
        var slug = hit.policy().slug();
        var date = hit.edition().date();
        var eid = hit.clause().eid();
        var article = hit.clause().kind() == Clause.Kind.ARTICLE;
        var label = article ? hit.clause().label() : "";
        return new SearchView.HitView(
                hit.title().stream()
                        .map(span -> new Span(Words.inner(span.text()), span.marked()))
                        .toList(),
                label,
                headings(hit),
                hit.snippet(),
                Links.clause(slug, date, eid),
                Links.provision(slug, date, eid),
                Words.titled(hit.edition().metadata().title())
                        + "（"
                        + Words.edition(date)
                        + "）"
                        + hit.clause().label(),
                StatusMark.of(hit.status()),
                hit.edition().metadata().sample(),
                Words.edition(date),
                hit.tier().label(),
                hit.tier() == Tier.EXACT,
                hit.others().stream()
                        .map(
                                other ->
                                        new SearchView.Other(
                                                Words.edition(other),
                                                Links.clause(slug, other, eid)))
                        .toList(),
                hit.policy().citedBy());
    }

    /**
     * A statute's article is named beside the title; a paper's number stands before its heading.
     */
    private static List<List<Span>> headings(Hit hit) {
        var clause = hit.clause();
        var headings = new ArrayList<>(hit.heading().stream().filter(h -> !h.isEmpty()).toList());
        if (clause.kind() == Clause.Kind.ARTICLE || clause.label().isEmpty()) return headings;
        var label = new ArrayList<>(List.of(new Span(clause.label(), false)));
        if (!clause.heading().isEmpty() && !headings.isEmpty()) label.addAll(headings.removeLast());
        headings.add(label);
        return headings;
    }
}

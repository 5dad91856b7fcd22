package tiaowen.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tiaowen.api.Links;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.search.PolicyHit;
import tiaowen.text.MarkedSpan;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.view.SearchView;
import tiaowen.web.view.StatusMark;

/** What is shown before the clauses: policies that the search names, and what a term means. */
record PolicyCards(LocalDate today) {
    private static final int SENSES = 3;
    private static final int ISSUERS = 3;

    SearchView.PolicyView policy(PolicyHit hit) {
        var edition = hit.edition();
        var metadata = edition.metadata();
        var facts = new ArrayList<String>();
        facts.add(metadata.kind().label());
        var issuers = metadata.issuers();
        if (!issuers.isEmpty()) {
            var named = String.join("、", issuers.subList(0, Math.min(ISSUERS, issuers.size())));
            facts.add(issuers.size() > ISSUERS ? named + "等" + issuers.size() + "个机关" : named);
        }
        metadata.docNumber().ifPresent(facts::add);
        facts.add(DisplayFormat.edition(edition.date()));
        int editions = hit.policy().editions().size();
        if (editions > 1) facts.add("共 " + editions + " 个版本");
        return new SearchView.PolicyView(
                hit.title().stream()
                        .map(
                                span ->
                                        new MarkedSpan(
                                                DisplayFormat.inner(span.text()), span.marked()))
                        .toList(),
                Links.policy(hit.policy().slug()),
                StatusMark.of(hit.standing()),
                metadata.sample(),
                facts,
                hit.why());
    }

    SearchView.TermCard term(GlossaryTerm term) {
        var different = different(term.senses());
        var senses =
                different.stream()
                        .limit(SENSES)
                        .map(
                                sense ->
                                        new SearchView.SenseCard(
                                                sense.definition().definition(),
                                                DisplayFormat.titled(
                                                                sense.edition().metadata().title())
                                                        + sense.label(),
                                                Links.clause(
                                                        sense.policy().slug(),
                                                        sense.edition().date(),
                                                        sense.definition().eid()),
                                                StatusMark.of(
                                                        sense.policy(), sense.edition(), today)))
                        .toList();
        return new SearchView.TermCard(
                term.term(), Links.term(term.term()), senses, different.size() - senses.size());
    }

    /** What a policy says in several editions is said once, as in the first of them. */
    private static List<GlossaryTerm.Sense> different(List<GlossaryTerm.Sense> senses) {
        var said = new LinkedHashMap<List<String>, GlossaryTerm.Sense>();
        for (var sense : senses) {
            var words = sense.definition().definition().replaceAll("[\\p{P}\\s]", "");
            said.putIfAbsent(List.of(sense.policy().slug(), words), sense);
        }
        return List.copyOf(said.values());
    }
}

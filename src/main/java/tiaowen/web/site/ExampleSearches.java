package tiaowen.web.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tiaowen.api.Links;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.Definition;
import tiaowen.model.Policy;
import tiaowen.model.Titles;
import tiaowen.naming.CitationAnswer;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;
import tiaowen.text.TitleKey;
import tiaowen.web.view.HomeView.Example;

/**
 * Chooses searches for the home page out of the collection itself: a term that many clauses use and
 * what it means, an article of a policy that others cite, and a document number. Each is tried
 * before it is shown.
 */
final class ExampleSearches {
    private static final int TERMS_TRIED = 24;

    private final Library library;

    ExampleSearches(Library library) {
        this.library = library;
    }

    List<Example> choose() {
        var found = new ArrayList<String>();
        var term = term();
        term.ifPresent(found::add);
        term.flatMap(this::question).ifPresent(found::add);
        article().ifPresent(found::add);
        number().ifPresent(found::add);
        return found.stream().distinct().map(t -> new Example(t, Links.search(t))).toList();
    }

    private Optional<String> term() {
        var terms =
                library.glossary().stream()
                        .filter(t -> t.term().matches("\\p{IsHan}{4,8}"))
                        .filter(t -> !Titles.isLikelyTitle(t.term()))
                        .filter(ExampleSearches::defined)
                        .sorted(
                                Comparator.comparingInt((GlossaryTerm t) -> -t.senses().size())
                                        .thenComparing(GlossaryTerm::term))
                        .limit(TERMS_TRIED)
                        .map(GlossaryTerm::term)
                        .toList();
        record Counted(String term, int hits) {}
        return terms.stream()
                .map(t -> new Counted(t, library.find(SearchRequest.of(t)).exact()))
                .filter(c -> c.hits() > 1)
                .max(Comparator.comparingInt(Counted::hits))
                .map(Counted::term);
    }

    /** A word that a text explains, not one that stands for a longer name. */
    private static boolean defined(GlossaryTerm term) {
        return term.senses().stream()
                .anyMatch(sense -> sense.definition().kind() != Definition.Kind.ABBREVIATION);
    }

    private Optional<String> question(String term) {
        return Optional.of(term + "是什么")
                .filter(text -> library.find(SearchRequest.of(text)).term().isPresent());
    }

    private Optional<String> article() {
        return mostCited()
                .flatMap(
                        policy ->
                                // 慈善法第三条, as people type it
                                Stream.of("第十二条", "第三条", "第二条", "第一条")
                                        .map(label -> TitleKey.of(policy.title()) + label))
                .limit(80)
                .filter(text -> text.length() <= 24)
                .filter(text -> library.cite(text).outcome() == CitationAnswer.Outcome.RESOLVED)
                .findFirst();
    }

    private Optional<String> number() {
        return mostCited()
                .flatMap(p -> p.editions().getFirst().metadata().docNumber().stream())
                .limit(40)
                .filter(text -> library.find(SearchRequest.of(text)).total() > 0)
                .findFirst();
    }

    private Stream<Policy> mostCited() {
        return library.policies().stream()
                .sorted(
                        Comparator.comparingInt((Policy p) -> -p.citedBy())
                                .thenComparing(Policy::slug));
    }
}

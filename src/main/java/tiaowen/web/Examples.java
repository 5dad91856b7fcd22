package tiaowen.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tiaowen.model.Policy;
import tiaowen.search.CiteAnswer;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;
import tiaowen.search.Term;
import tiaowen.web.view.HomeView.Example;
import tiaowen.web.view.Links;

/**
 * Chooses searches for the home page out of the collection itself: a term that many clauses use, an
 * article of a policy that others cite, and a document number. Each is tried before it is shown.
 */
final class Examples {
    private static final int TERMS_TRIED = 24;

    private final Library library;

    Examples(Library library) {
        this.library = library;
    }

    List<Example> choose() {
        var found = new ArrayList<String>();
        term().ifPresent(found::add);
        article().ifPresent(found::add);
        number().ifPresent(found::add);
        return found.stream().distinct().map(t -> new Example(t, Links.search(t))).toList();
    }

    private Optional<String> term() {
        var terms =
                library.glossary().stream()
                        .filter(t -> t.term().matches("\\p{IsHan}{4,8}"))
                        .sorted(
                                Comparator.comparingInt((Term t) -> -t.senses().size())
                                        .thenComparing(Term::term))
                        .limit(TERMS_TRIED)
                        .map(Term::term)
                        .toList();
        record Counted(String term, int hits) {}
        return terms.stream()
                .map(t -> new Counted(t, library.find(SearchRequest.of(t)).exact()))
                .filter(c -> c.hits() > 1)
                .max(Comparator.comparingInt(Counted::hits))
                .map(Counted::term);
    }

    private Optional<String> article() {
        return mostCited()
                .flatMap(
                        policy ->
                                // 《示例省慈善条例》 is typed without its marks
                                Stream.of("第十二条", "第三条", "第二条", "第一条")
                                        .map(label -> policy.title() + label))
                .limit(80)
                .filter(text -> text.length() <= 24)
                .filter(text -> library.cite(text).outcome() == CiteAnswer.Outcome.RESOLVED)
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

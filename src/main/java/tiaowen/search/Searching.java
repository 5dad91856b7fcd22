package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tiaowen.query.Asked;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.query.QueryParser;

/** Answers searches over one generation. */
final class Searching {
    /** Characters of a text without blanks that is more likely a sentence than a term. */
    private static final int SENTENCE = 8;

    /** Earlier searches that are asked again for a search within their results. */
    private static final int MOST_EARLIER = 8;

    private final Shelf shelf;
    private final Lookups lookups;
    private final EverydayWords everyday;
    private final Meaning meaning;

    Searching(Shelf shelf, Lookups lookups, EverydayWords everyday, Meaning meaning) {
        this.shelf = shelf;
        this.lookups = lookups;
        this.everyday = everyday;
        this.meaning = meaning;
    }

    /** Searches. Total: no text makes it throw. */
    Found find(SearchRequest request) throws IOException {
        return find(request, answering -> {});
    }

    /**
     * @param watching gets what was found before the page asked for is read
     */
    Found find(SearchRequest request, Consumer<Answering> watching) throws IOException {
        var standing = shelf.standing();
        var asked = new AsPrinted(shelf).read(request.text());
        var earlier = earlier(request);
        var answering = new Answering(shelf, standing, request, earlier);
        var lookup = new Lookup(lookups, answering, request);
        var notes = new ArrayList<>(asked.notes());
        var query = new NamedPolicies(lookups.names(), notes).in(lookup.read(asked));
        notes.addAll(lookup.notes());
        if (request.within().size() > MOST_EARLIER)
            notes.add("在结果中查找最多连续 " + MOST_EARLIER + " 次，更早的检索没有用上。");
        var terms = Wanted.terms(query);
        var text = terms.stream().map(Literal::text).collect(Collectors.joining(" "));
        var others = everyday.others(text);
        var plainScore = LuceneTranslation.ranking(text, List.of(), 0);
        answering.exact(query, plainScore, lookup.corrected() ? Tier.NEAR : Tier.EXACT);
        int exact = answering.found(Tier.EXACT);
        boolean searchable = !terms.isEmpty() && !lookup.settled();
        boolean question = query instanceof Query.Question;
        // What a title put right leads to is what was meant; words alone would lead past it.
        boolean wider = searchable && !(lookup.corrected() && answering.found(Tier.NEAR) > 0);
        if (wider && !question) answering.words(query, plainScore);
        if (wider && (question || tells(query, answering))) {
            var score = LuceneTranslation.ranking(text, others, EverydayWords.IN_QUESTION);
            answering.nearest(query, Plain.of(text, others), score, meant(request, text));
        } else if (wider) {
            answering.near(query, nearScore(terms, text, others));
        }
        // One term alone names a thing; several together describe one.
        if (searchable && !question && terms.size() > 1) {
            var meant = meant(request, text);
            if (meant.isPresent()) answering.byMeaning(meant.get());
        }
        boolean nothing = exact == 0 && searchable && !lookup.corrected();
        if (nothing) notes.addAll(new Notes(answering).nothingExact(query, terms));
        var alternatives = new Alternatives(shelf, request, earlier);
        seek(alternatives, asked, query, nothing);
        notes.addAll(alternatives.notes());
        if (answering.found(Tier.NEAR) > 0 && !others.isEmpty()) {
            notes.add(others.stream().collect(Collectors.joining("”“", "也查了“", "”。")));
        }
        watching.accept(answering);
        var hits = new HitReader(shelf, standing, terms, others).read(answering, request);
        return new Found(
                request,
                asked.parts().stream().map(Searching::chip).toList(),
                exact,
                answering.machineRead(Tier.EXACT),
                answering.found(Tier.WORDS),
                answering.found(Tier.NEAR),
                answering.found(Tier.SEMANTIC),
                lookup.policies(),
                lookup.term(),
                hits,
                answering.sieve().facets(answering.counted()),
                asked.mistakes(),
                alternatives.otherwise(),
                notes);
    }

    /**
     * Whether a text that nothing holds tells of a matter, so that it is best read as a question.
     */
    private static boolean tells(Query query, Answering answering) {
        return query instanceof Literal term
                && !term.quoted()
                && term.text().codePoints().filter(Character::isIdeographic).count() >= SENTENCE
                && answering.found(Tier.EXACT) + answering.found(Tier.WORDS) == 0;
    }

    private Optional<Meant> meant(SearchRequest request, String text) throws IOException {
        return request.semantic() ? meaning.ask(text).map(Meant::of) : Optional.empty();
    }

    private void seek(Alternatives alternatives, Asked asked, Query query, boolean nothing)
            throws IOException {
        boolean question = query instanceof Query.Question;
        var typed = question ? List.<Literal>of() : Wanted.terms(asked.query());
        if (nothing) alternatives.instead(asked, typed, everyday, lookups.spelling());
        else if (!question) alternatives.synonyms(asked.text(), everyday);
    }

    /** What the earlier searches found, each within those before it; empty where there are none. */
    private Optional<BitSet> earlier(SearchRequest request) throws IOException {
        int all = request.within().size();
        if (all == 0) return Optional.empty();
        var recent = request.within().subList(Math.max(0, all - MOST_EARLIER), all);
        var before = recent.subList(0, recent.size() - 1);
        var hits = new BitSet();
        find(
                request.text(recent.getLast()).within(before).page(1, 1),
                answering -> hits.or(answering.hits()));
        return Optional.of(hits);
    }

    /** Marks in a text what a search asks for, as the search's hits do. */
    Function<String, List<Span>> marking(String search) {
        var query = QueryParser.read(search).query();
        var terms = Wanted.terms(query);
        if (!(query instanceof Query.Question)) return new Marker(Wanted.marks(terms))::mark;
        var text = terms.stream().map(Literal::text).collect(Collectors.joining(" "));
        return new Marker(Wanted.wordMarks(terms, everyday.others(text)))::mark;
    }

    private static org.apache.lucene.search.Query nearScore(
            List<Literal> terms, String text, List<String> others) {
        var words = LuceneTranslation.ranking(text, others, EverydayWords.AS_TERM);
        return LuceneTranslation.forTerms(words, terms, others);
    }

    private static Found.Chip chip(Asked.Part part) {
        return new Found.Chip(part.label(), part.without());
    }
}

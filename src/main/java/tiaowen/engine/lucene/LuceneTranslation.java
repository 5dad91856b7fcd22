package tiaowen.engine.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import tiaowen.index.Fields;
import tiaowen.index.PairTokenStream;
import tiaowen.index.SmartcnWords;
import tiaowen.query.ArticleNumber;
import tiaowen.query.Query.Condition;
import tiaowen.query.Query.Literal;
import tiaowen.query.Query.Stretch;
import tiaowen.text.TermSpellings;

/** Lucene's words for a {@link tiaowen.query.Query}; the only class that knows both. */
public final class LuceneTranslation {
    /** Characters of a text that rank; a longer one says no more. */
    private static final int RANKING = 250;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static {
        // A query's length is bounded before; the default of 1,024 is below a long quotation.
        IndexSearcher.setMaxClauseCount(Math.max(8_192, IndexSearcher.getMaxClauseCount()));
    }

    private final Function<Condition, Collection<String>> sources;

    /**
     * @param sources names the sources for which a condition holds
     */
    public LuceneTranslation(Function<Condition, Collection<String>> sources) {
        this.sources = sources;
    }

    /** What may hold a term, and how surely. */
    private enum Mode {
        /** To the letter in text, headings or title. */
        EXACT,
        /** To the letter in the clause's own text. */
        IN_TEXT,
        /** The same, and what must not be there must not be there in the text. */
        ONLY_TEXT,
        /** All its words in text, headings or title. */
        WORDS
    }

    /** Clauses that hold every term to the letter. */
    public Query exact(tiaowen.query.Query query) {
        return of(query, Mode.EXACT);
    }

    /** Those of {@link #exact} that hold every term in their own text. */
    public Query inText(tiaowen.query.Query query) {
        return of(query, Mode.IN_TEXT);
    }

    /** Clauses that hold all words of every term; quoted terms still to the letter. */
    public Query words(tiaowen.query.Query query) {
        return of(query, Mode.WORDS);
    }

    private Query of(tiaowen.query.Query query, Mode mode) {
        return switch (query) {
            case tiaowen.query.Query.Everything everything -> clauses();
            case Literal literal -> literal(literal, mode);
            case tiaowen.query.Query.All all -> {
                var builder = new BooleanQuery.Builder();
                for (var part : all.parts()) builder.add(of(part, mode), Occur.MUST);
                yield builder.build();
            }
            case tiaowen.query.Query.Any any -> {
                var builder = new BooleanQuery.Builder();
                for (var part : any.parts()) builder.add(of(part, mode), Occur.SHOULD);
                yield builder.build();
            }
            case tiaowen.query.Query.Without without -> {
                var builder = new BooleanQuery.Builder();
                builder.add(of(without.keep(), mode), Occur.MUST);
                // What must not be there is meant to the letter in every tier.
                var drops = mode == Mode.ONLY_TEXT ? mode : Mode.EXACT;
                for (var drop : without.drop()) builder.add(of(drop, drops), Occur.MUST_NOT);
                yield builder.build();
            }
            case tiaowen.query.Query.Together together -> together(together);
            case tiaowen.query.Query.Question question -> of(question.terms(), mode);
            case tiaowen.query.Query.Cited cited -> of(cited.terms(), mode);
            case Condition condition -> condition(condition);
            case tiaowen.query.Query.InArticles articles ->
                    numbers(Fields.ARTICLE, articles.from(), articles.to());
            case tiaowen.query.Query.InChapters chapters ->
                    numbers(Fields.CHAPTER, chapters.from(), chapters.to());
        };
    }

    /** Nearness is meant to the letter in every tier, and speaks of the text alone. */
    private Query together(tiaowen.query.Query.Together together) {
        var everywhere = new tiaowen.query.Query.All(together.parts());
        if (together.stretch() == Stretch.CLAUSE) return of(everywhere, Mode.ONLY_TEXT);
        return new TogetherQuery(together, candidates(everywhere));
    }

    /** Clauses whose text holds all that must be somewhere in it, or more of them. */
    private Query candidates(tiaowen.query.Query query) {
        return switch (query) {
            case Literal literal -> literal(literal, Mode.IN_TEXT);
            case tiaowen.query.Query.All all ->
                    joined(all.parts().stream().map(this::candidates).toList(), Occur.MUST);
            case tiaowen.query.Query.Any any ->
                    joined(any.parts().stream().map(this::candidates).toList(), Occur.SHOULD);
            case tiaowen.query.Query.Without without -> candidates(without.keep());
            case tiaowen.query.Query.Together together ->
                    candidates(new tiaowen.query.Query.All(together.parts()));
            case tiaowen.query.Query.Everything everything -> clauses();
            case tiaowen.query.Query.Question question -> clauses();
            case tiaowen.query.Query.Cited cited -> clauses();
            case tiaowen.query.Query.Position position -> clauses();
            case Condition condition -> clauses();
        };
    }

    private static Query joined(List<Query> parts, Occur occur) {
        var builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(part, occur));
        return builder.build();
    }

    private static Query numbers(String field, ArticleNumber from, ArticleNumber to) {
        return IntPoint.newRangeQuery(
                field,
                Fields.number(from.number(), from.inserted()),
                Fields.number(to.number(), to.inserted()));
    }

    /** Every clause. */
    Query everything() {
        return clauses();
    }

    private static Query clauses() {
        return new TermQuery(new Term(Fields.TYPE, Fields.CLAUSE));
    }

    private Query condition(Condition condition) {
        return in(sources.apply(condition));
    }

    /** What matches one query, ranked by it, among what matches another. */
    public static Query among(Query ranked, Query filter) {
        return new BooleanQuery.Builder().add(ranked, Occur.MUST).add(filter, Occur.FILTER).build();
    }

    /** Clauses of these sources. */
    public static Query in(Collection<String> sources) {
        if (sources.isEmpty()) return new MatchNoDocsQuery("no source");
        return new TermInSetQuery(Fields.SOURCE, sources.stream().map(BytesRef::new).toList());
    }

    private static Query literal(Literal literal, Mode mode) {
        if (mode == Mode.WORDS && !literal.quoted()) return allWords(literal.text());
        boolean heads = mode == Mode.EXACT || mode == Mode.WORDS;
        return LiteralQueries.of(
                literal,
                heads ? List.of(Fields.TEXT_PAIRS, Fields.HEAD_PAIRS) : List.of(Fields.TEXT_PAIRS));
    }

    /** A run of pairs side by side: every second one is enough, and the last. */
    public static Query phrase(String field, String text) {
        var characters = PairTokenStream.characters(text);
        int size = characters.size();
        if (size == 0) return new MatchNoDocsQuery("no characters");
        if (size <= 2) return new TermQuery(new Term(field, String.join("", characters)));
        var phrase = new PhraseQuery.Builder();
        for (int at = 0; at < size - 1; at += 2) add(phrase, field, characters, at);
        if (size % 2 == 1) add(phrase, field, characters, size - 2);
        return phrase.build();
    }

    private static void add(
            PhraseQuery.Builder phrase, String field, List<String> characters, int at) {
        phrase.add(new Term(field, characters.get(at) + characters.get(at + 1)), at);
    }

    private static Query allWords(String text) {
        var words = new SmartcnWords().of(text);
        // 退一赔三 falls into single characters, which a thousand texts hold: that says nothing.
        long known = words.stream().filter(word -> word.length() > 1).count();
        if (2 * known < words.size()) return new MatchNoDocsQuery("no words of the model");
        var builder = new BooleanQuery.Builder();
        for (var word : new LinkedHashSet<>(words)) {
            builder.add(new TermQuery(new Term(Fields.ALL_WORDS, word)), Occur.MUST);
        }
        return builder.build();
    }

    /** What must hold in every tier whatever the words: conditions, and what must not be there. */
    public Query conditions(tiaowen.query.Query query) {
        var builder = new BooleanQuery.Builder();
        builder.add(clauses(), Occur.FILTER);
        new NearTierConditions(this).of(query).ifPresent(c -> builder.add(c, Occur.FILTER));
        return builder.build();
    }

    /**
     * Scores by what a text is about: words, pairs and single characters over title, headings and
     * text. Matches whatever shares one of them.
     *
     * @param further words that mean the same as some of the text
     * @param weight of those, beside 1 for the text
     */
    public static Query ranking(String text, List<String> further, float weight) {
        var builder = new BooleanQuery.Builder();
        addRanking(builder, text, 1f);
        for (var word : further) addRanking(builder, word, weight);
        return builder.build();
    }

    /**
     * Adds to a ranking what holds a term to the letter, the more so the rarer it is, and leaves
     * out what shares less than half of the words and of the pairs with the terms.
     *
     * @param further words that mean the same as some of the terms: to hold one is enough
     */
    public static Query forTerms(Query ranking, List<Literal> terms, List<String> further) {
        var builder = new BooleanQuery.Builder().add(ranking, Occur.MUST);
        for (var term : terms) {
            for (var spelling : TermSpellings.of(term.text())) {
                builder.add(phrase(Fields.TEXT_PAIRS, spelling), Occur.SHOULD);
                builder.add(phrase(Fields.HEAD_PAIRS, spelling), Occur.SHOULD);
            }
        }
        for (var defining : DefinitionPatterns.asked(terms)) {
            builder.add(new BoostQuery(phrase(Fields.TEXT_PAIRS, defining), 2f), Occur.SHOULD);
        }
        return builder.add(enough(terms, further), Occur.FILTER).build();
    }

    /** What shares half of the words or of the pairs with the terms, or holds a further word. */
    static Query enough(List<Literal> terms, List<String> further) {
        var words = new LinkedHashSet<Query>();
        var pairs = new LinkedHashSet<Query>();
        for (var term : terms) {
            for (var word : new SmartcnWords().of(term.text())) {
                // 期 of 离婚冷静期 says nothing alone
                if (word.length() > 1) words.add(new TermQuery(new Term(Fields.ALL_WORDS, word)));
            }
            var characters = PairTokenStream.characters(term.text());
            for (int at = 0; at + 1 < characters.size(); at++) {
                var pair = characters.get(at) + characters.get(at + 1);
                pairs.add(new TermQuery(new Term(Fields.ALL_PAIRS, pair)));
            }
        }
        var enough = new BooleanQuery.Builder();
        enough.add(half(words), Occur.SHOULD).add(half(pairs), Occur.SHOULD);
        for (var word : further) enough.add(allWords(word), Occur.SHOULD);
        return enough.build();
    }

    private static Query half(Collection<Query> parts) {
        if (parts.isEmpty()) return new MatchNoDocsQuery("nothing to share");
        var builder = new BooleanQuery.Builder();
        for (var part : parts) builder.add(part, Occur.SHOULD);
        return builder.setMinimumNumberShouldMatch((parts.size() + 1) / 2).build();
    }

    private static void addRanking(BooleanQuery.Builder builder, String text, float weight) {
        var cut = text.length() > RANKING ? text.substring(0, RANKING) : text;
        var counts = new LinkedHashMap<Term, Integer>();
        for (var word : new SmartcnWords().of(cut)) {
            counts.merge(new Term(Fields.ALL_WORDS, word), 1, Integer::sum);
        }
        for (var part : BLANKS.splitAsStream(cut).toList()) {
            for (var token : tokens(PairTokenStream.characters(part))) {
                counts.merge(new Term(Fields.ALL_PAIRS, token), 1, Integer::sum);
            }
        }
        counts.forEach(
                (term, count) ->
                        builder.add(
                                new BoostQuery(new TermQuery(term), weight * count), Occur.SHOULD));
    }

    private static List<String> tokens(List<String> characters) {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < characters.size(); i++) {
            boolean letter = letter(characters.get(i));
            if (letter) tokens.add(characters.get(i));
            if (letter && i + 1 < characters.size() && letter(characters.get(i + 1))) {
                tokens.add(characters.get(i) + characters.get(i + 1));
            }
        }
        return tokens;
    }

    private static boolean letter(String character) {
        return Character.isLetterOrDigit(character.codePointAt(0));
    }
}

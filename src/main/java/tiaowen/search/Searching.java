package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.corpus.TitleKey;
import tiaowen.model.Numeral;
import tiaowen.model.Titles;
import tiaowen.query.Asked;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.query.QueryParser;
import tiaowen.search.CiteAnswer.Candidate;

/** Answers searches over one generation. */
final class Searching {
    // tiao-12  tiao-133-1.kuan-2
    private static final Pattern ARTICLE =
            Pattern.compile("tiao-([1-9][0-9]{0,3})(?:-([1-9][0-9]?))?(?=\\.|$)");

    private final Shelf shelf;
    private final Citations citations;
    private final PolicyNames names;
    private final EverydayWords everyday;

    Searching(Shelf shelf, Citations citations, PolicyNames names, EverydayWords everyday) {
        this.shelf = shelf;
        this.citations = citations;
        this.names = names;
        this.everyday = everyday;
    }

    /** Searches. Total: no text makes it throw. */
    Found find(SearchRequest request) throws IOException {
        var standing = shelf.standing();
        var asked = QueryParser.read(request.text());
        var answering = new Answering(shelf, standing, request);
        var notes = new ArrayList<>(asked.notes());
        var query = asked.query();
        boolean settled = false;
        if (query instanceof Query.Cited cited) {
            query = cited(cited, request, answering, notes);
            // Beside the very provision that was named, nothing is near but what cites it.
            boolean provision = !cited.reference().eid().isEmpty();
            settled = provision && answering.found(Tier.EXACT) > 0;
        }
        query = withShortTitles(query, answering);
        var terms = Wanted.terms(query);
        var text = terms.stream().map(Literal::text).collect(Collectors.joining(" "));
        var others = everyday.others(text);
        var plainScore = LuceneTranslation.ranking(text, List.of(), 0);
        answering.exact(query, plainScore);
        int exact = answering.found(Tier.EXACT);
        boolean searchable = !terms.isEmpty() && !settled;
        boolean question = query instanceof Query.Question;
        if (searchable && !question) answering.words(query, plainScore);
        if (searchable) answering.near(query, nearScore(query, terms, text, others));
        if (exact == 0 && searchable) notes.addAll(new Notes(answering).nothingExact(query, terms));
        var hits = new HitReader(shelf, standing, terms, others).read(answering, request);
        return new Found(
                request,
                asked.parts().stream().map(Searching::chip).toList(),
                exact,
                answering.found(Tier.WORDS),
                answering.found(Tier.NEAR),
                answering.found(Tier.SEMANTIC),
                List.of(),
                Optional.empty(),
                hits,
                answering.sieve().facets(answering.counted()),
                asked.mistakes(),
                List.of(),
                notes);
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
            Query query, List<Literal> terms, String text, List<String> others) {
        if (query instanceof Query.Question) {
            return LuceneTranslation.ranking(text, others, EverydayWords.IN_QUESTION);
        }
        var words = LuceneTranslation.ranking(text, others, EverydayWords.AS_TERM);
        return LuceneTranslation.forTerms(words, terms, others);
    }

    private static Found.Chip chip(Asked.Part part) {
        return new Found.Chip(part.label(), part.without());
    }

    /** Puts what was cited first, and returns what else to search for. */
    private Query cited(
            Query.Cited cited, SearchRequest request, Answering answering, List<String> notes)
            throws IOException {
        var reference = cited.reference();
        var answer = citations.cite(reference, onlyPolicy(request));
        boolean provision = !reference.eid().isEmpty();
        var title = reference.title();
        switch (answer.outcome()) {
            case RESOLVED -> {
                answering.pin(clauses(answer.candidates()));
                return mentions(cited, answer.candidates().getFirst());
            }
            case CANDIDATES -> {
                if (provision) {
                    answering.pin(clauses(answer.candidates()));
                    notes.add("“" + title + "”可能指不止一份政策，先列出各自的这一条。请写出全称。");
                }
            }
            case NO_SUCH_PROVISION -> {
                var named = answer.candidates().getFirst().policy().title();
                notes.add("《" + named + "》里没有“" + request.text().strip() + "”所指的这一条，请核对编号。");
            }
            case NOT_IN_COLLECTION -> {
                if (provision && !title.isEmpty()) {
                    notes.add("馆藏里没有《" + title + "》，以下是文字相近的条文。");
                }
            }
            case NOT_A_CITATION -> {
                if (provision) notes.add("没有说明是哪一份政策的条款。请在前面写上政策名称，如“慈善法第三条”。");
            }
        }
        return cited.terms();
    }

    /** The policy that 本办法 means, where one alone is searched. */
    private static Optional<String> onlyPolicy(SearchRequest request) {
        var policies = request.filters().policies();
        return policies.size() == 1 ? policies.stream().findFirst() : Optional.empty();
    }

    private List<Integer> clauses(List<Candidate> candidates) throws IOException {
        var docs = new ArrayList<Integer>();
        for (var candidate : candidates) {
            var sources = candidate.edition().sources();
            clause(sources, candidate.eid()).ifPresent(docs::add);
        }
        return docs;
    }

    private Optional<Integer> clause(List<String> sources, String eid) throws IOException {
        return eid.isEmpty()
                ? shelf.firstClause(sources.getFirst())
                : citations.clauseOf(sources, eid);
    }

    /** Clauses that mention what was cited, in the forms that texts print. */
    private static Query mentions(Query.Cited cited, Candidate target) {
        var reference = cited.reference();
        var forms = new ArrayList<Query>();
        reference.docNumber().ifPresent(n -> forms.add(new Literal(n.toString(), true)));
        var article = articleLabel(reference.eid());
        if (article.isPresent()) {
            var full = Titles.plain(target.policy().title());
            var brief = TitleKey.of(full);
            forms.add(new Literal("《" + full + "》" + article.get(), true));
            forms.add(new Literal(brief + article.get(), true));
            forms.add(new Literal("《" + brief + "》" + article.get(), true));
        }
        return forms.isEmpty() ? cited.terms() : new Query.Any(forms);
    }

    /** {@code 第十二条} for {@code tiao-12}, whatever lies below it. */
    private static Optional<String> articleLabel(String eid) {
        var numbers = ARTICLE.matcher(eid);
        if (!numbers.lookingAt()) return Optional.empty();
        var label = "第" + Numeral.han(Integer.parseInt(numbers.group(1))) + "条";
        if (numbers.group(2) == null) return Optional.of(label);
        return Optional.of(label + "之" + Numeral.han(Integer.parseInt(numbers.group(2))));
    }

    /** Lets 个保法 in 个保法 敏感信息 stand for the law, where no text holds these letters. */
    private Query withShortTitles(Query query, Answering answering) throws IOException {
        if (query instanceof Query.All all) {
            var parts = new ArrayList<Query>();
            for (var part : all.parts()) parts.add(withShortTitles(part, answering));
            return new Query.All(parts);
        }
        if (query instanceof Query.Without without) {
            return new Query.Without(withShortTitles(without.keep(), answering), without.drop());
        }
        if (!(query instanceof Literal term) || term.quoted()) return query;
        if (!Titles.isLikelyTitle(term.text()) || answering.count(term) > 0) return query;
        var policy = names.certain(term.text());
        if (policy.isEmpty()) return query;
        return new Query.Any(
                List.of(
                        new Literal(policy.get().title(), false),
                        new Query.InTitle(policy.get().title())));
    }
}

package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.engine.Tier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.QueryTerms;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.Policy;
import tiaowen.model.Reference;
import tiaowen.model.Titles;
import tiaowen.naming.CitationAnswer;
import tiaowen.naming.CitationAnswer.Candidate;
import tiaowen.naming.CitationInput;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.EndPhrases;
import tiaowen.naming.MentionForms;
import tiaowen.naming.MisspeltCitation;
import tiaowen.naming.PolicyNames;
import tiaowen.query.ParsedQuery;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.text.TitleKey;
import tiaowen.validity.Standing;

/**
 * What one search names: provisions and policies, by citation, number, full or short title, or a
 * title with a typing error in it. It puts what was named first and leaves the rest to be searched.
 */
final class NamedEntityLookup {
    /** Policies shown before the clauses. */
    private static final int MOST_POLICIES = 5;

    /** A part of a title names policies where it names so few. */
    private static final int FEW = 3;

    /** Policies that a misspelt title is read as. */
    private static final int MOST_NEAR = 3;

    private final NamedEntities entities;
    private final ClauseTable clauses;
    private final CitationResolver citations;
    private final PolicyNames names;
    private final TieredSearch search;
    private final SearchRequest request;
    private final List<String> notes = new ArrayList<>();

    /** With the reason why each is shown. */
    private final Map<Policy, String> policies = new LinkedHashMap<>();

    private final List<String> marks = new ArrayList<>();
    private boolean corrected;
    private boolean settled;

    private Optional<GlossaryTerm> term = Optional.empty();

    NamedEntityLookup(NamedEntities entities, TieredSearch search, SearchRequest request) {
        this.entities = entities;
        this.clauses = entities.shelf();
        this.citations = entities.citations();
        this.names = entities.names();
        this.search = search;
        this.request = request;
    }

    /** Puts first what is named, and returns what else to search for. */
    Query read(ParsedQuery parsedQuery) throws IOException {
        var query = parsedQuery.query();
        var answer = citations.cite(parsedQuery.text());
        if (answer.ended().isPresent()) return ended(query, answer);
        // “某某法”第五条 and the like, which only a reader of citations takes for one
        var absent = answer.asked().filter(reference -> !reference.eid().isEmpty());
        if (absent.isPresent() && !(query instanceof Query.Cited)) {
            return cited(new Query.Cited(absent.get(), query));
        }
        if (query instanceof Query.Cited cited) {
            if (!wordsInstead(cited)) return cited(cited);
            query = cited.terms();
        }
        if (query instanceof Query.Question) {
            meaning(query, parsedQuery.text());
            return query;
        }
        if (plain(query) && order(parsedQuery.text())) return query;
        var misspelt = new MisspeltCitation(names).citation(parsedQuery.text());
        if (misspelt.isPresent() && plain(query) && !occurs(query, misspelt.get())) {
            pinNear(misspelt.get().name(), misspelt.get().meant());
            if (settled) return query;
        }
        var words = plain(query) ? meaning(query, parsedQuery.text()) : query;
        var rest = withTitles(words, words instanceof Literal);
        if (rest instanceof Literal term && plain(rest)) partOfTitle(term);
        return rest;
    }

    /**
     * Puts first what an order put in force, or an announcement: 国务院令第450号, with its article or
     * not.
     */
    private boolean order(String text) throws IOException {
        if (CitationInput.of(text).order().isEmpty()) return false;
        var answer = citations.cite(text);
        if (answer.outcome() == CitationAnswer.Outcome.NOT_IN_COLLECTION) return false;
        answer.candidates().forEach(c -> policies.putIfAbsent(c.policy(), ""));
        pin(answer.candidates(), Tier.EXACT);
        return true;
    }

    /**
     * Says first that what was cited has ended, and looks for what mentions it; nothing else is
     * near.
     */
    private Query ended(Query query, CitationAnswer answer) {
        notes.addAll(answer.said(clauses.standing().day()).stream().toList());
        var eid = answer.asked().map(Reference::eid).orElse("");
        settled = !eid.isEmpty();
        var title = answer.ended().orElseThrow().title();
        if (settled) return mentions(title, eid, query);
        return query instanceof Query.Cited ? new Literal(TitleKey.of(title), false) : query;
    }

    /** Where texts mention a provision of a title, and not that of a longer title. */
    private Query mentions(String title, String eid, Query otherwise) {
        var forms = MentionForms.of(title, eid);
        if (forms.isEmpty()) return otherwise;
        var others =
                names.longer(title).stream()
                        .flatMap(policy -> MentionForms.of(policy.title(), eid).stream())
                        .toList();
        var any = new Query.Any(forms);
        return others.isEmpty() ? any : new Query.Without(any, others);
    }

    /** 律师 律师法 is no title of that name, but a word and a title. */
    private boolean wordsInstead(Query.Cited cited) {
        var reference = cited.reference();
        return cited.terms() instanceof Query.All
                && reference.eid().isEmpty()
                && reference.docNumber().isEmpty()
                && names.certain(reference.title()).isEmpty();
    }

    /** Words alone: no quotes, fields or signs. */
    private static boolean plain(Query query) {
        return switch (query) {
            case Literal literal -> !literal.quoted();
            case Query.All all -> all.parts().stream().allMatch(NamedEntityLookup::plain);
            default -> false;
        };
    }

    /**
     * Puts the defining clause first where a term's meaning is asked, or a term stands beside the
     * title of a policy that defines it; and returns what else to search for.
     */
    private Query meaning(Query query, String text) throws IOException {
        var asked = MeaningQuestion.of(text);
        if (!asked.asks() && asked.parts().size() < 2) return query;
        var named = new LinkedHashSet<Policy>();
        var words = new ArrayList<String>();
        for (var part : asked.parts()) {
            var policy = Titles.isLikelyTitle(part) ? named(part) : Optional.<Policy>empty();
            policy.ifPresent(named::add);
            if (policy.isEmpty() || !asked.asks()) words.add(part);
        }
        if (!asked.asks() && named.isEmpty()) return query;
        var lookup = new DefinitionLookup(entities);
        var defined = lookup.find(words, named);
        boolean literally = query instanceof Literal typed && search.count(typed) > 0;
        if (defined.isEmpty() || literally) return query;
        search.pin(lookup.clauses(defined.get().senses()), Tier.EXACT);
        if (!asked.asks()) return query;
        term = Optional.of(defined.get().term());
        if (query instanceof Query.Question) return query;
        notes.add("按询问“" + defined.get().term().term() + "”的含义理解，写明定义的条文列在最前。");
        List<Query> parts = asked.parts().stream().<Query>map(p -> new Literal(p, false)).toList();
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    /** The policy that a word names, spelt rightly or not. */
    private Optional<Policy> named(String word) {
        return names.certain(word).or(() -> names.near(word).stream().findFirst());
    }

    /** What the glossary says of the term whose meaning is asked. */
    Optional<GlossaryTerm> term() {
        return term;
    }

    /** Whether texts hold what is taken for a misspelt citation, so that it may be meant as is. */
    private boolean occurs(Query query, MisspeltCitation.Reading reading) throws IOException {
        if (reading.unfinished()) return false;
        for (var term : QueryTerms.terms(query)) if (search.count(term) == 0) return false;
        return true;
    }

    /** A word that stands in few titles means those policies as well. */
    private void partOfTitle(Literal term) {
        var meaning = names.mean(term.text());
        if (meaning.policies().size() > FEW) return;
        meaning.policies().forEach(policy -> show(policy, term.text()));
    }

    private void show(Policy policy, String name) {
        var typed = TitleKey.of(name);
        boolean inTitle = TitleKey.of(policy.title()).contains(typed);
        policies.putIfAbsent(policy, typed.isEmpty() ? "文号" : inTitle ? "" : "简称");
        marks.add(name);
    }

    /** What to say of the policies named, likeliest first. */
    List<PolicyHit> policies() {
        var statuses = clauses.standing();
        var highlighter = new Highlighter(marks);
        return policies.entrySet().stream()
                .limit(MOST_POLICIES)
                .map(
                        shown -> {
                            var policy = shown.getKey();
                            var edition = policy.current(statuses.day());
                            return new PolicyHit(
                                    policy,
                                    edition,
                                    Standing.of(policy, edition, statuses.day()),
                                    highlighter.mark(policy.title()),
                                    shown.getValue());
                        })
                .toList();
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whether another name than the typed one was looked up, so that nothing found is exact. */
    boolean corrected() {
        return corrected;
    }

    /** Whether the very provision was found: beside it nothing is near but what cites it. */
    boolean settled() {
        return settled;
    }

    /** Puts what was cited first, and returns what else to search for. */
    private Query cited(Query.Cited cited) throws IOException {
        var reference = cited.reference();
        var answer = citations.cite(reference, onlyPolicy());
        boolean provision = !reference.eid().isEmpty();
        var title = reference.title();
        if (!provision) {
            answer.candidates().forEach(c -> show(c.policy(), title));
        }
        switch (answer.outcome()) {
            case RESOLVED -> {
                notes.addAll(answer.said(clauses.standing().day()).stream().toList());
                pin(answer.candidates(), Tier.EXACT);
                settled = provision;
                return MentionForms.of(cited, answer.candidates().getFirst());
            }
            case CANDIDATES -> {
                if (provision) {
                    pin(answer.candidates(), Tier.EXACT);
                    settled = true;
                    notes.add("“" + title + "”可能指不止一份政策，先列出各自的这一条。请写出全称。");
                }
            }
            case NO_SUCH_PROVISION -> {
                var named = answer.candidates().getFirst().policy();
                policies.put(named, "");
                notes.add(
                        "《" + named.title() + "》里没有“" + request.text().strip() + "”所指的这一条，请核对编号。");
            }
            case NOT_IN_COLLECTION -> {
                if (!answer.alike().isEmpty()) {
                    notes.addAll(answer.said(clauses.standing().day()).stream().toList());
                    answer.alike().stream()
                            .limit(FEW)
                            .forEach(policy -> policies.putIfAbsent(policy, "另一份文件"));
                    settled = true;
                    return mentions(title, reference.eid(), cited.terms());
                }
                if (!title.isEmpty()) return misspelt(cited, title);
            }
            case NOT_A_CITATION -> {
                if (provision) notes.add("没有说明是哪一份政策的条款。请在前面写上政策名称，如“慈善法第三条”。");
            }
        }
        return cited.terms();
    }

    private Query misspelt(Query.Cited cited, String title) throws IOException {
        var eid = cited.reference().eid();
        var meant =
                names.near(title).stream()
                        .map(p -> new Reference(p.title(), Optional.empty(), eid))
                        .toList();
        if (meant.isEmpty()) {
            if (eid.isEmpty()) return cited.terms();
            notes.add("没有收录《" + title + "》；只列出提到这一处的条文。");
            settled = true;
            return mentions(title, eid, cited.terms());
        }
        pinNear(title, meant);
        var first = meant.getFirst().title();
        return eid.isEmpty() && meant.size() == 1
                ? new Literal(Titles.plain(first), false)
                : cited.terms();
    }

    /** Puts first what a misspelt name may have meant, and says so. */
    private void pinNear(String name, List<Reference> meant) throws IOException {
        var near = new ArrayList<Candidate>();
        for (var reference : meant.stream().limit(MOST_NEAR).toList()) {
            var answer = citations.cite(reference, Optional.empty());
            if (answer.outcome() == CitationAnswer.Outcome.RESOLVED)
                near.addAll(answer.candidates());
        }
        if (near.isEmpty()) {
            near(name, meant.getFirst().title(), List.of());
            return;
        }
        near(name, "", near.stream().map(Candidate::policy).toList());
        pin(near, Tier.NEAR);
        settled = near.stream().noneMatch(c -> c.eid().isEmpty());
    }

    private void near(String name, String without, List<Policy> meant) {
        if (meant.isEmpty()) {
            notes.add("馆藏里没有《" + name + "》；名称相近的《" + without + "》里没有这一条。");
            return;
        }
        corrected = true;
        meant.forEach(policy -> policies.putIfAbsent(policy, "名称相近"));
        var titles = meant.stream().map(p -> "《" + p.title() + "》").collect(Collectors.joining());
        notes.add("馆藏里没有《" + name + "》，按名称相近的" + titles + "查找。");
    }

    /** The policy that 本办法 means, where one alone is searched. */
    private Optional<String> onlyPolicy() {
        var chosen = request.filters().policies();
        return chosen.size() == 1 ? chosen.stream().findFirst() : Optional.empty();
    }

    private void pin(List<Candidate> candidates, Tier tier) throws IOException {
        var docs = new ArrayList<Integer>();
        for (var candidate : candidates) {
            clause(candidate.edition().sources(), candidate.eid()).ifPresent(docs::add);
        }
        search.pin(docs, tier);
    }

    private Optional<Integer> clause(List<String> sources, String eid) throws IOException {
        return eid.isEmpty()
                ? clauses.firstClause(sources.getFirst())
                : citations.clauseOf(sources, eid);
    }

    /**
     * Lets 个保法 in 个保法 敏感信息 stand for the law, where no text holds these letters.
     *
     * @param alone whether nothing else is asked
     */
    private Query withTitles(Query query, boolean alone) throws IOException {
        if (query instanceof Query.All all) {
            var parts = new ArrayList<Query>();
            for (var part : all.parts()) parts.add(withTitles(part, false));
            return new Query.All(parts);
        }
        if (query instanceof Query.Without without) {
            return new Query.Without(withTitles(without.keep(), false), without.drop());
        }
        if (!(query instanceof Literal term) || term.quoted()) return query;
        // 劳合法 ends like the word 合法 and is none of its uses where no text holds it
        boolean brief = term.text().length() <= 4 && term.text().endsWith("法");
        boolean title = brief || Titles.isLikelyTitle(term.text());
        if (title) names.ended(term.text()).map(EndPhrases::notCollected).ifPresent(notes::add);
        if (title) names.certain(term.text()).ifPresent(policy -> show(policy, term.text()));
        if (search.count(term) > 0) return query;
        var policy = title ? names.certain(term.text()) : Optional.<Policy>empty();
        if (policy.isPresent()) return ofPolicy(policy.get());
        var near =
                title || term.text().length() >= MisspeltCitation.SHORTEST
                        ? names.near(term.text())
                        : List.<Policy>of();
        if (near.isEmpty()) return query;
        near(term.text(), "", near.subList(0, 1));
        if (alone) pin(List.of(whole(near.getFirst())), Tier.NEAR);
        return ofPolicy(near.getFirst());
    }

    private static Candidate whole(Policy policy) {
        return new Candidate(policy, policy.editions().getFirst(), "");
    }

    private static Query ofPolicy(Policy policy) {
        return new Query.Any(
                List.of(new Literal(policy.title(), false), new Query.InTitle(policy.title())));
    }
}

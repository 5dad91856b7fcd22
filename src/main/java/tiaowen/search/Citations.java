package tiaowen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import tiaowen.index.Fields;
import tiaowen.model.Citation;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Numeral;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.model.Reference;
import tiaowen.search.CiteAnswer.Candidate;
import tiaowen.search.CiteAnswer.Outcome;

/** Looks up the provisions that citations name. */
final class Citations {
    private static final String FIRST_PARAGRAPH = ".kuan-1.xiang-";
    private static final int MOST_PARAGRAPHS = 12;
    private static final Pattern ARTICLE = Pattern.compile("tiao-(\\d{1,2})(?:\\.kuan-.*)?");
    private static final Pattern COUNTED = Pattern.compile("[a-z]+\\.\\d+");

    private final Shelf shelf;
    private final PolicyNames names;
    private final Function<String, Optional<Document>> documents;

    /**
     * @param documents reads one source whole
     */
    Citations(Shelf shelf, PolicyNames names, Function<String, Optional<Document>> documents) {
        this.shelf = shelf;
        this.names = names;
        this.documents = documents;
    }

    /** Looks up a citation as typed. Total. */
    CiteAnswer cite(String text) {
        return Reference.parse(text)
                .map(reference -> cite(reference, Optional.empty()))
                .orElse(new CiteAnswer(Outcome.NOT_A_CITATION, List.of()));
    }

    /**
     * @param here slug of the policy that 本办法 means, where somebody is reading one
     */
    CiteAnswer cite(Reference reference, Optional<String> here) {
        boolean self = reference.title().isEmpty() && reference.docNumber().isEmpty();
        if (self) {
            var policy = here.flatMap(slug -> shelf.catalogue().policy(slug));
            if (policy.isEmpty()) return new CiteAnswer(Outcome.NOT_A_CITATION, List.of());
            return in(policy.get(), policy.get().editions().getFirst(), reference.eid());
        }
        if (reference.docNumber().isPresent()) {
            var numbered = numbered(reference.docNumber().get().toString(), reference);
            if (numbered.isPresent()) return numbered.get();
        }
        if (reference.title().isEmpty()) {
            return new CiteAnswer(Outcome.NOT_IN_COLLECTION, List.of());
        }
        var meaning = names.mean(reference.title());
        if (meaning.policies().isEmpty()) {
            return new CiteAnswer(Outcome.NOT_IN_COLLECTION, List.of());
        }
        if (meaning.certain()) {
            var policy = meaning.policies().getFirst();
            return in(policy, policy.editions().getFirst(), reference.eid());
        }
        return candidates(meaning.policies(), reference.eid());
    }

    private Optional<CiteAnswer> numbered(String number, Reference reference) {
        var policies = shelf.catalogue().numbered(number);
        if (policies.size() > 1 && !reference.title().isEmpty()) {
            var titled = names.certain(reference.title()).filter(policies::contains);
            if (titled.isPresent()) policies = List.of(titled.get());
        }
        if (policies.isEmpty()) return Optional.empty();
        if (policies.size() > 1) return Optional.of(candidates(policies, reference.eid()));
        var policy = policies.getFirst();
        var edition =
                policy.editions().stream()
                        .filter(e -> e.metadata().docNumber().filter(number::equals).isPresent())
                        .findFirst()
                        .orElse(policy.editions().getFirst());
        return Optional.of(in(policy, edition, reference.eid()));
    }

    /** Of policies that a name may mean, those that have the provision; else all, as a whole. */
    private CiteAnswer candidates(List<Policy> policies, String eid) {
        var having = new ArrayList<Candidate>();
        var all = new ArrayList<Candidate>();
        for (var policy : policies) {
            var edition = policy.editions().getFirst();
            all.add(new Candidate(policy, edition, ""));
            if (exists(edition, eid)) having.add(new Candidate(policy, edition, eid));
        }
        return new CiteAnswer(Outcome.CANDIDATES, having.isEmpty() ? all : having);
    }

    /**
     * Looks up what a citation in a text names, in the edition that was in force when the text was
     * issued; where that one is not there or lacks the provision, in the current one, then in any.
     *
     * @param issued the day of the citing text; empty when unknown
     */
    CiteAnswer cite(Citation citation, Optional<LocalDate> issued) {
        var eid = citation.target().orElse("");
        var policies = named(citation);
        if (policies.isEmpty()) return new CiteAnswer(Outcome.NOT_IN_COLLECTION, List.of());
        if (policies.size() > 1) return candidates(policies, eid);
        var policy = policies.getFirst();
        var editions = new LinkedHashSet<Edition>();
        issued.ifPresent(
                day ->
                        policy.editions().stream()
                                .filter(edition -> wasThere(edition, day))
                                .findFirst()
                                .ifPresent(editions::add));
        editions.add(policy.current(shelf.standing().day()));
        editions.addAll(policy.editions());
        return editions.stream()
                .map(edition -> in(policy, edition, eid))
                .filter(answer -> answer.outcome() == Outcome.RESOLVED)
                .findFirst()
                .orElseGet(() -> in(policy, editions.iterator().next(), eid));
    }

    /** The policy that a citation names; several where a name may mean several. */
    private List<Policy> named(Citation citation) {
        var numbered =
                citation.docNumber().map(n -> shelf.catalogue().numbered(n)).orElse(List.of());
        if (numbered.size() == 1 || citation.title().isEmpty()) return numbered;
        return names.printed(citation.title().get()).policies();
    }

    private static boolean wasThere(Edition edition, LocalDate day) {
        boolean issued =
                edition.metadata().promulgated().map(from -> !from.isAfter(day)).orElse(true);
        return issued && edition.inForceBy(day);
    }

    private CiteAnswer in(Policy policy, Edition edition, String eid) {
        var there = spellings(eid).filter(name -> exists(edition, name)).findFirst();
        if (there.isPresent()) {
            return new CiteAnswer(
                    Outcome.RESOLVED, List.of(new Candidate(policy, edition, there.get())));
        }
        var section = section(edition, eid);
        if (section.isPresent()) {
            return new CiteAnswer(
                    Outcome.RESOLVED, List.of(new Candidate(policy, edition, section.get())));
        }
        return new CiteAnswer(
                Outcome.NO_SUCH_PROVISION, List.of(new Candidate(policy, edition, "")));
    }

    /** An item cited without its paragraph may stand in any paragraph of its article. */
    private static Stream<String> spellings(String eid) {
        int at = eid.indexOf(FIRST_PARAGRAPH);
        if (at < 0) return Stream.of(eid);
        return IntStream.rangeClosed(1, MOST_PARAGRAPHS)
                .mapToObj(
                        n ->
                                eid.substring(0, at)
                                        + ".kuan-"
                                        + n
                                        + ".xiang-"
                                        + eid.substring(at + FIRST_PARAGRAPH.length()));
    }

    /** 第三条 of a text without articles is its 三、 or the 3. that is counted all through. */
    private Optional<String> section(Edition edition, String eid) {
        var article = ARTICLE.matcher(eid);
        if (!article.matches() || exists(edition, "tiao-1")) return Optional.empty();
        int number = Integer.parseInt(article.group(1));
        if (number < 1) return Optional.empty();
        var outer = Numeral.pinyin(number);
        if (exists(edition, outer)) return Optional.of(outer);
        return edition.sources().stream()
                .flatMap(source -> documents.apply(source).stream())
                .flatMap(document -> document.body().walk())
                .map(Provision::eid)
                .filter(name -> name.endsWith("." + number) && COUNTED.matcher(name).matches())
                .findFirst();
    }

    private boolean exists(Edition edition, String eid) {
        if (eid.isEmpty()) return true;
        try {
            return clauseOf(edition.sources(), eid).isPresent()
                    || holdsClauses(edition, eid)
                    || isDivision(edition, eid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The Lucene document of the clause that is, or that holds, a provision.
     *
     * @param sources of the edition
     */
    Optional<Integer> clauseOf(List<String> sources, String eid) throws IOException {
        var searcher = shelf.searcher();
        for (var prefix = eid; !prefix.isEmpty(); prefix = above(prefix)) {
            var query = within(sources, new TermQuery(new Term(Fields.EID, prefix)));
            for (var found : searcher.search(query, sources.size()).scoreDocs) {
                if (prefix.equals(eid)) return Optional.of(found.doc);
                var clause = Shelf.clause(searcher.storedFields(), found.doc);
                boolean holds =
                        clause.contents().stream()
                                .flatMap(Provision::walk)
                                .anyMatch(provision -> provision.eid().equals(eid));
                if (holds) return Optional.of(found.doc);
            }
        }
        return Optional.empty();
    }

    private static String above(String eid) {
        int dot = eid.lastIndexOf('.');
        return dot < 0 ? "" : eid.substring(0, dot);
    }

    /**
     * A heading with clauses below it: {@code san} where there are {@code san.1}, {@code san.2}.
     */
    private boolean holdsClauses(Edition edition, String eid) throws IOException {
        var below = new PrefixQuery(new Term(Fields.EID, eid + "."));
        return shelf.searcher().count(within(edition.sources(), below)) > 0;
    }

    private static Query within(List<String> sources, Query query) {
        return new BooleanQuery.Builder()
                .add(LuceneTranslation.in(sources), Occur.FILTER)
                .add(query, Occur.FILTER)
                .build();
    }

    /** 编 章 节, and annexes, whose clauses do not bear their eids. */
    private boolean isDivision(Edition edition, String eid) {
        if (eid.startsWith("tiao-")) return false;
        return edition.sources().stream()
                .flatMap(source -> documents.apply(source).stream())
                .flatMap(document -> document.body().walk())
                .anyMatch(provision -> provision.eid().equals(eid));
    }
}

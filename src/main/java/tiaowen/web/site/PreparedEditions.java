package tiaowen.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.glossary.TermsInPlace;
import tiaowen.model.Citation;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.search.Library;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.print.TextLink;
import tiaowen.web.print.TextLinks;
import tiaowen.web.view.HomeView.Example;

/**
 * What pages ask for again and again, worked out once for a generation: editions ready to be
 * printed, where citations lead, and the examples of the home page. Safe for many threads.
 */
public final class PreparedEditions {
    /** Editions kept; the longest, a civil code, takes a few megabytes. */
    private static final int EDITIONS = 24;

    private static final int CITATIONS = 20_000;

    private final Library library;
    private final PolicyTimeline timeline;
    private volatile Contents contents = new Contents("");
    private volatile PolicyListing listing;
    private volatile NewsBoard news;

    PreparedEditions(Library library) {
        this.library = library;
        this.timeline = new PolicyTimeline(library, this);
    }

    private static final class Contents {
        final String generation;
        final Cache<String, PrintedEdition> editions = latest(EDITIONS);
        final Cache<String, TermsInPlace> terms = latest(EDITIONS);
        final Cache<Object, TextLink.Cited> leads = latest(CITATIONS);
        volatile List<Example> examples;

        Contents(String generation) {
            this.generation = generation;
        }

        private static <K, V> Cache<K, V> latest(int most) {
            return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
        }
    }

    private Contents contents() {
        var generation = library.state().identity();
        var held = contents;
        if (!held.generation.equals(generation)) {
            held = new Contents(generation);
            contents = held;
        }
        return held;
    }

    /** What happened to policies and when. */
    public PolicyTimeline timeline() {
        return timeline;
    }

    /** The words of an edition; empty when the index has none of them. */
    public Optional<PrintedEdition> read(Policy policy, Edition edition) {
        var held = contents();
        var key = policy.slug() + "/" + edition.date();
        var printedEdition = held.editions.getIfPresent(key);
        if (printedEdition == null) {
            var documents = library.read(policy.slug(), edition.date());
            if (documents.isEmpty()) return Optional.empty();
            var leads = new EditionLeads(policy, edition, documents);
            printedEdition = new PrintedEdition(policy, edition, documents, leads);
            held.editions.put(key, printedEdition);
        }
        return Optional.of(printedEdition);
    }

    /** The defined terms that an edition uses, and what applies to them. */
    public TermsInPlace terms(Policy policy, Edition edition) {
        return terms(policy, edition, library.read(policy.slug(), edition.date()));
    }

    private TermsInPlace terms(Policy policy, Edition edition, List<Document> documents) {
        var held = contents();
        var key = policy.slug() + "/" + edition.date();
        var terms = held.terms.getIfPresent(key);
        if (terms == null) {
            terms = library.applying(policy, edition, documents);
            held.terms.put(key, terms);
        }
        return terms;
    }

    /** What the words of an edition lead to. */
    private final class EditionLeads implements TextLinks {
        private final Policy policy;
        private final Edition edition;
        private final List<Document> documents;
        private volatile TermsInPlace terms;

        EditionLeads(Policy policy, Edition edition, List<Document> documents) {
            this.policy = policy;
            this.edition = edition;
            this.documents = documents;
        }

        @Override
        public TextLink.Cited citation(Citation citation) {
            var issued = edition.metadata().promulgated();
            var asked = List.of(citation.title(), citation.docNumber(), citation.target(), issued);
            return contents().leads.get(asked, key -> CitationLinks.of(library, citation, issued));
        }

        @Override
        public TextLink.Cited inside(Citation citation, String href, String anchor) {
            return CitationLinks.inside(policy, edition, citation, href, anchor);
        }

        @Override
        public int citedBy(String eid) {
            return library.citedByCounts(policy.slug(), edition.date()).getOrDefault(eid, 0);
        }

        @Override
        public List<TermAt> terms(String eid, String text) {
            if (terms == null) terms = PreparedEditions.this.terms(policy, edition, documents);
            return terms.in(eid, text).stream().map(mark -> termAt(eid, mark)).toList();
        }

        private TermAt termAt(String eid, TermsInPlace.Mark mark) {
            var term = mark.applied().term();
            var preview = Links.termPreview(policy.slug(), edition.date(), eid, term);
            var lead = new TextLink.Defined(Links.term(term), preview, mark.applied().contested());
            return new TermAt(mark.start(), mark.end(), lead);
        }
    }

    /** All policies as lists know them. */
    public PolicyListing holdings(LocalDate today) {
        var held = listing;
        if (held == null || !held.of(library.state().identity(), today)) {
            held = PolicyListing.of(library, today);
            listing = held;
        }
        return held;
    }

    /** What builds brought. */
    public NewsBoard news() {
        var held = news;
        if (held == null || !held.of(library.state().identity())) {
            held = NewsBoard.of(library);
            news = held;
        }
        return held;
    }

    /** Up to three searches that find something in this very collection. */
    public List<Example> examples() {
        var held = contents();
        if (held.examples == null) held.examples = new ExampleSearches(library).choose();
        return held.examples;
    }

    /** Editions of a policy that have a provision of this name, newest first. */
    public List<Edition> having(Policy policy, String anchor) {
        var found = new ArrayList<Edition>();
        for (var edition : policy.editions()) {
            if (read(policy, edition)
                    .filter(printedEdition -> printedEdition.hasAnchor(anchor))
                    .isPresent()) {
                found.add(edition);
            }
        }
        return found;
    }
}

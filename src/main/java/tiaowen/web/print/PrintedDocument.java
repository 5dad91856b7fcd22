package tiaowen.web.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.model.Anchors;
import tiaowen.model.Citation;
import tiaowen.model.Definition;
import tiaowen.model.Document;
import tiaowen.model.Provision;
import tiaowen.text.MarkedSpan;

/** One document of an edition, ready to be printed: names, anchors, and links inside its text. */
public final class PrintedDocument {
    /** Clauses; a shorter text is laid out at once, so that nothing moves when it opens. */
    private static final int LONG = 150;

    private final Document document;
    private final ProvisionNames names;
    private final Map<String, String> anchors;
    private final Map<String, List<Citation>> citations;
    private final Map<String, List<Definition>> definitions;
    private final TextLinks links;
    private final ScanNotes scans;
    private final Function<String, List<MarkedSpan>> marking;

    /**
     * @param number of the document in its edition, from 1
     * @param taken anchors of the documents before; this one's are added
     * @param links what its words lead to
     */
    PrintedDocument(Document document, int number, Set<String> taken, TextLinks links) {
        this.document = document;
        this.links = links;
        this.scans = new ScanNotes(document);
        this.marking = text -> List.of(new MarkedSpan(text, false));
        this.anchors = Anchors.of(document.body(), number, taken);
        names = ProvisionNames.named(document.body().provisions());
        citations =
                document.citations().stream()
                        .sorted(Comparator.comparingInt(Citation::start))
                        .collect(Collectors.groupingBy(Citation::eid));
        definitions =
                document.definitions().stream().collect(Collectors.groupingBy(d -> top(d.eid())));
    }

    private PrintedDocument(PrintedDocument plain, Function<String, List<MarkedSpan>> marking) {
        this.document = plain.document;
        this.names = plain.names;
        this.anchors = plain.anchors;
        this.citations = plain.citations;
        this.definitions = plain.definitions;
        this.links = plain.links;
        this.scans = plain.scans;
        this.marking = marking;
    }

    /** The same with words marked in its texts. */
    PrintedDocument marking(Function<String, List<MarkedSpan>> words) {
        return new PrintedDocument(this, words);
    }

    public Document document() {
        return document;
    }

    public List<Provision> provisions() {
        return document.body().provisions();
    }

    /** The id of a provision's element, unique in the page of the edition. */
    public String anchor(String eid) {
        return anchors.getOrDefault(eid, eid);
    }

    /** Whether the page has a place for it. */
    public boolean has(String eid) {
        return anchors.containsKey(eid);
    }

    /** What a person calls it: {@code 第十二条第二款}; empty when unknown. */
    public String place(String eid) {
        return names.whole(eid);
    }

    /**
     * What it adds to the name of the provision that holds it, {@code 第二款}; null, for no attribute
     * at all, where it goes by that name. Scripts put names together from these.
     */
    public String own(String eid) {
        var step = names.own(eid);
        return step.isEmpty() ? null : step;
    }

    /** The name of what holds it: {@code 第十二条} for its paragraphs. */
    public String above(String eid) {
        var whole = names.whole(eid);
        return whole.substring(0, whole.length() - names.own(eid).length());
    }

    /** Terms that this article or section defines, in the text's order, each once. */
    public List<String> defined(String eid) {
        return definitions.getOrDefault(eid, List.of()).stream()
                .map(Definition::term)
                .distinct()
                .toList();
    }

    /** How many places of other policies cite this article or section. */
    public int citedBy(String eid) {
        return links.citedBy(eid);
    }

    /**
     * The text of a provision cut into runs, citations with their address.
     *
     * @param base address of the edition's page when the text is printed elsewhere; empty inside it
     */
    public List<InlineRun> inline(String eid, String text, String base) {
        var spans = marked(text);
        var unsure = scans.unsure(eid);
        var runs = new ArrayList<InlineRun>();
        int done = 0;
        for (var lead : leads(eid, text, base)) {
            if (lead.start() > done) {
                runs.add(
                        new InlineRun(
                                InlineRun.part(spans, unsure, done, lead.start()), TextLink.NONE));
            }
            runs.add(
                    new InlineRun(
                            InlineRun.part(spans, unsure, lead.start(), lead.end()), lead.lead()));
            done = lead.end();
        }
        if (done < text.length() || runs.isEmpty()) {
            runs.add(
                    new InlineRun(
                            InlineRun.part(spans, unsure, done, text.length()), TextLink.NONE));
        }
        return runs;
    }

    private record Run(int start, int end, TextLink lead) {}

    /** Citations and terms in order; where they overlap, the citation stays. */
    private List<Run> leads(String eid, String text, String base) {
        var runs = new ArrayList<Run>();
        int done = 0;
        for (var citation : citations.getOrDefault(eid, List.of())) {
            int start = citation.start();
            // A place that does not fit is another one's text: print the words, link nothing.
            if (start < done || !text.startsWith(citation.text(), start)) continue;
            var lead = lead(citation, base);
            if (lead.href().isEmpty() && lead.note().isEmpty()) continue;
            done = start + citation.text().length();
            runs.add(new Run(start, done, lead));
        }
        var cited = List.copyOf(runs);
        for (var term : links.terms(eid, text)) {
            if (cited.stream().noneMatch(c -> c.start() < term.end() && term.start() < c.end())) {
                runs.add(new Run(term.start(), term.end(), term.lead()));
            }
        }
        runs.sort(Comparator.comparingInt(Run::start));
        return runs;
    }

    /** A text of this document with the words of a search marked, where one was asked. */
    public List<MarkedSpan> marked(String text) {
        return marking.apply(text);
    }

    /** What a machine read in this document, and how surely. */
    public ScanNotes scans() {
        return scans;
    }

    /** Where a citation leads; empty where it cannot be followed. */
    public String href(Citation citation, String base) {
        return lead(citation, base).href();
    }

    private TextLink.Cited lead(Citation citation, String base) {
        if (citation.title().isPresent() || citation.docNumber().isPresent()) {
            return links.citation(citation);
        }
        var anchor = citation.target().filter(this::has).map(this::anchor);
        var href = anchor.map(name -> base + "#" + Links.encode(name)).orElse("");
        return links.inside(citation, href, anchor.orElse(""));
    }

    /** The article or section that a definition's eid lies in: what the margin stands beside. */
    private String top(String eid) {
        var at = eid;
        while (true) {
            var own = at;
            boolean text =
                    own.matches(".*\\.(kuan|xiang|mu|duan|biao)-[0-9-]+")
                            || !anchors.containsKey(own);
            int dot = own.lastIndexOf('.');
            if (!text || dot < 0) return own;
            at = own.substring(0, dot);
        }
    }

    /** Whether it is so long that a browser had better lay out only the chapters in sight. */
    public boolean isLong() {
        return document().clauses().size() >= LONG;
    }
}

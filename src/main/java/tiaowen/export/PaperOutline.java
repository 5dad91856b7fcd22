package tiaowen.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tiaowen.model.Citation;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Provision;

/** Lays the tree of a document out as lines. */
final class PaperOutline {
    private final Map<String, List<Citation>> citations;
    private final Function<Citation, String> leads;
    private final List<PaperLine> lines = new ArrayList<>();

    private PaperOutline(Document document, Function<Citation, String> leads) {
        this.citations =
                document.citations().stream()
                        .sorted(Comparator.comparingInt(Citation::start))
                        .collect(Collectors.groupingBy(Citation::eid));
        this.leads = leads;
    }

    /**
     * The lines of a document whole: issuer and date stand below its own text, above the annexes.
     *
     * @param leads where a citation leads, see {@link PaperLine.Link}; empty where nowhere
     */
    static List<PaperLine> of(Document document, Function<Citation, String> leads) {
        var provisions = document.body().provisions();
        int annexes = provisions.size();
        while (annexes > 0 && provisions.get(annexes - 1) instanceof Provision.Annex) annexes--;
        var outline = new PaperOutline(document, leads);
        outline.all(provisions.subList(0, annexes), 1);
        for (var line : document.body().signature()) outline.lines.add(new PaperLine.Signed(line));
        outline.all(provisions.subList(annexes, provisions.size()), 1);
        return List.copyOf(outline.lines);
    }

    /** The lines of one clause of a document, its label first; its citations lead nowhere. */
    static List<PaperLine> of(Document document, Clause clause) {
        var outline = new PaperOutline(document, citation -> "");
        boolean article = clause.kind() == Clause.Kind.ARTICLE;
        if (!article && !clause.heading().isEmpty()) {
            outline.lines.add(
                    new PaperLine.Heading(
                            List.of(clause.eid()), 1, clause.label(), clause.heading()));
            outline.all(clause.contents(), 2);
        } else {
            outline.labelled(
                    clause.eid(), clause.label(), article, clause.heading(), clause.contents(), 1);
        }
        return List.copyOf(outline.lines);
    }

    private void all(List<? extends Provision> provisions, int level) {
        for (var provision : provisions) add(provision, level);
    }

    private void add(Provision provision, int level) {
        switch (provision) {
            case Provision.Division d -> {
                lines.add(new PaperLine.Heading(List.of(d.eid()), level, d.label(), d.heading()));
                all(d.children(), level + 1);
            }
            case Provision.Annex a -> {
                lines.add(new PaperLine.Heading(List.of(a.eid()), 1, annexed(a), a.heading()));
                all(a.children(), 2);
            }
            case Provision.Preamble p -> {
                if (!p.heading().isEmpty()) {
                    lines.add(new PaperLine.Heading(List.of(p.eid()), level, "", p.heading()));
                }
                all(p.children(), level + 1);
            }
            case Provision.Section s -> {
                if (s.heading().isEmpty()) {
                    labelled(s.eid(), s.label(), false, "", s.children(), level + 1);
                } else {
                    lines.add(
                            new PaperLine.Heading(List.of(s.eid()), level, s.label(), s.heading()));
                    all(s.children(), level + 1);
                }
            }
            case Provision.Article a ->
                    labelled(a.eid(), a.label(), true, a.heading(), a.children(), level + 1);
            case Provision.Paragraph p -> {
                if (!p.text().isEmpty()) words(List.of(p.eid()), 0, "", false, "", p.text());
                for (var item : p.children()) item(item, 1);
            }
            case Provision.Item i -> item(i, 1);
            case Provision.Table t -> lines.add(new PaperLine.Grid(List.of(t.eid()), t.rows()));
        }
    }

    /** {@code 附件1：}; a bare 附 with a blank behind it would be the beginning of a sentence. */
    private static String annexed(Provision.Annex annex) {
        boolean bare = annex.label().isEmpty() || annex.heading().isEmpty();
        return bare ? annex.label() : annex.label() + "：";
    }

    /** The label opens the first paragraph; where there is none, it stands alone. */
    private void labelled(
            String eid,
            String label,
            boolean article,
            String heading,
            List<? extends Provision> children,
            int level) {
        var brackets = article ? heading : "";
        int from = 0;
        if (!children.isEmpty()
                && children.getFirst() instanceof Provision.Paragraph first
                && !first.text().isEmpty()) {
            words(List.of(eid, first.eid()), 0, label, article, brackets, first.text());
            for (var item : first.children()) item(item, 1);
            from = 1;
        } else if (!label.isEmpty()) {
            words(List.of(eid), 0, label, article, brackets, "");
        }
        all(children.subList(from, children.size()), level);
    }

    private void item(Provision.Item item, int depth) {
        words(List.of(item.eid()), depth, item.label(), false, "", item.text());
        for (var below : item.children()) item(below, depth + 1);
    }

    /** One line for each line of the text; the label stands before the first. */
    private void words(
            List<String> eids,
            int depth,
            String label,
            boolean article,
            String before,
            String text) {
        int at = 0;
        for (var line : text.split("\n", -1)) {
            boolean first = at == 0;
            var lead = first ? before : "";
            lines.add(
                    new PaperLine.Words(
                            first ? eids : List.of(),
                            depth,
                            first ? label : "",
                            article && first,
                            lead + line,
                            links(eids.getLast(), text, at, line, lead.length())));
            at += line.length() + 1;
        }
    }

    /** Citations within a line that begins at a character of its text. */
    private List<PaperLine.Link> links(String eid, String text, int from, String line, int shift) {
        var links = new ArrayList<PaperLine.Link>();
        int done = from;
        for (var citation : citations.getOrDefault(eid, List.of())) {
            int start = citation.start();
            int end = start + citation.text().length();
            boolean here = start >= done && end <= from + line.length();
            if (!here || !text.startsWith(citation.text(), start)) continue;
            var target = leads.apply(citation);
            if (target.isEmpty()) continue;
            links.add(new PaperLine.Link(start - from + shift, end - from + shift, target));
            done = end;
        }
        return links;
    }
}

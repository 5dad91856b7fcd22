package tiaowen.web.print;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tiaowen.api.Links;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.text.MarkedSpan;

/** An edition with its words, ready to be printed whole or in parts. */
public final class PrintedEdition {
    // 2023年12月29日……第一次修正  2015年4月24日……修订
    private static final Pattern CHANGED = Pattern.compile("([12]\\d{3})年[^年]{0,120}?(修正|修订)");

    private final Policy policy;
    private final Edition edition;
    private final List<PrintedDocument> parts;

    /**
     * @param links what its words lead to
     */
    public PrintedEdition(
            Policy policy, Edition edition, List<Document> documents, TextLinks links) {
        this.policy = policy;
        this.edition = edition;
        var taken = new HashSet<String>();
        var parts = new ArrayList<PrintedDocument>();
        for (var document : documents) {
            parts.add(new PrintedDocument(document, parts.size() + 1, taken, links));
        }
        this.parts = List.copyOf(parts);
    }

    private PrintedEdition(Policy policy, Edition edition, List<PrintedDocument> parts) {
        this.policy = policy;
        this.edition = edition;
        this.parts = List.copyOf(parts);
    }

    /** The same with words marked in its texts. */
    public PrintedEdition marking(Function<String, List<MarkedSpan>> words) {
        return new PrintedEdition(
                policy,
                edition,
                parts.stream().map(printedDocument -> printedDocument.marking(words)).toList());
    }

    public Policy policy() {
        return policy;
    }

    public Edition edition() {
        return edition;
    }

    public List<PrintedDocument> parts() {
        return parts;
    }

    public String address() {
        return Links.edition(policy.slug(), edition.date());
    }

    /** Title and edition as a citation needs them: {@code 《慈善法》（2023年修正）}. */
    public String name() {
        return title() + suffix();
    }

    /** The title in its marks, as a citation without its edition has it: {@code 《慈善法》}. */
    public String title() {
        return DisplayFormat.titled(edition.metadata().title());
    }

    private String suffix() {
        var last = Optional.<String>empty();
        for (var printedDocument : parts) {
            var history = String.join("\n", printedDocument.document().body().history());
            var changed = CHANGED.matcher(history);
            while (changed.find()) last = Optional.of(changed.group(1) + "年" + changed.group(2));
        }
        // Words of the head count only when they speak of this very edition.
        return last.filter(words -> words.startsWith(edition.date().substring(0, 4)))
                .map(words -> "（" + words + "）")
                .orElse(
                        edition.date().matches("\\d{4}-.*")
                                ? "（" + DisplayFormat.edition(edition.date()) + "）"
                                : "");
    }

    /** The clause that is, or that holds, the provision with this anchor, and its neighbours. */
    public Optional<Place> find(String anchor) {
        for (int p = 0; p < parts.size(); p++) {
            var printedDocument = parts.get(p);
            var clauses = printedDocument.document().clauses();
            for (int c = 0; c < clauses.size(); c++) {
                if (holds(printedDocument, clauses.get(c), anchor)) {
                    return Optional.of(new Place(this, p, c, anchor));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(PrintedDocument printedDocument, Clause clause, String anchor) {
        return printedDocument.anchor(clause.eid()).equals(anchor)
                || clause.contents().stream()
                        .flatMap(Provision::walk)
                        .anyMatch(p -> printedDocument.anchor(p.eid()).equals(anchor));
    }

    /**
     * @param place what people call it, as its document names it; empty where nothing does
     */
    public static String label(Clause clause, String place) {
        if (!clause.label().isEmpty()) return place.isEmpty() ? clause.label() : place;
        if (!clause.heading().isEmpty()) return clause.heading();
        return place.isEmpty() ? "正文" : place;
    }

    /** Whether some element of the edition's page has this id, clause or heading. */
    public boolean hasAnchor(String anchor) {
        return parts.stream()
                .anyMatch(
                        printedDocument ->
                                printedDocument
                                        .document()
                                        .body()
                                        .walk()
                                        .anyMatch(
                                                p ->
                                                        printedDocument
                                                                .anchor(p.eid())
                                                                .equals(anchor)));
    }

    /** The chapter, annex or headed part that has this anchor and is no clause. */
    public Optional<Heading> heading(String anchor) {
        for (var printedDocument : parts) {
            var found =
                    printedDocument
                            .document()
                            .body()
                            .walk()
                            .filter(p -> printedDocument.anchor(p.eid()).equals(anchor))
                            .findFirst();
            if (found.isPresent()) return found.map(p -> new Heading(printedDocument, p));
        }
        return Optional.empty();
    }

    /** A provision with clauses below it. */
    public record Heading(PrintedDocument part, Provision provision) {
        /** Label and heading: {@code 第二章 慈善组织}. */
        public String words() {
            return switch (provision) {
                case Provision.Division d -> d.label() + " " + d.heading();
                case Provision.Annex a -> a.label() + " " + a.heading();
                case Provision.Section s -> s.label() + s.heading();
                default -> part.place(provision.eid());
            };
        }
    }

    /** A clause in its edition, with the provision of it that was asked for. */
    public record Place(PrintedEdition text, int partIndex, int clauseIndex, String asked) {
        public PrintedDocument part() {
            return text.parts.get(partIndex);
        }

        public Clause clause() {
            return part().document().clauses().get(clauseIndex);
        }

        /** The clause before in reading order, over the borders of parts. */
        public Optional<Place> previous() {
            if (clauseIndex > 0) return at(partIndex, clauseIndex - 1);
            for (int p = partIndex - 1; p >= 0; p--) {
                int last = text.parts.get(p).document().clauses().size() - 1;
                if (last >= 0) return at(p, last);
            }
            return Optional.empty();
        }

        /** The clause behind in reading order, over the borders of parts. */
        public Optional<Place> next() {
            if (clauseIndex + 1 < part().document().clauses().size()) {
                return at(partIndex, clauseIndex + 1);
            }
            for (int p = partIndex + 1; p < text.parts.size(); p++) {
                if (!text.parts.get(p).document().clauses().isEmpty()) return at(p, 0);
            }
            return Optional.empty();
        }

        private Optional<Place> at(int part, int clause) {
            var found = text.parts.get(part).document().clauses().get(clause);
            return Optional.of(
                    new Place(text, part, clause, text.parts.get(part).anchor(found.eid())));
        }

        public String anchor() {
            return part().anchor(clause().eid());
        }

        /** What the names of its contents begin with: {@code 第十二条}. */
        public String above() {
            var contents = clause().contents();
            return contents.isEmpty() ? label() : part().above(contents.getFirst().eid());
        }

        /** {@code 第十二条}, {@code 三、（二）}; a paragraph group goes by the heading above it. */
        public String label() {
            return PrintedEdition.label(clause(), part().place(clause().eid()));
        }

        public String address() {
            return text.address() + "/" + Links.encode(anchor());
        }

        /** Its address in the page of the whole edition. */
        public String inContext() {
            return text.address() + "#" + Links.encode(asked);
        }
    }
}

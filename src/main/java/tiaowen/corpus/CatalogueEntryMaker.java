package tiaowen.corpus;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tiaowen.corpus.CatalogueEntry.Defined;
import tiaowen.corpus.CatalogueEntry.Heading;
import tiaowen.corpus.CatalogueEntry.Numbers;
import tiaowen.facts.Amended;
import tiaowen.facts.Basis;
import tiaowen.model.Citation;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Evidence;
import tiaowen.model.Numeral;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.text.TitleKey;

/** Keeps of a document what the catalogue needs. */
final class CatalogueEntryMaker {
    /** No title is longer; what stands in marks so far apart is none. */
    private static final int LONGEST_TITLE = 120;

    private static final Set<String> VALIDITY =
            Set.of("effective", "expires", "status", "statusChecked");

    // tiao-12  tiao-12-1; not fujian-1.tiao-12, for annexes count afresh
    private static final Pattern ARTICLE = Pattern.compile("tiao-(\\d{1,5})(?:-\\d{1,5})*+");
    private static final Pattern NOT_NUMERAL = Pattern.compile("[^" + Numeral.CHARACTERS + "]++");

    private final Document document;
    private final Map<String, Clause> clauses = new HashMap<>();

    private CatalogueEntryMaker(Document document) {
        this.document = document;
        for (var clause : document.clauses()) {
            clauses.putIfAbsent(clause.eid(), clause);
            clause.contents().stream()
                    .flatMap(Provision::walk)
                    .forEach(provision -> clauses.putIfAbsent(provision.eid(), clause));
        }
    }

    static CatalogueEntry of(Document document, EditionDate date) {
        return new CatalogueEntryMaker(document).entry(date);
    }

    private CatalogueEntry entry(EditionDate date) {
        return new CatalogueEntry(
                document.source(),
                document.metadata().withEvidence(evidence()),
                date.date(),
                date.marked(),
                textHash(),
                numbers(),
                document.clauses().size(),
                List.copyOf(names()),
                definitions(),
                headings(),
                citations(),
                Basis.of(document),
                document.repeals(),
                Amended.titles(document).stream().map(TitleKey::of).distinct().toList(),
                Policy.Change.told(document.body().history()),
                document.warnings(),
                document.machineRead().size(),
                document.machineRead().stream().mapToInt(read -> read.doubtful().size()).sum(),
                document.certainty().brief());
    }

    private List<Heading> headings() {
        var first = new LinkedHashMap<String, Heading>();
        for (var clause : document.clauses()) {
            for (var label : clause.path()) {
                first.putIfAbsent(label, new Heading(clause.eid(), label));
            }
        }
        return List.copyOf(first.values());
    }

    /**
     * Who says from when to when it binds. The catalogue is in memory as a whole; what else was
     * said is looked up in the document.
     */
    private List<Evidence> evidence() {
        return document.metadata().evidence().stream()
                .filter(e -> e.chosen() && VALIDITY.contains(e.key()))
                .toList();
    }

    private String textHash() {
        var digest = SourceFile.sha256();
        for (var clause : document.clauses()) {
            for (var text : List.of(clause.label(), clause.heading(), clause.text())) {
                var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
                digest.update(plain.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
        }
        // Half of it is more than enough to tell documents apart.
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private Optional<Numbers> numbers() {
        var articles =
                document.clauses().stream()
                        .filter(clause -> clause.kind() == Clause.Kind.ARTICLE)
                        .map(clause -> ARTICLE.matcher(clause.eid()))
                        .filter(eid -> eid.matches())
                        .mapToInt(eid -> Integer.parseInt(eid.group(1)));
        return range(articles).or(() -> range(sections()));
    }

    private IntStream sections() {
        return document.body().provisions().stream()
                .filter(Provision.Section.class::isInstance)
                .map(section -> ((Provision.Section) section).label())
                .map(label -> Numeral.parse(NOT_NUMERAL.matcher(label).replaceAll("")))
                .filter(number -> number.isPresent())
                .mapToInt(number -> number.getAsInt());
    }

    private static Optional<Numbers> range(IntStream numbers) {
        var all = numbers.summaryStatistics();
        return all.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Numbers(all.getMin(), all.getMax()));
    }

    private Set<String> names() {
        var names = new TreeSet<String>();
        addTitles(document.metadata().title(), names);
        for (var clause : document.clauses()) {
            addTitles(clause.heading(), names);
            addTitles(clause.text(), names);
        }
        for (var citation : document.citations()) {
            citation.title().map(TitleKey::of).ifPresent(names::add);
            citation.docNumber().ifPresent(names::add);
        }
        names.remove("");
        return names;
    }

    /** Titles in marks, those within other titles too: {@code 《关于适用〈慈善法〉的解释》} names two. */
    static void addTitles(String text, Set<String> names) {
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '《', '〈' -> open.push(i + 1);
                case '》', '〉' -> {
                    if (open.isEmpty()) continue;
                    int from = open.pop();
                    if (i - from <= LONGEST_TITLE) names.add(TitleKey.of(text.substring(from, i)));
                }
                default -> {
                    // a letter of a title or of the text around
                }
            }
        }
    }

    private List<Defined> definitions() {
        var defined = new ArrayList<Defined>();
        for (var definition : document.definitions()) {
            var clause = Optional.ofNullable(clauses.get(definition.eid()));
            defined.add(
                    new Defined(
                            definition,
                            clause.map(Clause::eid).orElse(definition.eid()),
                            clause.map(Clause::label).orElse("")));
        }
        return defined;
    }

    private List<Citation> citations() {
        var kept = new LinkedHashMap<List<Object>, Citation>();
        for (var citation : document.citations()) {
            boolean leaves = citation.title().isPresent() || citation.docNumber().isPresent();
            if (!leaves && !citation.dangling()) continue;
            var what =
                    List.<Object>of(
                            citation.title(),
                            citation.docNumber(),
                            citation.target(),
                            leaves ? "" : citation.eid() + citation.text());
            kept.putIfAbsent(what, citation);
        }
        return List.copyOf(kept.values());
    }
}

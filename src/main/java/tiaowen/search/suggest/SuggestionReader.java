package tiaowen.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.glossary.Glossary;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.index.Generation;
import tiaowen.model.Policy;
import tiaowen.model.Titles;
import tiaowen.naming.PolicyNames;
import tiaowen.search.suggest.Suggestion.Kind;
import tiaowen.text.TitleKey;

/** Gathers what a collection has to suggest. */
public final class SuggestionReader {
    // 第二章  第一节  一、  （二）  1.  附件2  before the words of a heading
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:第[一二三四五六七八九十百零〇\\d]{1,6}(?:分?编|章|节)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]|附[件录表][一二三四五六七八九十\\d]{0,3}[：:]?)[\\s　]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final int LONGEST_HEADING = 40;

    /** Headings that this many policies share (总则, 附则) say nothing of any. */
    private static final int COMMON = 25;

    private final ClauseTable clauses;
    private final EditionStatuses statuses;
    private final List<Suggestions.Entry> entries = new ArrayList<>();

    private SuggestionReader(ClauseTable clauses) {
        this.clauses = clauses;
        this.statuses = clauses.standing();
    }

    /** Writes what a generation that is being built has to suggest. */
    public static void write(
            Generation made, ClauseTable clauses, PolicyNames names, Glossary glossary)
            throws IOException {
        var reader = new SuggestionReader(clauses);
        for (var policy : clauses.catalogue().policies()) reader.policy(policy);
        names.nicknames().forEach(reader::nickname);
        for (var term : glossary.terms()) {
            // 民法典 as 以下简称民法典: the policy itself stands in the list
            boolean policy = clauses.catalogue().titled(term.term()).isPresent();
            if (!policy) reader.term(term);
        }
        reader.headings();
        Suggestions.write(made, reader.entries);
    }

    private static double weight(Policy policy) {
        return Math.log1p(policy.citedBy());
    }

    private void policy(Policy policy) {
        var title = Titles.plain(policy.title());
        var brief = TitleKey.of(title).length() == title.length() ? title : briefly(title);
        add(Kind.POLICY, title, "", brief, policy, "", weight(policy));
        var numbers = new HashSet<String>();
        for (var edition : policy.editions()) {
            edition.metadata()
                    .docNumber()
                    .filter(numbers::add)
                    .ifPresent(n -> add(Kind.NUMBER, n, title, n, policy, "", weight(policy)));
        }
    }

    /** As people type it: without the state's name before it. */
    private static String briefly(String title) {
        var state = "中华人民共和国";
        return title.startsWith(state) && title.length() > state.length()
                ? title.substring(state.length())
                : title;
    }

    private void nickname(String name, Policy policy) {
        var note = "简称，" + briefly(Titles.plain(policy.title()));
        add(Kind.POLICY, name, note, name, policy, "", weight(policy));
    }

    private void term(GlossaryTerm term) {
        double weight = Math.log1p(term.senses().size());
        var note =
                term.senses().stream()
                        .findFirst()
                        .map(sense -> briefly(sense.policy().title()) + " " + sense.label())
                        .orElse("");
        entries.add(
                new Suggestions.Entry(
                        Kind.TERM,
                        term.term(),
                        note.strip(),
                        term.term(),
                        Optional.empty(),
                        "",
                        weight));
    }

    /** The first place of a heading, and in how many policies it stands. */
    private static final class Heading {
        private final int source;
        private final String eid;
        private final String label;
        private final Set<String> policies = new HashSet<>();

        Heading(int source, String eid, String label) {
            this.source = source;
            this.eid = eid;
            this.label = label;
        }
    }

    private void headings() {
        var headings = new LinkedHashMap<String, Heading>();
        for (int source = 0; source < clauses.size(); source++) {
            if (statuses.age(source) > 0) continue;
            int number = source;
            var slug = clauses.place(source).policy().slug();
            for (var printed :
                    clauses.catalogue().entry(clauses.source(source)).orElseThrow().headings()) {
                var words = words(printed.label());
                if (words.length() < 2 || words.length() > LONGEST_HEADING) continue;
                headings.computeIfAbsent(
                                words, w -> new Heading(number, printed.clause(), printed.label()))
                        .policies
                        .add(slug);
            }
        }
        headings.forEach(this::heading);
    }

    private static String words(String printed) {
        return BLANKS.matcher(LABEL.matcher(printed).replaceFirst("")).replaceAll("");
    }

    private void heading(String words, Heading heading) {
        int count = heading.policies.size();
        if (count >= COMMON) return;
        if (count > 1) {
            entries.add(
                    new Suggestions.Entry(
                            Kind.HEADING,
                            words,
                            count + " 份政策有此标题",
                            words,
                            Optional.empty(),
                            "",
                            Math.log1p(count)));
            return;
        }
        var policy = clauses.place(heading.source).policy();
        var title = briefly(Titles.plain(policy.title()));
        var label = LABEL.matcher(heading.label);
        var note = label.find() ? title + " " + label.group().strip() : title;
        add(Kind.HEADING, words, note, words, policy, heading.eid, weight(policy));
    }

    private void add(
            Kind kind,
            String shown,
            String note,
            String query,
            Policy policy,
            String eid,
            double weight) {
        entries.add(
                new Suggestions.Entry(
                        kind, shown, note, query, Optional.of(policy.slug()), eid, weight));
    }
}

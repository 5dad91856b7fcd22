package tiaowen.web.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.engine.Tier;
import tiaowen.glossary.DefinitionVariant;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.search.Hit;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;
import tiaowen.text.ChinaTime;
import tiaowen.text.PinyinText;
import tiaowen.web.print.DisplayFormat;

/**
 * The glossary as lists show it, worked out once for a generation and a day: with initials to type,
 * and what policies in force say of each term. Safe for many threads.
 */
public final class GlossaryListing {
    /** Characters of a definition that a list shows. */
    private static final int GIST = 64;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /**
     * Terms whose uses are kept: finding those of a frequent one takes longer than all the rest.
     */
    private static final int KEPT = 1_000;

    private static final int USES = 5;

    private final Library library;
    private volatile Made made;

    public GlossaryListing(Library library) {
        this.library = library;
    }

    /**
     * A term as lists show it.
     *
     * @param letter A to Z, or {@code #}
     * @param initials of its pinyin, small: {@code cszz}
     * @param gist the beginning of what it means
     * @param variants what policies in force say of it
     */
    public record Row(
            GlossaryTerm term,
            String letter,
            String initials,
            String gist,
            List<DefinitionVariant> variants) {
        /** Whether policies in force define it differently. */
        public boolean contested() {
            return DefinitionVariant.contested(variants);
        }

        /** The title of a policy in force that says so, in its marks; empty where there is none. */
        public String source() {
            return variants.stream()
                    .flatMap(variant -> variant.senses().stream())
                    .findFirst()
                    .map(sense -> DisplayFormat.titled(sense.policy().title()))
                    .orElse("");
        }

        /** How many policies in force define it. */
        public int policies() {
            return (int)
                    variants.stream()
                            .flatMap(variant -> variant.senses().stream())
                            .map(sense -> sense.policy().slug())
                            .distinct()
                            .count();
        }

        /**
         * Whether it goes by what somebody types: a part of the name, pinyin, its initials,
         * English.
         */
        boolean matches(String typed) {
            return term.term().toLowerCase(Locale.ROOT).contains(typed)
                    || term.pinyin().contains(typed)
                    || initials.startsWith(typed)
                    || (typed.length() > 2 && initials.contains(typed))
                    || term.english().toLowerCase(Locale.ROOT).replace(" ", "").contains(typed);
        }
    }

    /**
     * All rows by pinyin.
     *
     * @param places where each term stands among the rows
     * @param uses of the terms that were looked at, by term
     */
    private record Made(
            String generation,
            LocalDate day,
            List<Row> rows,
            List<Row> contested,
            Map<String, Integer> places,
            Map<String, Uses> uses) {}

    private Made made() {
        var generation = library.state().identity();
        var today = ChinaTime.today();
        var now = made;
        if (now == null || !now.generation().equals(generation) || !now.day().equals(today)) {
            now = make(generation, today);
            made = now;
        }
        return now;
    }

    private Made make(String generation, LocalDate today) {
        var rows = library.glossary().stream().map(term -> row(term, today)).toList();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < rows.size(); i++) places.put(rows.get(i).term().term(), i);
        return new Made(
                generation,
                today,
                rows,
                rows.stream().filter(Row::contested).toList(),
                places,
                new ConcurrentHashMap<>());
    }

    private static Row row(GlossaryTerm term, LocalDate today) {
        var initials =
                PinyinText.syllables(term.term()).stream()
                        .map(s -> s.substring(0, 1))
                        .collect(Collectors.joining());
        var letter = term.initial().toUpperCase(Locale.ROOT);
        return new Row(
                term,
                letter.length() == 1 && ALPHABET.contains(letter) ? letter : "#",
                initials,
                gist(term),
                DefinitionVariant.of(term, today));
    }

    private static String gist(GlossaryTerm term) {
        var meaning =
                term.senses().isEmpty()
                        ? term.note()
                        : term.senses().getFirst().definition().definition();
        return DisplayFormat.shortened(meaning.replaceAll("\\s+", ""), GIST);
    }

    /**
     * Where a term is used.
     *
     * @param clauses that hold it, exactly
     * @param first likeliest of them
     */
    public record Uses(int clauses, List<Hit> first) {}

    public Uses uses(String term) {
        var kept = made().uses();
        var known = kept.get(term);
        if (known == null) {
            var asked = SearchRequest.of("“" + term + "”").semantic(false).page(1, USES);
            var result = library.find(asked);
            var hits = result.hits().stream().filter(hit -> hit.tier() == Tier.EXACT).toList();
            known = new Uses(result.exact(), hits);
            if (kept.size() < KEPT) kept.put(term, known);
        }
        return known;
    }

    /** Ordered by pinyin. */
    public List<Row> rows() {
        return made().rows();
    }

    /** Terms that several policies in force define, and not all alike (同词异义). */
    public List<Row> contested() {
        return made().contested();
    }

    /** Rows that go by what somebody typed, those that begin with it first; all for nothing. */
    public List<Row> matching(String typed) {
        var plain = typed.toLowerCase(Locale.ROOT).replace(" ", "").replace("'", "");
        if (plain.isEmpty()) return rows();
        var found = rows().stream().filter(row -> row.matches(plain)).toList();
        return Stream.concat(
                        found.stream().filter(row -> begins(row, plain)),
                        found.stream().filter(row -> !begins(row, plain)))
                .toList();
    }

    private static boolean begins(Row row, String plain) {
        return row.term().term().toLowerCase(Locale.ROOT).startsWith(plain)
                || row.initials().startsWith(plain);
    }

    /** Terms before and behind one, as many on each side. */
    public List<Row> near(String term, int side) {
        var now = made();
        var at = Optional.ofNullable(now.places().get(term));
        if (at.isEmpty()) return List.of();
        int from = Math.max(0, at.get() - side);
        int to = Math.min(now.rows().size(), at.get() + side + 1);
        return now.rows().subList(from, to).stream()
                .filter(row -> !row.term().term().equals(term))
                .toList();
    }
}

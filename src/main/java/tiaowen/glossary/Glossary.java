package tiaowen.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.corpus.CuratedFiles.CuratedTerm;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.text.Folding;
import tiaowen.text.PinyinText;

/** The terms that the policies define, with what people of the house say of them. */
public final class Glossary {
    private final List<GlossaryTerm> terms;
    private final Map<String, GlossaryTerm> byKey = new HashMap<>();

    public Glossary(ClauseTable clauses) {
        var statuses = clauses.standing();
        var senses = new LinkedHashMap<String, List<Found>>();
        var printed = new HashMap<String, String>();
        for (int source = 0; source < clauses.size(); source++) {
            var place = clauses.place(source);
            if (place.copy()) continue;
            int age = statuses.age(source);
            for (var defined :
                    clauses.catalogue().entry(clauses.source(source)).orElseThrow().definitions()) {
                var term = defined.definition().term();
                var sense =
                        new GlossaryTerm.Sense(
                                place.policy(),
                                place.edition(),
                                defined.definition(),
                                defined.label());
                var key = Folding.squeeze(term);
                printed.putIfAbsent(key, term);
                senses.computeIfAbsent(key, k -> new ArrayList<>()).add(new Found(age, sense));
            }
        }
        var curated = new HashMap<String, CuratedTerm>();
        for (var term : clauses.curated().terms()) {
            var key = Folding.squeeze(term.term());
            curated.put(key, term);
            printed.putIfAbsent(key, term.term());
        }
        var all = new ArrayList<GlossaryTerm>();
        printed.forEach(
                (key, term) ->
                        all.add(
                                term(
                                        term,
                                        Optional.ofNullable(curated.get(key)),
                                        senses.getOrDefault(key, List.of()))));
        all.sort(Comparator.comparing(GlossaryTerm::pinyin).thenComparing(GlossaryTerm::term));
        terms = List.copyOf(all);
        terms.forEach(term -> byKey.put(Folding.squeeze(term.term()), term));
    }

    private record Found(int age, GlossaryTerm.Sense sense) {}

    private static GlossaryTerm term(
            String term, Optional<CuratedTerm> curated, List<Found> senses) {
        var pinyin = PinyinText.of(term);
        char first = pinyin.isEmpty() ? '#' : Character.toUpperCase(pinyin.charAt(0));
        return new GlossaryTerm(
                term,
                first >= 'A' && first <= 'Z' ? String.valueOf(first) : "#",
                pinyin,
                curated.map(CuratedTerm::english).orElse(""),
                curated.map(CuratedTerm::note).orElse(""),
                senses.stream()
                        .sorted(Comparator.comparingInt(Found::age))
                        .map(Found::sense)
                        .toList());
    }

    /** Ordered by pinyin. */
    public List<GlossaryTerm> terms() {
        return terms;
    }

    /** The term, in any width or script. */
    public Optional<GlossaryTerm> term(String term) {
        return Optional.ofNullable(byKey.get(Folding.squeeze(term)));
    }
}

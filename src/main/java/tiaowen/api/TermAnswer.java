package tiaowen.api;

import java.util.List;
import tiaowen.glossary.DefinitionVariant;
import tiaowen.glossary.GlossaryTerm;

/** A term of the glossary with every definition of it. */
public record TermAnswer(
        String term, String pinyin, String english, String note, List<Sense> senses, String url) {
    public static TermAnswer of(GlossaryTerm term) {
        return new TermAnswer(
                term.term(),
                term.pinyin(),
                term.english(),
                term.note(),
                term.senses().stream().map(Sense::of).toList(),
                Links.term(term.term()));
    }

    /**
     * One definition and where it stands.
     *
     * @param kind {@code statutory}, {@code explained} or {@code abbreviation}
     * @param policy slug
     */
    public record Sense(
            String definition,
            String kind,
            String policy,
            String title,
            String edition,
            String eid,
            String label) {
        static Sense of(GlossaryTerm.Sense sense) {
            return new Sense(
                    sense.definition().definition(),
                    AnswerJson.name(sense.definition().kind()),
                    sense.policy().slug(),
                    sense.edition().metadata().title(),
                    sense.edition().date(),
                    sense.definition().eid(),
                    sense.label());
        }
    }

    /** Terms in the order of their pinyin. */
    public record Listed(List<TermAnswer> terms) {
        public static Listed of(List<GlossaryTerm> terms) {
            return new Listed(terms.stream().map(TermAnswer::of).toList());
        }
    }

    /**
     * A term that policies in force define differently.
     *
     * @param policies how many define it
     * @param variants definitions that agree, together; those in force alone
     */
    public record Contested(String term, int policies, List<List<Sense>> variants, String url) {
        public static Contested of(String term, int policies, List<DefinitionVariant> variants) {
            return new Contested(
                    term,
                    policies,
                    variants.stream()
                            .map(v -> v.senses().stream().map(Sense::of).toList())
                            .toList(),
                    Links.term(term));
        }
    }

    /** All contested terms. */
    public record Conflicts(List<Contested> terms) {}
}

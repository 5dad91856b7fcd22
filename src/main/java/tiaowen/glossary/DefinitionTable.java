package tiaowen.glossary;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Definition;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.PolicyKind;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/** The definitions of all policies, laid out for asking what applies in an edition. */
public final class DefinitionTable {
    /** Shorter terms of strangers mean too much: 证明, 费用, 公布. */
    private static final int SHORTEST_OF_OTHERS = 4;

    /** Terms whose meanings are kept of those last asked for. */
    private static final int KEPT = 4096;

    private final TermFinder finder;
    private final Glossary glossary;

    /** By folded term, see {@link DefinitionVariant#of}. */
    private final LoadingCache<String, List<DefinitionVariant>> variants;

    public DefinitionTable(Glossary glossary) {
        this.glossary = glossary;
        this.finder = new TermFinder(glossary::beginning);
        this.variants =
                Caffeine.newBuilder()
                        .maximumSize(KEPT)
                        .executor(Runnable::run)
                        .build(
                                term ->
                                        glossary.term(term)
                                                .map(t -> DefinitionVariant.of(t, glossary.day()))
                                                .orElse(List.of()));
    }

    /**
     * A law or regulation whose title begins with the term is about it: {@code 政府采购法} says what
     * 政府采购 is, while 粮食流通管理条例 says what 技术规范 are for grain, and 企业财务会计报告条例 what 财务会计报告 is of
     * enterprises.
     */
    private static boolean isForOthers(GlossaryTerm.Sense sense) {
        var kind = sense.edition().metadata().kind();
        return (kind == PolicyKind.LAW || kind == PolicyKind.ADMINISTRATIVE_REGULATION)
                && sense.definition().kind() == Definition.Kind.STATUTORY
                && sense.definition().scope().isEmpty()
                && !sense.definition().definition().startsWith("包括")
                && TitleKey.of(sense.policy().title()).startsWith(sense.definition().term());
    }

    /** All terms of the glossary, those that apply nowhere too: a longer one hides a shorter. */
    TermFinder finder() {
        return finder;
    }

    /** The day as of which it was made. */
    public LocalDate day() {
        return glossary.day();
    }

    /** What an edition defines. */
    List<GlossaryTerm.Sense> of(Policy policy, Edition edition) {
        return glossary.of(policy, edition);
    }

    /** The one definition in force that any paper of no higher rank may use, by folded term. */
    Optional<GlossaryTerm.Sense> forOthers(String term) {
        var holding = variants.get(term);
        if (holding.size() != 1 || term.length() < SHORTEST_OF_OTHERS) return Optional.empty();
        return holding.getFirst().senses().stream()
                .filter(DefinitionTable::isForOthers)
                .findFirst();
    }

    /** How many definitions in force of other policies say something else. */
    int others(GlossaryTerm.Sense sense) {
        var substance = DefinitionVariant.substance(sense.definition());
        return (int)
                variants.get(Folding.squeeze(sense.definition().term())).stream()
                        .filter(
                                v ->
                                        !DefinitionVariant.substance(
                                                        v.senses().getFirst().definition())
                                                .equals(substance))
                        .filter(
                                v ->
                                        v.senses().stream()
                                                .anyMatch(
                                                        s ->
                                                                !s.policy()
                                                                        .slug()
                                                                        .equals(
                                                                                sense.policy()
                                                                                        .slug())))
                        .count();
    }
}

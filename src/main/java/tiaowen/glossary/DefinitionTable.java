package tiaowen.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final TermFinder finder;
    private final Map<String, List<GlossaryTerm.Sense>> byEdition = new HashMap<>();
    private final Map<String, List<DefinitionVariant>> variants = new HashMap<>();
    private final Map<String, GlossaryTerm.Sense> ofOthers = new HashMap<>();

    public DefinitionTable(List<GlossaryTerm> terms, LocalDate today) {
        finder = new TermFinder(terms.stream().map(t -> Folding.squeeze(t.term())).toList());
        for (var term : terms) {
            var key = Folding.squeeze(term.term());
            for (var sense : term.senses()) {
                byEdition
                        .computeIfAbsent(
                                name(sense.policy(), sense.edition()), e -> new ArrayList<>())
                        .add(sense);
            }
            var holding = DefinitionVariant.of(term, today);
            variants.put(key, holding);
            if (holding.size() == 1 && key.length() >= SHORTEST_OF_OTHERS) {
                holding.getFirst().senses().stream()
                        .filter(DefinitionTable::isForOthers)
                        .findFirst()
                        .ifPresent(sense -> ofOthers.put(key, sense));
            }
        }
    }

    private static String name(Policy policy, Edition edition) {
        return policy.slug() + "/" + edition.date();
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

    /** What an edition defines. */
    List<GlossaryTerm.Sense> of(Policy policy, Edition edition) {
        return byEdition.getOrDefault(name(policy, edition), List.of());
    }

    /** By folded term: the one definition in force that any paper of no higher rank may use. */
    Map<String, GlossaryTerm.Sense> ofOthers() {
        return ofOthers;
    }

    /** How many definitions in force of other policies say something else. */
    int others(GlossaryTerm.Sense sense) {
        var substance = DefinitionVariant.substance(sense.definition());
        return (int)
                variants
                        .getOrDefault(Folding.squeeze(sense.definition().term()), List.of())
                        .stream()
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

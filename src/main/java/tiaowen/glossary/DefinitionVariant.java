package tiaowen.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.model.Definition;
import tiaowen.model.Status;
import tiaowen.text.Folding;

/**
 * One of the things that policies in force say a term means, with all that say it.
 *
 * @param senses at least one, in the order of the term
 */
public record DefinitionVariant(List<GlossaryTerm.Sense> senses) {
    // 本法 本条例 本办法: the same words in a law and in the regulation under it mean the same
    private static final Pattern THIS = Pattern.compile("本(?:法|条例|办法|规定|细则|解释|意见|通知|规则|章程|决定|暂行)");
    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]");

    public DefinitionVariant {
        senses = List.copyOf(senses);
    }

    /**
     * What a definition says, without punctuation and the name that the text gives itself: equal
     * for definitions that do not differ in substance.
     */
    static String substance(Definition definition) {
        var squeezed = MARKS.matcher(Folding.squeeze(definition.definition())).replaceAll("");
        return THIS.matcher(squeezed).replaceAll("本");
    }

    /**
     * The meanings that hold on a day, abbreviations apart: a short name is given anew by every
     * text and contradicts nothing.
     */
    public static List<DefinitionVariant> of(GlossaryTerm term, LocalDate day) {
        var bySubstance = new LinkedHashMap<String, List<GlossaryTerm.Sense>>();
        for (var sense : term.senses()) {
            if (sense.definition().kind() == Definition.Kind.ABBREVIATION) continue;
            if (sense.policy().status(sense.edition(), day) != Status.CURRENT) continue;
            bySubstance
                    .computeIfAbsent(substance(sense.definition()), s -> new ArrayList<>())
                    .add(sense);
        }
        return bySubstance.values().stream().map(DefinitionVariant::new).toList();
    }

    /** Whether several policies define a term, and not all alike (同词异义). */
    public static boolean contested(List<DefinitionVariant> variants) {
        long policies =
                variants.stream()
                        .flatMap(variant -> variant.senses().stream())
                        .map(sense -> sense.policy().slug())
                        .distinct()
                        .count();
        return variants.size() > 1 && policies > 1;
    }
}

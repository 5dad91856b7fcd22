package tiaowen.glossary;

import java.util.List;
import tiaowen.model.Definition;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/**
 * A glossary entry.
 *
 * @param initial letter A to Z of its pinyin, {@code #} for others
 * @param pinyin for sorting: plain letters, {@code shehuigongzuo}
 * @param english curated gloss; empty where none is given
 * @param note curated remark; empty where none is given
 * @param senses definitions, current editions first
 */
public record GlossaryTerm(
        String term,
        String initial,
        String pinyin,
        String english,
        String note,
        List<Sense> senses) {
    public GlossaryTerm {
        senses = List.copyOf(senses);
    }

    /** One definition and where it stands. */
    public record Sense(Policy policy, Edition edition, Definition definition, String label) {}
}

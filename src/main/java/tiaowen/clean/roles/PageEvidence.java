package tiaowen.clean.roles;

import java.util.EnumSet;
import java.util.List;

/**
 * What the roles of a page's blocks are weighed from.
 *
 * @param texts words of each block
 * @param evidence on each block, in the same order
 */
public record PageEvidence(List<String> texts, List<EnumSet<RoleEvidence>> evidence) {
    public PageEvidence {
        texts = List.copyOf(texts);
        evidence = List.copyOf(evidence);
    }
}

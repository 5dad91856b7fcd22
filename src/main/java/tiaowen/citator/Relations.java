package tiaowen.citator;

import java.util.List;
import tiaowen.model.Policy;

/**
 * How a policy stands among the others of the collection, as their texts say.
 *
 * @param basedOn what it says it was made under (根据…制定)
 * @param madeUnder what says it was made under this one
 * @param repeals what it ended
 * @param repealedBy what ended it
 * @param amends what it changes (关于修改〈…〉的决定)
 * @param amendedBy what changes it
 * @param explains what it explains (解读)
 * @param explainedBy its explanations
 * @param sisters of the same kind and region, made under the same; few or none
 */
public record Relations(
        List<Policy> basedOn,
        List<Policy> madeUnder,
        List<Policy> repeals,
        List<Policy> repealedBy,
        List<Policy> amends,
        List<Policy> amendedBy,
        List<Policy> explains,
        List<Policy> explainedBy,
        List<Sister> sisters) {
    /** None whatsoever. */
    public static final Relations NONE =
            new Relations(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of());

    public Relations {
        basedOn = List.copyOf(basedOn);
        madeUnder = List.copyOf(madeUnder);
        repeals = List.copyOf(repeals);
        repealedBy = List.copyOf(repealedBy);
        amends = List.copyOf(amends);
        amendedBy = List.copyOf(amendedBy);
        explains = List.copyOf(explains);
        explainedBy = List.copyOf(explainedBy);
        sisters = List.copyOf(sisters);
    }

    /**
     * A policy that stands beside another.
     *
     * @param under what both were made under
     */
    public record Sister(Policy policy, Policy under) {}
}

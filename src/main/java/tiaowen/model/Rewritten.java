package tiaowen.model;

import java.util.List;

/**
 * What became of the clauses of an edition whose file was changed under the same date. The text
 * before is nowhere else: the index holds editions as their files are now.
 *
 * @param changed how many were reworded
 * @param added how many came
 * @param removed how many went
 * @param moved how many have the same words under another number
 * @param same how many did not change
 * @param unit what they are counted in: {@code 条} or {@code 处}
 * @param touched those reworded, added and removed, in reading order; the first of many, and none
 *     where the log has grown too long to keep them
 */
public record Rewritten(
        int changed,
        int added,
        int removed,
        int moved,
        int same,
        String unit,
        List<Touched> touched) {
    public Rewritten {
        touched = List.copyOf(touched);
    }

    /**
     * A clause that was reworded, added or removed.
     *
     * @param eid in the text that has it, of the later one where both do
     * @param label what people call it: {@code 第十二条}
     * @param before words, around what changed; empty for one that was added
     * @param after words, around what changed; empty for one that was removed
     */
    public record Touched(String eid, String label, String before, String after) {}

    /** The same without the words of its clauses. */
    public Rewritten inFigures() {
        return new Rewritten(changed, added, removed, moved, same, unit, List.of());
    }

    /** Characters that its clauses take. */
    public int length() {
        return touched.stream().mapToInt(t -> t.before().length() + t.after().length()).sum();
    }
}

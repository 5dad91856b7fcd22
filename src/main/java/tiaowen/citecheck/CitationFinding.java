package tiaowen.citecheck;

import java.util.List;
import tiaowen.compare.DiffPiece;

/**
 * One citation of a draft, answered.
 *
 * @param words as they stand; of the inner members of a range, those of the range
 * @param message whole Chinese sentences: what is so, and why; never empty
 * @param targets the provision meant, alone; or those that may be meant; empty where there is none
 * @param difference where the draft or a later edition differs from the provision; empty where
 *     nothing does: removed is what stands in the provision meant, added what stands in the other
 * @param quote the words that the draft says are the provision's; empty where it quotes none
 */
public record CitationFinding(
        DraftPlace place,
        String words,
        Verdict verdict,
        String message,
        List<CitationTarget> targets,
        List<DiffPiece> difference,
        String quote) {
    public CitationFinding {
        targets = List.copyOf(targets);
        difference = List.copyOf(difference);
    }
}

package tiaowen.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tiaowen.model.Block;
import tiaowen.model.BlockRole;
import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Outside;
import tiaowen.model.Structured;

/** All steps of the reading of one document, as those want them who look it over. */
final class ReadingSteps {
    /** How the rules are called that stand for what people decided. */
    static final String BY_HAND = "by-hand";

    /** Of a block that says a title or the like, so much is that. */
    private static final double MOST = 0.8;

    final Cleaned cleaned;
    final Structured structured;
    final Document document;

    /** Blocks that stayed and are not title, note or contents. */
    final List<Block> body = new ArrayList<>();

    private final Map<Integer, String> words = new HashMap<>();
    private final Map<Integer, BlockRole> roles = new HashMap<>();
    private final Set<Integer> kept = new HashSet<>();
    private final Set<Integer> decided = new HashSet<>();

    ReadingSteps(Cleaned cleaned, Structured structured, Document document) {
        this.cleaned = cleaned;
        this.structured = structured;
        this.document = document;
        Map<Integer, Integer> outside = new HashMap<>();
        for (var out : structured.outside()) {
            if (out.place() == Outside.Place.SIGNATURE) continue;
            outside.merge(out.line(), Piece.squeeze(out.text()).length(), Integer::sum);
        }
        for (var block : cleaned.source().blocks()) words.put(block.line(), block.text());
        for (var block : cleaned.blocks()) {
            kept.add(block.line());
            int other = outside.getOrDefault(block.line(), 0);
            if (other == 0 || other < MOST * Piece.squeeze(block.text()).length()) body.add(block);
        }
        for (var repair : cleaned.repairs()) {
            if (repair.rule().startsWith(BY_HAND)) decided.add(repair.line());
        }
        for (var role : cleaned.roles()) roles.putIfAbsent(role.line(), role);
    }

    /** Words of the block as the source has them; empty where there is none. */
    String words(int line) {
        return words.getOrDefault(line, "");
    }

    /** Characters of the whole source. */
    int size() {
        return words.values().stream().mapToInt(String::length).sum();
    }

    /** The role of the block; nothing where nobody weighed it. */
    Optional<BlockRole> role(int line) {
        return Optional.ofNullable(roles.get(line));
    }

    boolean isKept(int line) {
        return kept.contains(line);
    }

    /** Whether a person decided about the block. */
    boolean isDecided(int line) {
        return decided.contains(line);
    }

    /** Line of the first block that was read as that; 0 where there is none. */
    int lineOf(Outside.Place place) {
        return structured.outside().stream()
                .filter(out -> out.place() == place && out.owner().isEmpty())
                .mapToInt(Outside::line)
                .findFirst()
                .orElse(0);
    }
}

package tiaowen.extract.block;

import java.util.List;
import java.util.Map;
import tiaowen.model.Block;
import tiaowen.model.ScannedLine;
import tiaowen.model.Warning;

/** What one reader got out of a file; {@code Extractor} makes the source of it. */
public record Reading(
        Map<String, List<String>> stated,
        Map<String, List<String>> tagged,
        List<Block> blocks,
        List<ScannedLine> scanned,
        List<Warning> warnings) {
    /** Largest text: in Word files it is pictures that take the room. In bytes. */
    public static final long TEXT_LIMIT = 16L << 20;

    public Reading(
            Map<String, List<String>> stated,
            Map<String, List<String>> tagged,
            List<Block> blocks,
            List<Warning> warnings) {
        this(stated, tagged, blocks, List.of(), warnings);
    }
}

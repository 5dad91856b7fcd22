package tiaowen.extract;

import java.util.List;
import java.util.Map;
import tiaowen.model.Block;
import tiaowen.model.ScannedLine;
import tiaowen.model.Warning;

/** What one reader got out of a file; {@link Extractor} makes the source of it. */
record Reading(
        Map<String, List<String>> stated,
        Map<String, List<String>> tagged,
        List<Block> blocks,
        List<ScannedLine> scanned,
        List<Warning> warnings) {
    Reading(
            Map<String, List<String>> stated,
            Map<String, List<String>> tagged,
            List<Block> blocks,
            List<Warning> warnings) {
        this(stated, tagged, blocks, List.of(), warnings);
    }
}

package tiaowen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source file turned into blocks; what extract gives and clean takes.
 *
 * @param name the file's name with its ending, as people know it
 * @param format {@code html}, {@code docx}, {@code doc}, {@code markdown} or {@code text}
 * @param charset name of the encoding that the bytes were read with; {@code UTF-8} for docx
 * @param stated what somebody says of the file on purpose (front matter, sidecar), by key, in the
 *     order of the file
 * @param tagged what the format's own metadata says (meta tags, document properties), by key, in
 *     the order of the file
 * @param blocks in reading order; their lines rise strictly, so that a line names one block
 * @param scanned of pages that a machine read, each line; empty of all others
 */
public record Source(
        String name,
        String format,
        String charset,
        Map<String, List<String>> stated,
        Map<String, List<String>> tagged,
        List<Block> blocks,
        List<ScannedLine> scanned,
        List<Warning> warnings) {
    /** A source whose words stood in it as words. */
    public Source(
            String name,
            String format,
            String charset,
            Map<String, List<String>> stated,
            Map<String, List<String>> tagged,
            List<Block> blocks,
            List<Warning> warnings) {
        this(name, format, charset, stated, tagged, blocks, List.of(), warnings);
    }

    public Source {
        stated = Collections.unmodifiableMap(new LinkedHashMap<>(stated));
        tagged = Collections.unmodifiableMap(new LinkedHashMap<>(tagged));
        blocks = List.copyOf(blocks);
        scanned = List.copyOf(scanned);
        warnings = List.copyOf(warnings);
        int last = 0;
        for (var block : blocks) {
            if (block.line() <= last) {
                throw new IllegalArgumentException(
                        "line " + block.line() + " comes after line " + last);
            }
            last = block.line();
        }
    }
}

package tiaowen.index;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a generation says of itself, in {@code manifest.json}.
 *
 * @param schema the form of index that this program writes; others are built anew
 * @param program which state of the program read the sources, see {@link
 *     tiaowen.corpus.ProgramVersion}
 * @param generation its name
 * @param built when it was published
 * @param policies how many, and so on for the next three
 * @param sources files that were read
 * @param checks what was verified before it was published, a sentence each
 * @param fingerprints of the sources, by name
 */
public record Manifest(
        int schema,
        String program,
        String generation,
        Instant built,
        int policies,
        int editions,
        int clauses,
        int sources,
        List<String> checks,
        Map<String, String> fingerprints) {
    /** Raised whenever fields, stored forms or the catalogue's form change. */
    public static final int SCHEMA = 10;

    public static final String FILE = "manifest.json";

    public Manifest {
        checks = List.copyOf(checks);
        fingerprints = Collections.unmodifiableMap(new TreeMap<>(fingerprints));
    }

    /** The same words published once more under another name. */
    public Manifest again(String name, Instant when, List<String> checked) {
        return new Manifest(
                schema,
                program,
                name,
                when,
                policies,
                editions,
                clauses,
                sources,
                checked,
                fingerprints);
    }
}

package tiaowen.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tiaowen.build.BuildReport.Failed;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.SourceFile;
import tiaowen.model.Failure;

/**
 * What differs between a corpus and the generation before.
 *
 * @param fingerprints of all files that could be opened, by name
 * @param failed files that could not even be opened
 */
record BuildPlan(
        List<SourceFile> added,
        List<SourceFile> changed,
        List<SourceFile> unchanged,
        List<String> removed,
        Map<String, String> fingerprints,
        List<Failed> failed) {

    /**
     * @param before fingerprints of the generation before, by name
     */
    static BuildPlan of(Corpus corpus, Map<String, String> before) {
        var added = new ArrayList<SourceFile>();
        var changed = new ArrayList<SourceFile>();
        var unchanged = new ArrayList<SourceFile>();
        var failed = new ArrayList<Failed>();
        var fingerprints = new TreeMap<String, String>();
        for (var result : corpus.files().parallelStream().map(BuildPlan::look).toList()) {
            var file = result.file();
            if (!result.failure().isEmpty()) {
                failed.add(new Failed(file.name(), result.failure()));
                continue;
            }
            fingerprints.put(file.name(), result.fingerprint());
            var earlier = before.get(file.name());
            if (earlier == null) added.add(file);
            else if (earlier.equals(result.fingerprint())) unchanged.add(file);
            else changed.add(file);
        }
        var removed = new TreeSet<>(before.keySet());
        removed.removeAll(fingerprints.keySet());
        return new BuildPlan(added, changed, unchanged, List.copyOf(removed), fingerprints, failed);
    }

    private record Looked(SourceFile file, String fingerprint, String failure) {}

    private static Looked look(SourceFile file) {
        try {
            return new Looked(file, file.fingerprint(), "");
        } catch (Failure failure) {
            return new Looked(file, "", failure.getMessage());
        }
    }

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}

package tiaowen.build;

import java.util.List;

/**
 * What a build did.
 *
 * @param added names of sources that were not in the generation before, ordered
 * @param changed names of sources whose file or sidecar says something else now
 * @param removed names of sources that are no longer in the corpus, or can no longer be read
 * @param unchanged how many sources are as they were
 * @param failed files that could not be read; the rest was built
 * @param warnings how many warnings the sources of the generation have
 * @param clauses how many the generation has
 * @param seconds how long it took
 * @param generation the one that is served now
 * @param published false where nothing had changed and the one before is still served
 */
public record BuildReport(
        List<String> added,
        List<String> changed,
        List<String> removed,
        int unchanged,
        List<Failed> failed,
        int warnings,
        int clauses,
        double seconds,
        String generation,
        boolean published) {
    public BuildReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        failed = List.copyOf(failed);
    }

    /**
     * A file that could not be read.
     *
     * @param message whole sentences: what is wrong, and what to do
     * @param waiting true where its pages are pictures that are read after this build
     */
    public record Failed(String source, String message, boolean waiting) {
        public Failed(String source, String message) {
            this(source, message, false);
        }
    }

    /** Sources whose pages are pictures that are to be read. */
    public List<String> waiting() {
        return failed.stream().filter(Failed::waiting).map(Failed::source).toList();
    }

    BuildReport took(double seconds) {
        return new BuildReport(
                added,
                changed,
                removed,
                unchanged,
                failed,
                warnings,
                clauses,
                seconds,
                generation,
                published);
    }

    /** Sources that were read or dropped. */
    public int touched() {
        return added.size() + changed.size() + removed.size();
    }
}

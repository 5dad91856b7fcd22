package tiaowen.index;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code tiaowen check} proved of a generation: for each of many terms, the clauses that a
 * search finds are those that a plain scan of all texts finds.
 *
 * @param generation that was checked; the served one may be newer
 * @param checked when
 * @param took how long
 * @param clauses that were scanned, all editions
 * @param samples the terms by kind
 * @param faults the first of the clauses lost or found wrongly, at most {@value #MOST_FAULTS}
 */
public record CompletenessReport(
        String generation,
        Instant checked,
        Duration took,
        int clauses,
        List<Sample> samples,
        List<Fault> faults) {
    /** Faults that are named. */
    public static final int MOST_FAULTS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(CompletenessReport.class);
    private static final String FILE = "quality.json";
    private static final String FILE_NEXT = "quality.json.next";

    public CompletenessReport {
        samples = List.copyOf(samples);
        faults = List.copyOf(faults);
    }

    /**
     * Terms of one kind.
     *
     * @param label what they are, in words: {@code 释义里的词语}, {@code 任取的两个字}
     * @param terms how many were searched
     * @param hits clauses that hold them by the scan, all terms together
     * @param lost clauses that hold one and were not found
     * @param foreign clauses that were found and hold it not
     */
    public record Sample(String label, int terms, long hits, long lost, long foreign) {}

    /**
     * A clause lost, or found wrongly.
     *
     * @param lost true where the search misses it, false where it does not belong
     * @param source file in the corpus
     * @param title of the policy
     * @param edition its date
     */
    public record Fault(
            String term,
            boolean lost,
            String source,
            String title,
            String edition,
            String eid,
            String label) {}

    /** Whether every search found all clauses and no other. */
    public boolean complete() {
        return samples.stream().allMatch(sample -> sample.lost() == 0 && sample.foreign() == 0);
    }

    /** Terms of all kinds. */
    public int terms() {
        return samples.stream().mapToInt(Sample::terms).sum();
    }

    /** The last result kept beside the generations; empty when nothing was checked yet. */
    public static Optional<CompletenessReport> read(Path index) {
        var file = index.resolve(FILE);
        try {
            return Optional.of(
                    IndexJson.MAPPER.readValue(Files.readAllBytes(file), CompletenessReport.class));
        } catch (NoSuchFileException e) {
            // The usual case: nobody has run the check.
            return Optional.empty();
        } catch (JacksonException e) {
            LOG.warn("{} is not what this program writes: {}", file, e.toString());
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", file, e.toString());
            return Optional.empty();
        }
    }

    /** Keeps the result beside the generations, in place of the last. */
    public void write(Path index) throws IOException {
        var next = index.resolve(FILE_NEXT);
        Files.write(next, IndexJson.MAPPER.writeValueAsBytes(this));
        Files.move(next, index.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }
}

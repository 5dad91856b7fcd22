package tiaowen.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The text of a policy as of one date (版本).
 *
 * @param policy slug of the policy
 * @param date names the edition in links and data: an ISO day, or {@code undated}; unique within
 *     the policy
 * @param metadata of its first part
 * @param sources files that make it up, in reading order: one, or the parts of a long law
 * @param duplicates further files that hold the very same text
 * @param clauses number of clauses over all parts
 * @param repealed which other text of the collection ended its force; empty where none did
 */
public record Edition(
        String policy,
        String date,
        Metadata metadata,
        List<String> sources,
        List<String> duplicates,
        int clauses,
        Optional<Repealed> repealed) {
    public Edition {
        sources = List.copyOf(sources);
        duplicates = List.copyOf(duplicates);
    }

    /**
     * The text that ended the force of an edition.
     *
     * @param policy slug of the policy that says so
     * @param title of it
     * @param from day from which the force has ended; empty where nobody says one
     */
    public record Repealed(String policy, String title, Optional<LocalDate> from) {}

    /** True from the day on which another text ended its force. */
    public boolean repealedBy(LocalDate day) {
        return repealed.isPresent()
                && repealed.get().from().map(from -> !from.isAfter(day)).orElse(true);
    }

    /** The day that names the edition; empty where nobody says one. */
    public Optional<LocalDate> day() {
        try {
            // 2023-12-29-2: a second text of that day
            return Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
        } catch (DateTimeException undated) {
            return Optional.empty();
        }
    }

    /**
     * True once it has come into force: on its effective day, but not before the day on which it
     * was passed, as amended texts go on printing the day from which the first one bound.
     */
    public boolean startedBy(LocalDate day) {
        return inForceBy(day) && day().map(passed -> !passed.isAfter(day)).orElse(true);
    }

    /** True once its effective day, where known, has come. */
    public boolean inForceBy(LocalDate day) {
        return metadata.effective().map(from -> !from.isAfter(day)).orElse(true);
    }
}

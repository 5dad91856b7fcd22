package tiaowen.model;

import java.time.LocalDate;
import java.util.List;

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
 */
public record Edition(
        String policy,
        String date,
        Metadata metadata,
        List<String> sources,
        List<String> duplicates,
        int clauses) {
    public Edition {
        sources = List.copyOf(sources);
        duplicates = List.copyOf(duplicates);
    }

    /** True once its effective day, where known, has come. */
    public boolean inForceBy(LocalDate day) {
        return metadata.effective().map(from -> !from.isAfter(day)).orElse(true);
    }
}

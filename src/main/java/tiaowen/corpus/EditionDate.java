package tiaowen.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Metadata;
import tiaowen.model.Source;

/**
 * Which edition a file holds: the day that somebody stated; else the one in a name such as {@code
 * 慈善法(2023-12-29).md}, the publisher's own mark; else the day that the text says; else, as for a
 * page that explains a policy, the day on which it was put out.
 *
 * @param date an ISO day, or {@code undated}
 * @param marked true where metadata or name say it
 */
record EditionDate(String date, boolean marked) {
    // 慈善法(2023-12-29).md  慈善法（2023-12-29）.docx
    private static final Pattern IN_NAME =
            Pattern.compile("[(（](\\d{4}-\\d{2}-\\d{2})[)）]\\.[^.]{1,10}$");

    static EditionDate of(Source source, Metadata metadata) {
        var said = metadata.promulgated();
        boolean stated =
                said.isPresent()
                        && !source.stated().getOrDefault("promulgated", List.of()).isEmpty();
        var marked = stated ? said : inName(source.name());
        var day = marked.or(() -> said).or(metadata::published);
        var date = day.map(LocalDate::toString).orElse(CatalogueEntry.UNDATED);
        return new EditionDate(date, marked.isPresent());
    }

    /** The day of an edition's date; empty for {@code undated}. */
    static Optional<LocalDate> day(String date) {
        return date.equals(CatalogueEntry.UNDATED)
                ? Optional.empty()
                : Optional.of(LocalDate.parse(date));
    }

    static Optional<LocalDate> inName(String name) {
        var date = IN_NAME.matcher(name);
        if (!date.find()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(date.group(1)));
        } catch (DateTimeException e) {
            // 2023-02-30: digits, but no day; the text may know better.
            return Optional.empty();
        }
    }
}

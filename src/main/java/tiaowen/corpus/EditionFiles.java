package tiaowen.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which files of one policy make up one edition.
 *
 * @param date of the edition; several drafts of one policy may bear the same
 * @param parts in reading order, at least one
 * @param copies further files that hold the very text of a part
 */
record EditionFiles(String date, List<CatalogueEntry> parts, List<CatalogueEntry> copies) {
    private static final Comparator<CatalogueEntry> READING_ORDER =
            Comparator.comparingInt((CatalogueEntry entry) -> entry.numbers().orElseThrow().first())
                    .thenComparingInt(entry -> entry.numbers().orElseThrow().last())
                    .thenComparing(CatalogueEntry::source);

    /** Newest day first, without a day last. */
    private static final Comparator<String> NEWEST_FIRST =
            Comparator.comparing((String date) -> date.equals(CatalogueEntry.UNDATED))
                    .thenComparing(Comparator.reverseOrder());

    EditionFiles {
        parts = List.copyOf(parts);
        copies = List.copyOf(copies);
    }

    /**
     * Sorts the files of one policy into editions.
     *
     * @param entries of one title, ordered by source
     * @return newest first; of one date, the one whose first file comes first by name
     */
    static List<EditionFiles> of(List<CatalogueEntry> entries) {
        var originals = new TreeMap<String, List<CatalogueEntry>>(NEWEST_FIRST);
        var copies = new ArrayList<CatalogueEntry>();
        for (var entry : entries) {
            if (original(entry, entries).equals(entry)) {
                originals.computeIfAbsent(entry.date(), date -> new ArrayList<>()).add(entry);
            } else {
                copies.add(entry);
            }
        }
        joinUndatedParts(originals);
        var drafts = new ArrayList<EditionFiles>();
        originals.forEach(
                (date, sameDate) -> {
                    for (var parts : chains(sameDate)) {
                        var theirs = copies.stream().filter(c -> isCopyOfAny(c, parts, entries));
                        drafts.add(new EditionFiles(date, parts, theirs.toList()));
                    }
                });
        return drafts;
    }

    private static boolean isCopyOfAny(
            CatalogueEntry copy, List<CatalogueEntry> parts, List<CatalogueEntry> entries) {
        return parts.contains(original(copy, entries));
    }

    /**
     * The file that stands for all files with this text and date. A file on which nobody marked a
     * date is a copy of the newest that says the same and bears one: the text dates both alike.
     */
    private static CatalogueEntry original(CatalogueEntry entry, List<CatalogueEntry> entries) {
        var same = entries.stream().filter(e -> e.textHash().equals(entry.textHash())).toList();
        var date = entry.dateMarked() ? entry.date() : dateOf(same);
        return same.stream().filter(e -> e.date().equals(date)).findFirst().orElse(entry);
    }

    private static String dateOf(List<CatalogueEntry> same) {
        return same.stream()
                .min(
                        Comparator.comparing((CatalogueEntry entry) -> !entry.dateMarked())
                                .thenComparing(CatalogueEntry::date, NEWEST_FIRST))
                .orElseThrow()
                .date();
    }

    /** Parts of which only some say their date belong to the one date that is said. */
    private static void joinUndatedParts(Map<String, List<CatalogueEntry>> byDate) {
        var undated = byDate.get(CatalogueEntry.UNDATED);
        if (undated == null || byDate.size() == 1) return;
        for (var date : List.copyOf(byDate.keySet())) {
            if (date.equals(CatalogueEntry.UNDATED)) continue;
            var all = new ArrayList<>(byDate.get(date));
            all.addAll(undated);
            if (chains(all).size() == 1) {
                byDate.put(date, all);
                byDate.remove(CatalogueEntry.UNDATED);
                return;
            }
        }
    }

    /**
     * Files of one title and date as texts: a file whose numbers begin behind the end of another
     * goes on from it. A part that is missing from the corpus does not make the rest fall apart.
     */
    private static List<List<CatalogueEntry>> chains(List<CatalogueEntry> sameDate) {
        var chains = new ArrayList<List<CatalogueEntry>>();
        var numbered = sameDate.stream().filter(e -> e.numbers().isPresent()).sorted(READING_ORDER);
        for (var entry : numbered.toList()) {
            int first = entry.numbers().orElseThrow().first();
            chains.stream()
                    .filter(chain -> lastNumber(chain) < first)
                    .findFirst()
                    .or(() -> opened(chains))
                    .orElseThrow()
                    .add(entry);
        }
        for (var entry : sameDate) {
            if (entry.numbers().isEmpty()) chains.add(List.of(entry));
        }
        chains.sort(Comparator.comparing(EditionFiles::firstSource));
        return chains;
    }

    private static Optional<List<CatalogueEntry>> opened(List<List<CatalogueEntry>> chains) {
        chains.add(new ArrayList<>());
        return Optional.of(chains.getLast());
    }

    private static int lastNumber(List<CatalogueEntry> chain) {
        return chain.getLast().numbers().orElseThrow().last();
    }

    private static String firstSource(List<CatalogueEntry> chain) {
        return chain.stream()
                .map(CatalogueEntry::source)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * Numbers that no part bears, as {@code 205—462}; empty where the parts go on without a gap.
     */
    Optional<String> gap() {
        for (int i = 1; i < parts.size(); i++) {
            int from = parts.get(i - 1).numbers().orElseThrow().last() + 1;
            int to = parts.get(i).numbers().orElseThrow().first() - 1;
            if (from <= to) return Optional.of(from == to ? "" + from : from + "—" + to);
        }
        return Optional.empty();
    }
}

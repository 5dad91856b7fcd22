package tiaowen.search;

import java.util.Comparator;
import java.util.List;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.corpus.CataloguePlace;
import tiaowen.model.Certainty;

/**
 * A source that waits for a person to compare it with its original.
 *
 * @param place where it belongs
 * @param entry what is known of it
 */
public record UncheckedScan(CataloguePlace place, CatalogueEntry entry) {
    /** All that wait, the least sure first. */
    static List<UncheckedScan> of(Catalogue catalogue) {
        return catalogue.entries().stream()
                .filter(entry -> !entry.certainty().sure())
                .flatMap(
                        entry ->
                                catalogue.place(entry.source()).stream()
                                        .map(place -> new UncheckedScan(place, entry)))
                .sorted(Comparator.comparingDouble(one -> one.certainty().text()))
                .toList();
    }

    /** How sure its reading is, with the first few doubts. */
    public Certainty certainty() {
        return entry.certainty();
    }
}

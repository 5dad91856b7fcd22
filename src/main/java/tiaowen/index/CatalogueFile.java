package tiaowen.index;

import java.util.List;
import java.util.Map;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.corpus.CuratedFiles;
import tiaowen.model.Update;

/**
 * {@code catalogue.json}: what the catalogue is made from, and what builds did.
 *
 * @param slugs by title key
 * @param updates newest first
 */
public record CatalogueFile(
        List<CatalogueEntry> entries,
        Map<String, String> slugs,
        CuratedFiles curated,
        List<Update> updates) {
    public static final String FILE = "catalogue.json";

    public CatalogueFile {
        entries = List.copyOf(entries);
        slugs = Map.copyOf(slugs);
        updates = List.copyOf(updates);
    }

    public static CatalogueFile of(
            Catalogue catalogue, CuratedFiles curated, List<Update> updates) {
        return new CatalogueFile(
                List.copyOf(catalogue.entries()), catalogue.slugs(), curated, updates);
    }

    Catalogue catalogue() {
        return Catalogue.of(entries, slugs);
    }
}

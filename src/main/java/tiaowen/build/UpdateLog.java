package tiaowen.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.model.Edition;
import tiaowen.model.Rewritten;
import tiaowen.model.Update;

/** What a build changed for readers, edition by edition. */
final class UpdateLog {
    /** A first build brings thousands; a line of the log takes some 150 bytes. */
    private static final int KEPT = 20_000;

    /** Characters of clauses that were rewritten; of older changes only figures are kept. */
    private static final int WORDS = 2_000_000;

    private UpdateLog() {}

    /** The updates from one catalogue to the next, put before those already known. */
    static List<Update> after(
            Catalogue before,
            Catalogue now,
            List<Update> known,
            Instant when,
            UpdateDetails details) {
        var old = editions(before);
        var current = editions(now);
        var updates = new ArrayList<Update>();
        current.forEach(
                (key, shown) -> {
                    var earlier = old.get(key);
                    if (earlier == null) {
                        updates.add(shown.update(when, Update.Kind.ADDED));
                    } else if (!earlier.text().equals(shown.text())) {
                        updates.add(
                                shown.changed(
                                        when, details.of(earlier.edition(), shown.edition())));
                    }
                    if (earlier != null && shown.repealedSince(earlier)) {
                        updates.add(shown.update(when, Update.Kind.REPEALED));
                    }
                });
        old.forEach(
                (key, shown) -> {
                    if (!current.containsKey(key)) {
                        updates.add(shown.update(when, Update.Kind.REMOVED));
                    }
                });
        updates.addAll(known);
        return inFigures(updates.stream().limit(KEPT).toList());
    }

    private static List<Update> inFigures(List<Update> updates) {
        var kept = new ArrayList<Update>();
        int words = 0;
        for (var update : updates) {
            words += update.rewritten().map(Rewritten::length).orElse(0);
            kept.add(words > WORDS ? update.inFigures() : update);
        }
        return kept;
    }

    /** Text and metadata of an edition; what a rule of reading changes besides is no news. */
    private record Shown(Edition edition, List<Object> text) {
        boolean repealedSince(Shown earlier) {
            return edition.repealed().isPresent() && earlier.edition.repealed().isEmpty();
        }

        Update changed(Instant when, Optional<Rewritten> rewritten) {
            return new Update(
                    when,
                    Update.Kind.CHANGED,
                    edition.policy(),
                    edition.metadata().title(),
                    edition.date(),
                    rewritten);
        }

        Update update(Instant when, Update.Kind kind) {
            return new Update(
                    when, kind, edition.policy(), edition.metadata().title(), edition.date());
        }
    }

    private static Map<String, Shown> editions(Catalogue catalogue) {
        var editions = new TreeMap<String, Shown>();
        for (var policy : catalogue.policies()) {
            for (var edition : policy.editions()) {
                var text = new ArrayList<Object>();
                for (var source : edition.sources()) {
                    catalogue.entry(source).map(UpdateLog::said).ifPresent(text::addAll);
                }
                editions.put(policy.slug() + " " + edition.date(), new Shown(edition, text));
            }
        }
        return editions;
    }

    private static List<Object> said(CatalogueEntry entry) {
        return List.of(entry.textHash(), entry.metadata());
    }
}

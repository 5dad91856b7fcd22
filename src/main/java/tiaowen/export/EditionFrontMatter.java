package tiaowen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Edition;
import tiaowen.model.Policy;

/** What is known of an edition, by the keys that front matter uses. */
final class EditionFrontMatter {
    private EditionFrontMatter() {}

    /** Only what was said: a status that follows from dates must go on following from them. */
    static List<Paper.Front> of(Policy policy, Edition edition) {
        var metadata = edition.metadata();
        var front = new ArrayList<Paper.Front>();
        add(front, "slug", Optional.of(policy.slug()));
        add(front, "title", Optional.of(metadata.title()));
        add(front, "docNumber", metadata.docNumber());
        if (!metadata.issuers().isEmpty()) {
            front.add(new Paper.Front("issuers", metadata.issuers()));
        }
        add(front, "kind", Optional.of(metadata.kind().label()));
        add(front, "region", Optional.of(metadata.region()).filter(r -> !r.isEmpty()));
        // The date names the edition, whatever else the text says of its days.
        var dated = Optional.of(edition.date()).filter(d -> d.matches("\\d{4}-\\d{2}-\\d{2}"));
        add(front, "promulgated", dated.or(() -> metadata.promulgated().map(Object::toString)));
        add(front, "effective", metadata.effective().map(Object::toString));
        add(front, "expires", metadata.expires().map(Object::toString));
        add(front, "published", metadata.published().map(Object::toString));
        add(front, "origin", metadata.origin());
        add(front, "status", metadata.status().map(s -> s.code()));
        if (metadata.sample()) add(front, "sample", Optional.of("true"));
        return front;
    }

    private static void add(List<Paper.Front> front, String key, Optional<String> value) {
        value.ifPresent(words -> front.add(new Paper.Front(key, List.of(words))));
    }
}

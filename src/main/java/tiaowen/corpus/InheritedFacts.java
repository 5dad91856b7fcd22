package tiaowen.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tiaowen.model.Metadata;

/**
 * What is known of an edition together with its earlier ones: an amended text often does not say
 * whose it is.
 *
 * @param inherited keys of what it does not say itself
 */
record InheritedFacts(Metadata metadata, List<String> inherited) {
    /**
     * @param earlier editions of the policy, newest first
     */
    static InheritedFacts of(EditionFiles files, List<EditionFiles> earlier) {
        var own = files.parts().getFirst().metadata();
        var inherited = new ArrayList<String>();
        var region = own.region();
        var issuers = own.issuers();
        if (region.isEmpty()) {
            region = first(earlier, m -> !m.region().isEmpty(), own).region();
            if (!region.isEmpty()) inherited.add("region");
        }
        if (issuers.isEmpty()) {
            issuers = first(earlier, m -> !m.issuers().isEmpty(), own).issuers();
            if (!issuers.isEmpty()) inherited.add("issuers");
        }
        return new InheritedFacts(inherited.isEmpty() ? own : own.of(issuers, region), inherited);
    }

    private static Metadata first(
            List<EditionFiles> earlier, Predicate<Metadata> says, Metadata otherwise) {
        return earlier.stream()
                .map(files -> files.parts().getFirst().metadata())
                .filter(says)
                .findFirst()
                .orElse(otherwise);
    }
}

package tiaowen.corpus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tiaowen.model.Policy.EndedBasis;
import tiaowen.text.TitleKey;

/**
 * Which policies rest on a law that has ended: they apply it by their title ({@code
 * 关于适用《某某法》若干问题的解释}, {@code 某某法实施细则}), or name it and no law in force as what they were made under.
 */
final class EndedBases {
    /** What stands behind the name of a law that a text carries out. */
    private static final Pattern CARRIES_OUT =
            Pattern.compile("^(?:的?(?:具体)?(?:实施|施行))?(?:细则|条例|办法|规定|解释|意见)");

    private static final Pattern APPLIES = Pattern.compile("(?:适用|执行|施行|实施|贯彻)(?:中华人民共和国)?$");
    private static final Pattern LAW = Pattern.compile("(?:法|法典|通则|条例)$");
    // 关于修改《某某法》的决定 rests on nothing
    private static final Pattern ABOUT_THE_LAW = Pattern.compile("(?:修改|修正|修订|废止).*决定|修正案");

    private final Map<String, End> ended = new HashMap<>();
    private final Set<String> alive = new TreeSet<>();

    /**
     * @param title of the law
     * @param by title of the text that ended it
     */
    private record End(String title, String by, Optional<LocalDate> from, boolean sample) {
        boolean earlier(End other) {
            return from.orElse(LocalDate.MAX).isBefore(other.from.orElse(LocalDate.MAX));
        }
    }

    EndedBases(
            Collection<CatalogueEntry> entries,
            Map<String, List<EditionFiles>> drafts,
            PolicyEndings endings) {
        for (var entry : entries) {
            for (var repeal : entry.repeals()) {
                var key = TitleKey.of(repeal.title());
                if (!repeal.ends() || !LAW.matcher(key).find() || drafts.containsKey(key)) continue;
                var end =
                        new End(
                                repeal.title(),
                                entry.metadata().title(),
                                repeal.from(),
                                entry.metadata().sample());
                ended.merge(key, end, (one, other) -> other.earlier(one) ? other : one);
            }
        }
        drafts.forEach(
                (key, editions) -> {
                    var title = editions.getFirst().parts().getFirst().metadata().title();
                    endings.of(key, editions.getFirst())
                            .filter(ending -> LAW.matcher(key).find())
                            .ifPresentOrElse(
                                    ending -> ended.put(key, end(title, ending)),
                                    () -> alive.add(key));
                });
    }

    private static End end(String title, PolicyEndings.Ending ending) {
        var by = ending.entry().metadata();
        return new End(title, by.title(), ending.from(), by.sample());
    }

    /**
     * The ended law that a policy rests on; empty where it rests on none, or is later than its end.
     */
    Optional<EndedBasis> of(String key, List<EditionFiles> editions) {
        var newest = editions.getFirst().parts().getFirst();
        if (ABOUT_THE_LAW.matcher(newest.metadata().title()).find()) return Optional.empty();
        return inTitle(key, newest)
                .map(end -> basis(end, true))
                .or(() -> inText(newest).map(end -> basis(end, false)))
                .filter(basis -> !later(newest, basis));
    }

    private static EndedBasis basis(End end, boolean inTitle) {
        return new EndedBasis(end.title(), inTitle, end.by(), end.from());
    }

    private static boolean later(CatalogueEntry entry, EndedBasis basis) {
        var passed = entry.metadata().promulgated();
        return passed.isPresent()
                && basis.from().isPresent()
                && !passed.get().isBefore(basis.from().get());
    }

    private Optional<End> inTitle(String key, CatalogueEntry entry) {
        var marked = new TreeSet<String>();
        CatalogueEntryMaker.addTitles(entry.metadata().title(), marked);
        marked.remove(key);
        if (marked.stream().anyMatch(alive::contains)) return Optional.empty();
        var found = marked.stream().map(ended::get).filter(Objects::nonNull).findFirst();
        return found.or(() -> unmarked(key)).filter(end -> binds(end, entry));
    }

    /** 关于贯彻执行某某法若干问题的意见 某某法实施细则 */
    private Optional<End> unmarked(String key) {
        return ended.entrySet().stream()
                .filter(law -> names(key, law.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean names(String key, String law) {
        int at = key.indexOf(law);
        if (at < 0 || key.equals(law)) return false;
        if (at == 0) return CARRIES_OUT.matcher(key.substring(law.length())).find();
        return APPLIES.matcher(key.substring(0, at)).find();
    }

    /** Of the laws that it was made under; where one of them is in force or unknown, it stands. */
    private Optional<End> inText(CatalogueEntry entry) {
        var laws = new LinkedHashMap<String, Optional<End>>();
        for (var citation : entry.basis()) {
            citation.title()
                    .map(TitleKey::of)
                    .filter(key -> LAW.matcher(key).find())
                    .ifPresent(key -> laws.put(key, Optional.ofNullable(ended.get(key))));
        }
        boolean all = !laws.isEmpty() && laws.values().stream().allMatch(Optional::isPresent);
        return all
                ? laws.values().iterator().next().filter(end -> binds(end, entry))
                : Optional.empty();
    }

    /** A sample ends samples alone. */
    private static boolean binds(End end, CatalogueEntry entry) {
        return !end.sample() || entry.metadata().sample();
    }
}

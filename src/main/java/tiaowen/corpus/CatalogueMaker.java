package tiaowen.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Warning;

/** Works out a {@link Catalogue}. */
final class CatalogueMaker {
    final Map<String, Entry> entries;
    final Map<String, Policy> policies = new TreeMap<>();
    final Map<String, Place> places = new HashMap<>();
    final Map<String, List<Warning>> warnings = new HashMap<>();
    final Slugs slugs;
    private final Map<String, String> slugOf = new HashMap<>();
    private final Endings endings;

    CatalogueMaker(Collection<Entry> all, Map<String, String> slugsBefore) {
        var sorted = new TreeMap<String, Entry>();
        for (var entry : all) sorted.put(entry.source(), entry);
        entries = Collections.unmodifiableMap(sorted);
        slugs = new Slugs(slugsBefore);

        var byKey = new TreeMap<String, List<Entry>>();
        for (var entry : entries.values()) {
            byKey.computeIfAbsent(key(entry), key -> new ArrayList<>()).add(entry);
        }
        var drafts = new TreeMap<String, List<EditionDraft>>();
        byKey.forEach((key, same) -> drafts.put(key, EditionDraft.of(same)));
        drafts.forEach(this::setSlug);
        drafts.keySet().forEach(slugs::keep);
        var citedBy = citedBy(byKey);
        endings = new Endings(drafts);
        drafts.forEach((key, editions) -> slugOf.put(key, slugs.of(key, title(editions))));
        drafts.forEach((key, editions) -> add(key, editions, citedBy.getOrDefault(key, 0)));
    }

    static String key(Entry entry) {
        var key = TitleKey.of(entry.metadata().title());
        return key.isEmpty() ? entry.metadata().title() : key;
    }

    /** The newest edition that states a slug decides. */
    private void setSlug(String key, List<EditionDraft> editions) {
        boolean set = false;
        for (var edition : editions) {
            for (var part : edition.parts()) {
                var stated = part.metadata().slug();
                if (stated.isEmpty() || set) continue;
                if (!Slugs.isSlug(stated.get())) {
                    warn(
                            part,
                            "bad-slug",
                            "元数据里的 slug“" + stated.get() + "”不能用于链接，只能有小写字母、数字和连字符，已改用标题的拼音。");
                } else if (!slugs.set(key, stated.get())) {
                    warn(part, "slug-taken", "元数据里的 slug“" + stated.get() + "”已属于另一份政策，已改用标题的拼音。");
                } else {
                    set = true;
                }
            }
        }
    }

    private void add(String key, List<EditionDraft> drafts, int citedBy) {
        var title = title(drafts);
        var slug = slugOf.get(key);
        var editions = new ArrayList<Edition>();
        var used = new HashMap<String, Integer>();
        for (var draft : drafts) {
            int nth = used.merge(draft.date(), 1, Integer::sum);
            var date = nth == 1 ? draft.date() : draft.date() + "-" + nth;
            editions.add(edition(slug, date, draft, repealed(key, draft)));
            warnAbout(draft, date, nth);
        }
        var policy = new Policy(slug, title, editions, citedBy);
        policies.put(key, policy);
        for (int i = 0; i < drafts.size(); i++) settle(policy, editions.get(i), drafts.get(i));
    }

    private static String title(List<EditionDraft> drafts) {
        return drafts.getFirst().parts().getFirst().metadata().title();
    }

    private Optional<Edition.Repealed> repealed(String key, EditionDraft draft) {
        return endings.of(key, draft)
                .map(
                        end ->
                                new Edition.Repealed(
                                        slugOf.get(end.by()),
                                        end.entry().metadata().title(),
                                        end.from()));
    }

    private static Edition edition(
            String slug, String date, EditionDraft draft, Optional<Edition.Repealed> repealed) {
        return new Edition(
                slug,
                date,
                draft.parts().getFirst().metadata(),
                draft.parts().stream().map(Entry::source).toList(),
                draft.copies().stream().map(Entry::source).toList(),
                draft.parts().stream().mapToInt(Entry::clauses).sum(),
                repealed);
    }

    private void warnAbout(EditionDraft draft, String date, int nth) {
        var first = draft.parts().getFirst();
        if (nth > 1) {
            warn(first, "same-date-other-text", "另有一份文件标题和日期与此相同而内容不同，本份记作版本 " + date + "；请核对日期。");
        }
        draft.gap()
                .ifPresent(
                        gap ->
                                warn(
                                        first,
                                        "part-missing",
                                        "本政策分在几个文件里，编号 " + gap + " 不在其中；请补上缺少的部分。"));
        for (var copy : draft.copies()) {
            warn(copy, "same-text", "与 " + first.source() + " 内容相同，作为同一版本处理。");
        }
    }

    private void settle(Policy policy, Edition edition, EditionDraft draft) {
        for (int i = 0; i < draft.parts().size(); i++) {
            places.put(draft.parts().get(i).source(), new Place(policy, edition, i, false));
        }
        var printed = new HashSet<String>();
        draft.parts().forEach(part -> printed.add(printed(part)));
        for (var copy : draft.copies()) {
            // Printed otherwise, the title is searched and listed as it stands there.
            if (!printed.add(printed(copy))) continue;
            var under =
                    new Edition(
                            edition.policy(),
                            edition.date(),
                            copy.metadata(),
                            List.of(copy.source()),
                            List.of(),
                            copy.clauses(),
                            edition.repealed());
            places.put(copy.source(), new Place(policy, under, 0, true));
        }
    }

    private static String printed(Entry entry) {
        return Normalizer.normalize(entry.metadata().title(), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "");
    }

    /** How many other policies name a policy in any of their texts, by title key. */
    private static Map<String, Integer> citedBy(Map<String, List<Entry>> byKey) {
        var keys = new HashMap<String, Set<String>>();
        byKey.forEach(
                (key, same) -> {
                    keys.computeIfAbsent(key, k -> new HashSet<>()).add(key);
                    for (var entry : same) {
                        entry.metadata()
                                .docNumber()
                                .ifPresent(
                                        n ->
                                                keys.computeIfAbsent(n, k -> new HashSet<>())
                                                        .add(key));
                    }
                });
        var citing = new HashMap<String, Set<String>>();
        byKey.forEach(
                (key, same) -> {
                    for (var entry : same) {
                        for (var name : entry.names()) {
                            for (var cited : keys.getOrDefault(name, Set.of())) {
                                if (cited.equals(key)) continue;
                                citing.computeIfAbsent(cited, k -> new HashSet<>()).add(key);
                            }
                        }
                    }
                });
        var counts = new HashMap<String, Integer>();
        citing.forEach((key, by) -> counts.put(key, by.size()));
        return counts;
    }

    /** Policies by the document numbers of their editions. */
    Map<String, List<Policy>> numbers() {
        var numbers = new TreeMap<String, Set<String>>();
        for (var entry : entries.values()) {
            entry.metadata()
                    .docNumber()
                    .ifPresent(
                            n -> numbers.computeIfAbsent(n, k -> new HashSet<>()).add(key(entry)));
        }
        var found = new HashMap<String, List<Policy>>();
        numbers.forEach(
                (number, keys) ->
                        found.put(number, keys.stream().sorted().map(policies::get).toList()));
        return found;
    }

    private void warn(Entry entry, String code, String message) {
        warnings.computeIfAbsent(entry.source(), source -> new ArrayList<>())
                .add(Warning.ofDocument(code, message));
    }
}

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
import tiaowen.text.TitleKey;

/** Works out a {@link Catalogue}. */
final class CatalogueMaker {
    final Map<String, CatalogueEntry> entries;
    final Map<String, Policy> policies = new TreeMap<>();
    final Map<String, CataloguePlace> places = new HashMap<>();
    final Map<String, List<Warning>> warnings = new HashMap<>();
    final Slugs slugs;
    private final Map<String, String> slugOf = new HashMap<>();
    private final PolicyEndings policyEndings;
    private final EditionStarts starts;
    private final EndedBases bases;

    CatalogueMaker(Collection<CatalogueEntry> all, Map<String, String> slugsBefore) {
        var sorted = new TreeMap<String, CatalogueEntry>();
        for (var entry : all) sorted.put(entry.source(), entry);
        entries = Collections.unmodifiableMap(sorted);
        slugs = new Slugs(slugsBefore);

        var byKey = new TreeMap<String, List<CatalogueEntry>>();
        for (var entry : entries.values()) {
            byKey.computeIfAbsent(key(entry), key -> new ArrayList<>()).add(entry);
        }
        var drafts = new TreeMap<String, List<EditionFiles>>();
        byKey.forEach((key, same) -> drafts.put(key, EditionFiles.of(same)));
        drafts.forEach(this::setSlug);
        drafts.keySet().forEach(slugs::keep);
        var citedBy = citedBy(byKey);
        policyEndings = new PolicyEndings(drafts);
        starts = new EditionStarts(entries.values());
        bases = new EndedBases(entries.values(), drafts, policyEndings);
        drafts.forEach((key, editions) -> slugOf.put(key, slugs.of(key, title(editions))));
        drafts.forEach((key, editions) -> add(key, editions, citedBy.getOrDefault(key, 0)));
    }

    static String key(CatalogueEntry entry) {
        var key = TitleKey.of(entry.metadata().title());
        return key.isEmpty() ? entry.metadata().title() : key;
    }

    /** The newest edition that states a slug decides. */
    private void setSlug(String key, List<EditionFiles> editions) {
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

    private void add(String key, List<EditionFiles> drafts, int citedBy) {
        var title = title(drafts);
        var slug = slugOf.get(key);
        var editions = new ArrayList<Edition>();
        var used = new HashMap<String, Integer>();
        for (var files : drafts) {
            int nth = used.merge(files.date(), 1, Integer::sum);
            var date = nth == 1 ? files.date() : files.date() + "-" + nth;
            var earlier = drafts.subList(drafts.indexOf(files) + 1, drafts.size());
            boolean amended = EditionStarts.isAmended(files, !earlier.isEmpty());
            var said = InheritedFacts.of(files, earlier);
            editions.add(
                    new Edition(
                            slug,
                            date,
                            said.metadata(),
                            files.parts().stream().map(CatalogueEntry::source).toList(),
                            files.copies().stream().map(CatalogueEntry::source).toList(),
                            files.parts().stream().mapToInt(CatalogueEntry::clauses).sum(),
                            repealed(key, files),
                            starts.of(key, files, amended),
                            said.inherited()));
            warnAbout(files, date, nth);
        }
        var policy =
                new Policy(
                        slug,
                        title,
                        editions,
                        citedBy,
                        starts.uncollected(key, drafts),
                        bases.of(key, drafts));
        policies.put(key, policy);
        for (int i = 0; i < drafts.size(); i++) settle(policy, editions.get(i), drafts.get(i));
    }

    private static String title(List<EditionFiles> drafts) {
        return drafts.getFirst().parts().getFirst().metadata().title();
    }

    private Optional<Edition.Repealed> repealed(String key, EditionFiles files) {
        return policyEndings
                .of(key, files)
                .map(
                        end ->
                                new Edition.Repealed(
                                        slugOf.get(end.by()),
                                        end.entry().metadata().title(),
                                        end.from(),
                                        end.repeal().manner()));
    }

    private void warnAbout(EditionFiles files, String date, int nth) {
        var first = files.parts().getFirst();
        if (nth > 1) {
            warn(first, "same-date-other-text", "另有一份文件标题和日期与此相同而内容不同，本份记作版本 " + date + "；请核对日期。");
        }
        files.gap()
                .ifPresent(
                        gap ->
                                warn(
                                        first,
                                        "part-missing",
                                        "本政策分在几个文件里，编号 " + gap + " 不在其中；请补上缺少的部分。"));
        for (var copy : files.copies()) {
            warn(copy, "same-text", "与 " + first.source() + " 内容相同，作为同一版本处理。");
        }
    }

    private void settle(Policy policy, Edition edition, EditionFiles files) {
        for (int i = 0; i < files.parts().size(); i++) {
            places.put(
                    files.parts().get(i).source(), new CataloguePlace(policy, edition, i, false));
        }
        var printed = new HashSet<String>();
        files.parts().forEach(part -> printed.add(printed(part)));
        for (var copy : files.copies()) {
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
                            edition.repealed(),
                            edition.start(),
                            edition.inherited());
            places.put(copy.source(), new CataloguePlace(policy, under, 0, true));
        }
    }

    private static String printed(CatalogueEntry entry) {
        return Normalizer.normalize(entry.metadata().title(), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "");
    }

    /** How many other policies name a policy in any of their texts, by title key. */
    private static Map<String, Integer> citedBy(Map<String, List<CatalogueEntry>> byKey) {
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

    private void warn(CatalogueEntry entry, String code, String message) {
        warnings.computeIfAbsent(entry.source(), source -> new ArrayList<>())
                .add(Warning.ofDocument(code, message));
    }
}

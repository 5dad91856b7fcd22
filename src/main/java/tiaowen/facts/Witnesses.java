package tiaowen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tiaowen.model.Cleaned;
import tiaowen.model.Dropped;
import tiaowen.model.Evidence;
import tiaowen.model.Metadata;
import tiaowen.model.Origin;
import tiaowen.model.Status;
import tiaowen.model.Titles;
import tiaowen.model.Warning;

/** All that was said of a document outside its own words, and who is believed. */
final class Witnesses {
    private static final List<String> ADDRESS = List.of("url", "canonical", "og:url", "saved-from");

    /** Names of tags, in the order in which they are asked, by key. */
    private static final Map<String, List<String>> TAGS = new LinkedHashMap<>();

    static {
        TAGS.put("title", List.of("articletitle", "og:title", "dc.title", "title"));
        TAGS.put("docNumber", List.of("docnumber", "filenum", "wenhao"));
        TAGS.put(
                "published",
                List.of(
                        "pubdate",
                        "publishdate",
                        "publish_date",
                        "article:published_time",
                        "dc.date",
                        "date"));
        TAGS.put("origin", List.of("contentsource", "source", "articlesource"));
        TAGS.put("site", List.of("sitename", "og:site_name"));
        TAGS.put("siteDomain", List.of("sitedomain"));
        TAGS.put("siteCode", List.of("siteidcode", "sitecode"));
        TAGS.put("column", List.of("columnname", "article:section"));
        TAGS.put("columnType", List.of("columntype"));
        TAGS.put("keywords", List.of("keywords"));
        TAGS.put("description", List.of("description", "og:description"));
        TAGS.put("author", List.of("author", "article:author"));
        TAGS.put("url", ADDRESS);
    }

    // 主办：示例县人民政府　中共示例市委组织部版权所有
    private static final Pattern FOOT =
            Pattern.compile(
                    "(?:主办|主办单位|版权所有)[:：©\\s　]{1,4}(\\p{IsHan}{4,24})|(\\p{IsHan}{4,24})[\\s　]?版权所有");

    /** Names of schema.org, by key. */
    private static final Map<String, List<String>> LINKED =
            Map.of(
                    "title", List.of("headline", "name"),
                    "docNumber", List.of("legislationIdentifier"),
                    "identifier", List.of("legislationIdentifier", "identifier"),
                    "issuers", List.of("legislationPassedBy", "legislationResponsible"),
                    "promulgated", List.of("legislationDate"),
                    "effective", List.of("legislationDateVersion"),
                    "published", List.of("datePublished"),
                    "modified", List.of("dateModified"),
                    "author", List.of("author"),
                    "site", List.of("publisher"));

    /** Document properties of Word and PDF, by key. */
    private static final Map<String, List<String>> PROPERTIES =
            Map.of(
                    "title", List.of("title"),
                    "author", List.of("creator", "author"),
                    "keywords", List.of("keywords"),
                    "description", List.of("subject", "description"),
                    "created", List.of("created"),
                    "modified", List.of("modified"));

    /** Keys that are found on pages under another name. */
    private static final Set<String> NOT_SAID = Set.of("next-page", "page-count", "page-number");

    private static final Map<String, String> FOUND =
            Map.of("source", "origin", "written", "promulgated");

    /** How writers of front matter call what has another name here. */
    private static final Map<String, String> SAID = Map.of("source", "origin", "date", "published");

    /** What somebody says to the program, not of the document. */
    private static final Set<String> ORDERS =
            Set.of("keep", "drop", "heading", "not-heading", "without-rule");

    /** What is worth a warning, and what it is called. */
    private static final Map<String, String> CONFLICTS = new LinkedHashMap<>();

    static {
        CONFLICTS.put("docNumber", "文号");
        CONFLICTS.put("promulgated", "公布日期");
        CONFLICTS.put("effective", "施行日期");
        CONFLICTS.put("published", "发布日期");
    }

    /** Those who say how a page is called as a whole. */
    private static final Set<Origin> PAGE =
            EnumSet.of(Origin.INFORMATION_TABLE, Origin.META_TAG, Origin.JSON_LD);

    /** By key, in each those believed first in front. */
    private final Map<String, List<Evidence>> all = new TreeMap<>();

    private final Map<String, Set<String>> alsoSaid = new HashMap<>();

    Witnesses(Cleaned cleaned) {
        cleaned.source().stated().forEach((key, values) -> said(key, values));
        found(cleaned.found(), "information-table/", Origin.INFORMATION_TABLE);
        found(cleaned.found(), "publishing-line/", Origin.PUBLISHING_LINE);
        boolean qualified = cleaned.found().keySet().stream().anyMatch(key -> key.indexOf('/') > 0);
        if (!qualified) found(cleaned.found(), "", Origin.PUBLISHING_LINE);
        var tagged = cleaned.source().tagged();
        for (var key : List.of("title", "published", "source")) {
            var name = FOUND.getOrDefault(key, key);
            tags(tagged, name, List.of(key), "site-rule/", Origin.SITE_RULE);
        }
        if (cleaned.source().format().equals("html")) {
            TAGS.forEach((key, names) -> tags(tagged, key, names, "", Origin.META_TAG));
            LINKED.forEach((key, names) -> tags(tagged, key, names, "json-ld/", Origin.JSON_LD));
            if (of("site").isEmpty()) foot(cleaned.dropped());
        } else {
            PROPERTIES.forEach((key, names) -> tags(tagged, key, names, "", Origin.PROPERTIES));
        }
    }

    /** Of a page that has no name of its own: who stands in its foot. */
    private void foot(List<Dropped> dropped) {
        dropped.stream()
                .map(line -> FOOT.matcher(line.text()))
                .filter(Matcher::find)
                .map(foot -> foot.group(1) == null ? foot.group(2) : foot.group(1))
                .findFirst()
                .ifPresent(name -> add("site", name, Origin.META_TAG));
    }

    private void said(String key, List<String> values) {
        if (ORDERS.contains(key)) return;
        add(SAID.getOrDefault(key, key), String.join("、", values), Origin.STATED);
    }

    private void found(Map<String, List<String>> found, String rule, Origin origin) {
        found.forEach(
                (name, values) -> {
                    if (!name.startsWith(rule)) return;
                    var key = name.substring(rule.length());
                    if (NOT_SAID.contains(key) || key.indexOf('/') >= 0) return;
                    add(FOUND.getOrDefault(key, key), String.join("、", values), origin);
                });
    }

    private void tags(
            Map<String, List<String>> tagged,
            String key,
            List<String> names,
            String prefix,
            Origin origin) {
        for (var name : names) {
            tagged.entrySet().stream()
                    .filter(tag -> tag.getKey().equalsIgnoreCase(prefix + name))
                    .flatMap(tag -> tag.getValue().stream())
                    .findFirst()
                    .ifPresent(value -> add(key, value, origin));
        }
    }

    /** Adds what one says; the same words from the same place count once. */
    void add(String key, String value, Origin origin) {
        var plain = value.strip();
        if (plain.isEmpty()) return;
        var said = all.computeIfAbsent(key, k -> new ArrayList<>());
        var evidence = new Evidence(key, plain, origin, false);
        if (said.contains(evidence)) return;
        int at = said.size();
        while (at > 0 && said.get(at - 1).origin().compareTo(origin) > 0) at--;
        said.add(at, evidence);
    }

    /** What is said under a key, those believed first in front. */
    List<Evidence> of(String key) {
        return List.copyOf(all.getOrDefault(key, List.of()));
    }

    /** The first that can be read, as it is kept: dates as 2024-03-01, numbers with 〔〕. */
    Optional<String> first(String key) {
        return of(key).stream().flatMap(e -> read(e).stream()).findFirst();
    }

    private Optional<String> read(Evidence evidence) {
        return evidence.key().equals("title")
                ? SaidValue.title(evidence.value(), evidence.origin(), furniture())
                : SaidValue.read(evidence);
    }

    /** Names that stand on every page of the site. */
    private List<String> furniture() {
        return Stream.of("site", "column")
                .flatMap(key -> of(key).stream())
                .map(Evidence::value)
                .toList();
    }

    /** What people say of the file on purpose under a key. */
    Optional<String> stated(String key) {
        return of(key).stream()
                .filter(e -> e.origin() == Origin.STATED)
                .map(Evidence::value)
                .findFirst();
    }

    /** What is said first under a key, word for word; empty for nothing. */
    String said(String key) {
        return of(key).stream().map(Evidence::value).findFirst().orElse("");
    }

    /** Who puts the page out, by name: the site, the office in its table, its source. */
    List<String> sites() {
        var windows =
                of("title").stream()
                        .filter(e -> e.origin().compareTo(Origin.TEXT) > 0)
                        .map(e -> e.value().replaceFirst("^.*[-_|｜—–]\\s*|^欢迎(?:访问|来到|光临)", ""));
        return Stream.concat(named(), windows).toList();
    }

    private Stream<String> named() {
        return Stream.of("site", "issuers", "author", "origin", "title")
                .flatMap(key -> of(key).stream())
                .filter(e -> e.origin() != Origin.TEXT)
                .filter(e -> !e.key().equals("title") || e.origin() == Origin.PROPERTIES)
                .map(Evidence::value);
    }

    /**
     * The title that is believed. The text's own counts, unless nobody else knows it and others
     * agree on one, or it does not read like a title and another does.
     */
    Optional<String> title() {
        var readings = of("title").stream().filter(e -> read(e).isPresent()).toList();
        if (readings.isEmpty()) return Optional.empty();
        var first = readings.getFirst();
        if (first.origin() != Origin.TEXT) return read(bestOf(readings));
        var others = readings.stream().filter(e -> e.origin() != Origin.TEXT).toList();
        if (others.stream().noneMatch(e -> agree(e, first))) {
            var said = read(first).orElse("");
            var about =
                    others.stream().filter(e -> e.value().contains("《" + said + "》")).findFirst();
            if (about.isPresent()) return read(about.get());
            var other =
                    others.stream()
                            .filter(e -> e.origin() != Origin.FILE_NAME)
                            .filter(this::readsLikeTitle)
                            .findFirst();
            boolean shared =
                    other.filter(
                                    o ->
                                            others.stream()
                                                    .anyMatch(
                                                            e ->
                                                                    e.origin() != o.origin()
                                                                            && agree(e, o)))
                            .isPresent();
            if (shared || (other.isPresent() && !readsLikeTitle(first))) return read(other.get());
            // 保障对象：全县困难人口 is a line of the text, where the page is called otherwise
            boolean labelled = said.indexOf('：') > 0 && !readsLikeTitle(first);
            var page = others.stream().filter(e -> PAGE.contains(e.origin())).findFirst();
            if (labelled && page.isPresent()) return read(page.get());
        }
        return read(first);
    }

    private Evidence bestOf(List<Evidence> readings) {
        if (readings.getFirst().origin().compareTo(Origin.TEXT) < 0) return readings.getFirst();
        return readings.stream()
                .filter(this::readsLikeTitle)
                .findFirst()
                .orElse(readings.getFirst());
    }

    private boolean readsLikeTitle(Evidence said) {
        return said.origin() != Origin.PROPERTIES
                && said.origin() != Origin.PUBLISHING_LINE
                && read(said).filter(Titles::endsLikeTitle).isPresent();
    }

    private boolean agree(Evidence one, Evidence other) {
        var a = letters(one);
        var b = letters(other);
        return a.length() >= 4 && b.length() >= 4 && (a.endsWith(b) || b.endsWith(a));
    }

    private String letters(Evidence said) {
        return Titles.letters(read(said).orElse(""));
    }

    /** A value that the text says beside the one it means: no conflict with it. */
    void alsoSaid(String key, String value) {
        alsoSaid.computeIfAbsent(key, k -> new HashSet<>()).add(value);
    }

    /** The same metadata with all evidence, and a mark at each that is believed. */
    Metadata complete(Metadata known) {
        var fields = fields(known);
        var keys = new LinkedHashSet<>(fields.keySet());
        keys.addAll(all.keySet());
        var evidence = new ArrayList<Evidence>();
        for (var key : keys) {
            boolean chosen = false;
            for (var e : of(key)) {
                var field = fields.get(key);
                boolean fits = field == null || read(e).filter(field::equals).isPresent();
                evidence.add(new Evidence(key, e.value(), e.origin(), fits && !chosen));
                chosen |= fits;
            }
        }
        return known.withEvidence(evidence);
    }

    private static Map<String, String> fields(Metadata known) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", known.title());
        fields.put("docNumber", known.docNumber().orElse(""));
        fields.put("issuers", String.join("、", known.issuers()));
        fields.put("region", known.region());
        fields.put("promulgated", known.promulgated().map(LocalDate::toString).orElse(""));
        fields.put("effective", known.effective().map(LocalDate::toString).orElse(""));
        fields.put("expires", known.expires().map(LocalDate::toString).orElse(""));
        fields.put("published", known.published().map(LocalDate::toString).orElse(""));
        fields.put("origin", known.origin().orElse(""));
        fields.put("status", known.status().map(Status::label).orElse(""));
        return fields;
    }

    /** Numbers and dates on which those who say them differ; what people stated settles it. */
    List<Warning> conflicts(Metadata known) {
        var warnings = new ArrayList<Warning>();
        CONFLICTS.forEach(
                (key, name) -> {
                    var said = known.evidence().stream().filter(e -> e.key().equals(key)).toList();
                    if (said.isEmpty() || said.getFirst().origin() == Origin.STATED) return;
                    for (int i = 1; i < said.size(); i++) {
                        if (!differ(said.getFirst(), said.get(i))) continue;
                        warnings.add(
                                Warning.ofDocument(
                                        "metadata-conflict",
                                        "%s不一致：%s是“%s”，%s是“%s”，用了前者，请核对。"
                                                .formatted(
                                                        name,
                                                        said.getFirst().origin().label(),
                                                        said.getFirst().value(),
                                                        said.get(i).origin().label(),
                                                        said.get(i).value())));
                        return;
                    }
                });
        return warnings;
    }

    private boolean differ(Evidence one, Evidence other) {
        if (other.origin() == Origin.FILE_NAME || other.origin() == Origin.PROPERTIES) return false;
        var first = read(one);
        var second = read(other);
        return first.isPresent()
                && second.isPresent()
                && !first.equals(second)
                && !alsoSaid.getOrDefault(one.key(), Set.of()).contains(second.get());
    }
}

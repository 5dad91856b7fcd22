package tiaowen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tiaowen.model.Cleaned;
import tiaowen.model.DocNumber;
import tiaowen.model.Metadata;
import tiaowen.model.PolicyKind;
import tiaowen.model.Provision;
import tiaowen.model.Status;
import tiaowen.model.Structured;
import tiaowen.model.Titles;

/** Gathers metadata: what was stated on purpose first, then the text, the page's tags, the name. */
final class MetadataReader {
    // 慈善法(2023-12-29).md   慈善法（2023-12-29）.md
    private static final Pattern NAME =
            Pattern.compile("^(.+?)\\s?(?:[（(_ ]?(\\d{4}-\\d{2}-\\d{2})[）)]?)?$");
    private static final Pattern ISSUED = Pattern.compile("通过|公布|发布|颁布|修正|修订|修改|印发|公告|批准|令|制定");
    private static final Pattern IN_FORCE = Pattern.compile("(?:起)?(?:施行|实施|生效|执行)[）)]?\\s?$");
    private static final Pattern PAGE_TITLE_END = Pattern.compile("\\s?[_|｜].*|\\s[-—–]+\\s.*");
    private static final Pattern REPEALED =
            Pattern.compile(
                    "[（(【\\[](?:已废止|已失效|失效|废止|全文废止|全文失效)[）)】\\]]|(?:效力状态|时效性|有效性|状态)[：:]\\s?(?:已?废止|已?失效|全文废止)");
    private static final Pattern AMENDED = Pattern.compile("(?:效力状态|时效性|有效性|状态)[：:]\\s?已(?:被)?修改");
    private static final Pattern CURRENT = Pattern.compile("(?:效力状态|时效性|有效性|状态)[：:]\\s?(?:现行)?有效");
    private static final Pattern NOT_YET =
            Pattern.compile("(?:效力状态|时效性|有效性|状态)[：:]\\s?尚未(?:施行|生效)");

    private final Map<String, List<String>> stated;
    private final Map<String, List<String>> found;
    private final Map<String, List<String>> tagged;
    private final Structured structured;
    private final String fileName;
    private final List<String> history;
    private final List<String> signature;

    private MetadataReader(Cleaned cleaned, Structured structured) {
        this.stated = cleaned.source().stated();
        this.found = cleaned.found();
        this.tagged = cleaned.source().tagged();
        this.structured = structured;
        var name = cleaned.source().name().replaceFirst(".*[/\\\\]", "");
        this.fileName = name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        this.history = structured.body().history();
        this.signature = structured.body().signature();
    }

    static Metadata read(Cleaned cleaned, Structured structured) {
        return new MetadataReader(cleaned, structured).read();
    }

    private Metadata read() {
        var title = title();
        var docNumber = docNumber();
        var issuers = issuers(title);
        var region = region(title, issuers, docNumber);
        boolean articles =
                docNumber.isEmpty()
                        && structured.body().walk().anyMatch(p -> p instanceof Provision.Article);
        var kind =
                stated("kind")
                        .flatMap(PolicyKind::parse)
                        .orElseGet(() -> Kinds.of(title, issuers, history, region, articles));
        var promulgated = promulgated();
        var validity = Validity.of(structured.clauses(), firstIssued().or(() -> promulgated));
        return new Metadata(
                title,
                stated("slug"),
                docNumber,
                issuers.isEmpty() ? byKind(kind, region) : issuers,
                kind,
                region,
                promulgated,
                effective(validity),
                stated("expires").flatMap(Days::first).or(validity::expires),
                published(),
                origin(),
                status(title),
                stated("sample").map(s -> s.equals("true") || s.equals("是")).orElse(false));
    }

    private String title() {
        return Stream.of(
                        stated("title"),
                        structured.title(),
                        first(found, "title"),
                        tagged("articletitle", "title", "og:title", "dc.title")
                                .map(t -> PAGE_TITLE_END.matcher(t).replaceFirst("")))
                .flatMap(Optional::stream)
                .map(Titles::plain)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElseGet(this::nameAsTitle);
    }

    private String nameAsTitle() {
        var name = NAME.matcher(fileName);
        var title = Titles.plain(name.matches() ? name.group(1) : fileName);
        return title.isBlank() ? "无标题" : title;
    }

    private Optional<String> docNumber() {
        var text =
                Stream.concat(
                                history.stream(),
                                structured.body().provisions().stream()
                                        .filter(p -> p instanceof Provision.Preamble)
                                        .flatMap(Provision::walk)
                                        .filter(p -> p instanceof Provision.Paragraph)
                                        .map(p -> ((Provision.Paragraph) p).text())
                                        .limit(3))
                        .map(line -> line.replaceFirst("^(?:发文字号|文\\s?号|字号)[：:]", ""))
                        .map(line -> line.replaceFirst("^[（(](.*)[）)]$", "$1"));
        return Stream.of(
                        stated("docNumber").stream(),
                        text,
                        first(found, "docNumber").stream(),
                        tagged("docnumber", "filenum", "wenhao").stream())
                .flatMap(s -> s)
                .filter(line -> line.length() <= 60)
                .flatMap(line -> DocNumber.parse(line).stream())
                .map(DocNumber::toString)
                .findFirst();
    }

    private List<String> issuers(String title) {
        var said = stated.getOrDefault("issuers", List.of());
        if (!said.isEmpty()) return said;
        return Stream.of(
                        Offices.inHistory(history),
                        Offices.inSignature(signature),
                        Offices.inTitle(title),
                        found.getOrDefault("issuers", List.of()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** 行政法规 are made by the 国务院 and nobody else (立法法 第七十二条). */
    private static List<String> byKind(PolicyKind kind, String region) {
        boolean state = region.equals(Regions.NATIONAL);
        return state && kind == PolicyKind.ADMINISTRATIVE_REGULATION ? List.of("国务院") : List.of();
    }

    private String region(String title, List<String> issuers, Optional<String> docNumber) {
        if (stated("region").isPresent()) return stated("region").get();
        boolean state = title.startsWith("中华人民共和国");
        return Stream.<Optional<String>>of(
                        issuers.stream().findFirst().flatMap(Regions::ofOffice),
                        Regions.province(title),
                        first(found, "title").flatMap(Regions::province),
                        state ? Optional.of(Regions.NATIONAL) : Optional.empty(),
                        docNumber.flatMap(Regions::ofNumber),
                        Regions.ofText(title, text()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private String text() {
        var text = new StringBuilder();
        for (var clause : structured.clauses()) {
            if (text.length() > 20_000) break;
            text.append(clause.text()).append('\n');
        }
        return text.toString();
    }

    /** The last day on which this text was passed, issued or changed. */
    private Optional<LocalDate> promulgated() {
        var said = stated("promulgated").flatMap(Days::first);
        if (said.isPresent()) return said;
        var days = new ArrayList<LocalDate>();
        for (var line : history) {
            if (IN_FORCE.matcher(line).find() && !ISSUED.matcher(line).find()) continue;
            var plain = line.replaceAll("自[^，。）)]{0,20}日起(?:施行|实施|执行|生效)", "");
            days.addAll(Days.written(plain));
        }
        if (days.isEmpty()) signature.forEach(line -> days.addAll(Days.written(line)));
        var inName = NAME.matcher(fileName);
        if (inName.matches() && inName.group(2) != null) {
            Days.first(inName.group(2)).ifPresent(days::add);
        }
        return days.stream().max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> effective(Validity validity) {
        var said = stated("effective").flatMap(Days::first);
        if (said.isPresent()) return said;
        var inHistory =
                history.stream()
                        .filter(line -> IN_FORCE.matcher(line).find())
                        .flatMap(line -> Days.written(line).stream())
                        .max(Comparator.naturalOrder());
        return inHistory.or(validity::effective);
    }

    /** The day on which a later amended text was issued first: 自公布之日起 means that one. */
    private Optional<LocalDate> firstIssued() {
        return history.stream()
                .filter(line -> ISSUED.matcher(line).find())
                .flatMap(line -> Days.written(line).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> published() {
        return Stream.of(
                        stated("published"),
                        first(found, "published"),
                        tagged(
                                "pubdate",
                                "publishdate",
                                "publish_date",
                                "article:published_time",
                                "date"))
                .flatMap(Optional::stream)
                .flatMap(value -> Days.first(value).stream())
                .findFirst();
    }

    private Optional<String> origin() {
        return Stream.of(
                        stated("source"),
                        first(found, "source"),
                        tagged("contentsource", "source", "articlesource"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .findFirst();
    }

    private Optional<Status> status(String title) {
        var said = stated("status").flatMap(Status::parse);
        if (said.isPresent()) return said;
        var head =
                title
                        + "\n"
                        + structured.title().orElse("")
                        + "\n"
                        + String.join("\n", history)
                        + "\n"
                        + first(found, "status").map(s -> "状态：" + s).orElse("");
        if (REPEALED.matcher(head).find()) return Optional.of(Status.REPEALED);
        if (AMENDED.matcher(head).find()) return Optional.of(Status.AMENDED);
        if (NOT_YET.matcher(head).find()) return Optional.of(Status.NOT_YET);
        return CURRENT.matcher(head).find() ? Optional.of(Status.CURRENT) : Optional.empty();
    }

    private Optional<String> stated(String key) {
        return first(stated, key);
    }

    private static Optional<String> first(Map<String, List<String>> values, String key) {
        return values.getOrDefault(key, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    /** The first of several names of a tag, whatever its letters' case. */
    private Optional<String> tagged(String... names) {
        for (var name : names) {
            for (var entry : tagged.entrySet()) {
                if (entry.getKey().equalsIgnoreCase(name)) {
                    var value = first(tagged, entry.getKey());
                    if (value.isPresent()) return value;
                }
            }
        }
        return Optional.empty();
    }
}

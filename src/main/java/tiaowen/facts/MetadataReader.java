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
import tiaowen.model.Origin;
import tiaowen.model.PolicyKind;
import tiaowen.model.Provision;
import tiaowen.model.Status;
import tiaowen.model.Structured;
import tiaowen.model.Warning;

/** Gathers metadata: what was stated on purpose first, then the text, the page's tags, the name. */
final class MetadataReader {
    // 慈善法(2023-12-29).md   慈善法（2023-12-29）.md
    private static final Pattern NAME =
            Pattern.compile("^(.+?)\\s?(?:[（(_ ]?(\\d{4}-\\d{2}-\\d{2})[）)]?)?$");
    private static final Pattern ISSUED = Pattern.compile("通过|公布|发布|颁布|修正|修订|修改|印发|公告|批准|令|制定");
    private static final Pattern IN_FORCE = Pattern.compile("(?:起)?(?:施行|实施|生效|执行)[）)]?\\s?$");

    private final Map<String, List<String>> stated;
    private final Map<String, List<String>> found;
    private final Witnesses witnesses;
    private final Structured structured;
    private final String fileName;
    private final List<String> history;
    private final List<String> signature;

    private MetadataReader(Cleaned cleaned, Structured structured) {
        this.stated = cleaned.source().stated();
        this.found = cleaned.found();
        this.witnesses = new Witnesses(cleaned);
        this.structured = structured;
        var name = cleaned.source().name().replaceFirst(".*[/\\\\]", "");
        this.fileName = name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        this.history = structured.body().history();
        this.signature = structured.body().signature();
    }

    /** What is known, and what those who know it do not agree on. */
    record Known(Metadata metadata, List<Warning> warnings) {}

    static Known read(Cleaned cleaned, Structured structured) {
        var reader = new MetadataReader(cleaned, structured);
        var metadata = reader.read();
        return new Known(metadata, reader.witnesses.conflicts(metadata));
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
        var metadata =
                new Metadata(
                        title,
                        stated("slug"),
                        docNumber,
                        issuers.isEmpty() ? byKind(kind, region) : issuers,
                        kind,
                        region,
                        promulgated,
                        effective(validity),
                        expires(validity),
                        published(),
                        origin(),
                        status(title),
                        stated("sample").map(s -> s.equals("true") || s.equals("是")).orElse(false),
                        List.of());
        return witnesses.complete(metadata);
    }

    private String title() {
        structured.title().ifPresent(title -> witnesses.add("title", title, Origin.TEXT));
        var name = NAME.matcher(fileName);
        witnesses.add("title", name.matches() ? name.group(1) : fileName, Origin.FILE_NAME);
        return witnesses.first("title").orElse("无标题");
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
                        .map(line -> line.replaceFirst("^[（(](.*)[）)]$", "$1"))
                        .filter(line -> line.length() <= SaidValue.LONGEST_NUMBER);
        text.filter(line -> DocNumber.parse(line).isPresent())
                .findFirst()
                .ifPresent(line -> witnesses.add("docNumber", line, Origin.TEXT));
        return witnesses.first("docNumber");
    }

    private List<String> issuers(String title) {
        Stream.of(
                        Offices.inHistory(history),
                        Offices.inSignature(signature),
                        Offices.inTitle(title))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .ifPresent(names -> witnesses.add("issuers", String.join("、", names), Origin.TEXT));
        var said = stated.getOrDefault("issuers", List.of());
        return said.isEmpty()
                ? witnesses.first("issuers").map(SaidValue::names).orElse(List.of())
                : said;
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
        var days = new ArrayList<LocalDate>();
        for (var line : history) {
            if (IN_FORCE.matcher(line).find() && !ISSUED.matcher(line).find()) continue;
            var plain = line.replaceAll("自[^，。）)]{0,20}日起(?:施行|实施|执行|生效)", "");
            days.addAll(Days.written(plain));
        }
        if (days.isEmpty()) signature.forEach(line -> days.addAll(Days.written(line)));
        var latest = days.stream().max(Comparator.naturalOrder());
        latest.ifPresent(day -> witnesses.add("promulgated", day.toString(), Origin.TEXT));
        days.forEach(day -> witnesses.alsoSaid("promulgated", day.toString()));
        var inName = NAME.matcher(fileName);
        if (inName.matches() && inName.group(2) != null) {
            witnesses.add("promulgated", inName.group(2), Origin.FILE_NAME);
            // A file is named after its latest edition, which its text may not tell.
            var named = Days.first(inName.group(2));
            if (stated("promulgated").isEmpty() && latest.isPresent()) {
                return Stream.concat(latest.stream(), named.stream())
                        .max(Comparator.naturalOrder());
            }
        }
        return day("promulgated");
    }

    private Optional<LocalDate> effective(Validity validity) {
        history.stream()
                .filter(line -> IN_FORCE.matcher(line).find())
                .flatMap(line -> Days.written(line).stream())
                .max(Comparator.naturalOrder())
                .or(validity::effective)
                .ifPresent(day -> witnesses.add("effective", day.toString(), Origin.TEXT));
        return day("effective");
    }

    private Optional<LocalDate> expires(Validity validity) {
        validity.expires().ifPresent(day -> witnesses.add("expires", day.toString(), Origin.TEXT));
        return day("expires");
    }

    private Optional<LocalDate> day(String key) {
        return witnesses.first(key).flatMap(Days::first);
    }

    /** The day on which a later amended text was issued first: 自公布之日起 means that one. */
    private Optional<LocalDate> firstIssued() {
        return history.stream()
                .filter(line -> ISSUED.matcher(line).find())
                .flatMap(line -> Days.written(line).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> published() {
        return day("published");
    }

    private Optional<String> origin() {
        return witnesses.first("origin");
    }

    private Optional<Status> status(String title) {
        var head = title + "\n" + structured.title().orElse("") + "\n" + String.join("\n", history);
        SaidValue.status(head)
                .ifPresent(status -> witnesses.add("status", status.label(), Origin.TEXT));
        return witnesses.first("status").flatMap(Status::parse);
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
}

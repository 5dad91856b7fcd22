package tiaowen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Metadata;
import tiaowen.model.OrderNumber;
import tiaowen.model.Origin;
import tiaowen.model.PageTitle;
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
    // 2025年6月3日 13时44分  发布日期：2025年6月3日: sites say the minute, and label the day
    private static final Pattern CLOCK =
            Pattern.compile("日\\s*\\d{1,2}[时:：]\\d{2}|(?:发布|公开|更新|上网)(?:日期|时间)[:：]");

    // 自2020年6月1日起施行  2020年6月1日施行
    private static final Pattern FROM_THEN_ON =
            Pattern.compile(Days.HAN_DAY + "\\s*起?(?:正式)?(?:施行|实施|执行|生效)");
    // 2018年8月3日发布, below the text
    private static final Pattern PUT_OUT = Pattern.compile(Days.HAN_DAY + "\\s*(?:发布|公开|刊登)");

    private static final Pattern PASSED =
            Pattern.compile(Days.HAN_DAY + ".{0,60}?(?:通过|公布|发布|印发|颁布)");

    /**
     * Sentences that tell of the text stand among so many first lines, and are shorter than this.
     */
    private static final int SENTENCES = 12;

    private static final int LONG = 200;
    private static final Pattern IN_FORCE = Pattern.compile("(?:起)?(?:施行|实施|生效|执行)[）)]?\\s?$");

    private final Map<String, List<String>> stated;
    private final Witnesses witnesses;
    private final Structured structured;
    private final String fileName;
    private final HeadLines head;
    private final List<String> lines;
    private final Optional<Opening> opening;
    private final Signing signing;

    private MetadataReader(Cleaned cleaned, Structured structured) {
        this.stated = cleaned.source().stated();
        this.witnesses = new Witnesses(cleaned);
        this.structured = structured;
        var name = cleaned.source().name().replaceFirst(".*[/\\\\]", "");
        this.fileName = name.replaceFirst("\\.[A-Za-z0-9]{1,8}$", "");
        this.head = HeadLines.of(cleaned, structured);
        this.lines = lines(cleaned, structured);
        this.opening = Opening.of(lines);
        var below = lines.subList(Math.min(lines.size(), above()), lines.size());
        this.signing = Signing.in(below);
    }

    private static List<String> lines(Cleaned cleaned, Structured structured) {
        if (cleaned.blocks().isEmpty()) return structured.body().signature();
        return cleaned.blocks().stream()
                .map(block -> block instanceof Block.Table ? "" : block.text().strip())
                .toList();
    }

    /** How many lines of the source are notes above the text, with days of their own. */
    private int above() {
        var history = structured.body().history();
        if (history.stream().noneMatch(note -> note.contains("通过"))) return 0;
        return lines.indexOf(history.getLast()) + 1;
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
        numberSaid();
        issuersSaid();
        var issuers = issuers(title);
        var region = region(title, issuers);
        issuers = issuers.stream().map(name -> Offices.whole(name, region)).distinct().toList();
        var docNumber = docNumber(issuers, region);
        var kind = kind(title, issuers, region, docNumber);
        var promulgated = promulgated(title);
        var validity = validity(promulgated);
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

    private List<String> history() {
        return structured.body().history();
    }

    private String title() {
        structured
                .title()
                .or(this::annexTitle)
                .or(() -> opening.map(Opening::title))
                .ifPresent(title -> witnesses.add("title", title, Origin.TEXT));
        var name = NAME.matcher(fileName);
        witnesses.add("title", name.matches() ? name.group(1) : fileName, Origin.FILE_NAME);
        return witnesses.title().orElse("无标题");
    }

    /** A file that is an annex and nothing else is called what the annex is called. */
    private Optional<String> annexTitle() {
        var provisions = structured.body().provisions();
        boolean alone = provisions.size() == 1 && provisions.getFirst() instanceof Provision.Annex;
        if (!alone) return Optional.empty();
        return Optional.of(((Provision.Annex) provisions.getFirst()).heading())
                .filter(heading -> !heading.isBlank());
    }

    private void numberSaid() {
        opening.flatMap(Opening::number)
                .or(head::number)
                .ifPresent(number -> witnesses.add("docNumber", number, Origin.TEXT));
        for (var title : witnesses.of("title")) {
            DocNumbers.opening(title.value())
                    .ifPresent(n -> witnesses.add("docNumber", n.toString(), title.origin()));
        }
    }

    /** Of an order, its office is told by the place, or by who issued it. */
    private Optional<String> docNumber(List<String> issuers, String region) {
        return witnesses
                .first("docNumber")
                .map(
                        number ->
                                OrderNumber.parse(number)
                                        .map(order -> by(order, issuers, region).toString())
                                        .orElse(number));
    }

    private static OrderNumber by(OrderNumber order, List<String> issuers, String region) {
        boolean lead = order.office().isEmpty() && issuers.size() == 1;
        return order.by(lead ? issuers.getFirst() : Offices.whole(order.office(), region));
    }

    private void issuersSaid() {
        var title =
                structured
                        .title()
                        .or(() -> opening.map(Opening::title))
                        .map(PageTitle::bare)
                        .orElse("");
        var inTitle = Offices.inTitle(title);
        var signed = Kinds.explains(title) ? List.<String>of() : signers();
        boolean wider = inTitle.size() > signed.size() && inTitle.containsAll(signed);
        Stream.<Supplier<List<String>>>of(
                        () -> Offices.inHistory(head.notes()),
                        () -> Offices.inHistory(passed(title)),
                        () -> wider ? inTitle : signed,
                        this::ordering,
                        () -> opening.map(Opening::issuers).orElse(List.of()),
                        () -> inTitle,
                        () -> Offices.named(head.lines()))
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .ifPresent(names -> witnesses.add("issuers", String.join("、", names), Origin.TEXT));
    }

    /** The office whose order puts the text in force. */
    private List<String> ordering() {
        return witnesses.of("docNumber").stream()
                .filter(number -> number.origin() == Origin.TEXT)
                .flatMap(number -> OrderNumber.parse(number.value()).stream())
                .map(order -> Offices.only(order.office()))
                .findFirst()
                .orElse(List.of());
    }

    /** Who signed; under an explanation that is whoever wrote it, not who issues. */
    private List<String> signers() {
        return signing.offices().isEmpty()
                ? Offices.inSignature(structured.body().signature())
                : signing.offices();
    }

    /** Sentences that tell when the text itself was passed: 3月20日，…会议通过了《某某法》。 */
    private List<String> passed(String title) {
        if (title.isBlank() || structured.body().history().size() > 0) return List.of();
        return lines.stream()
                .limit(SENTENCES)
                .filter(line -> line.length() < LONG && line.contains("《" + title + "》"))
                .filter(line -> PASSED.matcher(line).find())
                .toList();
    }

    private List<String> issuers(String title) {
        var said = stated.getOrDefault("issuers", List.of());
        if (!said.isEmpty()) return said;
        var names = witnesses.first("issuers").map(SaidValue::names).orElse(List.of());
        boolean state = title.startsWith("中华人民共和国");
        // a page of a local office with a law of the state
        boolean foreign =
                names.stream()
                        .flatMap(name -> Regions.ofOffice(name).stream())
                        .anyMatch(region -> !region.equals(Regions.NATIONAL));
        return state && foreign ? List.of() : names;
    }

    /** 行政法规 are made by the 国务院 and nobody else (立法法 第七十二条). */
    private static List<String> byKind(PolicyKind kind, String region) {
        boolean state = region.equals(Regions.NATIONAL);
        return state && kind == PolicyKind.ADMINISTRATIVE_REGULATION ? List.of("国务院") : List.of();
    }

    private String region(String title, List<String> issuers) {
        if (stated("region").isPresent()) return stated("region").get();
        issuers.stream()
                .findFirst()
                .flatMap(Regions::ofOffice)
                .or(() -> Regions.ofTitle(title))
                .or(() -> structured.title().flatMap(Regions::ofTitle))
                .ifPresent(place -> witnesses.add("region", place, Origin.TEXT));
        var text = text();
        boolean national = Kinds.isStatute(title) && Regions.isNational(text);
        if (!national) {
            Regions.ofSite(witnesses.said("siteCode"), witnesses.sites())
                    .ifPresent(place -> witnesses.add("region", place, Origin.META_TAG));
        }
        return witnesses
                .first("region")
                .or(() -> witnesses.first("docNumber").flatMap(Regions::ofNumber))
                .or(() -> Regions.ofText(title, text))
                .orElse("");
    }

    private PolicyKind kind(
            String title, List<String> issuers, String region, Optional<String> docNumber) {
        boolean order =
                head.lines().stream().anyMatch(line -> line.indexOf('令') >= 0)
                        || docNumber.filter(number -> number.indexOf('令') >= 0).isPresent();
        boolean articles =
                (docNumber.isEmpty() || order)
                        && structured.body().walk().anyMatch(p -> p instanceof Provision.Article);
        var said = stated("kind").flatMap(PolicyKind::parse);
        if (said.isPresent()) return said.get();
        if (Kinds.isAnswers(title, structured.clauses())) return PolicyKind.EXPLANATION;
        var kind = Kinds.of(title, issuers, head.notes(), region, articles, order);
        boolean law = kind == PolicyKind.OTHER && articles && text().contains("制定本法");
        return law ? PolicyKind.LAW : kind;
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
    private Optional<LocalDate> promulgated(String title) {
        var days = new ArrayList<LocalDate>();
        for (var note : head.notes()) {
            if (CLOCK.matcher(note).find()) continue;
            days.addAll(Days.written(FROM_THEN_ON.matcher(note).replaceAll("")));
        }
        if (days.isEmpty()) {
            signing.day()
                    .or(() -> opening.flatMap(Opening::day))
                    .or(() -> lastDay(structured.body().signature()))
                    .or(() -> lastDay(passed(title)))
                    .ifPresent(days::add);
        }
        if (days.isEmpty() && witnesses.of("promulgated").isEmpty()) {
            Signing.printed(lines).ifPresent(days::add);
        }
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

    private static Optional<LocalDate> lastDay(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Days.written(line).stream())
                .max(Comparator.naturalOrder());
    }

    /** What the order says that puts a text in force comes before the text's own words. */
    private Validity validity(Optional<LocalDate> promulgated) {
        return head.notes().stream()
                .flatMap(note -> Validity.in(note, promulgated).stream())
                .findFirst()
                .orElseGet(
                        () ->
                                Validity.of(
                                        structured.clauses(), firstIssued().or(() -> promulgated)));
    }

    private Optional<LocalDate> effective(Validity validity) {
        history().stream()
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
        return history().stream()
                .filter(line -> ISSUED.matcher(line).find())
                .flatMap(line -> Days.written(line).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> published() {
        lines.stream()
                .filter(line -> PUT_OUT.matcher(line).matches())
                .flatMap(line -> Days.written(line).stream())
                .findFirst()
                .ifPresent(day -> witnesses.add("published", day.toString(), Origin.TEXT));
        return day("published");
    }

    private Optional<String> origin() {
        return witnesses.first("origin");
    }

    private Optional<Status> status(String title) {
        var said =
                title
                        + "\n"
                        + structured.title().orElse("")
                        + "\n"
                        + String.join("\n", head.lines());
        SaidValue.status(said)
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

package tiaowen.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Cleaned;
import tiaowen.model.Metadata;
import tiaowen.model.OrderNumber;
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

    // 03-慈善法  a12_示例办法  （3）示例办法; not 2024-示例计划
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:[A-Za-z]{0,2}\\d{1,3}[-—_.、 　]+|[（(]\\d{1,3}[）)]\\s?)(?=[《\\p{IsHan}]{3})");

    /** A text tells in so many characters for whom it is made. */
    private static final int ENOUGH = 20_000;

    private final Witnesses witnesses;
    private final FactPlaces paper;
    private final String fileName;
    private final Optional<LocalDate> namedDay;

    private MetadataReader(Cleaned cleaned, Structured structured) {
        this.witnesses = new Witnesses(cleaned);
        this.paper = FactPlaces.of(cleaned, structured);
        var file = cleaned.source().name().replaceFirst(".*[/\\\\]", "");
        var name = NAME.matcher(file.replaceFirst("\\.[A-Za-z0-9]{1,8}$", ""));
        boolean known = name.matches();
        this.fileName = NUMBERED.matcher(known ? name.group(1) : file).replaceFirst("");
        this.namedDay =
                known ? Optional.ofNullable(name.group(2)).flatMap(Days::first) : Optional.empty();
    }

    /** What is known, and what those who know it do not agree on. */
    record Known(Metadata metadata, List<Warning> warnings) {}

    static Known read(Cleaned cleaned, Structured structured) {
        var reader = new MetadataReader(cleaned, structured);
        var metadata = reader.read();
        return new Known(metadata, reader.witnesses.conflicts(metadata));
    }

    private Metadata read() {
        var title = TitleReader.read(paper, fileName, witnesses);
        numberSaid();
        var printed = IssuerReader.read(title, paper, witnesses);
        var region = region(title, printed);
        var issuers = printed.stream().map(name -> Offices.whole(name, region)).distinct().toList();
        var docNumber = docNumber(issuers, region);
        var kind = kind(title, issuers, region, docNumber);
        var days = new DayReader(paper, witnesses);
        var promulgated = days.promulgated(namedDay);
        var validity = days.validity(promulgated);
        var metadata =
                new Metadata(
                        title,
                        stated("slug"),
                        docNumber,
                        issuers.isEmpty() ? IssuerReader.byKind(kind, region) : issuers,
                        kind,
                        region,
                        promulgated,
                        days.effective(validity),
                        days.expires(validity),
                        days.published(),
                        witnesses.first("origin"),
                        status(title),
                        stated("sample").map(s -> s.equals("true") || s.equals("是")).orElse(false),
                        List.of());
        return witnesses.complete(metadata);
    }

    private void numberSaid() {
        paper.opening()
                .flatMap(Opening::number)
                .or(() -> paper.cover().map(StandardCover::number))
                .or(paper.head()::number)
                .ifPresent(number -> witnesses.add("docNumber", number, Origin.TEXT));
        for (var title : witnesses.of("title")) {
            DocNumbers.around(title.value())
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

    private String region(String title, List<String> issuers) {
        if (stated("region").isPresent()) return stated("region").get();
        issuers.stream()
                .findFirst()
                .flatMap(Regions::ofOffice)
                .or(() -> Regions.ofTitle(title))
                .or(() -> paper.structured().title().flatMap(Regions::ofTitle))
                .ifPresent(place -> witnesses.add("region", place, Origin.TEXT));
        Regions.ofSite(witnesses.said("siteCode"), witnesses.sites())
                .filter(place -> !Kinds.isStatute(title) || !Regions.isNational(text()))
                .ifPresent(place -> witnesses.add("region", place, Origin.META_TAG));
        return witnesses
                .first("region")
                .or(() -> witnesses.first("docNumber").flatMap(Regions::ofNumber))
                .or(() -> Regions.ofText(title, text(), String.join("", issuers)))
                .orElse("");
    }

    private PolicyKind kind(
            String title, List<String> issuers, String region, Optional<String> docNumber) {
        var said = stated("kind").flatMap(PolicyKind::parse);
        if (said.isPresent()) return said.get();
        if (Kinds.isAnswers(title, paper.structured().clauses())) return PolicyKind.EXPLANATION;
        boolean order =
                paper.head().lines().stream().anyMatch(line -> line.indexOf('令') >= 0)
                        || docNumber.filter(number -> number.indexOf('令') >= 0).isPresent();
        boolean articles =
                (docNumber.isEmpty() || order)
                        && paper.structured()
                                .body()
                                .walk()
                                .anyMatch(p -> p instanceof Provision.Article);
        var kind = Kinds.of(title, issuers, paper.head().notes(), region, articles, order);
        boolean law = kind == PolicyKind.OTHER && text().contains("制定本法");
        return law ? PolicyKind.LAW : kind;
    }

    private String text() {
        var text = new StringBuilder();
        for (var clause : paper.structured().clauses()) {
            if (text.length() > ENOUGH) break;
            text.append(clause.text()).append('\n');
        }
        paper.structured().body().signature().forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private Optional<Status> status(String title) {
        var said = title + "\n" + paper.title() + "\n" + String.join("\n", paper.head().lines());
        SaidValue.status(said)
                .ifPresent(status -> witnesses.add("status", status.label(), Origin.TEXT));
        return witnesses.first("status").flatMap(Status::parse);
    }

    private Optional<String> stated(String key) {
        return witnesses.stated(key);
    }
}

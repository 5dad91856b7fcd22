package tiaowen.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tiaowen.model.OrderNumber;
import tiaowen.model.Origin;
import tiaowen.model.PageTitle;
import tiaowen.model.PolicyKind;

/** Reads who issued a paper: who passed it, signed it, gave its order, or stands in its title. */
final class IssuerReader {
    private final FactPlaces paper;
    private final Witnesses witnesses;

    private IssuerReader(FactPlaces paper, Witnesses witnesses) {
        this.paper = paper;
        this.witnesses = witnesses;
    }

    /** The offices as printed; none where nobody tells. */
    static List<String> read(String title, FactPlaces paper, Witnesses witnesses) {
        var reader = new IssuerReader(paper, witnesses);
        reader.inText()
                .ifPresent(names -> witnesses.add("issuers", String.join("、", names), Origin.TEXT));
        var names = witnesses.first("issuers").map(SaidValue::names).orElse(List.of());
        boolean stated =
                witnesses.of("issuers").stream().anyMatch(e -> e.origin() == Origin.STATED);
        // a page of a local office with a law of the state
        boolean foreign =
                !stated
                        && title.startsWith("中华人民共和国")
                        && names.stream()
                                .flatMap(name -> Regions.ofOffice(name).stream())
                                .anyMatch(region -> !region.equals(Regions.NATIONAL));
        return foreign ? List.of() : names;
    }

    private Optional<List<String>> inText() {
        var title = paper.title();
        var printed = PageTitle.bare(paper.head().lastEndingIn(title).orElse(title));
        var inTitle = Offices.inTitle(printed);
        var signed = signers();
        boolean wider = inTitle.size() > signed.size() && inTitle.containsAll(signed);
        return Stream.<Supplier<List<String>>>of(
                        () -> paper.cover().map(StandardCover::issuers).orElse(List.of()),
                        () -> Offices.inHistory(paper.head().notes()),
                        () -> Offices.inHistory(paper.passed()),
                        () -> paper.opening().map(Opening::issuers).orElse(List.of()),
                        () -> wider ? inTitle : signed,
                        this::ordering,
                        () -> inTitle,
                        () -> Offices.only(paper.structured().title().orElse("")),
                        () -> Offices.named(paper.head().lines()),
                        () -> site(printed))
                .map(Supplier::get)
                .filter(names -> !names.isEmpty())
                .findFirst();
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

    private List<String> signers() {
        return paper.signing().offices().isEmpty()
                ? Offices.inSignature(paper.structured().body().signature())
                : paper.signing().offices();
    }

    /** The office of the site, where the title begins with its name: 某某监管局行政许可通告. */
    private List<String> site(String title) {
        return witnesses.sites().stream()
                .filter(name -> name.length() > 4 && title.startsWith(name))
                .filter(Offices::isOffice)
                .limit(1)
                .toList();
    }

    /** 行政法规 are made by the 国务院 and nobody else (立法法 第七十二条). */
    static List<String> byKind(PolicyKind kind, String region) {
        boolean state = region.equals(Regions.NATIONAL);
        return state && kind == PolicyKind.ADMINISTRATIVE_REGULATION ? List.of("国务院") : List.of();
    }
}

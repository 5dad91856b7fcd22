package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tiaowen.corpus.CatalogueEntry.Numbers;
import tiaowen.model.Certainty;
import tiaowen.model.Edition;
import tiaowen.model.Metadata;
import tiaowen.model.PolicyKind;
import tiaowen.model.Repeal;
import tiaowen.model.Status;
import tiaowen.model.Warning;
import tiaowen.text.TitleKey;

class CatalogueTest {
    @Test
    void aRepealInOneDocumentMarksTheOther() {
        var catalogue =
                of(
                        file("a").title("甲办法").dated("2009-03-02").text("甲"),
                        file("b").title("乙办法").dated("2024-01-10").ends("甲办法", "", "2024-05-01"));
        var ended = catalogue.titled("甲办法").orElseThrow();
        var by = ended.editions().getFirst().repealed().orElseThrow();
        assertEquals("乙办法", by.title());
        assertEquals(catalogue.titled("乙办法").orElseThrow().slug(), by.policy());
        assertEquals(
                Status.CURRENT,
                ended.status(ended.editions().getFirst(), LocalDate.of(2024, 4, 30)));
        assertEquals(
                Status.REPEALED,
                ended.status(ended.editions().getFirst(), LocalDate.of(2024, 5, 1)));
    }

    @Test
    void aTitleIssuedAgainLaterStaysInForce() {
        var catalogue =
                of(
                        file("a").title("甲办法").dated("2026-03-02").text("甲"),
                        file("b").title("乙办法").dated("2024-01-10").ends("甲办法", "", "2024-05-01"));
        var editions = catalogue.titled("甲办法").orElseThrow().editions();
        assertTrue(editions.getFirst().repealed().isEmpty());
    }

    @Test
    void anEditionEndsTheOneBeforeItButNotItsOwnAmendments() {
        var catalogue =
                of(
                        file("a").title("甲办法").dated("1998-03-02").text("一"),
                        file("b")
                                .title("甲办法")
                                .dated("2010-03-02")
                                .text("二")
                                .ends("甲办法", "1998-03-02", "2010-05-01"),
                        file("c")
                                .title("甲办法")
                                .dated("2016-03-02")
                                .text("三")
                                .ends("甲办法", "1998-03-02", "2016-03-02"));
        var policy = catalogue.titled("甲办法").orElseThrow();
        assertEquals(
                List.of(false, false, true),
                policy.editions().stream().map(e -> e.repealed().isPresent()).toList());
    }

    @Test
    void filesOfOneTitleAreEditionsOfOnePolicyNewestFirst() {
        var catalogue =
                of(
                        file("a.md").title("示例省志愿服务办法").dated("2015-03-01").text("旧"),
                        file("b.md").title("示例省志愿服务办法").dated("2021-06-30").text("新"));
        var policy = catalogue.policies().getFirst();
        assertEquals(List.of("2021-06-30", "2015-03-01"), dates(policy.editions()));
        assertEquals(1, catalogue.policies().size());
    }

    @Test
    void marksAndTheStatesNameMakeNoOtherPolicy() {
        var catalogue =
                of(
                        file("a").title("中华人民共和国志愿法").dated("2015-03-01").text("甲"),
                        file("b").title("《志愿法》").dated("2016-03-01").text("乙"),
                        file("c").title("志愿 法").dated("2017-03-01").text("丙"));
        assertEquals(1, catalogue.policies().size());
        assertEquals("zhiyuan-fa", catalogue.policies().getFirst().slug());
        assertTrue(catalogue.titled("志愿法").isPresent());
    }

    @Test
    void editionsWithoutADateComeLast() {
        var catalogue =
                of(
                        file("a").title("志愿法").text("甲"),
                        file("b").title("志愿法").dated("2016-03-01").text("乙"));
        assertEquals(
                List.of("2016-03-01", "undated"),
                dates(catalogue.policies().getFirst().editions()));
    }

    @Test
    void textsWhoseNumbersGoOnFromEachOtherArePartsOfOneEdition() {
        var catalogue =
                of(
                        file("法典/附则.md").title("示例法典").dated("2020-05-28").numbers(61, 62),
                        file("法典/物权编.md").title("示例法典").dated("2020-05-28").numbers(21, 60),
                        file("法典/总则.md").title("示例法典").dated("2020-05-28").numbers(1, 20));
        var edition = catalogue.policies().getFirst().editions().getFirst();
        assertEquals(List.of("法典/总则.md", "法典/物权编.md", "法典/附则.md"), edition.sources());
        assertEquals(1, catalogue.editions());
        assertEquals(2, catalogue.place("法典/附则.md").orElseThrow().part());
    }

    @Test
    void aPartWithoutADateJoinsThoseThatSayIt() {
        var catalogue =
                of(
                        file("总则").title("示例法典").dated("2020-05-28").numbers(1, 20),
                        file("物权").title("示例法典").numbers(21, 60));
        assertEquals(1, catalogue.editions());
        assertEquals("2020-05-28", catalogue.policies().getFirst().editions().getFirst().date());
    }

    @Test
    void aMissingPartIsNamedAndTheRestStaysTogether() {
        var catalogue =
                of(
                        file("总则").title("示例法典").dated("2020-05-28").numbers(1, 20),
                        file("附则").title("示例法典").dated("2020-05-28").numbers(61, 62));
        assertEquals(1, catalogue.editions());
        assertTrue(catalogue.warnings("总则").getFirst().message().contains("21—60"));
    }

    @Test
    void twoTextsOfOneTitleAndDateAreTwoEditionsWithAWarning() {
        var catalogue =
                of(
                        file("a").title("志愿法").dated("2019-12-02").numbers(1, 30).text("甲"),
                        file("b").title("志愿法").dated("2019-12-02").numbers(1, 31).text("乙"));
        var policy = catalogue.policies().getFirst();
        assertEquals(List.of("2019-12-02", "2019-12-02-2"), dates(policy.editions()));
        assertEquals("same-date-other-text", codes(catalogue.warnings("b")));
        assertEquals("", codes(catalogue.warnings("a")));
    }

    @Test
    void theSameTextInTwoFilesIsOneEditionThatNamesBoth() {
        var catalogue =
                of(
                        file("社会法/志愿法.md").title("志愿法").dated("2019-12-02").text("同"),
                        file("行政法/志愿法.md").title("志愿法").dated("2019-12-02").text("同"));
        var edition = catalogue.policies().getFirst().editions().getFirst();
        assertEquals(List.of("社会法/志愿法.md"), edition.sources());
        assertEquals(List.of("行政法/志愿法.md"), edition.duplicates());
        assertTrue(catalogue.isRepetition("行政法/志愿法.md"));
        assertEquals("same-text", codes(catalogue.warnings("行政法/志愿法.md")));
    }

    @Test
    void theSameTextUnderATitlePrintedOtherwiseKeepsThatTitle() {
        var catalogue =
                of(
                        file("a").title("甲局乙局关于救助的意见").dated("2019-12-02").text("同"),
                        file("b").title("甲局、乙局关于救助的意见").dated("2019-12-02").text("同"));
        assertEquals(1, catalogue.editions());
        var copy = catalogue.place("b").orElseThrow();
        assertTrue(copy.copy());
        assertEquals("甲局、乙局关于救助的意见", copy.edition().metadata().title());
        assertEquals(
                Status.CURRENT, copy.policy().status(copy.edition(), LocalDate.of(2025, 1, 1)));
    }

    @Test
    void theSameTextOfTwoDatesIsTwoEditions() {
        var catalogue =
                of(
                        file("a").title("志愿法").dated("2022-04-04").text("同"),
                        file("b").title("志愿法").dated("2022-04-24").text("同"));
        assertEquals(2, catalogue.editions());
    }

    @Test
    void theSameTextWithoutADateIsNoEditionOfItsOwn() {
        var catalogue =
                of(
                        file("a").title("志愿法").text("同"),
                        file("b").title("志愿法").dated("2022-04-24").text("同"));
        var edition = catalogue.policies().getFirst().editions().getFirst();
        assertEquals(1, catalogue.editions());
        assertEquals(List.of("b"), edition.sources());
        assertEquals(List.of("a"), edition.duplicates());
    }

    @Test
    void aMarkedDateWinsOverTheOneInTheSameText() {
        var catalogue =
                of(
                        file("a").title("志愿法").datedByItsText("2022-03-31").text("同"),
                        file("志愿法(2022-04-24).md").title("志愿法").dated("2022-04-24").text("同"));
        assertEquals(List.of("2022-04-24"), dates(catalogue.policies().getFirst().editions()));
    }

    @Test
    void aPolicyCountsWhoNamesItOnceEachAndNotItself() {
        var catalogue =
                of(
                        file("a").title("志愿法").names("志愿法"),
                        file("b").title("救助法").dated("2020-01-01").names("志愿法").text("旧"),
                        file("c").title("救助法").dated("2021-01-01").names("志愿法").text("新"),
                        file("d").title("捐赠法").names("救助法", "志愿法"));
        assertEquals(2, catalogue.titled("志愿法").orElseThrow().citedBy());
        assertEquals(1, catalogue.titled("救助法").orElseThrow().citedBy());
    }

    @Test
    void aSlugOnceGivenStaysWhenTitlesOfTheSameSoundArrive() {
        var first = of(file("b").title("事例法"));
        assertEquals("shili-fa", first.policies().getFirst().slug());
        var both =
                Catalogue.of(
                        List.of(file("a").title("示例法").entry(), file("b").title("事例法").entry()),
                        first.slugs());
        assertEquals("shili-fa", both.titled("事例法").orElseThrow().slug());
        assertEquals("shili-fa-2", both.titled("示例法").orElseThrow().slug());
    }

    @Test
    void aSlugSetInTheMetadataWinsAndOneThatCannotBeALinkIsRefused() {
        var catalogue =
                of(
                        file("a").title("志愿法").slug("volunteers"),
                        file("b").title("救助法").slug("救助/../x"),
                        file("c").title("捐赠法").slug("volunteers"));
        assertEquals("volunteers", catalogue.titled("志愿法").orElseThrow().slug());
        assertEquals("jiuzhu-fa", catalogue.titled("救助法").orElseThrow().slug());
        assertEquals("bad-slug", codes(catalogue.warnings("b")));
        assertEquals("slug-taken", codes(catalogue.warnings("c")));
    }

    @Test
    void theOrderInWhichEntriesArriveDecidesNothing() {
        var random = new Random(7);
        var titles = List.of("志愿法", "《志愿法》", "智援法", "救助法");
        var dates = List.of("undated", "2019-12-02", "2020-01-01");
        for (int run = 0; run < 300; run++) {
            var entries = new CatalogueEntry[1 + random.nextInt(8)];
            for (int i = 0; i < entries.length; i++) {
                var file =
                        file("f" + i)
                                .title(titles.get(random.nextInt(4)))
                                .dated(dates.get(random.nextInt(3)))
                                .text("t" + random.nextInt(4));
                int first = random.nextInt(6);
                if (first > 0) file.numbers(first * 10, first * 10 + random.nextInt(15));
                entries[i] = file.entry();
            }
            var one = Catalogue.of(List.of(entries), Map.of());
            java.util.Collections.shuffle(Arrays.asList(entries), random);
            var other = Catalogue.of(List.of(entries), Map.of());
            assertEquals(one.policies(), other.policies());
            for (var entry : entries) {
                var place = one.place(entry.source());
                assertEquals(place, other.place(entry.source()));
                assertEquals(place.isEmpty(), one.isRepetition(entry.source()));
            }
        }
    }

    @Test
    void whatIsNotThereIsEmpty() {
        var catalogue = of();
        assertTrue(catalogue.titled("《》").isEmpty());
        assertTrue(catalogue.place("a").isEmpty());
        assertFalse(catalogue.isRepetition("a"));
        assertEquals(List.of(), catalogue.numbered("某民发〔2017〕49号"));
    }

    private static Catalogue of(File... files) {
        return Catalogue.of(Arrays.stream(files).map(File::entry).toList(), Map.of());
    }

    private static List<String> dates(List<Edition> editions) {
        return editions.stream().map(Edition::date).toList();
    }

    private static String codes(List<Warning> warnings) {
        return String.join(" ", warnings.stream().map(Warning::code).toList());
    }

    private static File file(String source) {
        return new File(source);
    }

    /** An entry with only what a test says of it. */
    private static final class File {
        private final String source;
        private String title = "";
        private String date = CatalogueEntry.UNDATED;
        private boolean marked;
        private String text;
        private Optional<Numbers> numbers = Optional.empty();
        private Optional<String> slug = Optional.empty();
        private List<String> names = List.of();
        private List<Repeal> repeals = List.of();

        File(String source) {
            this.source = source;
            this.text = "text of " + source;
        }

        File title(String title) {
            this.title = title;
            return this;
        }

        File dated(String date) {
            this.date = date;
            this.marked = !date.equals(CatalogueEntry.UNDATED);
            return this;
        }

        File datedByItsText(String date) {
            this.date = date;
            return this;
        }

        File text(String text) {
            this.text = text;
            return this;
        }

        File numbers(int first, int last) {
            this.numbers = Optional.of(new Numbers(first, last));
            return this;
        }

        File slug(String slug) {
            this.slug = Optional.of(slug);
            return this;
        }

        /** Says that a policy ends, the one issued on a day if one is named. */
        File ends(String title, String issued, String from) {
            var day = Optional.of(issued).filter(d -> !d.isEmpty()).map(LocalDate::parse);
            repeals =
                    List.of(
                            new Repeal(
                                    "tiao-9",
                                    title,
                                    Optional.empty(),
                                    day,
                                    Optional.of(LocalDate.parse(from)),
                                    Repeal.Manner.TOGETHER));
            return this;
        }

        File names(String... titles) {
            this.names = Arrays.stream(titles).map(TitleKey::of).toList();
            return this;
        }

        CatalogueEntry entry() {
            var metadata =
                    new Metadata(
                            title,
                            slug,
                            Optional.empty(),
                            List.of(),
                            PolicyKind.LAW,
                            "",
                            date.equals(CatalogueEntry.UNDATED)
                                    ? Optional.empty()
                                    : Optional.of(LocalDate.parse(date)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            List.of());
            return new CatalogueEntry(
                    source,
                    metadata,
                    date,
                    marked,
                    text,
                    numbers,
                    1,
                    names,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    repeals,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    0,
                    Certainty.UNKNOWN);
        }
    }
}

package tiaowen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.Citation;

class CitationsTest {
    private static List<Citation> of(String line) {
        return Drafts.document("社区服务示范办法", "第一条　" + line).citations();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据《示范法》第十二条第二款，制定本办法。 | 《示范法》第十二条第二款 | 示范法 | tiao-12.kuan-2",
                "依照示范法第二十六条的规定处理。 | 示范法第二十六条 | 示范法 | tiao-26",
                "违反城市社区服务条例第三条规定的，责令改正。 | 城市社区服务条例第三条 | 城市社区服务条例 | tiao-3",
                "符合修正前示范法第八十一条第一款。 | 示范法第八十一条第一款 | 示范法 | tiao-81.kuan-1",
                "依照《示范法》第三章的规定办理。 | 《示范法》第三章 | 示范法 | zhang-3",
                "根据《示范法》和有关规定，制定本办法。 | 《示范法》 | 示范法 | ",
                "其行为影响刑法第十二条的适用。 | 刑法第十二条 | 刑法 | tiao-12",
                "适用示范法修正案（七）第三条。 | 示范法修正案（七）第三条 | 示范法修正案（七） | tiao-3",
                "适用示范法12条第二款。 | 示范法12条第二款 | 示范法 | tiao-12.kuan-2",
                "适用《示范法》12条。 | 《示范法》12条 | 示范法 | tiao-12",
                "适用示范法典合同编第三条。 | 示范法典合同编第三条 | 示范法典 | tiao-3",
                "适用《示范法典》合同编第三条。 | 《示范法典》合同编第三条 | 示范法典 | tiao-3",
                "构成刑法分则第三章规定的犯罪。 | 刑法分则第三章 | 刑法 | bian-2.zhang-3",
                "构成《刑法》分则第三章第一节规定的犯罪。 | 《刑法》分则第三章第一节 | 刑法 | bian-2.zhang-3.jie-1",
                "适用《示范法》 第三条。 | 《示范法》 第三条 | 示范法 | tiao-3",
                "适用《示范法》之第三条。 | 《示范法》之第三条 | 示范法 | tiao-3",
                "适用“示范法”第三条。 | “示范法”第三条 | 示范法 | tiao-3",
                "适用《示范条例》（国务院令第6号修订）第三条。 | 《示范条例》（国务院令第6号修订）第三条 | 示范条例 | tiao-3",
                "情形见示范法第三条。 | 示范法第三条 | 示范法 | tiao-3",
                "适用示范法（2018年修正）第三条。 | 示范法（2018年修正）第三条 | 示范法（2018年修正） | tiao-3"
            })
    void readsACitationOfAnotherPolicy(String line, String words, String title, String target) {
        var citation = of(line).getFirst();
        assertEquals(words, citation.text());
        assertEquals(title, citation.title().orElse(""));
        assertEquals(target == null ? "" : target, citation.target().orElse(""));
        assertEquals(words, line.substring(citation.start()).substring(0, words.length()));
    }

    @Test
    void everyProvisionOfARowIsACitationOfItsOwn() {
        var citations = of("依照《示范法》第三条、第五条第二款和第三款、第八条至第十条以及第十一条第（一）、（三）项办理。");
        assertEquals(
                List.of(
                        "tiao-3",
                        "tiao-5.kuan-2",
                        "tiao-5.kuan-3",
                        "tiao-8",
                        "tiao-9",
                        "tiao-10",
                        "tiao-11.kuan-1.xiang-1",
                        "tiao-11.kuan-1.xiang-3"),
                citations.stream().map(c -> c.target().orElseThrow()).toList());
        assertTrue(citations.stream().allMatch(c -> c.title().orElseThrow().equals("示范法")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依照《示范法》第三条至第五条办理。",
                "依照《示范法》第三条—第五条办理。",
                "依照《示范法》第三至五条办理。",
                "依照《示范法》第3-5条办理。",
                "依照示范法第三、四、五条办理。",
                "依照《示范法》第三条、四条和五条办理。",
                "依照《示范法》第三条、第四条，以及第五条办理。"
            })
    void aRangeMayBeWrittenInManyWays(String line) {
        assertEquals(
                List.of("tiao-3", "tiao-4", "tiao-5"),
                of(line).stream().map(c -> c.target().orElseThrow()).toList());
    }

    private static List<String> targets(String title, String lines) {
        return Drafts.document(title, lines).citations().stream()
                .map(c -> c.title().orElse("") + c.target().orElse(""))
                .toList();
    }

    @Test
    void aRangeNamesWhatLiesInsideIt() {
        var lines =
                """
                第一条　申请下列补贴：
                （一）照料；
                （二）代办；
                （三）送餐。
                第二条　前条第一项至第三项的补贴按月发放。
                """;
        assertEquals(
                List.of("tiao-1.kuan-1.xiang-1", "tiao-1.kuan-1.xiang-2", "tiao-1.kuan-1.xiang-3"),
                targets("示范办法", lines));
    }

    @Test
    void theTwoParagraphsBeforeAreBothNamed() {
        var lines =
                """
                第一条　街道受理申请。
                社区协助受理。
                依照前两款受理的申请应当登记。
                """;
        assertEquals(List.of("tiao-1.kuan-1", "tiao-1.kuan-2"), targets("示范办法", lines));
    }

    @Test
    void thisLawInTheWordsOfAnAmendmentIsTheOneAmended() {
        var lines = "一、\n将第三条修改为：“有前款行为的，依照本法第九条处罚。”";
        assertEquals(List.of("示范法tiao-9"), targets("示范法修正案（二）", lines));
        assertEquals(List.of("示范法tiao-9"), targets("关于修改《示范法》的决定", lines));
    }

    @Test
    void whatStandsBehindOrBelongsToTheSameLaw() {
        var line = "第一条　符合《示范法》第二十八条或者第二十九条，以及第三十条规定的，不予登记。\n第二十九条　略。";
        assertEquals(List.of("示范法tiao-28", "示范法tiao-29"), targets("登记办法", line).subList(0, 2));
    }

    @Test
    void anOrderIsNamedByItsNumber() {
        var citations = of("《示范条例》（国务院令第250号）和民政部公告2020年第3号继续有效。");
        assertEquals("国务院令第250号", citations.getFirst().docNumber().orElseThrow());
        assertEquals("示范条例", citations.getFirst().title().orElseThrow());
        assertEquals("民政部公告2020年第3号", citations.getLast().docNumber().orElseThrow());
    }

    @Test
    void aHeadingNamesPoliciesToo() {
        assertEquals(List.of("示范法tiao-3"), targets("示范意见", "一、贯彻《示范法》第三条\n认真执行。"));
    }

    @ParameterizedTest
    @CsvSource({"'构成本法第一条规定的行为的，应当处理。', 1", "'控制成本，法第一条', 0"})
    void thisLawIsToldFromOtherWords(String line, int count) {
        assertEquals(count, of(line).size());
    }

    @Test
    void anEndlessLineIsReadInTheTimeOfItsLength() {
        for (var piece :
                List.of("《", "第", "、", "第一条、", "前款、", "《示范法》第一条至", "本法第一条", "国务院令", "（", "X是指")) {
            var line = piece.repeat(300_000 / piece.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Drafts.document("示范办法", line), piece);
        }
    }

    @Test
    void wordsOfThisDocumentAreResolvedInsideIt() {
        var citations =
                Drafts.document(
                                "社区服务示范办法",
                                """
                                第一章　总则
                                第一条　街道受理下列申请：
                                （一）照料；
                                （二）代办。
                                前款第二项的申请当日办结。
                                第二条　前条规定的申请，依照本办法第一条第二款办理；本章没有规定的，依照本办法第九条办理。
                                """)
                        .citations();
        assertEquals(
                List.of("前款第二项", "前条", "本办法第一条第二款", "本章", "本办法第九条"),
                citations.stream().map(Citation::text).toList());
        assertEquals(
                List.of("tiao-1.kuan-1.xiang-2", "tiao-1", "tiao-1.kuan-2", "zhang-1", ""),
                citations.stream().map(c -> c.target().orElse("")).toList());
        assertEquals(
                List.of(false, false, false, false, true),
                citations.stream().map(Citation::dangling).toList());
    }

    @Test
    void paragraphsThatShareOneWordAreEachResolved() {
        var citations =
                Drafts.document(
                                "社区服务示范办法",
                                """
                                第一条　街道受理申请。
                                居民委员会协助受理。
                                不适用本条第一、二款规定的，依照第二款办理。
                                """)
                        .citations();
        assertEquals(
                List.of("tiao-1.kuan-1", "tiao-1.kuan-2", "tiao-1.kuan-2"),
                citations.stream().map(c -> c.target().orElse("")).toList());
    }

    @Test
    void anArticleOfAPaperIsItsNumberedSection() {
        var citations =
                Drafts.document("关于社区服务若干问题的解释", "一、总则\n服务自愿。\n二、范围\n依照本解释第一条办理。").citations();
        assertEquals("yi", citations.getFirst().target().orElseThrow());
    }

    @Test
    void aShortNameStandsForTheTitleItWasGivenFor() {
        var citations = of("根据《关于开展社区帮扶的实施意见》（以下简称《实施意见》），制定本办法。《实施意见》第三条不再执行。");
        assertEquals(2, citations.size());
        assertEquals("关于开展社区帮扶的实施意见", citations.get(1).title().orElseThrow());
        assertEquals("tiao-3", citations.get(1).target().orElseThrow());
    }

    @Test
    void aDocumentNumberIsReadAloneAndBehindATitle() {
        var citations = of("《示范办法》（示民发[2017]049号）和示政办发〔2019〕3号同时废止。");
        assertEquals(2, citations.size());
        assertEquals("示范办法", citations.get(0).title().orElseThrow());
        assertEquals("示民发〔2017〕49号", citations.get(0).docNumber().orElseThrow());
        assertEquals("示政办发〔2019〕3号", citations.get(1).text());
    }

    @Test
    void wordsPutIntoAnotherLawAreNotReadAsThisOne() {
        var citations =
                Drafts.document("关于修改《示范条例》的决定", "一、将第三条修改为：“违反本条例第二条、前款规定的，依照示范法第九条处理。”")
                        .citations();
        assertEquals(List.of(), citations.stream().filter(Citation::dangling).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以前款项未付清的，不受理。",
                "目前条件不成熟的，可以缓办。",
                "申请人应当提交《服务申请表》。",
                "公司章程第三条由股东自行修改。",
                "本章程由理事会通过。",
                "第一，应当公开；第二，应当公平。"
            })
    void leavesWordsThatCiteNothing(String line) {
        assertEquals(
                List.of(),
                of(line).stream().filter(c -> c.target().isPresent() || c.dangling()).toList());
    }
}

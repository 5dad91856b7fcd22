package tiaowen.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.api.Links;
import tiaowen.citecheck.Draft;
import tiaowen.citecheck.DraftCheck;

/** What pages and data say of time: from when to when, who says so, and what is not known. */
class ValidityPagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir static Path folder;
    private static RunningServer site;

    @BeforeAll
    static void start() throws IOException {
        file(
                "旧办法.md",
                """
                ---
                slug: jiu
                promulgated: 2006-05-10
                effective: 2006-06-01
                region: 云岭省
                status: repealed
                ---
                # 云岭省急难救助暂行办法

                第一条　急难救助由乡镇人民政府受理。
                """);
        file(
                "新办法.md",
                """
                ---
                slug: xin
                promulgated: 2022-11-20
                region: 云岭省
                ---
                # 云岭省急难救助办法

                第一条　急难救助由街道办事处受理，救助金额由县级民政部门确定。

                第二条　本办法自2023年1月1日起施行。《云岭省急难救助暂行办法》同时废止。
                """);
        file(
                "社工条例(2019-05-30).md",
                """
                ---
                slug: shegong
                region: 云岭省
                issuers: [云岭省人民代表大会常务委员会]
                ---
                # 云岭省社工条例

                （2019年5月30日云岭省第十三届人民代表大会常务委员会第三次会议通过）

                第一条　社工站应当配备社工。

                第二条　社工应当遵守下列规定：

                （一）尊重服务对象；

                （二）保守秘密。

                前款第一项规定的要求由民政部门细化。

                第三条　本条例自2019年9月1日起施行。
                """);
        file(
                "社工条例(2024-03-28).md",
                """
                ---
                slug: shegong
                ---
                # 云岭省社工条例

                （2019年5月30日云岭省第十三届人民代表大会常务委员会第三次会议通过　根据2021年11月26日云岭省第十三届人民代表大会常务委员会第二十次会议第一次修正　根据2024年3月28日云岭省第十四届人民代表大会常务委员会第八次会议第二次修正）

                第一条　社工站应当配备两名以上社工。

                第二条　社工应当遵守下列规定：

                （一）尊重服务对象；

                （二）保守秘密，妥善保管档案。

                前款第一项规定的要求由民政部门细化。

                第三条　本条例自2019年9月1日起施行。
                """);
        file(
                "法典.md",
                """
                ---
                slug: fadian
                promulgated: 2021-05-28
                ---
                # 云岭家事法典

                第一条　为了保护家庭，制定本法。

                第二条　本法自2022年1月1日起施行。《云岭婚配法》同时废止。
                """);
        file(
                "解释.md",
                """
                ---
                slug: jieshi
                promulgated: 2011-08-09
                ---
                # 关于适用《云岭婚配法》若干问题的解释

                第一条　当事人申请宣告无效的，应当受理。
                """);
        site = RunningServer.of(folder);
    }

    private static void file(String name, String text) throws IOException {
        var file = folder.resolve("corpus").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String page(String path) {
        return site.get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static JsonNode json(String path) {
        try {
            return JSON.readTree(site.get("/api/v1/" + path).body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static List<String> hits(String parameters) {
        var found = new ArrayList<String>();
        for (var hit : json("search?" + parameters).get("hits")) {
            found.add(hit.get("policy").asText() + " " + hit.get("edition").asText());
        }
        return found;
    }

    private static String q(String text) {
        return "q=" + Links.encode(text);
    }

    @Test
    void aRepealedPaperWasInForceBefore() {
        for (var day : List.of("2010-01-01", "2022-06-30", "2022-12-31", "2022")) {
            assertTrue(hits(q("急难救助") + "&at=" + day).contains("jiu 2006-05-10"), day);
        }
        assertFalse(hits(q("急难救助") + "&at=2023-01-01").contains("jiu 2006-05-10"));
        var then = page("/policies/jiu?at=2010-01-01");
        assertTrue(then.contains("2010年1月1日有效的是2006年5月10日的版本"), then);
        assertFalse(then.contains("已经停止施行"), then);
        assertTrue(then.contains("自2023年1月1日起由《云岭省急难救助办法》废止"), then);
    }

    @Test
    void whatIsKnownButNotCollectedIsNamedEverywhere() {
        var gap = "2022年6月1日有效的是2021年11月26日第一次修正的文本，本库没有收录";
        assertTrue(
                page("/policies/shegong?at=2022-06-01").contains(gap + "；下面是此前最近的版本（2019年5月30日）"));
        assertTrue(page("/search?" + q("社工站") + "&at=2022-06-01").contains(gap));
        assertTrue(
                json("search?" + q("社工站") + "&at=2022-06-01")
                        .get("notes")
                        .toString()
                        .contains(gap));
        assertEquals(
                "[{\"day\":\"2021-11-26\",\"event\":\"第一次修正\"}]",
                json("policies/shegong").get("uncollected").toString());
        var draft = "关于核查的报告\n\n根据《云岭省社工条例》第一条，予以核查。\n\n2022年6月1日\n";
        var report = DraftCheck.of(site.library(), Draft.ofText(draft), LocalDate.of(2026, 11, 1));
        var finding = report.findings().getFirst();
        assertEquals("changed", finding.verdict().code());
    }

    @Test
    void theFirstDayOfALawIsNotThatOfItsAmendment() {
        var reader = page("/policies/shegong");
        assertTrue(reader.contains("首次施行 2019年9月1日"), reader);
        assertTrue(reader.contains("本版施行 文本未载明，按通过日2024年3月28日推定"), reader);
        assertFalse(reader.contains("施行日期 2019年9月1日"), reader);
        assertTrue(page("/policies/shegong?at=2024-04-01").contains("有效的应是2024年3月28日的版本"));
        assertTrue(page("/policies").contains("首次施行2019年9月1日"));
        var edition = json("policies/shegong/2024-03-28");
        assertEquals("2024-03-28", edition.get("start").get("day").asText());
        assertEquals("passed", edition.get("start").get("ground").asText());
        assertEquals("2019-09-01", edition.get("start").get("first").asText());
    }

    @Test
    void nothingIsCalledInForceBecauseNobodyKnows() {
        assertTrue(page("/policies/xin").contains("未见废止"));
        assertFalse(page("/policies/xin").contains("现行有效"));
        var found = json("policies/jieshi/2011-08-09");
        assertEquals("basis-repealed", found.get("status").asText());
        assertEquals("basis", found.get("standing").get("ground").asText());
        assertTrue(page("/policies/jieshi").contains("标题所指的《云岭婚配法》已自2022年1月1日起由《云岭家事法典》废止"));
        assertEquals(
                "presumed", json("policies/xin/2022-11-20").get("standing").get("ground").asText());
        assertEquals("current", json("policies/xin/2022-11-20").get("status").asText());
    }

    @Test
    void aCitationOfWhatHasEndedSaysSoFirst() {
        var words = "《云岭婚配法》自2022年1月1日起由《云岭家事法典》废止；没有收录它的文本。";
        assertEquals(words, json("cite?text=" + Links.encode("云岭婚配法第十条")).get("said").asText());
        assertTrue(page("/cite/" + Links.encode("云岭婚配法第十条")).contains(words));
        assertTrue(page("/search?" + q("云岭婚配法第十条")).contains(words));
        assertTrue(page("/glossary/" + Links.encode("云岭婚配法第十条")).contains(words));
        assertTrue(json("suggest?" + q("云岭婚配法第十条")).toString().contains("已废止，没有收录"));
    }

    @Test
    void aFilterNeverLeavesOnlyTextThatWasReplaced() {
        var parameters = q("社工站") + "&region=" + Links.encode("云岭省");
        assertEquals(Set.of("shegong 2024-03-28"), Set.copyOf(hits(parameters)));
        assertTrue(page("/policies/shegong").contains("云岭省（据此前的版本）"));
        assertEquals(Set.of("region"), texts(json("policies/shegong/2024-03-28"), "inherited"));
        assertEquals(List.of(), hits(q("社工站应当配备") + "&year=2019"));
    }

    private static Set<String> texts(JsonNode node, String field) {
        var texts = new HashSet<String>();
        node.get(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void figuresOfAFacetAddUp() {
        var found = json("search?" + q("救助 或 社工") + "&semantic=no");
        for (var facet : found.get("facets")) {
            var name = facet.get("name").asText();
            if (!name.equals("status") && !name.equals("year")) continue;
            int sum = 0;
            for (var value : facet.get("values")) {
                if (!value.get("key").asText().equals("presumed"))
                    sum += value.get("count").asInt();
            }
            assertEquals(found.get("total").asInt(), sum, name + " " + found.get("facets"));
        }
    }

    @Test
    void theHeadingTellsTextsFromTitles() {
        var words = page("/search?" + q("云岭省急难救助"));
        var found = json("search?" + q("云岭省急难救助"));
        assertTrue(found.get("exactInText").asInt() < found.get("exact").asInt(), found.toString());
        assertTrue(words.contains("条仅标题或章名含"), words);
    }

    @Test
    void underFiltersMessagesSayThatTheyHoldThereAndWhatLeavingEachWouldGive() {
        var notes = json("search?" + q("社工站") + "&at=1990-01-01").get("notes").toString();
        assertTrue(notes.contains("在当前筛选条件下，没有找到含有“社工站”的条文。"), notes);
        assertTrue(notes.contains("去掉“1990年1月1日有效”有 1 条。"), notes);
    }

    @Test
    void aPartThatWasNotChangedIsSaidToBeAsItWas() {
        var preview = page("/preview/clause/shegong/2019-05-30/tiao-2.kuan-1.xiang-1");
        assertTrue(preview.contains("文字未变；同条"), preview);
        assertTrue(preview.contains("第二项有修改"), preview);
    }

    @Test
    void aClauseDoesNotCiteItself() {
        var page = page("/policies/shegong/2024-03-28/tiao-2");
        assertFalse(page.contains("本条引用"), page);
        assertEquals(0, json("policies/shegong/2024-03-28/tiao-2/cited-by").get("inside").size());
    }
}

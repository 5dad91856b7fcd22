package tiaowen.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.api.Links;
import tiaowen.web.RunningServer;
import tiaowen.web.SamplePolicies;

/** What pages show, asked for as JSON. */
class PolicyApiTest {
    private static final String NEWER = "/api/v1/policies/zhulan-tiaoli/2024-03-28";

    @TempDir static Path folder;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        SamplePolicies.write(folder.resolve("corpus"));
        SamplePolicies.writeNews(folder.resolve("corpus"));
        server = RunningServer.of(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode json(String path) throws IOException {
        var answer = server.get(path);
        assertEquals(200, answer.statusCode(), path);
        return new ObjectMapper().readTree(answer.body());
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static String pieces(JsonNode change, String but) {
        return all(change.get("pieces")).stream()
                .filter(piece -> !piece.get("kind").asText().equals(but))
                .map(piece -> piece.get("text").asText())
                .collect(Collectors.joining());
    }

    @Test
    void aComparisonHasEveryClauseWithThePiecesOfBothTexts() throws IOException {
        var made = json("/api/v1/compare/zhulan-tiaoli?from=2019-05-30&to=2024-03-28");
        assertEquals("2019-05-30", made.get("from").asText());
        assertEquals(1, made.get("counts").get("added").asInt());
        var changes = all(made.get("changes"));
        assertEquals(5, changes.size());
        var second = changes.get(1);
        assertEquals("changed", second.get("kind").asText());
        assertEquals("本条例所称助老服务，是指为老年人提供的日间照料、送餐等服务。", pieces(second, "added"));
        assertEquals("本条例所称助老服务，是指为老年人提供的日间照料、送餐、陪诊等服务。", pieces(second, "removed"));
        var added = changes.get(3);
        assertEquals("第四条", added.get("label").asText());
        assertTrue(added.get("from").isNull());
    }

    @Test
    void aComparisonNarrowedToChangesLeavesOutWhatStayed() throws IOException {
        var whole = json("/api/v1/compare/zhulan-tiaoli");
        var made = json("/api/v1/compare/zhulan-tiaoli?only=changes");
        assertTrue(made.get("changes").size() < whole.get("changes").size());
        assertEquals(whole.get("counts"), made.get("counts"));
    }

    @Test
    void aPolicyOfOneEditionHasNothingToCompareAndSaysSo() throws IOException {
        var slug = json("/api/v1/policies?q=songcan").get("policies").get(0).get("slug").asText();
        var made = json("/api/v1/compare/" + slug);
        assertEquals(0, made.get("changes").size());
        assertTrue(made.get("counts").isNull());
        assertEquals("这份文件只收录了一个版本，没有可以比较的。", made.get("notes").get(0).asText());
    }

    @Test
    void theHistoryOfAClauseFollowsItUnderWhateverNumber() throws IOException {
        var editions = json(NEWER + "/tiao-5/history").get("editions");
        assertEquals("tiao-5", editions.get(0).get("eid").asText());
        assertEquals("tiao-4", editions.get(0).get("change").get("from").asText());
        assertEquals("tiao-4", editions.get(1).get("eid").asText());
        assertTrue(editions.get(1).get("change").isNull());
    }

    @Test
    void aClauseTellsWhoCitesIt() throws IOException {
        var found = json(NEWER + "/tiao-3/cited-by");
        assertEquals(1, found.get("policies").asInt());
        var place = found.get("from").get(0).get("places").get(0);
        assertEquals("《示例省助老服务条例》第三条", place.get("text").asText());
        assertEquals(200, server.get(place.get("url").asText()).statusCode());
        assertEquals(1, found.get("inside").size()); // 第四条第二项
    }

    @Test
    void aClauseTellsWhichDefinitionsApplyInIt() throws IOException {
        var used = all(json(NEWER + "/tiao-4/definitions").get("definitions"));
        assertEquals(1, used.size());
        assertEquals("助老服务", used.getFirst().get("term").asText());
        assertEquals("own", used.getFirst().get("ground").asText());
        assertEquals(
                "tiao-2", used.getFirst().get("definition").get("eid").asText().substring(0, 6));
    }

    @Test
    void theListOfPoliciesIsNarrowedAsThePageIs() throws IOException {
        var all = json("/api/v1/policies");
        assertEquals(all.get("total").asInt(), all.get("policies").size());
        var local = json("/api/v1/policies?kind=" + Links.encode("地方性法规"));
        assertEquals(1, local.get("policies").size());
        // A facet counts what choosing another of its values would give.
        assertEquals(all.get("facets").get("kind"), local.get("facets").get("kind"));
    }

    @Test
    void termsThatPoliciesDefineAlikeAreNoConflict() throws IOException {
        assertEquals(0, json("/api/v1/glossary/conflicts").get("terms").size());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/compare/nobody, no-such-policy",
        "/api/v1/compare/zhulan-tiaoli?from=1999-01-01, no-such-edition",
        NEWER + "/tiao-99/history, no-such-provision",
        NEWER + "/tiao-99/cited-by, no-such-provision",
        "/api/v1/policies/zhulan-tiaoli/1999-01-01/tiao-1/definitions, no-such-edition",
    })
    void whatIsNotThereIsSaidByACode(String path, String code) throws IOException {
        var answer = server.get(path);
        assertEquals(404, answer.statusCode());
        var error = new ObjectMapper().readTree(answer.body()).get("error");
        assertEquals(code, error.get("code").asText());
        assertTrue(error.get("message").asText().endsWith("。"));
    }

    @Test
    void everyAddressInAnAnswerOpens() throws IOException {
        var urls = new ArrayList<String>();
        for (var path :
                List.of(
                        "/api/v1/compare/zhulan-tiaoli",
                        NEWER + "/tiao-2/history",
                        NEWER + "/tiao-3/cited-by",
                        NEWER + "/tiao-4/definitions",
                        "/api/v1/policies?kind=" + Links.encode("地方性法规"))) {
            var answer = json(path);
            for (var name : List.of("url", "fromUrl", "toUrl")) {
                answer.findValues(name).stream()
                        .filter(JsonNode::isTextual)
                        .forEach(url -> urls.add(url.asText()));
            }
        }
        assertFalse(urls.isEmpty());
        for (var url : urls) assertEquals(200, server.get(url).statusCode(), url);
    }
}

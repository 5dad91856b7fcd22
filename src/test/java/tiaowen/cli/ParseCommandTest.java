package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shape of {@code parse --format jsonl}, which evaluation programs rely on. */
class ParseCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder;

    @Test
    void aStatuteBecomesArticlesWithParagraphsAndItems() throws Exception {
        var file =
                write(
                        "某市临时救助办法(2021-03-01).md",
                        """
                        # 某市临时救助办法

                        ## 第一章　总则

                        第一条　为了规范临时救助工作，制定本办法。

                        第二条　本办法所称临时救助，是指对遭遇急难的家庭给予的应急性帮助。

                        第三条　申请临时救助，应当提交下列材料：

                        （一）身份证明；

                        （二）收入说明。

                        依照本办法第二条的规定，社区应当协助核实。
                        """);
        var document = parse(file).getFirst();
        assertEquals("某市临时救助办法", document.get("title").asText());
        var third = document.get("clauses").get(2);
        assertEquals("tiao-3", third.get("eid").asText());
        assertEquals("article", third.get("kind").asText());
        assertEquals("第三条", third.get("label").asText());
        assertEquals("第一章 总则", third.get("path").get(0).asText());
        assertEquals(
                "申请临时救助，应当提交下列材料：\n（一）身份证明；\n（二）收入说明。\n依照本办法第二条的规定，社区应当协助核实。",
                third.get("text").asText());
        var item = third.get("paragraphs").get(0).get("items").get(1);
        assertEquals("tiao-3.kuan-1.xiang-2", item.get("eid").asText());
        assertEquals("（二）", item.get("label").asText());
        assertEquals("临时救助", document.get("definitions").get(0).get("term").asText());
        assertEquals("statutory", document.get("definitions").get(0).get("kind").asText());
        assertTrue(
                texts(document.get("citations"), "target").contains("tiao-2"),
                document.get("citations").toString());
    }

    @Test
    void oneBadFileIsNamedAndTheOthersAreRead() throws Exception {
        var empty = write("空.txt", "");
        var good = write("好.txt", "第一条　为了规范管理，制定本办法。\n第二条　本办法自公布之日起施行。\n");
        var called = Called.with("parse", "--format", "jsonl", empty.toString(), good.toString());
        assertEquals(1, called.code());
        assertTrue(called.err().contains("空.txt"), called.err());
        assertEquals(1, called.out().lines().count());
    }

    @Test
    void documentsComeInTheOrderGiven() throws Exception {
        var paths = new ArrayList<String>();
        for (int i = 0; i < 20; i++) {
            paths.add(write(i + ".txt", "第一条　第" + i + "份。\n第二条　完。\n".repeat(20 - i)).toString());
        }
        var args = new ArrayList<>(List.of("parse", "--format", "jsonl"));
        args.addAll(paths);
        var sources =
                Called.with(args.toArray(String[]::new))
                        .out()
                        .lines()
                        .map(ParseCommandTest::json)
                        .map(d -> d.get("source").asText())
                        .toList();
        assertEquals(paths, sources);
    }

    @Test
    void aReportShowsTheSourceBesideTheResult() throws Exception {
        var file = write("某市帮扶办法.txt", "某市帮扶办法\n\n第一条　为了帮扶&ldquo;困难家庭&rdquo;，<b>制定</b>本办法。\n");
        var report = folder.resolve("记录.html");
        var called = Called.with("parse", "--report", report.toString(), file.toString());
        assertEquals(0, called.code());
        assertTrue(called.err().contains("处理记录写在"));
        var page = Files.readString(report);
        assertTrue(page.contains("每个字都有着落"), page);
        assertTrue(page.contains("<del>"), page);
        // text is data: the markup of the source is shown, not obeyed
        assertTrue(page.contains("&lt;b>制定") || page.contains("&lt;b&gt;制定"), page);
    }

    @Test
    void aReportThatCannotBeWrittenSaysWhere() throws Exception {
        var file = write("某市帮扶办法.txt", "第一条　为了帮扶困难家庭，制定本办法。");
        var called = Called.with("parse", "--report", folder + "/没有/记录.html", file.toString());
        assertEquals(1, called.code());
        assertTrue(called.err().contains("处理记录没有写成"), called.err());
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<JsonNode> parse(Path file) {
        var called = Called.with("parse", "--format", "jsonl", file.toString());
        assertEquals(0, called.code(), called.err());
        return called.out().lines().map(ParseCommandTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(field).asText())
                .collect(Collectors.toList());
    }
}

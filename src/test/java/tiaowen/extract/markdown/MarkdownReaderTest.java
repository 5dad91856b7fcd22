package tiaowen.extract.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.model.Block;

class MarkdownReaderTest {
    private static List<Block> blocks(String markdown) {
        return MarkdownReader.read(markdown).blocks();
    }

    private static List<String> texts(String markdown) {
        return blocks(markdown).stream().map(Block::text).toList();
    }

    @Test
    void noTwoBlocksAreOnOneLine() {
        var lines =
                blocks(
                                "第一条　补贴按月发放。<br>遇节假日提前。<br>不得拖延。\n<table><tr><td>一档<br>二档</td></tr></table>\n\n\n第二条　补贴标准由市民政局公布。\n")
                        .stream()
                        .map(Block::line)
                        .toList();
        assertEquals(List.of(1, 2, 3, 4, 5, 6), lines);
    }

    @Test
    void attributesOfAHeadingAreMarkup() {
        assertEquals(
                List.of("第一章 总则", "附件 {样式}"),
                blocks("## 第一章 总则 {align=\"center\"}\n\n## 附件 {样式}\n").stream()
                        .map(Block::text)
                        .toList());
    }

    @Test
    void boxesOfSiteBuildersLeaveTheirHeadings() {
        assertEquals(
                List.of("修订信息", "某民发〔2021〕3号", "::: warning", "文件请看下面的窗口。"),
                texts(
                        """
                        ::: tip 修订信息

                        某民发〔2021〕3号{style="text-align:center;"}

                        :::

                        ::: warning

                        文件请看下面的窗口<Badge text="新" type="tip" />。

                        :::

                        <PDF url="/a.pdf" :zoom=90 />
                        """));
    }

    @Test
    void whatBrowsersShowInsteadOfAFilmIsNoText() {
        assertEquals(
                List.of("互助从身边做起。"),
                texts(
                        "<video src=\"a.mp4\" controls>\nYour browser does not support it.\n</video>\n\n互助从身边做起。\n"));
    }

    @Test
    void aStatuteIsReadLineByLine() {
        var reading =
                MarkdownReader.read(
                        """
                        ---
                        kind: 地方政府规章
                        ---
                        # 示例市补贴办法

                        2024年3月1日 市人民政府常务会议通过

                        <!-- INFO END -->

                        ## 第一章 总则
                        第一条 为了规范补贴发放，制定本办法。
                        第二条 补贴按月发放。
                        """);
        assertEquals(Map.of("kind", List.of("地方政府规章")), reading.stated());
        assertEquals(
                List.of(
                        "示例市补贴办法",
                        "2024年3月1日 市人民政府常务会议通过",
                        "第一章 总则",
                        "第一条 为了规范补贴发放，制定本办法。",
                        "第二条 补贴按月发放。"),
                reading.blocks().stream().map(Block::text).toList());
        assertEquals(2, assertInstanceOf(Block.Heading.class, reading.blocks().get(2)).level());
        assertEquals(12, reading.blocks().getLast().line());
    }

    @ParameterizedTest
    @CsvSource({
        "**第一条** 补贴按月发放。, 第一条 补贴按月发放。",
        "见[实施办法](http://a.cn/1)第三条, 见实施办法第三条",
        "示民发[2017](试行)49号, 示民发[2017](试行)49号",
        "- 申请书；, 申请书；",
        "1. 申请书；, 1. 申请书；",
        "> 本办法所称补贴，是指生活补贴。, 本办法所称补贴，是指生活补贴。",
        "签名：________, 签名：________",
        "面积为3*5米, 面积为3*5米",
        "依照<中华人民共和国示例法>执行, 依照<中华人民共和国示例法>执行",
        "1\\. 总则 \\*, 1. 总则 *",
        "第一条&emsp;总则<br>, 第一条\u2003总则"
    })
    void marksAreTakenOutAndWordsKept(String markdown, String text) {
        assertEquals(List.of(text), texts(markdown));
    }

    @Test
    void aPipeTableIsATable() {
        var table =
                assertInstanceOf(
                        Block.Table.class,
                        blocks("| 条文 | 名称 |\n|----|:--:|\n| 第一条 | **甲** |\n| 第二条 | 乙 |\n\n正文")
                                .getFirst());
        assertEquals(
                List.of(List.of("条文", "名称"), List.of("第一条", "甲"), List.of("第二条", "乙")),
                table.rows());
    }

    @Test
    void aTableInHtmlIsATable() {
        var blocks =
                blocks(
                        "正文\n\n<table>\n<tr><td>甲</td><td>1</td></tr>\n<tr><td>乙</td><td>2</td></tr>\n</table>\n");
        var table = assertInstanceOf(Block.Table.class, blocks.getLast());
        assertEquals(List.of(List.of("甲", "1"), List.of("乙", "2")), table.rows());
        assertEquals(3, table.line());
    }

    @Test
    void anUnderlinedLineIsAHeading() {
        var heading = assertInstanceOf(Block.Heading.class, blocks("补贴办法\n====\n正文").getFirst());
        assertEquals(1, heading.level());
    }

    @Test
    void frontMatterThatIsBrokenIsAWarning() {
        var reading = MarkdownReader.read("---\ntitle: \"办法\nkind: x\n---\n# 办法\n");
        assertEquals("metadata-unreadable", reading.warnings().getFirst().code());
        assertEquals(List.of("办法"), reading.blocks().stream().map(Block::text).toList());
    }

    @Test
    void hardWrappedProseIsPutTogether() {
        var lines =
                """
                各级民政部门应当按照有关规定，及时受理困难群众提出的申请，认真核对家
                庭经济状况，对符合条件的，应当在十个工作日之内作出给予临时生活补贴的
                决定，并且通过银行按月发放到户；对不符合条件的，应当书面告知申请人不
                予批准的理由，并且告知他们可以在六十日以内向上一级的主管部门提出复核。

                乡镇人民政府、街道办事处应当每年组织一次对享受补贴家庭的入户走访，了
                解他们的生活状况，并且根据家庭收入、财产和人口的变化情况，及时报请县
                级民政部门作出继续发放、调整标准或者停止发放补贴的决定，不得拖延或者
                推诿。
                """;
        var reading = MarkdownReader.read(lines);
        assertEquals(2, reading.blocks().size());
        assertEquals("rejoined-lines", reading.warnings().getFirst().code());
        assertTrue(reading.blocks().getFirst().text().contains("认真核对家庭经济状况"));
    }
}

package tiaowen.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiaowen.model.Block;

class PlainTextReaderTest {
    private static List<Block> blocks(String text) {
        return PlainTextReader.read(text).blocks();
    }

    @Test
    void aLineIsABlockAndADeeplyIndentedOneIsCentred() {
        var blocks = blocks("　　　　　　第一章　总则\r\n\r\n　　第一条　补贴按月发放。\r\n");
        assertEquals("第一章　总则", blocks.getFirst().text());
        assertTrue(blocks.getFirst().look().centered());
        assertEquals("第一条　补贴按月发放。", blocks.getLast().text());
        assertFalse(blocks.getLast().look().centered());
        assertEquals(3, blocks.getLast().line());
    }

    @Test
    void linesOfTabsAreATable() {
        var table =
                assertInstanceOf(Block.Table.class, blocks("岗位\t级别\t人数\n督导\t高级\t3\n").getFirst());
        assertEquals(List.of(List.of("岗位", "级别", "人数"), List.of("督导", "高级", "3")), table.rows());
    }

    @Test
    void runningHeadsAndPageNumbersAreSetApartAndTheirParagraphsPutTogether() {
        var text = new StringBuilder();
        for (int page = 1; page <= 3; page++) {
            for (int i = 0; i < 6; i++) {
                text.append("　　互助站应当登记每次服务的时间、地点、内容和参加人员，\n并且在服务结束以后的三个工作日以内将登记的内容予以公\n布。\n");
            }
            text.append("　　互助站应当登记每次服务的时间、地点、内容和参加人员，\n");
            text.append("- ").append(page).append(" -\n\n示例市互助办法\n\n");
        }
        text.append("并且予以公布。\n");
        var blocks = blocks(text.toString());
        var edges =
                blocks.stream()
                        .filter(b -> b.look().region().endsWith("/head"))
                        .map(Block::text)
                        .toList();
        assertEquals(List.of("- 1 -", "示例市互助办法", "- 2 -", "示例市互助办法", "- 3 -", "示例市互助办法"), edges);
        assertTrue(blocks.stream().anyMatch(b -> b.text().endsWith("参加人员，并且予以公布。")));
    }

    @Test
    void numbersOfATableAreNoPages() {
        var blocks = blocks("互助站名录\n1\n东街站\n2\n西街站\n3\n南街站\n4\n北街站\n");
        assertTrue(blocks.stream().allMatch(b -> b.look().region().isEmpty()));
    }

    @Test
    void indentedParagraphsBrokenAtAFixedWidthArePutTogether() {
        var text =
                """
                　　第一条　为了规范临时生活补贴的发放，保障困难群众的基本生活，根
                据有关规定，结合本市实际，制定本办法。
                　　第二条　本市行政区域内临时生活补贴的申请、审核、发放和监督管理
                第十条规定的情形除外，适用本办法。各级人民政府应当加强领导，并且把
                所需的经费列入预算，民政部门应当会同财政部门制定具体的标准，报经同
                级人民政府批准以后执行，并且向社会公布，接受群众和新闻媒体的监督，
                听取意见。
                　　第三条　街道办事处应当自受理申请之日起十个工作日以内完成调查核
                实工作，提出意见。
                """;
        var reading = PlainTextReader.read(text);
        assertEquals(3, reading.blocks().size());
        assertEquals("第三条　街道办事处应当自受理申请之日起十个工作日以内完成调查核实工作，提出意见。", reading.blocks().getLast().text());
        assertEquals("rejoined-lines", reading.warnings().getFirst().code());
    }

    @Test
    void provisionsOfOneLineEachAreLeftAlone() {
        var text = "第一条　补贴按月发放，标准由市人民政府确定并公布。\n".repeat(30);
        assertEquals(30, blocks(text).size());
    }

    private static final String WRAPPED =
            """
            第一条　为了规范临时生活补贴的发放，保障困难
            群众的基本生活，根据有关规定，结合本市实际，
            制定本办法。

            第二条　本市行政区域内临时生活补贴的申请、审
            核、发放和监督管理，适用本办法。各级人民政府
            应当加强领导，把所需的经费列入预算，民政部门
            会同财政部门制定标准，报本级人民政府批准后执
            行，并且向社会公布，接受监督。
            """;

    @Test
    void linesOfFewCharactersArePutTogetherToo() {
        var blocks = blocks(WRAPPED);
        assertEquals(2, blocks.size());
        assertTrue(blocks.getFirst().text().endsWith("根据有关规定，结合本市实际，制定本办法。"));
    }

    @Test
    void quoteMarksOfMailAreNoText() {
        var reading = PlainTextReader.read(WRAPPED.replaceAll("(?m)^", "> "));
        assertEquals(blocks(WRAPPED), reading.blocks());
        assertEquals("mail-quote-marks", reading.warnings().getFirst().code());
    }

    @Test
    void aParagraphGoesOnOverANewPageAndItsNumber() {
        var broken = WRAPPED.replace("应当加强领导", "\n— 3 —\n\f应当加强领导");
        var blocks = blocks(broken);
        assertEquals(blocks(WRAPPED).getLast().text(), blocks.get(1).text());
        assertEquals("— 3 —", blocks.get(2).text());
        var bare = blocks(WRAPPED.replace("应当加强领导", "\f应当加强领导"));
        assertEquals(blocks(WRAPPED).getLast().text(), bare.getLast().text());
    }

    @Test
    void aHeadingAtTheLeftEndsTheParagraphBeforeIt() {
        var lines =
                List.of(
                        "　　第九条　申请人应当如实提供材料，并配合调查核实。",
                        "第二章　监督管理",
                        "　　第十条　补贴按月发放，标准由市人民政府确定，并且",
                        "由民政部门公布，接受社会监督。");
        var text = String.join("\n", lines) + "\n";
        var blocks = blocks(text.repeat(4));
        assertEquals("第二章　监督管理", blocks.get(1).text());
        assertEquals(12, blocks.size());
    }
}

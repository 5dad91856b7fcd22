package tiaowen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tiaowen.clean.Cleaner;
import tiaowen.model.Block;
import tiaowen.model.Body;
import tiaowen.model.Cleaned;
import tiaowen.model.Look;
import tiaowen.model.Outside;
import tiaowen.model.Provision;
import tiaowen.model.Source;
import tiaowen.model.Structured;
import tiaowen.structure.Structurer;

class LedgerTest {
    private static final String RULES =
            """
            示例市临时救助办法
            （2021年3月1日示例市民政局公布）
            第一条　为了帮助困难家庭，制定本办法。
            第二条　本办法所称临时救助，包括：
            （一）发放救助金；
            （二）提供实物。
            第三条　本办法自公布之日起施行。
            示例市民政局
            2021年3月1日
            """;

    @Test
    void everyCharacterOfACleanTextIsInAClauseOrInTheMetadata() {
        var ledger = ledger(RULES);
        assertTrue(ledger.balanced());
        assertEquals(ledger.source(), ledger.clauses() + ledger.metadata());
        assertEquals(
                List.of(new Entry.Share(new Entry.InMetadata(Outside.Place.TITLE), 9)),
                shares(ledger, 0));
        assertEquals(
                List.of(new Entry.Share(new Entry.InMetadata(Outside.Place.SIGNATURE), 6)),
                shares(ledger, 7));
    }

    @Test
    void aBlockMayShareItsWordsAmongProvisions() {
        // the label and the paragraph behind it are provisions of their own
        assertEquals(
                List.of(
                        new Entry.Share(new Entry.InClause("tiao-2"), 3),
                        new Entry.Share(new Entry.InClause("tiao-2.kuan-1"), 13)),
                shares(ledger(RULES), 3));
    }

    @Test
    void aRepairIsOnBothSidesOfTheSum() {
        var ledger = ledger(RULES.replace("发放救助金", "发放&ldquo;救助金&rdquo;"));
        assertTrue(ledger.balanced());
        assertTrue(ledger.removed() > 0);
        assertEquals(ledger.source() + ledger.added(), total(ledger));
    }

    @Test
    void whatSetsOffALabelIsCountedApart() {
        var ledger = ledger(RULES.replace("第一条　", "【第一条】"));
        assertTrue(ledger.balanced());
    }

    @Test
    void aWordThatStructureLosesIsNoticed() {
        var cleaned = cleaned(RULES);
        var ledger = Ledger.of(cleaned, changed(cleaned, text -> text.replace("困难", "")));
        assertFalse(ledger.balanced());
        assertEquals(2, ledger.lost());
    }

    @Test
    void aWordFromNowhereIsNoticed() {
        var cleaned = cleaned(RULES);
        var ledger = Ledger.of(cleaned, changed(cleaned, text -> text + "此条有奖"));
        assertFalse(ledger.balanced());
        assertTrue(ledger.strange() > 0);
    }

    @Test
    void aChangeWithoutARepairIsNoticed() {
        var cleaned = cleaned(RULES);
        var blocks = new ArrayList<>(cleaned.blocks());
        blocks.set(2, blocks.get(2).withText("第一条　为了帮助富裕家庭，制定本办法。"));
        var silent =
                new Cleaned(
                        cleaned.source(),
                        cleaned.found(),
                        blocks,
                        List.of(),
                        List.of(),
                        cleaned.dropped(),
                        List.of());
        assertFalse(Ledger.of(silent, Structurer.structure(silent)).balanced());
    }

    @Test
    void aBlockThatVanishesIsNoticed() {
        var cleaned = cleaned(RULES);
        var blocks = new ArrayList<>(cleaned.blocks());
        blocks.remove(4);
        var silent =
                new Cleaned(
                        cleaned.source(),
                        cleaned.found(),
                        blocks,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        assertFalse(Ledger.of(silent, Structurer.structure(silent)).balanced());
    }

    @Test
    void theSumHoldsWhateverTheText() {
        var words =
                List.of(
                        "第一条",
                        "第二条",
                        "第三章",
                        "一、",
                        "（一）",
                        "1.",
                        "①",
                        "　",
                        "目录",
                        "附件",
                        "附件1",
                        "附：",
                        "总则",
                        "为了救助困难家庭，",
                        "制定本办法。",
                        "《示例法》",
                        "问：",
                        "答：",
                        "“",
                        "”",
                        "修改为：",
                        "2021年3月1日",
                        "示例市民政局",
                        "示例市救助办法",
                        "责任编辑：王某",
                        "上一页 下一页",
                        "&nbsp;",
                        "：",
                        "\u200b",
                        "（2020年1月1日通过）",
                        "令",
                        "第3号",
                        "序言",
                        "第一编",
                        "第一节");
        var random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(words.get(random.nextInt(words.size())));
                if (random.nextInt(3) == 0) text.append('\n');
            }
            var ledger = ledger(text.toString());
            assertTrue(ledger.balanced(), () -> "round: " + text);
        }
    }

    private static int total(Ledger ledger) {
        return ledger.clauses()
                + ledger.metadata()
                + ledger.dropped()
                + ledger.removed()
                + ledger.dress();
    }

    private static List<Entry.Share> shares(Ledger ledger, int entry) {
        return ((Entry.Kept) ledger.entries().get(entry).fate()).shares();
    }

    private static Ledger ledger(String text) {
        var cleaned = cleaned(text);
        return Ledger.of(cleaned, Structurer.structure(cleaned));
    }

    private static Cleaned cleaned(String text) {
        var blocks = new ArrayList<Block>();
        int line = 0;
        for (var words : text.lines().toList()) {
            line++;
            if (!words.isBlank()) blocks.add(new Block.Text(line, words, Look.PLAIN));
        }
        return Cleaner.clean(
                new Source("办法.txt", "text", "UTF-8", Map.of(), Map.of(), blocks, List.of()));
    }

    /** The structure of a document with the first paragraph of its first article changed. */
    private static Structured changed(Cleaned cleaned, UnaryOperator<String> change) {
        var right = Structurer.structure(cleaned);
        var provisions = new ArrayList<>(right.body().provisions());
        var article = (Provision.Article) provisions.getFirst();
        var paragraph = (Provision.Paragraph) article.children().getFirst();
        var wrong =
                new Provision.Paragraph(
                        paragraph.eid(),
                        paragraph.line(),
                        change.apply(paragraph.text()),
                        paragraph.children());
        provisions.set(
                0,
                new Provision.Article(
                        article.eid(),
                        article.line(),
                        article.label(),
                        article.heading(),
                        List.of(wrong)));
        var body = new Body(right.body().history(), provisions, right.body().signature());
        return new Structured(right.title(), body, right.clauses(), right.outside(), List.of());
    }
}

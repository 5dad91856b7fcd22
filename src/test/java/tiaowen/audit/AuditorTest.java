package tiaowen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.clean.Cleaner;
import tiaowen.extract.Extractor;
import tiaowen.facts.Facts;
import tiaowen.model.Certainty;
import tiaowen.model.Document;
import tiaowen.model.Warning;
import tiaowen.structure.Structurer;

class AuditorTest {
    private static final String NOTICE =
            """
            ---
            title: 临时生活补贴办法
            ---
            # 临时生活补贴办法

            第一条　为了帮助一时有困难的家庭，制定本办法。

            第二条　补贴由户籍所在地的街道办事处按月发放，任何人不得截留。

            第三条　申请补贴的家庭应当说明最近六个月的收入，街道办事处应当在十日内答复。

            第四条　本办法自2024年3月1日起施行。
            """;

    @Test
    void aTextWithoutAnythingOddIsSurerThanOneWithWordsOfASite() {
        var plain = certainty(NOTICE, Map.of());
        var odd =
                certainty(
                        NOTICE.replace("第四条", "浏览次数：12 | 打印 | 关闭\n\n第四条").replace("第二条", "第七条"),
                        Map.of());
        assertTrue(plain.text() > odd.text(), plain + " " + odd);
    }

    @Test
    void aNumberThatLeapsIsADoubtWithItsLine() {
        var doubts = certainty(NOTICE.replace("第三条", "第九条"), Map.of()).doubts();
        assertTrue(
                doubts.stream().anyMatch(d -> d.code().equals("numbers") && d.line() > 0),
                doubts::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "来源：青禾日报 | site-words",
                "新华社青禾3月5日电 | site-words",
                "{{title}} 提示 | markup",
                "（此件公开发布） | foreign-form",
                "附则与解释……………………12 | contents-in-body",
                "分级分类补贴的办理 | stray-lines",
            })
    void aLineThatDoesNotBelongIsADoubtWithItsPlace(String line, String code) {
        var doubts = certainty(NOTICE.replace("第三条", line + "\n\n第三条"), Map.of()).doubts();
        var found = doubts.stream().filter(d -> d.code().equals(code)).toList();
        assertEquals(1, found.size(), doubts::toString);
        assertEquals(10, found.getFirst().line());
        assertTrue(found.getFirst().message().contains(line.substring(0, 4)), doubts::toString);
    }

    @Test
    void aLabelBehindASentenceIsADoubt() {
        var joined = NOTICE.replace("任何人不得截留。", "任何人不得截留。二、申请由居委会转交。");
        var doubts = certainty(joined, Map.of()).doubts();
        assertTrue(
                doubts.stream().anyMatch(d -> d.code().equals("label-unread")), doubts::toString);
    }

    @Test
    void whoeverIsNotSureSaysWhy() {
        var unsure = certainty("你好。", Map.of());
        assertFalse(unsure.sure());
        assertFalse(unsure.doubts().isEmpty());
    }

    @Test
    void whatAPersonCheckedWaitsForNobody() {
        var checked =
                certainty(NOTICE.replace("第三条", "第九条"), Map.of("checked", List.of("2026-11-28")));
        assertTrue(checked.sure());
        assertEquals(List.of(), checked.doubts());
    }

    @Test
    void manyWarningsOfOneKindAreSaidOnce() {
        var many =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> new Warning("numbering-gap", "“第" + i + "条”不连续。", i))
                        .toList();
        var merged = MergedWarnings.of(many);
        assertEquals(1, merged.size());
        assertEquals("“第1条”不连续。（同样的情况共 12 处，在第 1、2、3、4、5 行等处。）", merged.getFirst().message());
        assertEquals(many.subList(0, 3), MergedWarnings.of(many.subList(0, 3)));
    }

    @Test
    void weightsAreReadAsTheyWereWritten() {
        var shipped = DoubtWeights.shipped();
        assertFalse(shipped.lines.get(DoubtWeights.Question.TEXT).worth.isEmpty());
        assertEquals(shipped.print(), DoubtWeights.parse(shipped.print()).print());
    }

    @Test
    void learningFindsWhatGoesWithFaults() {
        var training = new DoubtTraining();
        for (int i = 0; i < 40; i++) {
            boolean wrong = i % 4 == 0;
            training.add(
                    "n%d\ts%d\t%s".formatted(i, i, wrong ? "fault" : "clean")
                            + (wrong ? "\tFOREIGN_FORM=1" : "\tNO_REGION=1"));
        }
        var weights = DoubtWeights.parse(training.learn(5, 1, line -> {}));
        var text = weights.lines.get(DoubtWeights.Question.TEXT);
        assertTrue(text.right(Map.of(DoubtEvidence.FOREIGN_FORM, 1.0)) < 0.5);
        assertTrue(text.right(Map.of(DoubtEvidence.NO_REGION, 1.0)) >= text.sure);
    }

    private static Certainty certainty(String text, Map<String, List<String>> stated) {
        return read(text, stated).certainty();
    }

    private static Document read(String text, Map<String, List<String>> stated) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var cleaned = Cleaner.clean(Extractor.read("办法.md", bytes, stated));
        var structured = Structurer.structure(cleaned);
        return Auditor.audit(cleaned, structured, Facts.find("办法.md", cleaned, structured));
    }
}

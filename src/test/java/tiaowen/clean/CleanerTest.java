package tiaowen.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.model.Repair;
import tiaowen.model.Warning;

class CleanerTest {
    @Test
    void aMangledLineBecomesTheLineThatWasPublished() {
        assertEquals(
                "本市户籍居民，可以申请临时生活补贴（以下简称补贴）。县级民政部门应当自受理之日起十日内答复。",
                Cleaner.cleanLine(
                        "本市戶籍居民,可以申請(qǐng)臨時生活補(bǔ)貼(以下簡稱(chēng)補(bǔ)貼)??h(xiàn)級(jí)民政部門(mén)應(yīng)當(dāng)自受理之日起十日內答覆。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "饕餮（tāotiè）纹、亳（bó）州、深圳(zhèn)",
                "社会工作者(social worker)应当持证上岗，不低于总数的70%。",
                "（A）类机构，10:00开放。",
                "“龍(lóng)”字的繁体共十六画",
                "第一章　总　则",
                "本條例適用於在香港設立的慈善信託，由社會福利署署長負責執行。",
                "本條例所稱「埗(bù)頭」，指供船隻停泊的地方。",
                "乾隆年间设立的普济堂(pǔjìtáng)仍在原址。"
            })
    void aCleanLineComesBackToTheCharacter(String line) {
        assertEquals(line, Cleaner.cleanLine(line));
    }

    @Test
    void aMangledDocumentIsSimplifiedWhole() {
        var lines =
                List.of(
                        "(一)總體要求",
                        "",
                        "堅(jiān)持助人自助,發(fā)展社會(huì)工作;",
                        "按照省政府關(guān)于社會(huì)工作的部署。");
        assertEquals(
                List.of("（一）总体要求", "", "坚持助人自助，发展社会工作；", "按照省政府关于社会工作的部署。"),
                Cleaner.cleanLines(lines));
    }

    @Test
    void aMangledParagraphInAGoodTextIsRepaired() {
        assertEquals(
                List.of("第一条　为了帮助困难家庭，制定本办法。", "县级民政部门应当按月发放补贴。"),
                Cleaner.cleanLines(
                        List.of(
                                "第一条　为了帮助困难家庭，制定本办法。",
                                "縣(xiàn)級(jí)民政部門(mén)應(yīng)當(dāng)按月發(fā)放補(bǔ)貼。")));
    }

    @Test
    void mojibakeTooShortToProveItselfIsReadWhereTheDocumentProvesIt() {
        assertEquals("二、æ”¿府", Cleaner.cleanLine("二、æ”¿府"));
        assertEquals(
                List.of("一、临时生活补贴按月发放", "二、政府"),
                Cleaner.cleanLines(List.of("一、ä¸´æ—¶ç”Ÿæ´»è¡¥è´´æŒ‰æœˆå\u008f‘æ”¾", "二、æ”¿府")));
    }

    @Test
    void aTraditionalDocumentStaysTraditional() {
        var lines = List.of("慈善機構條例", "本條例自刊憲之日起實施。", "署長可就任何機構(gòu)作出命令。");
        assertEquals(lines, Cleaner.cleanLines(lines));
    }

    @Test
    void aSimplifiedDocumentKeepsANameInTraditionalCharacters() {
        var lines = List.of("本会的旧名为「貧民習藝(yì)所」。", "本办法自发布之日起施行，由民政局负责解释。");
        assertEquals(lines, Cleaner.cleanLines(lines));
    }

    @Test
    void everyChangedLineIsARepairWithItsPlace() {
        var cleaned = Documents.clean("第一条　为了\u200B帮助困难家庭\n第二条　按月发放");
        assertEquals(
                List.of(
                        new Repair(
                                "invisible-characters",
                                "第一条　为了\u200B帮助困难家庭",
                                "第一条　为了帮助困难家庭",
                                1,
                                1)),
                cleaned.repairs());
    }

    @Test
    void everyRuleSaysInOneSentenceWhatItDoes() {
        for (var rule : Cleaner.rules()) {
            assertTrue(rule.name().matches("[\\p{IsHan}]{2,10}"), rule.id());
            assertTrue(rule.sentence().matches("[^。]{8,60}。"), rule.id());
            assertTrue(!rule.before().isBlank(), rule.id());
        }
    }

    @Test
    void aRuleThatIsSwitchedOffDoesNotRun() {
        var source = Documents.of(List.of("为了\u200B帮助困难家庭，制定本办法。", "第一条　为了帮助困难家庭", "— 2 —"));
        assertEquals(
                source.blocks(),
                Cleaner.clean(source, Set.of("invisible-characters", "page-number", "furniture"))
                        .blocks());
    }

    @Test
    void whatARuleIsNotSureOfIsAWarningWithItsPlaceAndNoChange() {
        var cleaned = Documents.clean("第一条　为了帮助困难家庭，制定本办法。\n第二条　按月发放\uE004");
        assertEquals(List.of(), cleaned.repairs());
        assertEquals(
                List.of(
                        new Warning(
                                "possible-private-use-glyphs",
                                "私用区字符：“第二条　按月发放[U+E004]”有无法辨认的字符，没有改动，请对照原文核对。",
                                2)),
                cleaned.warnings());
    }

    @Test
    void aLineWithNothingToBeSeenIsBlankAsItIs() {
        var lines = List.of("第一条　为了帮助困难家庭", "\u200B", "第二条　按月发放");
        assertEquals(lines, Cleaner.cleanLines(lines));
        assertEquals("\u200B", Cleaner.cleanLine("\u200B"));
    }

    @Test
    void turningATextIntoSimplifiedIsOneRepairOfTheWholeDocument() {
        var cleaned = Documents.clean("關(guān)于發(fā)放補(bǔ)貼的通知\n各縣(xiàn)民政局:");
        assertTrue(
                cleaned.repairs().stream()
                        .anyMatch(
                                r ->
                                        r.rule().equals("traditional-to-simplified")
                                                && r.line() == 0));
        assertEquals("关于发放补贴的通知", cleaned.blocks().getFirst().text());
    }

    @Test
    void labelsThatComeWithEveryPieceOfACollectionGo() {
        var lines = new java.util.ArrayList<String>();
        for (int i = 1; i <= 6; i++) {
            lines.add("【法条】互助条例 第" + i + "条 互助的原则" + i);
            lines.add("【内容】");
            lines.add("互助应当自愿，由社区组织，第" + i + "种方式另行规定。");
        }
        var clean = Cleaner.cleanLines(lines);
        assertEquals("第1条 互助的原则1", clean.getFirst());
        assertTrue(clean.stream().noneMatch(line -> line.contains("【")));
        assertEquals("【内容】互助应当自愿。", Cleaner.cleanLine("【内容】互助应当自愿。"));
    }
}

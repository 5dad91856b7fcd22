package tiaowen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
    @ParameterizedTest
    @CsvSource({
        "示范法第十二条第二款, 示范法, tiao-12.kuan-2",
        "《中华人民共和国示范法》第二十条, 中华人民共和国示范法, tiao-20",
        "示范法典1043条, 示范法典, tiao-1043",
        "示范法典1043, 示范法典, tiao-1043",
        "示范法 第8条, 示范法, tiao-8",
        "津贴发放管理办法 8, 津贴发放管理办法, tiao-8",
        "津贴发放管理办法（试行） 8, 津贴发放管理办法（试行）, tiao-8",
        "示范法 十二, 示范法, tiao-12",
        "示范法 第 十二 条, 示范法, tiao-12",
        "示范法第１２条, 示范法, tiao-12",
        "示范法第十二条之一, 示范法, tiao-12-1",
        "示范法第12条之1, 示范法, tiao-12-1",
        "示范法第12条之一第二款, 示范法, tiao-12-1.kuan-2",
        "示范法第九条第二款第（三）项, 示范法, tiao-9.kuan-2.xiang-3",
        "示范法第九条第二款第三项 第1目, 示范法, tiao-9.kuan-2.xiang-3.mu-1",
        "示范法第九条（三）, 示范法, tiao-9.kuan-1.xiang-3",
        "示范法9条2款3项, 示范法, tiao-9.kuan-2.xiang-3",
        "根据《示范条例》第十条的规定, 示范条例, tiao-10",
        "依照示范条例第十条规定, 示范条例, tiao-10",
        "根据《示范条例》第十条，应当办理登记, 示范条例, tiao-10",
        "《示范条例》第十条规定了什么？, 示范条例, tiao-10",
        "“示范条例第十条”, 示范条例, tiao-10",
        "本办法第三条, '', tiao-3",
        "第三条第二款, '', tiao-3.kuan-2",
        "示范法：第三条, 示范法, tiao-3",
        "示范法》第三条, 示范法, tiao-3",
        "示范法第三章, 示范法, zhang-3",
        "示范法第三章第十二条, 示范法, tiao-12",
        "示范法典第二编第三章, 示范法典, bian-2.zhang-3",
        "示范法典合同编第五百条, 示范法典, tiao-500",
        "《示范通知》附件1, 示范通知, fujian-1",
        "《示范通知》附件1第三条, 示范通知, fujian-1.tiao-3",
        "《示范意见》第三部分（二）, 示范意见, san.2",
        "关于开展示范工作的实施意见三（二）, 关于开展示范工作的实施意见, san.2",
        "《示范意见》三、（二）4, 示范意见, san.2.4",
        "《示范意见》十二, 示范意见, shier",
        "《示范条例》, 示范条例, ''",
        "示范条例, 示范条例, ''",
        "示范法修正案（十一）第三条, 示范法修正案（十一）, tiao-3",
        "《关于适用〈示范法〉若干问题的解释（二）》第五条, 关于适用〈示范法〉若干问题的解释（二）, tiao-5",
        "关于适用示范法第十二条几个问题的解释第二条, 关于适用示范法第十二条几个问题的解释, tiao-2",
        "《示范条例》第三条、第五条, 示范条例, tiao-3",
        "示範條例第三條第二項, 示範條例, tiao-3.kuan-1.xiang-2"
    })
    void readsACitationInTheFormsPeopleType(String text, String title, String eid) {
        var reference = Reference.parse(text).orElseThrow();
        assertEquals(title, reference.title());
        assertEquals(eid, reference.eid());
    }

    @ParameterizedTest
    @CsvSource({
        "示民发[2017]049号, '', ''",
        "示民发〔2017〕49号第三条, '', tiao-3",
        "《示范办法》（示民发〔2017〕49号）第三条, 示范办法, tiao-3",
        "示民发〔2017〕49号《示范办法》第三条, 示范办法, tiao-3"
    })
    void readsADocumentNumberWithWhatStandsAroundIt(String text, String title, String eid) {
        var reference = Reference.parse(text).orElseThrow();
        assertEquals("示民发〔2017〕49号", reference.docNumber().orElseThrow().toString());
        assertEquals(title, reference.title());
        assertEquals(eid, reference.eid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "第",
                "第一",
                "条例",
                "管理办法",
                "本办法",
                "依法",
                "行政执法",
                "？？？",
                "明天上午开会",
                "请把第二份表格带来",
                "2025年3月",
                "村民委员会",
                "三十条船",
                "十条",
                "岗位津贴",
                "社会工作 2023",
                "示范法 2023",
                "第二款",
                "《》第三条",
                "请把《示范法》第八条发给我",
                "申请津贴需要哪些材料"
            })
    void refusesWhatIsNoCitation(String text) {
        assertTrue(Reference.parse(text).isEmpty(), () -> Reference.parse(text).toString());
    }

    @Test
    void anyTextWhateverGetsAnAnswer() {
        var words =
                new String[] {
                    "第", "条", "之", "十", "二", "《", "》", "〈", "（", "）", "款", "项", "目", "法", "办法",
                    "示民发", "〔2017〕", "49号", "附件", "部分", "、", "根据", "的规定", " ", "9", "０", "本", "章",
                    "编", "\uD840"
                };
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]);
            }
            assertNotNull(Reference.parse(text.toString()));
        }
        assertTrue(Reference.parse("（".repeat(1_000_000)).isEmpty());
    }
}

package tiaowen.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final List<String> WORDS =
            List.of(
                    "第一条",
                    "第十二条",
                    "第二款",
                    "第（三）项",
                    "（",
                    "）",
                    "《",
                    "》",
                    "〈",
                    "“",
                    "”",
                    "是指",
                    "所称",
                    "本法",
                    "前款",
                    "前条",
                    "本章",
                    "以下简称",
                    "示民发〔2017〕49号",
                    "〔",
                    "2017",
                    "号",
                    "、",
                    "和",
                    "至",
                    "，",
                    "。",
                    "：",
                    "\n",
                    "一、",
                    "用语的含义",
                    "关键词",
                    "示范法",
                    "附件1",
                    "自",
                    "2023年2月30日",
                    "起施行",
                    "公布",
                    "令第7号",
                    "\uD840");

    @Test
    void anyTextWhateverGivesADocument() {
        var random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            var text = words(random, 40);
            var document =
                    Drafts.document(
                            words(random, 4).replace("\n", ""),
                            List.of(words(random, 8)),
                            text,
                            List.of(words(random, 6)),
                            Map.of(),
                            Map.of(),
                            "x.txt");
            assertNotNull(document.metadata());
        }
    }

    private static String words(Random random, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    @Test
    void aCitationStandsWhereItSays() {
        var document =
                Drafts.document(
                        "示范办法",
                        """
                        第一条　根据《示范法》第三条、第四条和示民发〔2017〕49号，制定本办法。
                        第二条　前条、本办法第一条所称示范，是指依照示范条例第九条进行的活动。
                        """);
        assertEquals(6, document.citations().size());
        for (var citation : document.citations()) {
            var text = document.clause(citation.eid()).orElseThrow().text();
            int end = citation.start() + citation.text().length();
            assertEquals(citation.text(), text.substring(citation.start(), end));
        }
    }

    @Test
    void aLongLineOfOneMarkIsReadInOneGo() {
        for (var mark :
                List.of("（", "《", "“", "〔2017", "第一条", "所称", "是指", "所称救助，是指", "，前款", "本法")) {
            var line = mark.repeat(10_000);
            assertNotNull(Drafts.document("示范办法", line));
        }
    }
}

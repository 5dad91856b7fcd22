package tiaowen.search.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;
import tiaowen.search.suggest.Suggestion.Kind;

class SuggestionsTest {
    private static Library library;

    @BeforeAll
    static void build(@TempDir Path folder) {
        library = Library.open(SampleLibrary.in(folder).index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static String shown(Suggestion suggestion) {
        return suggestion.text().stream()
                .map(span -> span.marked() ? "[" + span.text() + "]" : span.text())
                .collect(Collectors.joining());
    }

    private static List<String> shown(String typed) {
        return library.suggest(typed, 8).stream().map(SuggestionsTest::shown).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "邻里互助",
                "linlihuzhu",
                "llhz",
                "linlhuzhu",
                "邻li互zhu",
                "ｌｌｈｚ",
                "鄰里互助",
                "lin li hu zhu",
                "lin'li'hu'zhu"
            })
    void titleIsFoundByCharactersPinyinInitialsAndMixtures(String typed) {
        assertEquals("[邻里互助]条例", shown(typed).getFirst());
    }

    @Test
    void unfinishedSyllableMarksTheCharacterThatItBegins() {
        assertEquals("[楼道照]明管理办法", shown("loudaozh").getFirst());
    }

    @Test
    void titleIsFoundByWordsInsideIt() {
        assertTrue(shown("照明").contains("楼道[照明]管理办法"));
    }

    @Test
    void policiesComeBeforeTermsAndTermsBeforeHeadings() {
        var kinds = library.suggest("邻里", 8).stream().map(Suggestion::kind).distinct().toList();
        assertEquals(List.of(Kind.POLICY, Kind.TERM), kinds);
        var heading = library.suggest("互助组织", 8).getLast();
        assertEquals(Kind.HEADING, heading.kind());
        assertEquals(Optional.of("lin-li-huzhu-tiaoli"), heading.policy());
        assertEquals("tiao-3", heading.eid());
        assertEquals("邻里互助条例 第二章", heading.note());
    }

    @Test
    void documentNumberLeadsToItsPolicy() {
        var number = library.suggest("云民发", 8).getFirst();
        assertEquals(Kind.NUMBER, number.kind());
        assertEquals("[云民发]〔2022〕8号", shown(number));
        assertEquals("关于做好楼道照明工作的通知", number.note());
    }

    @Test
    void policyIsFoundByItsShortNameWhileThatIsTyped() {
        assertEquals(List.of("邻里互助条例"), shown("邻助"));
    }

    @Test
    void nothingIsSuggestedTwiceOrForNothing() {
        var all = shown("l");
        assertEquals(all.stream().distinct().toList(), all);
        assertEquals(List.of(), shown(" "));
        assertEquals(List.of(), library.suggest("邻里", 0));
    }

    @Test
    void anyTextWhatsoeverGetsAnAnswer() {
        var random = new Random(4);
        var alphabet = "邻里互助lihuzhng'ü 　\"(〔2022〕号𠮷\uD842《》-";
        for (int i = 0; i < 3_000; i++) {
            var typed = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertTrue(library.suggest(typed.toString(), 5).size() <= 5);
        }
    }
}

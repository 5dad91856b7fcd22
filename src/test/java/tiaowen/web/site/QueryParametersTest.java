package tiaowen.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryParametersTest {
    @Test
    void percentEscapesAreUtf8AndPlusIsASpace() {
        assertEquals(
                Map.of("q", List.of("临时救助 标准"), "page", List.of("2")),
                QueryParameters.of(
                        "q=%E4%B8%B4%E6%97%B6%E6%95%91%E5%8A%A9+%E6%A0%87%E5%87%86&page=2"));
    }

    @Test
    void aNameMayStandSeveralTimes() {
        assertEquals(List.of("法律", "规章"), QueryParameters.of("kind=法律&kind=规章").get("kind"));
    }

    @Test
    void aPercentSignThatBeginsNoEscapeStays() {
        assertEquals("补助70%", QueryParameters.first(QueryParameters.of("q=补助70%"), "q"));
        assertEquals("%zz%4", QueryParameters.first(QueryParameters.of("q=%zz%4"), "q"));
    }

    @Test
    void bytesThatAreNoUtf8BecomeTheReplacementCharacter() {
        assertEquals("\uFFFD(", QueryParameters.decode("%E4("));
        assertEquals("\uFFFD\uFFFD", QueryParameters.decode("%C0%80"));
        assertTrue(QueryParameters.unreadable("page=2&q=%E4("));
        assertFalse(QueryParameters.unreadable("q=%E4%B8%B4%E6%97%B6&page=2"));
    }

    @Test
    void linksOfOlderProgramsAreReadInTheirEncoding() {
        var address = "q=%B4%C8%C9%C6%B7%A8%B5%DA%CA%AE%B6%FE%CC%F5";
        assertEquals("慈善法第十二条", QueryParameters.first(QueryParameters.of(address), "q"));
        assertFalse(QueryParameters.unreadable(address));
    }

    @Test
    void controlCharactersBecomeSpaces() {
        assertEquals("救 助  ", QueryParameters.decode("救%00助%0d%0a"));
    }

    @Test
    void noQueryStringWhateverMakesItThrow() {
        var random = new Random(7);
        var pieces = List.of("%", "&", "=", "+", "q", "%E4", "%2", "救助", "\uD83D", "%00", "?", "#");
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertTrue(QueryParameters.of(text.toString()).size() <= 12);
        }
    }
}

package tiaowen.extract.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfGarbageTest {
    private static PdfPage page(String text, int unread) {
        var glyphs = new ArrayList<PdfGlyph>();
        text.codePoints()
                .forEach(c -> glyphs.add(new PdfGlyph(Character.toString(c), 0, 0, 16, 16, false)));
        return new PdfPage(1, 595, 842, glyphs, List.of(), List.of(), 0, unread, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "为了规范慈善组织资助社会工作服务的行为，制定本规定。, false",
        "在任何地方都能看到的英文 Article 1 In order to standardize the management of funds, false",
        "In order to standardize the management of funds and materials; these Measures apply., false",
        "ÖÐ»ªÈËÃñ¹²ºÍ¹ú´ÈÉÆ·¨µÚÒ»Õ×ÜÔòµÚÒ»Ìõ, true",
        "籲鑫龘靐齉爩鱻麤龗灪吁龖厵滟爨癵驫麣纞虋讟钃鸜麷鞻韽, true",
    })
    void wordsThatNobodyWroteAreNoTextLayer(String text, boolean garbage) {
        assertEquals(garbage, PdfGarbage.is(List.of(page(text.repeat(6), 0))));
    }

    @Test
    void signsWithoutLettersAreNoTextLayer() {
        assertEquals(
                true, PdfGarbage.is(List.of(page("!#$%&'()*+,-./:;<=>?@[]^_`{|}~".repeat(4), 0))));
    }

    @Test
    void charactersForPrivateUseAndThoseWithoutMeaningCount() {
        assertEquals(true, PdfGarbage.is(List.of(page("\uE001\uE002\uE003的".repeat(30), 0))));
        assertEquals(true, PdfGarbage.is(List.of(page("为了规范行为".repeat(10), 200))));
        assertEquals(false, PdfGarbage.is(List.of(page("为了规范行为".repeat(10), 5))));
        assertEquals(false, PdfGarbage.is(List.of(page("\uE001\uE002", 0))));
    }
}

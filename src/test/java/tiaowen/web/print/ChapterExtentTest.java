package tiaowen.web.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiaowen.model.Provision.Article;
import tiaowen.model.Provision.Division;
import tiaowen.model.Provision.Level;
import tiaowen.model.Provision.Paragraph;

class ChapterExtentTest {
    private static final Article ARTICLE =
            new Article(
                    "tiao-6",
                    1,
                    "第六条",
                    "",
                    List.of(
                            new Paragraph("tiao-6.kuan-1", 1, "申请人应当如实申报。".repeat(10), List.of()),
                            new Paragraph("tiao-6.kuan-2", 2, "村民委员会应当协助核实。", List.of())));

    @Test
    void aChapterTakesTheLinesOfItsArticles() {
        var chapter = new Division("zhang-2", 1, Level.ZHANG, "第二章", "申请", List.of(ARTICLE));
        assertEquals(4 + 1 + 0.47 + 0.29 + 2.75, ChapterExtent.lines(chapter), 0.01);
        assertEquals(" run lines-8", ChapterExtent.css(chapter));
    }

    @Test
    void aPartThatHoldsOnlyChaptersIsAlwaysLaidOut() {
        var chapter = new Division("zhang-1", 2, Level.ZHANG, "第一章", "总则", List.of(ARTICLE));
        var part = new Division("bian-1", 1, Level.BIAN, "第一编", "总则", List.of(chapter));
        assertEquals("", ChapterExtent.css(part));
    }

    @Test
    void longChaptersGoByTheNearestStepOfTheStylesheet() {
        assertEquals(4, ChapterExtent.step(1));
        assertEquals(64, ChapterExtent.step(62));
        assertEquals(240, ChapterExtent.step(236));
        assertEquals(1600, ChapterExtent.step(9_000));
    }
}

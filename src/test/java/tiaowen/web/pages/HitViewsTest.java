package tiaowen.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tiaowen.search.TermLocation;
import tiaowen.search.TermLocation.Part;

class HitViewsTest {
    @Test
    void saysWhichPartHoldsWhichWordWhereTheTextAloneDoesNot() {
        var where =
                List.of(
                        new TermLocation("慈善", Set.of(Part.TITLE, Part.HEADING)),
                        new TermLocation("备案", Set.of(Part.TITLE, Part.TEXT)),
                        new TermLocation("章程", Set.of(Part.TEXT)));
        assertEquals("章节标题含“慈善”，正文含“备案”“章程”", HitViews.where(where));
    }

    @Test
    void saysNothingWhereTheMarksInTheTextShowIt() {
        assertEquals("", HitViews.where(List.of()));
        assertEquals(
                "", HitViews.where(List.of(new TermLocation("备案", Set.of(Part.TEXT, Part.TITLE)))));
    }
}

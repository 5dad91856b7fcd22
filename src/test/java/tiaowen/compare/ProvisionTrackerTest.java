package tiaowen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvisionTrackerTest {
    private static final String EARLIER =
            """
            第一章　总则

            第一条　为了方便老年人就餐，制定本办法。

            第二章　设立

            第二条　设立社区食堂，应当具备下列条件：

            （一）有固定的场所；

            （二）有与供餐规模相适应的人员；

            （三）有食品安全管理制度。

            街道办事处应当提供场所方面的帮助。

            第三条　社区食堂停止运营的，应当提前三十日告知。
            """;

    private static final String LATER =
            """
            第一章　总则

            第一条　为了方便老年人就餐，制定本办法。

            第二条　本办法所称社区食堂，是指由街道办事处组织设立的公益性就餐场所。

            第二章　设立条件

            第三条　区人民政府应当将社区食堂建设纳入规划。

            设立社区食堂，应当具备下列条件：

            （一）有固定的场所，面积不少于六十平方米；

            （二）有食品安全管理制度；

            （三）有必要的资金。

            街道办事处应当提供场所、水电方面的帮助。
            """;

    private static Optional<String> later(String eid) {
        return SampleEditions.compare(EARLIER, LATER).later(eid);
    }

    @Test
    void aParagraphIsFoundByItsWords() {
        assertEquals(Optional.of("tiao-3.kuan-2"), later("tiao-2.kuan-1"));
        assertEquals(Optional.of("tiao-3.kuan-3"), later("tiao-2.kuan-2"));
    }

    @Test
    void anItemIsFoundByItsWordsAndNotByItsNumber() {
        assertEquals(Optional.of("tiao-3.kuan-2.xiang-1"), later("tiao-2.kuan-1.xiang-1"));
        assertEquals(Optional.of("tiao-3.kuan-2.xiang-2"), later("tiao-2.kuan-1.xiang-3"));
    }

    @Test
    void anItemThatWasRemovedLeadsToTheParagraphThatHeldIt() {
        assertEquals(Optional.of("tiao-3.kuan-2"), later("tiao-2.kuan-1.xiang-2"));
    }

    @Test
    void aRemovedClauseLeadsNowhere() {
        assertEquals(Optional.empty(), later("tiao-3"));
    }

    @Test
    void aChapterIsFoundByItsHeadingOrByItsArticles() {
        assertEquals(Optional.of("zhang-1"), later("zhang-1"));
        assertEquals(Optional.of("zhang-2"), later("zhang-2"));
    }

    @Test
    void aNameThatTheEditionDoesNotHaveLeadsNowhere() {
        assertEquals(Optional.empty(), later("tiao-99"));
        assertEquals(Optional.empty(), later(""));
    }

    @Test
    void theWayBackIsTheSameWay() {
        var made = SampleEditions.compare(EARLIER, LATER);
        assertEquals(Optional.of("tiao-2.kuan-1.xiang-3"), made.earlier("tiao-3.kuan-2.xiang-2"));
        assertEquals(Optional.empty(), made.earlier("tiao-2"));
    }
}

package tiaowen.search.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tiaowen.query.Query.Literal;

class ProximityBoostTest {
    @Test
    void aTextThatHoldsNoTermGainsNothing() {
        assertEquals(1, of("路灯由镇人民政府维护。", "停车"));
    }

    @Test
    void termsSideBySideCountMoreThanScatteredOnes() {
        var close = "物业服务人应当公示停车收费标准。";
        var scattered = "物业服务人应当在停车场入口公示车位数目和物业服务收费标准。";
        assertTrue(of(close, "停车", "收费") > of(scattered, "停车", "收费"));
    }

    @Test
    void theClosestPlaceCountsWhereverItStands() {
        var late = "业主可以共同决定停车位的用途，业主大会同意的，停车收费用于公共维修。";
        var early = "业主大会同意的，停车收费用于公共维修，业主可以共同决定停车位的用途。";
        assertEquals(of(early, "停车", "收费"), of(late, "停车", "收费"));
    }

    @Test
    void whatATextBeginsWithCountsMore() {
        assertTrue(of("晾晒架由居民委员会设置。", "晾晒架") > of("居民委员会应当设置晾晒架。", "晾晒架"));
    }

    @Test
    void theFirstSentenceCountsMoreThanTheDetailBehindIt() {
        var rule = "居民可以申请晾晒架。居民委员会每季度安装一次。";
        var detail = "居民委员会每季度安装一次。居民可以申请晾晒架。";
        assertTrue(of(rule, "申请", "晾晒架") > of(detail, "申请", "晾晒架"));
    }

    @Test
    void aTextOfOneTermOverAndOverIsWeighedAtOnce() {
        assertTrue(of("停车".repeat(200_000), "停车", "收费") >= 1);
    }

    private static double of(String text, String... terms) {
        var literals = Stream.of(terms).map(term -> new Literal(term, false)).toList();
        return new ProximityBoost(List.copyOf(literals)).of(text);
    }
}

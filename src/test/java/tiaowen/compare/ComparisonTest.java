package tiaowen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tiaowen.compare.SampleEditions.articles;
import static tiaowen.compare.SampleEditions.compare;
import static tiaowen.compare.SampleEditions.told;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String PURPOSE = "为了规范社区食堂的设立和运营，方便老年人就餐，制定本办法。";
    private static final String SCOPE = "本市行政区域内社区食堂的设立、运营及其监督管理，适用本办法。";
    private static final String SAMPLES = "社区食堂应当对每餐次的食品成品留样，留样时间不得少于四十八小时。";
    private static final String PRICE = "社区食堂的菜品应当明码标价，六十周岁以上的居民凭证件享受就餐优惠。";
    private static final String SUBSIDY = "市、区财政部门对符合条件的社区食堂给予建设补贴和运营补贴，补贴标准每三年调整一次。";
    private static final String CLOSING = "社区食堂停止运营的，应当提前三十日告知街道办事处和就餐的老年人。";

    @Test
    void whatDidNotChangeIsTheSame() {
        var text = articles(List.of(PURPOSE, SCOPE, SAMPLES));
        assertEquals(
                List.of("SAME tiao-1", "SAME tiao-2", "SAME tiao-3"), told(compare(text, text)));
    }

    @Test
    void anInsertionMovesAllThatFollowsAndChangesNoneOfIt() {
        var made =
                compare(
                        articles(List.of(PURPOSE, SAMPLES, PRICE, CLOSING)),
                        articles(List.of(PURPOSE, SCOPE, SAMPLES, PRICE, CLOSING)));
        assertEquals(
                List.of(
                        "SAME tiao-1",
                        "ADDED → tiao-2",
                        "MOVED tiao-2 → tiao-3",
                        "MOVED tiao-3 → tiao-4",
                        "MOVED tiao-4 → tiao-5"),
                told(made));
        assertFalse(made.changes().get(2).crossed());
        assertEquals("新增 1 条，仅调整条号 3 条，其余 1 条未变", made.counts().words());
    }

    @Test
    void anArticleSetBetweenTwoOthersMovesNothing() {
        var earlier = "第一条　" + PURPOSE + "\n\n第二条　" + SAMPLES + "\n\n第三条　" + PRICE;
        var later =
                "第一条　"
                        + PURPOSE
                        + "\n\n第二条　"
                        + SAMPLES
                        + "\n\n第二条之一　"
                        + SUBSIDY
                        + "\n\n第三条　"
                        + PRICE;
        assertEquals(
                List.of("SAME tiao-1", "SAME tiao-2", "ADDED → tiao-2-1", "SAME tiao-3"),
                told(compare(earlier, later)));
    }

    @Test
    void aRemovedClauseStandsWhereItStood() {
        var made =
                compare(
                        articles(List.of(PURPOSE, SCOPE, SAMPLES, PRICE)),
                        articles(List.of(PURPOSE, SAMPLES, PRICE)));
        assertEquals(
                List.of(
                        "SAME tiao-1",
                        "REMOVED tiao-2 →",
                        "MOVED tiao-3 → tiao-2",
                        "MOVED tiao-4 → tiao-3"),
                told(made));
    }

    @Test
    void aClauseThatMovedOverOthersIsFoundAndTheOthersAreNotSaidToHaveMovedOverIt() {
        var made =
                compare(
                        articles(List.of(PURPOSE, CLOSING, SCOPE, SAMPLES, PRICE)),
                        articles(List.of(PURPOSE, SCOPE, SAMPLES, PRICE, CLOSING)));
        var moved = made.ofEarlier("tiao-2").orElseThrow();
        assertEquals("tiao-5", moved.to());
        assertTrue(moved.crossed());
        assertFalse(made.ofEarlier("tiao-3").orElseThrow().crossed());
    }

    @Test
    void aClauseIsKnownByItsWordsWhenItIsRewordedUnderAnotherNumber() {
        var made =
                compare(
                        articles(List.of(PURPOSE, SAMPLES, PRICE)),
                        articles(
                                List.of(
                                        PURPOSE,
                                        SUBSIDY,
                                        "社区食堂应当对每餐次的食品成品分别留样，留样时间不得少于七十二小时，并做好记录。",
                                        PRICE)));
        assertEquals(
                List.of(
                        "SAME tiao-1",
                        "ADDED → tiao-2",
                        "MOVED_CHANGED tiao-2 → tiao-3",
                        "MOVED tiao-3 → tiao-4"),
                told(made));
    }

    @Test
    void underTheSameNumberSomethingElseIsOneRemovedAndOneAdded() {
        var made =
                compare(articles(List.of(PURPOSE, CLOSING)), articles(List.of(PURPOSE, SUBSIDY)));
        assertEquals(List.of("SAME tiao-1", "REMOVED tiao-2 →", "ADDED → tiao-2"), told(made));
    }

    @Test
    void ofAClauseThatWasSplitOneHalfGoesOnAndTheOtherSaysWhereItCameFrom() {
        var made =
                compare(
                        articles(List.of(PURPOSE, SAMPLES + PRICE, CLOSING)),
                        articles(List.of(PURPOSE, SAMPLES, PRICE, CLOSING)));
        var halves =
                List.of(made.ofLater("tiao-2").orElseThrow(), made.ofLater("tiao-3").orElseThrow());
        assertEquals(
                1,
                halves.stream().filter(c -> c.kind() == ClauseChange.Kind.ADDED).count(),
                told(made)::toString);
        assertTrue(halves.stream().anyMatch(c -> c.kin().equals(Optional.of("tiao-2"))));
    }

    @Test
    void aClauseThatWasMergedIntoAnotherSaysWhereItWent() {
        var made =
                compare(
                        articles(List.of(PURPOSE, SAMPLES, SUBSIDY, CLOSING)),
                        articles(List.of(PURPOSE, SAMPLES + "\n" + SUBSIDY, CLOSING)));
        var gone =
                made.changes().stream()
                        .filter(c -> c.kind() == ClauseChange.Kind.REMOVED)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Optional.of("tiao-2"), gone.kin());
        assertEquals(Optional.of("tiao-2"), made.later(gone.from()));
    }

    @Test
    void anItemThatWasRewordedIsAChangeOfItsArticleAndOfNothingElseInIt() {
        var made =
                compare(
                        "第一条　社区食堂应当公布：\n\n（一）菜品的价格；\n\n（二）每月的收支情况。",
                        "第一条　社区食堂应当公布：\n\n（一）菜品的价格；\n\n（二）每季度的收支情况。");
        assertEquals(
                "社区食堂应当公布：\n（一）菜品的价格；\n（二）每[-月][+季度]的收支情况。",
                SampleEditions.marked(made.changes().getFirst().pieces()));
    }

    @Test
    void anArticleThatStandsInAnotherChapterNowIsTheSame() {
        var earlier =
                "第一章　总则\n\n第一条　" + PURPOSE + "\n\n第二条　" + SCOPE + "\n\n第二章　服务\n\n第三条　" + SAMPLES;
        var later =
                "第一章　总则\n\n第一条　" + PURPOSE + "\n\n第二章　服务\n\n第二条　" + SCOPE + "\n\n第三条　" + SAMPLES;
        var made = compare(earlier, later);
        assertEquals(List.of("SAME tiao-1", "SAME tiao-2", "SAME tiao-3"), told(made));
        assertTrue(made.ofLater("tiao-2").orElseThrow().rehung());
        assertFalse(made.ofLater("tiao-3").orElseThrow().rehung());
    }

    @Test
    void whiteSpaceIsNoDifference() {
        var made = compare("第一条　" + PURPOSE, "第一条　" + PURPOSE.replace("，", "， "));
        assertEquals(List.of("SAME tiao-1"), told(made));
    }

    @Test
    void partsOfPapersThatWereNumberedAnewAreFound() {
        var earlier = "一、总体要求\n\n坚持公益属性，方便老年人就近就餐。\n\n二、资金保障\n\n" + SUBSIDY;
        var later =
                "一、总体要求\n\n坚持公益属性，方便老年人就近就餐。\n\n二、食品安全\n\n" + SAMPLES + "\n\n三、资金保障\n\n" + SUBSIDY;
        var made = compare(earlier, later);
        assertEquals(Optional.of("san"), made.later("er"));
        assertEquals("新增 1 处，仅调整条号 1 处，其余 1 处未变", made.counts().words());
    }

    @Test
    void theSentenceSaysWhenNothingChanged() {
        var text = articles(List.of(PURPOSE, SCOPE));
        assertEquals("全部 2 条都没有变", compare(text, text).counts().words());
    }

    @Test
    void twoPartsOfOneEditionMayUseTheSameNames() {
        var one = SampleEditions.document("一、总体要求\n\n坚持公益属性，方便老年人就近就餐。");
        var other = SampleEditions.document("一、工作要求\n\n各区应当在每年年底前报送社区食堂的运营情况。");
        var made = Comparison.of(List.of(one, other), List.of(one, other));
        assertEquals(List.of("SAME yi", "SAME yi_2"), told(made));
    }
}

package tiaowen.web.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiaowen.model.Provision;
import tiaowen.model.Provision.Article;
import tiaowen.model.Provision.Division;
import tiaowen.model.Provision.Item;
import tiaowen.model.Provision.Level;
import tiaowen.model.Provision.Paragraph;
import tiaowen.model.Provision.Section;

class ProvisionNamesTest {
    private static final Item ITEM =
            new Item("tiao-6.kuan-1.xiang-2", 3, "（二）", "最近六个月的收入说明。", List.of());
    private static final Article ARTICLE =
            new Article(
                    "tiao-6",
                    1,
                    "第六条",
                    "",
                    List.of(
                            new Paragraph("tiao-6.kuan-1", 2, "申请人应当提交：", List.of(ITEM)),
                            new Paragraph("tiao-6.kuan-2", 4, "村民委员会应当协助核实。", List.of())));

    @Test
    void anItemIsNamedByArticleParagraphAndNumberButNotByChapter() {
        Provision chapter = new Division("zhang-2", 1, Level.ZHANG, "第二章", "申请", List.of(ARTICLE));
        var places = ProvisionNames.of(List.of(chapter));
        assertEquals("第六条第一款第二项", places.get("tiao-6.kuan-1.xiang-2"));
        assertEquals("第六条第二款", places.get("tiao-6.kuan-2"));
        assertEquals("第二章", places.get("zhang-2"));
    }

    @Test
    void aNameIsWhatStandsAboveAndOneStepMore() {
        Provision chapter = new Division("zhang-2", 1, Level.ZHANG, "第二章", "申请", List.of(ARTICLE));
        var names = ProvisionNames.named(List.of(chapter));
        assertEquals("第六条", names.own("tiao-6"));
        assertEquals("第一款", names.own("tiao-6.kuan-1"));
        assertEquals("第二项", names.own("tiao-6.kuan-1.xiang-2"));
        assertEquals("第六条第一款第二项", names.whole("tiao-6.kuan-1.xiang-2"));
    }

    @Test
    void theOnlyParagraphOfAnArticleIsTheArticle() {
        Provision article =
                new Article(
                        "tiao-7",
                        1,
                        "第七条",
                        "",
                        List.of(new Paragraph("tiao-7.kuan-1", 1, "本办法自公布之日起施行。", List.of())));
        assertEquals("第七条", ProvisionNames.of(List.of(article)).get("tiao-7.kuan-1"));
    }

    @Test
    void partsOfAPaperAreNamedAsPeopleCiteThem() {
        var inner = new Section("san.2", 5, 2, "（二）", "落实薪酬", List.of());
        Provision outer = new Section("san", 4, 1, "三、", "主要任务", List.of(inner));
        var places = ProvisionNames.of(List.of(outer));
        assertEquals("第三部分", places.get("san"));
        assertEquals("第三部分（二）", places.get("san.2"));
    }
}

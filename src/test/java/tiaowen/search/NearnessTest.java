package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.engine.Tier;

class NearnessTest {
    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void build() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "长者食堂管理办法(2024-02-01).md",
                """
                # 长者食堂管理办法

                第一章　总　则

                第一条　长者食堂向老年人供餐；收费标准应当公示。

                第二条　开办长者食堂，应当提交下列材料：
                （一）场所证明；
                （二）餐饮许可，有效期不少于60日。

                街道办事处收到材料后登记造册。

                第二章　补　贴

                第十二条　补贴按月发放。老年人就餐的，补贴每餐二元。

                第十二条之一　补贴不得挪作他用，挪用的收回补贴。

                第十三条　“先登记，后补贴。”街道不得收取费用。
                """);
        sample.build();
        library = Library.open(sample.index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // stops and semicolons end a sentence
                "老年人 同句 供餐 | 第一条",
                "老年人 同句 收费标准 |",
                "老年人 同款 收费标准 | 第一条",
                "补贴 同句 老年人 | 第十二条",
                "发放 同句 老年人 |",
                "发放 同款 老年人 | 第十二条",
                // so do line breaks; items belong to their paragraph
                "提交 同句 场所证明 |",
                "提交 同款 餐饮许可 | 第二条",
                "提交 同款 登记造册 |",
                "提交 同条 登记造册 | 第二条",
                // all three in one
                "补贴 同句 老年人 同句 就餐 | 第十二条",
                "补贴 同句 老年人 同句 发放 |",
                // alternatives, spellings, phrases
                "(就餐 或 供餐) 同句 老年人 | 第一条,第十二条",
                "有效期 同句 六十日 | 第二条",
                "有效期 同句 “六十日” |",
                "“补贴每餐” 同句 老年人就餐 | 第十二条",
                // a sentence that holds the one and not the other
                "补贴 同句 -老年人 标题:长者 | 第十二条,第十二条之一,第十三条",
                "补贴 -(补贴 同句 老年人) 标题:长者 | 第十二条之一,第十三条",
                // a paragraph that holds such a sentence
                "(老年人 同句 就餐) 同款 发放 | 第十二条",
                // closing quotes belong to their sentence
                "登记 同句 收取 标题:长者 |",
                // titles and headings do not count
                "长者食堂 同条 补贴 |",
            })
    void termsMustStandInOneStretchOfTheText(String typed, String labels) {
        var expected = labels == null ? List.of() : List.of(labels.split(",", -1));
        assertEquals(expected, labels(typed), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "条:12 标题:长者 | 第十二条",
                "条:12-1 | 第十二条之一",
                "条:12.. | 第十二条,第十二条之一,第十三条",
                "条:2..12 标题:长者 | 第二条,第十二条",
                "条:第十三条 登记 | 第十三条",
                "章:1 标题:长者 | 第一条,第二条",
                "章:2 政策:长者食堂管理办法 -条:12 | 第十二条之一,第十三条",
                "在:《长者食堂管理办法》 老年人 | 第一条,第十二条",
                "(条:1 或 条:13) 标题:长者 | 第一条,第十三条",
            })
    void numbersAndPoliciesNarrowTheSearch(String typed, String labels) {
        var expected = labels == null ? List.of() : List.of(labels.split(",", -1));
        assertEquals(expected, labels(typed), typed);
    }

    @Test
    void anArticleNumberIsFoundInEveryPolicy() {
        var policies =
                library.find(SearchRequest.of("条:1")).hits().stream()
                        .map(hit -> hit.policy().title())
                        .sorted()
                        .toList();
        assertEquals(List.of("楼道照明管理办法", "邻里互助条例", "长者食堂管理办法"), policies);
    }

    @Test
    void aPolicyThatIsNotHereIsSaid() {
        var result = library.find(SearchRequest.of("补贴 政策:火星采矿法"));
        assertEquals(0, result.exact());
        assertTrue(result.notes().getFirst().startsWith("馆藏里没有《火星采矿法》"), result.notes().toString());
    }

    @Test
    void whereWordsAndConditionsAreAlternativesNothingNearLeaksOutOfThem() {
        var result = library.find(SearchRequest.of("(邻里捐赠登记簿 标题:长者) 或 (照明岗位津贴费 标题:通知)"));
        assertEquals(0, result.exact());
        for (var hit : result.hits()) {
            assertTrue(hit.edition().metadata().title().matches(".*(长者|通知).*"), hit.toString());
        }
    }

    private static List<String> labels(String typed) {
        return library.find(SearchRequest.of(typed).page(1, 50)).hits().stream()
                .filter(hit -> hit.tier() == Tier.EXACT)
                .map(hit -> hit.clause())
                .sorted((a, b) -> Integer.compare(number(a.eid()), number(b.eid())))
                .map(clause -> clause.label())
                .toList();
    }

    private static int number(String eid) {
        var parts = eid.substring("tiao-".length()).split("-", 2);
        return 10 * Integer.parseInt(parts[0])
                + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }
}

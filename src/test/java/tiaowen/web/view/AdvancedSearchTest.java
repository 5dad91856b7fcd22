package tiaowen.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.query.QueryParser;

class AdvancedSearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all | 社会 工作 | 社会 工作",
                "phrase | 社会工作岗位 | “社会工作岗位”",
                "any | 岗位 津贴 | (岗位 或 津贴)",
                "any | 岗位 | 岗位",
                "near | 老年人 补贴 | 老年人 同句 补贴",
                "title | 救助 | 标题:救助",
                "number | 晋民发 〔2017〕49号 | 文号:晋民发〔2017〕49号",
                "issuer | 示例省民政厅 | 机关:示例省民政厅",
                "region | 示例省 | 地区:示例省",
                "article | 3..5 | 条:3..5",
                "from | 2020-01-01 | 日期:2020-01-01..",
                "from | 昨天 | ''"
            })
    void aFieldIsWrittenAsOneWouldTypeIt(String field, String typed, String query) {
        var asked = AdvancedSearch.of(Map.of(field, List.of(typed)));
        assertEquals(query, asked.query());
        assertEquals(List.of(), QueryParser.read(asked.query()).mistakes());
    }

    @Test
    void wordsThatMustNotBeThereFollowThoseThatMust() {
        var asked = AdvancedSearch.of(Map.of("all", List.of("津贴"), "none", List.of("高温 -低温")));
        assertEquals("津贴 -高温 -低温", asked.query());
    }

    @Test
    void whatNarrowsGoesBesideTheWords() {
        var asked =
                AdvancedSearch.of(
                        Map.of(
                                "all",
                                List.of("助老"),
                                "status",
                                List.of("current"),
                                "at",
                                List.of("")));
        assertTrue(asked.address().endsWith("&status=current"), asked.address());
    }
}

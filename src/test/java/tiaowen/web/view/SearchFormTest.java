package tiaowen.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.search.SearchRequest;

class SearchFormTest {
    @Test
    void readsEveryFilterOfTheAddress() {
        var form =
                SearchForm.of(
                        Map.of(
                                "q", List.of("临时救助"),
                                "kind", List.of("规范性文件", "department-rule"),
                                "year", List.of("2023"),
                                "status", List.of("current"),
                                "policy", List.of("linshi-jiuzhu-banfa"),
                                "order", List.of("date"),
                                "page", List.of("3")));
        var filters = form.request().filters();
        assertEquals(
                Set.of(PolicyKind.NORMATIVE_DOCUMENT, PolicyKind.DEPARTMENT_RULE), filters.kinds());
        assertEquals(Set.of(2023), filters.years());
        assertEquals(Set.of(Status.CURRENT), filters.statuses());
        assertEquals(Set.of("linshi-jiuzhu-banfa"), filters.policies());
        assertEquals(SearchRequest.Order.DATE, form.order());
        assertEquals(3, form.request().page());
    }

    @Test
    void nonsenseBecomesTheDefault() {
        var form =
                SearchForm.of(
                        Map.of(
                                "kind", List.of("<b>"),
                                "year", List.of("两千年", "99999"),
                                "order", List.of("random"),
                                "page", List.of("-4"),
                                "editions", List.of("some")));
        assertEquals(SearchForm.of(Map.of()), form);
        assertFalse(form.filtered());
    }

    @Test
    void theAddressReadsBackAsTheSameSearch() {
        var form =
                SearchForm.of(Map.of("q", List.of("岗位 & 津贴 100%"), "region", List.of("示例省")))
                        .toggled("year", "2023")
                        .withEditions(SearchRequest.Editions.ALL)
                        .withPage(2);
        assertEquals(
                "/search?q=%E5%B2%97%E4%BD%8D%20%26%20%E6%B4%A5%E8%B4%B4%20100%25"
                        + "&region=%E7%A4%BA%E4%BE%8B%E7%9C%81&year=2023&editions=all&page=2",
                form.address());
    }

    @Test
    void choosingAValueTwiceTakesItAwayAndGoesBackToTheFirstPage() {
        var form = SearchForm.of(Map.of("q", List.of("津贴"), "page", List.of("9")));
        var chosen = form.toggled("kind", "法律");
        assertEquals(1, chosen.page());
        assertEquals(form.withPage(1), chosen.toggled("kind", "法律"));
    }
}

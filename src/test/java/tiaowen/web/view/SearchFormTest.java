package tiaowen.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.search.SearchRequest;

class SearchFormTest {
    @Test
    void aDayIsKeptAsADayAndNonsenseIsPassedOver() {
        var form = SearchForm.of(Map.of("q", List.of("救助"), "at", List.of("2018-05-01", "昨天")));
        assertEquals("2018-05-01", form.at());
        assertEquals("/search?q=%E6%95%91%E5%8A%A9&at=2018-05-01", form.address());
        assertEquals("2018-05-01", form.request().filters().at().orElseThrow().code());
        assertEquals(form, SearchForm.of(form.request()));
        assertEquals("", form.toggled("at", "2018-05-01").at());
    }

    @Test
    void aYearAMonthOrASpanMayBeAskedAsWell() {
        for (var at : List.of("2022", "2021-07-01..2022-12-31")) {
            assertEquals(at, SearchForm.of(Map.of("at", List.of(at))).at());
        }
        assertEquals("2022", SearchForm.of(Map.of("at", List.of("2022年内"))).at());
        assertEquals(
                "2022-06-01..2022-06-30", SearchForm.of(Map.of("at", List.of("2022年6月"))).at());
        assertEquals("", SearchForm.of(Map.of("at", List.of("2022..2021"))).at());
    }

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

    @Test
    void equalSearchesHaveEqualAddressesInWhateverOrderTheyWereMade() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var parameters = parameters(random);
            var shuffled = new LinkedHashMap<String, List<String>>();
            var names = new ArrayList<>(parameters.keySet());
            Collections.shuffle(names, random);
            for (var name : names) {
                var values = new ArrayList<>(parameters.get(name));
                if (!name.equals("within")) Collections.shuffle(values, random);
                shuffled.put(name, values);
            }
            shuffled.put("utm_source", List.of("newsletter"));
            var form = SearchForm.of(parameters);
            assertEquals(form, SearchForm.of(shuffled));
            assertEquals(form.address(), SearchForm.of(shuffled).address());
            assertEquals(form, SearchForm.of(form.request()), "a request has one form");
        }
    }

    /** Some of all parameters that there are, in the spellings that are understood. */
    private static Map<String, List<String>> parameters(Random random) {
        var all =
                Map.of(
                        "q", List.of(" 慈善 备案 "),
                        "within", List.of("组织", "“登记” -<b>"),
                        "kind", List.of("法律", "law", "PLAN", "其他"),
                        "issuer", List.of("云岭市民政局", "全国人大"),
                        "region", List.of("云岭"),
                        "year", List.of("2023", "1999", "无"),
                        "status", List.of("现行有效", "repealed"),
                        "policy", List.of("b-fa", "a-fa"),
                        "order", List.of("rank"),
                        "page", List.of("7"));
        var some = new LinkedHashMap<String, List<String>>();
        for (var name : all.keySet().stream().sorted().toList()) {
            if (random.nextBoolean()) some.put(name, all.get(name));
        }
        if (random.nextBoolean()) some.put("semantic", List.of("no"));
        if (random.nextBoolean()) some.put("editions", List.of("all"));
        return some;
    }

    @Test
    void aNewTextKeepsHowHitsAreShownAndNothingThatNarrowsThem() {
        var form =
                SearchForm.of(
                        Map.of(
                                "q", List.of("津贴"),
                                "order", List.of("date"),
                                "year", List.of("2023"),
                                "within", List.of("岗位")));
        assertEquals(List.of(Map.entry("order", "date")), form.manner());
    }

    @Test
    void aSearchWithinResultsCarriesTheSearchesBeforeIt() {
        var form = SearchForm.of(Map.of("q", List.of("津贴"), "within", List.of("岗位")));
        assertEquals(List.of(Map.entry("within", "岗位"), Map.entry("within", "津贴")), form.inside());
        assertEquals(List.of("岗位"), form.request().within());
        assertEquals(List.of(), form.notWithin("岗位").within());
    }
}

package tiaowen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every kind of page in a real browser, wide and narrow, on paper and at night: no violation of
 * WCAG 2.2 at levels A and AA that axe-core can see, nothing wider than the window. Each is kept as
 * a picture.
 */
class AccessibilityTest {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static SampleSite site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        site = SampleSite.start();
        browser = Browser.start(site.origin());
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (site != null) site.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "home, /",
        "search, /search?q=岗位",
        "search-none, /search?q=飞机票",
        "search-advanced, /search/advanced?all=社会工作",
        "search-help, /search/help",
        "why, /search/why?q=岗位&policy=shili-gangwei-shezhi-banfa&date=2020-06-18&eid=tiao-1",
        "policies, /policies",
        "reader, /policies/shili-shehui-gongzuo-tiaoli",
        "reader-tables, /policies/shili-gangwei-shezhi-banfa",
        "clause, /policies/shili-shehui-gongzuo-tiaoli/2024-03-28/tiao-20",
        "cited-by, /policies/shili-shehui-gongzuo-tiaoli/2024-03-28/tiao-20/cited-by",
        "check, /check",
        "report, /policies/shili-shehui-gongzuo-tiaoli/2024-03-28/report",
        "compare, /compare/shili-shehui-gongzuo-tiaoli",
        "compare-inline, /compare/shili-shehui-gongzuo-tiaoli?view=inline",
        "reader-older, /policies/shili-shehui-gongzuo-tiaoli/2019-05-30",
        "clause-older, /policies/shili-shehui-gongzuo-tiaoli/2019-05-30/tiao-20",
        "history, /policies/shili-shehui-gongzuo-tiaoli/2024-03-28/tiao-20/history",
        "search-day, /search?q=岗位&at=2020-01-01",
        "glossary, /glossary",
        "term, /glossary/社会工作",
        "conflicts, /glossary/conflicts",
        "cite, /cite/社会工作条例第九百条",
        "updates, /updates",
        "collection, /collection",
        "citations, /report/citations",
        "quality, /quality",
        "missing, /policies/none",
    })
    void aPageHasNoBarrier(String name, String path) {
        look(name, path, () -> {});
    }

    @Test
    void aCheckedDraftHasNoBarrier() {
        look(
                "check-result",
                "/check",
                () -> {
                    browser.find("#check-text").sendKeys("根据《示例省社会工作服务条例》第二十条和第九百条的规定，现通知如下。");
                    browser.find("button.action-main").click();
                    browser.await(".check-results");
                });
    }

    @Test
    void anOpenPreviewHasNoBarrier() {
        look(
                "preview",
                "/policies/shili-shehui-gongzuo-tiaoli/2024-03-28/tiao-47",
                () -> {
                    browser.tabTo("a.cites[data-preview]");
                    browser.await("#page-preview");
                });
    }

    private static void look(String name, String path, Runnable then) {
        var faults = new ArrayList<String>();
        for (var size : List.of(Browser.WIDE, Browser.NARROW)) {
            for (boolean dark : new boolean[] {false, true}) {
                var look = name + "-" + size.getWidth() + (dark ? "-dark" : "");
                browser.as(size, dark).open(path);
                then.run();
                browser.keep(look);
                var found = new AxeBuilder().withTags(WCAG).analyze(browser.driver());
                for (var rule : found.getViolations()) {
                    rule.getNodes()
                            .forEach(
                                    node ->
                                            faults.add(
                                                    look
                                                            + " "
                                                            + rule.getId()
                                                            + " "
                                                            + node.getHtml()));
                }
                var width = (Long) browser.script("return document.documentElement.scrollWidth");
                assertTrue(width <= size.getWidth(), look + " is " + width + " px wide");
            }
        }
        assertEquals(List.of(), faults.stream().limit(20).toList());
    }
}

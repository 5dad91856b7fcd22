package tiaowen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;

/** What a newcomer, a clerk and a lawyer come for, done as they would, on the screens they have. */
class TasksTest {
    private static final String LAW = "/policies/shili-shehui-gongzuo-tiaoli";
    private static final Dimension OFFICE = new Dimension(1366, 768);
    private static final Dimension PHONE = new Dimension(390, 740);

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

    @BeforeEach
    void office() {
        browser.as(OFFICE, false);
    }

    private static long number(String script) {
        return ((Number) browser.script("return Math.round(" + script + ")")).longValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LAW,
                LAW + "/2019-05-30",
                "/policies/shili-gangwei-shezhi-banfa",
                "/policies/shili-linshi-jiuzhu-banfa"
            })
    void theFirstArticleStandsOnTheFirstScreen(String law) {
        browser.open(law);
        var bottom =
                number("document.querySelector('.text p.kuan').getBoundingClientRect().bottom");
        assertTrue(bottom <= 768, law + " begins to say something at " + bottom);
    }

    @Test
    void oneBoxLeadsToAnArticleAndNeverOutOfTheLaw() {
        browser.open(LAW);
        browser.find("#page-find").click();
        browser.type("二十", Keys.ENTER);
        browser.awaitPage("#tiao-20");
        browser.find("#page-find").clear();
        browser.find("#page-find").click();
        browser.type("飞机票", Keys.ENTER);
        browser.awaitPage("?q=");
        assertTrue(browser.driver().getCurrentUrl().contains(LAW), "left the law");
        assertTrue(browser.await(".marked-note").getText().contains("本文中没有"));
    }

    @Test
    void inTheMiddleOfAnOldTextItsNameItsStateAndTheWayToTodaysAreInSight() {
        browser.open(LAW + "/2019-05-30#tiao-30");
        var bar = browser.await(".running");
        assertTrue(bar.getText().contains("示例省社会工作服务条例"), bar.getText());
        assertTrue(bar.getText().contains("已修改"), bar.getText());
        assertTrue(number("document.querySelector('.running').getBoundingClientRect().top") == 0);
        browser.find(".running-way").click();
        browser.awaitPage("2024-03-28");
    }

    @Test
    void aLinkToAParagraphKeepsTheNumberOfItsArticleInSight() {
        browser.open(LAW + "/2024-03-28#tiao-13.kuan-2");
        browser.awaitLoaded();
        var ghost =
                browser.script(
                        "return getComputedStyle(document.querySelector('#tiao-13'), '::before').content");
        assertEquals("\"第十三条\"", ghost);
    }

    @Test
    void lookingForSomethingElseKeepsThePlace() {
        browser.open(LAW + "#tiao-30");
        browser.awaitLoaded();
        var before = number("scrollY");
        browser.type("/");
        assertEquals("page-q", browser.driver().switchTo().activeElement().getDomAttribute("id"));
        assertEquals(before, number("scrollY"));
        assertEquals(0, number("document.querySelector('.top').getBoundingClientRect().top"));
    }

    @Test
    void fiveHitsStandOnTheFirstScreenEachIn150Pixels() {
        browser.open("/search?q=岗位设置");
        var whole =
                number(
                        "[...document.querySelectorAll('.hit')].filter(h =>"
                                + " h.getBoundingClientRect().bottom <= innerHeight).length");
        assertTrue(whole >= 5, whole + " hits on the first screen");
        var highest =
                number(
                        "Math.max(...[...document.querySelectorAll('.hit')].map(h =>"
                                + " h.getBoundingClientRect().height))");
        assertTrue(highest <= 150, "a hit has " + highest + " px");
        assertEquals(20, browser.all(".hit").size());
    }

    @Test
    void theFirstHitOfAPhoneStandsOnItsFirstScreen() {
        browser.as(PHONE, false).open("/search?q=岗位设置");
        var bottom = number("document.querySelector('.hit').getBoundingClientRect().bottom");
        assertTrue(bottom <= 740, "the first hit ends at " + bottom);
        browser.keep("search-phone");
    }

    @Test
    void theKeyboardComesToTheFirstHitInThreeSteps() {
        browser.open("/search?q=岗位设置");
        browser.type(Keys.TAB);
        browser.type(Keys.ENTER);
        browser.type(Keys.TAB);
        var focus = browser.driver().switchTo().activeElement();
        assertTrue(focus.getDomAttribute("href").contains("/tiao-"), focus.getText());
    }

    @Test
    void whatBindsIsOneClickAway() {
        browser.open("/search?q=救助");
        browser.find(".only-current a").click();
        browser.awaitPage("status=current");
        assertEquals(0, browser.all(".hit-group .status-repealed").size());
    }

    @Test
    void aFormWritesTheSearch() {
        browser.open("/search/advanced");
        browser.find("#adv-all").sendKeys("社会工作");
        browser.find("#adv-none").sendKeys("志愿");
        assertEquals("社会工作 -志愿", browser.await("#adv-query").getText());
        browser.find("button.action-main").click();
        browser.await(".hit");
        assertEquals("社会工作 -志愿", browser.find("#page-q").getDomProperty("value"));
    }

    @Test
    void theButtonThatChecksADraftIsOnTheFirstScreen() {
        browser.open("/check");
        assertTrue(
                number("document.querySelector('.action-main').getBoundingClientRect().bottom")
                        <= 768);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=岗位设置",
                LAW,
                LAW + "/2019-05-30#tiao-20",
                LAW + "/2024-03-28/tiao-20",
                "/search/advanced",
                "/compare/shili-shehui-gongzuo-tiaoli",
                "/updates",
                "/check"
            })
    void nothingMovesWhileAPageOpens(String path) {
        browser.open("/health");
        browser.open(path);
        browser.awaitLoaded();
        var moved =
                browser.driver()
                        .executeAsyncScript(
                                """
                                const done = arguments[0], moved = [];
                                const rect = r => `${r.x},${r.y} ${r.width}x${r.height}`;
                                new PerformanceObserver(l => l.getEntries().forEach(e => {
                                  if (e.hadRecentInput || e.value < 0.0005) return;
                                  for (const s of e.sources)
                                    moved.push(`${s.node?.className ?? s.node?.nodeValue}: ${rect(s.previousRect)} to ${rect(s.currentRect)}`);
                                })).observe({ type: 'layout-shift', buffered: true });
                                setTimeout(() => done(moved), 600);
                                """);
        assertEquals(List.of(), moved, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=岗位设置",
                LAW,
                LAW + "/2019-05-30",
                "/check",
                "/search/advanced"
            })
    void everythingIsThereWithoutScriptsAndAtTwiceTheSize(String path) {
        browser.driver()
                .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.as(new Dimension(683, 384), false).open(path);
            assertFalse(browser.find("main").getText().isBlank());
            browser.as(Browser.SMALLEST, false).open(path);
            assertFalse(browser.find("main").getText().isBlank());
        } finally {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
        for (var size : List.of(new Dimension(683, 384), Browser.SMALLEST)) {
            browser.as(size, false).open(path);
            var width = number("document.documentElement.scrollWidth");
            assertTrue(width <= size.getWidth(), path + " is " + width + " px wide");
        }
    }

    @Test
    void whereTheSystemSetsTheColoursAnOldTextIsStillTold() {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "features",
                                List.of(Map.of("name", "forced-colors", "value", "active"))));
        browser.open(LAW + "/2019-05-30");
        assertTrue(browser.await(".running .status").getText().contains("已修改"));
        browser.keep("reader-forced-colours");
    }
}

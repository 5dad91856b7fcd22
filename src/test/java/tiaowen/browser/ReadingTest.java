package tiaowen.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.print.PrintOptions;

/** What people do with the pages, done in a real browser. */
class ReadingTest {
    private static final String STATUTE = "/policies/shili-shehui-gongzuo-tiaoli";

    private static SampleSite site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        site = SampleSite.start();
        browser = Browser.start(site.origin());
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of(
                                "permissions",
                                List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (site != null) site.close();
    }

    @BeforeEach
    void wide() {
        browser.as(Browser.WIDE, false);
    }

    private static String clipboard() {
        return (String)
                browser.driver()
                        .executeAsyncScript(
                                "const done = arguments[0];"
                                        + "navigator.clipboard.readText().then(done, e => done(String(e)));");
    }

    @Test
    void fromASearchToAClauseToItsLinkWithoutAMouse() {
        browser.open("/");
        browser.type("岗位设置", Keys.ENTER);
        browser.awaitPage("/search?q=");
        browser.await(".hit");
        browser.awaitLoaded();
        browser.type("j");
        browser.type("o");
        browser.await(".sheet, .reader-text");
        browser.awaitLoaded();
        browser.type("j", "c");
        browser.await(".toast");
        var copied = clipboard();
        assertTrue(copied.startsWith("《") && copied.contains("》"), copied);
        assertTrue(copied.contains("http://127.0.0.1:"), copied);
    }

    @Test
    void aCitationShowsItsTargetUnderTheMouseAndEscPutsItAway() {
        browser.open(STATUTE);
        browser.hover(browser.find(".text a.cites[data-preview]"));
        var preview = browser.await("#page-preview");
        assertTrue(preview.getText().contains("第"), preview.getText());
        browser.type(Keys.ESCAPE);
        browser.awaitGone("#page-preview");
    }

    @Test
    void aCitationShowsItsTargetToTheKeyboardToo() {
        browser.open(STATUTE + "/2024-03-28/tiao-47");
        var link = browser.tabTo("a.cites[data-preview]");
        browser.await("#page-preview");
        assertEquals("page-preview", link.getDomAttribute("aria-describedby"));
    }

    @Test
    void aPolicyPrintsAsACleanDocument() {
        browser.open(STATUTE);
        var pdf = browser.driver().print(new PrintOptions()).getContent();
        var bytes = Base64.getDecoder().decode(pdf);
        assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertTrue(
                browser.all(".top, .reader-tree, .pin").stream().noneMatch(e -> e.isDisplayed()));
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void aDefinedTermShowsTheDefinitionThatAppliesThere() {
        browser.open(STATUTE);
        browser.hover(browser.find(".text a.term[data-preview]"));
        assertTrue(browser.await("#page-preview").getText().length() > 10);
    }

    @Test
    void wordsOfASearchAreGoneThroughOneByOne() {
        browser.open(STATUTE + "?q=督导");
        var bar = browser.await(".bar");
        browser.type("n");
        assertTrue(bar.getText().contains("督导"), bar.getText());
        assertEquals(1, browser.all("mark.is-here").size());
    }

    @Test
    void wordsAreFoundInAPolicyAsOneTypes() {
        browser.open(STATUTE);
        browser.find("#page-find").click();
        browser.type("专业督导");
        assertTrue(browser.await(".bar").getText().contains("专业督导"));
    }

    @Test
    void nightAndSizeAreRememberedOnTheNextPage() {
        browser.open(STATUTE);
        browser.find("button.display").click();
        browser.await("#page-display");
        browser.script("document.querySelector('input[name=page-theme][value=night]').click()");
        browser.script("document.querySelector('input[name=page-size][value=\"4\"]').click()");
        browser.open("/glossary");
        assertEquals("night", browser.script("return document.documentElement.dataset.theme"));
        assertEquals("4", browser.script("return document.documentElement.dataset.size"));
        browser.script("localStorage.clear()");
    }

    @Test
    void aDraftPastedInIsAnsweredCitationByCitation() {
        browser.open("/check");
        browser.find("#check-text").sendKeys("根据《示例省社会工作服务条例》第二十条和第九百条的规定，现通知如下。");
        browser.find("button.action-main").click();
        browser.await(".check-results");
        var words = browser.find("main").getText();
        assertTrue(words.contains("第九百条"), words);
        browser.keep("check-result");
    }

    @Test
    void aNarrowWindowScrollsInOneDirectionAlone() {
        browser.as(Browser.SMALLEST, false);
        for (var path : List.of("/", STATUTE, "/glossary", "/search?q=社会工作", "/check")) {
            browser.open(path);
            var width = (Long) browser.script("return document.documentElement.scrollWidth");
            assertTrue(width <= 320, path + " is " + width + " px wide");
        }
    }

    @Test
    void twoEditionsStandSideBySideWithWhatChanged() {
        browser.open(STATUTE);
        browser.all(".fold > summary").getLast().click();
        browser.await("a[href*='/compare/']").click();
        browser.awaitPage("/compare/");
        assertTrue(browser.all("main ins").size() > 0);
        assertTrue(browser.all("main del").size() > 0);
    }

    @Test
    void anOlderLinkLeadsToTheSameProvisionToday() {
        browser.open(STATUTE + "/2019-05-30/tiao-20");
        browser.find(".notice a").click();
        browser.awaitPage(STATUTE + "/2024-03-28/tiao-");
    }

    @Test
    void whatIsCollectedIsThereOnTheListOfThisBrowser() {
        browser.open(STATUTE + "/2024-03-28/tiao-20");
        browser.await("button.action[data-collect-link]").click();
        browser.open("/collection");
        assertTrue(browser.await("[data-collection]").getText().contains("第二十条"));
        browser.script("localStorage.clear()");
    }

    @Test
    void theFirstTabLeadsPastTheHead() {
        browser.open(STATUTE);
        browser.type(Keys.TAB);
        var focus = browser.driver().switchTo().activeElement();
        assertEquals("跳到正文", focus.getText());
        focus.sendKeys(Keys.ENTER);
        browser.awaitPage("#page-main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=社会工作",
                STATUTE,
                STATUTE + "/2024-03-28/tiao-20",
                "/policies",
                "/glossary",
                "/check"
            })
    void nothingMovesWhileAPageComesUp(String path) {
        browser.open(path);
        var shift =
                browser.driver()
                        .executeAsyncScript(
                                "const done = arguments[0]; const moved = [];"
                                        + "new PerformanceObserver(list => list.getEntries().forEach(e => moved.push("
                                        + "e.value + ' ' + e.sources.map(s => s.node?.className || s.node?.nodeName))))"
                                        + ".observe({type: 'layout-shift', buffered: true});"
                                        // Less is a line that a busy machine painted before it was
                                        // read to its end.
                                        + "setTimeout(() => done(moved.filter(m => parseFloat(m) > 0.001)), 500);");
        assertEquals(List.of(), shift);
    }
}

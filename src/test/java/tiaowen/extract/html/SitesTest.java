package tiaowen.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.extract.block.Reading;
import tiaowen.model.Warning;

class SitesTest {
    private static final Sites SITES =
            Sites.parse(
                    """
                    - site: [example.gov.cn, 示例市民政局]
                      content: "#zoom"
                      title: .tt
                      published: .sj
                      drop: [.ewm, .gg]
                    """);

    private static final String TEXT =
            "<div class=tt>示例市补贴办法</div><span class=sj>2024-03-01</span><div id=zoom><p>第一条　补贴按月发放。<span class=gg>广告</span></p></div>";

    private static Reading read(String head) {
        return HtmlReader.read("a.html", head + TEXT, SITES, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=canonical href=http://mzj.example.gov.cn/a.html>",
                "<meta property=og:url content=//example.gov.cn/1>",
                "<!-- saved from url=(0024)http://example.gov.cn/a -->",
                "<base href=https://www.EXAMPLE.gov.cn/>",
                "<meta name=SiteName content=示例市民政局>"
            })
    void aPageTellsItsSiteInManyWays(String head) {
        var regions = read(head).blocks().stream().map(b -> b.look().region()).toList();
        assertTrue(regions.contains("body/div#zoom/site:content/p"), regions.toString());
        assertTrue(regions.contains("body/div.tt/site:title"), regions.toString());
        assertTrue(regions.stream().anyMatch(r -> r.endsWith("span.gg/site:drop")));
    }

    @Test
    void theSourceThatPeopleStateTellsItToo() {
        var stated = Map.of("source", List.of("http://www.example.gov.cn/zwgk/a.html"));
        var reading = HtmlReader.read("a.html", TEXT, SITES, stated);
        assertEquals(List.of("2024-03-01"), reading.tagged().get("site-rule/published"));
        assertEquals(List.of("示例市补贴办法"), reading.tagged().get("site-rule/title"));
    }

    @Test
    void aPageOfAnotherSiteIsLeftAlone() {
        var reading = read("<base href=http://example.gov.cn.example.org/>");
        assertTrue(reading.blocks().stream().noneMatch(b -> b.look().region().contains("site:")));
        assertEquals(List.of(), reading.warnings());
    }

    @Test
    void aSelectorThatSelectsNothingIsNamed() {
        var warnings = read("<base href=http://example.gov.cn/>").warnings();
        assertEquals(List.of("sites-yaml"), warnings.stream().map(Warning::code).toList());
        assertTrue(warnings.getFirst().message().contains("“.ewm”"));
    }

    @Test
    void whatIsWrongIsSaidAndTheRestGoesOn() {
        var sites =
                Sites.parse(
                        "- site: a.cn\n  content: 'div[['\n  drop: .x\n  farbe: rot\n- content: .y\n- site: b.cn\n");
        assertEquals(2, sites.sites().size());
        assertEquals(2, sites.sites().getFirst().problems().size());
        assertEquals(List.of(".x"), sites.sites().getFirst().selectors("drop"));
        assertTrue(sites.problems().getFirst().contains("第 2 个网站没有 site"));
        assertTrue(Sites.parse("- site: [").problems().getFirst().contains("第 1 行"));
    }

    @Test
    void anotherFileIsAnotherVersion() {
        assertEquals(Sites.parse("- site: a.cn").version(), Sites.parse("- site: a.cn").version());
        assertNotEquals(
                Sites.parse("- site: a.cn").version(), Sites.parse("- site: b.cn").version());
    }

    @Test
    void noInputIsTooMuch() {
        var words =
                List.of(
                        "- ",
                        "site: ",
                        "a.cn",
                        "content:",
                        "#zoom",
                        "[",
                        "]",
                        "\n",
                        "  ",
                        ":",
                        "*a",
                        "&a ",
                        "{",
                        "\"",
                        "drop");
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            var yaml = new StringBuilder();
            for (int n = random.nextInt(20); n > 0; n--)
                yaml.append(words.get(random.nextInt(words.size())));
            HtmlReader.read(
                    "a.html",
                    "<base href=http://a.cn/><p>文",
                    Sites.parse(yaml.toString()),
                    Map.of());
        }
    }
}

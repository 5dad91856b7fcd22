package tiaowen.extract.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tiaowen.model.Block;
import tiaowen.model.Failure;

class HtmlReaderTest {
    private static List<Block> blocks(String html) {
        return HtmlReader.read(html).blocks();
    }

    private static List<String> texts(String html) {
        return blocks(html).stream().map(Block::text).toList();
    }

    @Test
    void aBlockKnowsItsPlaceAndItsLook() {
        var block =
                blocks(
                                """
                                <html><body>
                                <div class="main wide"><div id="zoom" class="TRS_Editor">
                                <p align="center"><b>第一章&nbsp;总则</b></p>
                                </div></div></body></html>
                                """)
                        .getFirst();
        assertEquals("第一章\u00a0总则", block.text());
        assertEquals("body/div.main.wide/div#zoom.TRS_Editor/p", block.look().region());
        assertTrue(block.look().centered());
        assertTrue(block.look().bold());
    }

    @Test
    void scriptsStylesAndCommentsAreNoText() {
        assertEquals(
                List.of("按月发放。"),
                texts(
                        "<head><title>x</title><style>p{}</style></head><body><script>document.write('第一条')</script>"
                                + "<!-- 第二条 --><noscript>请打开脚本</noscript><p>按月发放。</p><select><option>本市</select></body>"));
    }

    @Test
    void everyBreakEndsALineAsInOldPages() {
        assertEquals(
                List.of("示例市补贴办法", "第一条 为了规范发放，制定本办法。", "第二条 补贴按月发放。"),
                texts(
                        "<table><tr><td class=content><center><b>示例市补贴办法</b></center>&nbsp;&nbsp;第一条 为了规范发放，制定本办法。<br><br>&nbsp;&nbsp;第二条 补贴按月发放。<br></td></tr></table>"));
    }

    @Test
    void aLineBreakOfTheSourceIsNoBlankBetweenHanCharacters() {
        assertEquals(
                List.of("第十二条 申请人应当提交 Word 文件。"),
                texts(
                        "<p class=MsoNormal><span>第</span><span lang=EN>十\n二</span>条 申请\n  人应当提交\nWord\n文件。</p>"));
    }

    @Test
    void linksAreCountedAgainstTheirBlock() {
        var share = blocks("<p>下一篇：<a href=x>补贴办法</a></p>").getFirst().look().linkShare();
        assertEquals(0.5, share);
    }

    @Test
    void aLinkThatNobodyClosedIsNotTheWholeText() {
        var blocks =
                blocks(
                        """
                        <div><a href="/zt">专题<a/></div><div>第一条 申请人应当提交申请书。</div>
                        <div>第二条 受理机关应当出具回执。</div><div>第三条 补贴按月发放。</div>
                        """);
        assertEquals(
                List.of(1.0, 0.0, 0.0, 0.0),
                blocks.stream().map(block -> block.look().linkShare()).toList());
    }

    @Test
    void aPageThatIsOneTemplateIsReadFromIt() {
        assertEquals(
                List.of("第一条 补贴按月发放。"),
                texts("<body><template><div><p>第一条 补贴按月发放。</p></div></template></body>"));
        assertEquals(
                List.of("第一条 补贴按月发放。"),
                texts("<body><template><p>弹窗</p></template><p>第一条 补贴按月发放。</p></body>"));
    }

    @Test
    void headingsKeepTheirLevel() {
        var heading = assertInstanceOf(Block.Heading.class, blocks("<h2>总则</h2>").getFirst());
        assertEquals(2, heading.level());
    }

    @Test
    void numbersThatAListMakesStandInTheText() {
        assertEquals(
                List.of("1.申请书；", "2.身份证明；", "（三）收入说明。"),
                texts("<ol><li>申请书；<li><p>身份证明；</p></li><li>（三）收入说明。</li></ol>"));
        assertEquals(
                List.of("三、目标", "四、原则"),
                texts("<ol start=3 style='list-style-type: cjk-ideographic'><li>目标<li>原则</ol>"));
    }

    @Test
    void aTrailOfLinksIsNotNumbered() {
        assertEquals(
                List.of("首页", "法规"),
                texts("<ol><li><a href=/>首页</a></li><li><a href=/f>法规</a></li></ol>"));
        assertEquals(
                List.of("首页 >", "正文"),
                texts("<ol class=breadcrumb><li><a href=/>首页</a> &gt;</li><li>正文</li></ol>"));
    }

    @Test
    void aTableOfDataIsOneBlock() {
        var table =
                assertInstanceOf(
                        Block.Table.class,
                        blocks(
                                        "<table border=1><tr><th colspan=2>岗位</th><th>人数</th></tr>"
                                                + "<tr><td rowspan=2>督导</td><td><p>高级</p></td><td>3</td></tr><tr><td>中级</td><td>5</td></tr></table>")
                                .getFirst());
        assertEquals(
                List.of(List.of("岗位", "", "人数"), List.of("督导", "高级", "3"), List.of("", "中级", "5")),
                table.rows());
    }

    @Test
    void aTableThatOnlySetsThePageIsNoTable() {
        var law = "第一条 补贴按月发放，由街道办事处负责。<br>".repeat(20);
        var blocks =
                blocks(
                        "<table><tr><td>首页</td><td>法规</td></tr><tr><td>栏目</td><td>"
                                + law
                                + "</td></tr></table>");
        assertEquals(23, blocks.size());
        assertTrue(blocks.stream().noneMatch(Block.Table.class::isInstance));
    }

    @Test
    void hiddenTextIsLeftOutAndCounted() {
        var reading = HtmlReader.read("<p>补贴按月发放。</p><div style='DISPLAY: none'>登录</div>");
        assertEquals(1, reading.blocks().size());
        assertEquals(List.of(), reading.warnings());
        assertEquals(List.of("2"), reading.tagged().get("hidden-text"));
    }

    @Test
    void aHiddenSentenceIsWorthAWarning() {
        var law = "<p>临时生活补贴按月发放，由街道办事处负责核对和公示，任何人不得截留。</p>";
        var reading = HtmlReader.read(law + "<div hidden>逾期没有申请的，从下一个月起发放补贴。</div>");
        assertEquals("hidden-text", reading.warnings().getFirst().code());
    }

    @Test
    void aPageThatHidesAllOfItsTextIsReadAllTheSame() {
        var reading = HtmlReader.read("<p>正文</p><div hidden>第一条　补贴按月发放。</div>");
        assertEquals("第一条　补贴按月发放。", reading.blocks().getLast().text());
    }

    @Test
    void metaTagsAndTheTitleAreKept() {
        var tagged =
                HtmlReader.read(
                                "<title>补贴办法_示例市</title><meta name=PubDate content='2024-03-01'><meta property='og:title' content='补贴办法'><p>文")
                        .tagged();
        assertEquals(List.of("补贴办法_示例市"), tagged.get("title"));
        assertEquals(List.of("2024-03-01"), tagged.get("PubDate"));
        assertEquals(List.of("补贴办法"), tagged.get("og:title"));
    }

    @Test
    void aTextInItsOwnLinesIsReadAsPlainText() {
        var blocks = blocks("<body>\n<pre>\n　　　　　　第一章　总则\n　　第一条　补贴按月<b>发放</b>。\n</pre>\n</body>");
        assertEquals(List.of("第一章　总则", "第一条　补贴按月发放。"), blocks.stream().map(Block::text).toList());
        assertTrue(blocks.getFirst().look().centered());
    }

    @Test
    void blocksAreNumberedInTheOrderInWhichTheyAreRead() {
        var blocks =
                blocks(
                        "<h1>示例市补贴办法</h1><table><tr><td>档次<td>金额<tr><td>一档<td>300</table>"
                                + "<pre>第一条　补贴按月发放。\n第二条　补贴标准见上表。</pre><p>示例市民政局<br>2024年3月1日");
        assertEquals(List.of(1, 2, 3, 4, 5, 6), blocks.stream().map(Block::line).toList());
    }

    @Test
    void labelsInAColumnOfTheirOwnAreNoTable() {
        assertEquals(
                List.of("第一条", "补贴按月发放。", "遇节假日提前。", "第二条", "补贴标准由市民政局公布。"),
                texts(
                        "<table><tr><td>第一条</td><td>补贴按月发放。</td></tr><tr><td>&nbsp;</td><td>遇节假日提前。</td></tr>"
                                + "<tr><td>第二条</td><td>补贴标准由市民政局公布。</td></tr></table>"));
        assertInstanceOf(
                Block.Table.class,
                blocks(
                                "<table><tr><td>条款<td>原文<td>修改后<tr><td>第一条<td>按月发放<td>按季发放<tr><td>第二条<td>三百元<td>四百元</table>")
                        .getFirst());
    }

    @Test
    void linesOfTheSourceCountWhereTheyBeginAsParagraphsDo() {
        var lines = "第一章 总则\n第一条　为了规范补贴发放，制定本办法。\n第二条　补贴按月发放。\n第三条　补贴标准由市民政局公布。";
        assertEquals(4, texts("<div class=txt>\n" + lines + "\n</div>").size());
        assertEquals(4, texts("<p style='white-space: pre-wrap'>" + lines + "</p>").size());
        assertEquals(1, texts("<p>申请人应当提交\n户口簿、身份证\n和收入证明。</p>").size());
    }

    @Test
    void aPlaceToLinkToIsNoLink() {
        assertEquals(0, blocks("<p><a name=t1>第一条　补贴按月发放。</a>").getFirst().look().linkShare());
        assertEquals(1, blocks("<p><a href=/1.html>补贴按月发放</a>").getFirst().look().linkShare());
    }

    @Test
    void boxesOfOneNameBesideEachOtherAreToldApart() {
        var regions =
                blocks("<div><p>一</p></div><div><p>二</p></div>").stream()
                        .map(block -> block.look().region())
                        .toList();
        assertEquals(List.of("body/div/p", "body/div:2/p"), regions);
    }

    @Test
    void tenThousandElementsInEachOtherAreRead() {
        var html = "<div class=x>".repeat(10_000) + "<p>补贴按月发放。";
        assertEquals(List.of("补贴按月发放。"), texts(html));
    }

    @Test
    void tablesInTablesWithoutEndAreRead() {
        var html = "<table><tr><td>甲".repeat(2_000);
        assertEquals(2_000, texts(html).size());
    }

    @Test
    void aCounterOfTheStyleSheetNumbersTheArticles() {
        assertEquals(
                List.of("第一章 总则", "第一条 为了规范补贴发放，制定本办法。", "第二条 补贴按月发放。", "（一）城镇居民；"),
                texts(
                        "<style>ol.law{list-style:none} h2:before{counter-increment:z;content:'第' counter(z,cjk-ideographic) '章 '}"
                                + ".law>li{counter-increment:t} .law > li::before{content:\"第\" counter(t, simp-chinese-informal) \"条 \"}"
                                + "@media print{.law{display:none}} .x::before{content:'（' counter(x, cjk-ideographic) '）';counter-increment:x}</style>"
                                + "<h2>总则</h2><ol class=law><li>为了规范补贴发放，制定本办法。<li>补贴按月发放。<p class=x>城镇居民；</p></ol>"));
    }

    @Test
    void aListMayCountDownAndInChinese() {
        assertEquals(List.of("3.甲", "2.乙", "1.丙"), texts("<ol reversed><li>甲<li>乙<li>丙</ol>"));
        assertEquals(
                List.of("五、甲", "六、乙"),
                texts(
                        "<style>.c{list-style-type:cjk-ideographic}</style><ol class=c start=5><li>甲<li>乙</ol>"));
    }

    @Test
    void whatTheStyleSheetHidesIsNotRead() {
        assertEquals(
                List.of("第一条　补贴按月发放。"),
                texts("<style>.gg{display:none}</style><p class=gg>限时优惠</p><p>第一条　补贴按月发放。</p>"));
    }

    @Test
    void aPageOfFramesOrScriptsSaysWhereItsTextIs() {
        var frames =
                assertThrows(
                        Failure.class,
                        () ->
                                blocks(
                                        "<frameset><frame src=left.htm><frame src=main.htm></frameset>"));
        assertTrue(frames.getMessage().contains("left.htm、main.htm"), frames.getMessage());
        var data = "<script id=__DATA__>{\"body\":\"第一条 甲。第二条 乙。第三条 丙。\"}</script>";
        var script = assertThrows(Failure.class, () -> blocks("<div id=app></div>" + data));
        assertEquals("script-page", script.code());
        var warnings = HtmlReader.read("<p>示例市补贴办法</p>" + data).warnings();
        assertEquals("text-in-script", warnings.getFirst().code());
        assertTrue(warnings.getFirst().message().contains("__DATA__"));
    }

    @Test
    void jsonLdAndTheAddressAPageWasSavedFromAreKept() {
        var tagged =
                HtmlReader.read(
                                "<!-- saved from url=(0029)http://www.example.gov.cn/a.html --><html><head><link rel=canonical href=/b.html>"
                                        + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"网\"},{\"@type\":\"NewsArticle\","
                                        + "\"headline\":\"示例市补贴办法\",\"datePublished\":\"2024-03-01\",\"publisher\":{\"name\":\"示例市民政局\"}}]}</script></head><p>文")
                        .tagged();
        assertEquals(List.of("http://www.example.gov.cn/a.html"), tagged.get("saved-from"));
        assertEquals(List.of("示例市补贴办法"), tagged.get("json-ld/headline"));
        assertEquals(List.of("2024-03-01"), tagged.get("json-ld/datePublished"));
        assertEquals(List.of("示例市民政局"), tagged.get("json-ld/publisher"));
        assertEquals(List.of("/b.html"), tagged.get("canonical"));
    }
}

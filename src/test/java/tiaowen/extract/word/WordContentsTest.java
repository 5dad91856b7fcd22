package tiaowen.extract.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tiaowen.extract.word.WordFile.item;
import static tiaowen.extract.word.WordFile.p;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.extract.Extractor;
import tiaowen.model.Block;
import tiaowen.model.Failure;
import tiaowen.model.Source;
import tiaowen.model.Warning;

/** What a Word file can hold beside plain paragraphs, and what of it a reader gets to see. */
class WordContentsTest {
    private static Source read(String body) {
        return read(WordFile.of(body).files());
    }

    private static Source read(Map<String, String> files) {
        return Extractor.read("notice.docx", WordFile.zip(files), Map.of());
    }

    private static List<String> texts(Source source) {
        return source.blocks().stream().map(Block::text).toList();
    }

    private static List<String> codes(Source source) {
        return source.warnings().stream().map(Warning::code).toList();
    }

    private static String of(List<String> runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String field(String code, String result) {
        return mark("begin")
                + "<w:r><w:instrText>"
                + code
                + "</w:instrText></w:r>"
                + (result.isEmpty() ? "" : mark("separate") + run(result))
                + mark("end");
    }

    private static String mark(String kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + kind + "\"/></w:r>";
    }

    @Test
    void aLabelCutOverManyRunsIsOneLabel() {
        var runs = List.of(run("第"), run("十"), "<w:proofErr/>", run("二"), run("条"), run("　按月发放。"));
        assertEquals(List.of("第十二条　按月发放。"), texts(read(of(runs))));
    }

    @Test
    void whiteSpaceBetweenRunsIsNoText() {
        var body = "<w:p>\n  <w:r>\n <w:t>补贴</w:t>\n </w:r>\n <w:r><w:t>按月发放。</w:t></w:r>\n</w:p>";
        assertEquals(List.of("补贴按月发放。"), texts(read(body)));
    }

    @Test
    void wordsInControlsTagsAndSimpleFieldsAreText() {
        var body =
                "<w:sdt><w:sdtPr><w:alias w:val=\"标题\"/></w:sdtPr><w:sdtContent>"
                        + p("关于发放补贴的通知")
                        + "</w:sdtContent></w:sdt>"
                        + of(
                                List.of(
                                        "<w:smartTag w:element=\"date\">",
                                        run("2024年3月1日"),
                                        "</w:smartTag>",
                                        "<w:fldSimple w:instr=\"REF a\">",
                                        run("起施行"),
                                        "</w:fldSimple>",
                                        run("。")));
        assertEquals(List.of("关于发放补贴的通知", "2024年3月1日起施行。"), texts(read(body)));
    }

    @Test
    void ofAFieldTheResultIsReadAndNotTheCode() {
        var body =
                of(List.of(run("详见"), field(" HYPERLINK \"http://example.org\" ", "附件"), run("。")));
        var source = read(body);
        assertEquals(List.of("详见附件。"), texts(source));
        assertTrue(source.blocks().getFirst().look().linkShare() > 0);
    }

    @Test
    void aSignMadeByAFieldIsRead() {
        var body = of(List.of(field("eq \\o\\ac(○,3)", ""), run("受理；")));
        assertEquals(List.of("③受理；"), texts(read(body)));
    }

    @Test
    void aFieldWithoutAnEndTakesNoTextAway() {
        var body = of(List.of(mark("begin"), run("补贴按月发放。"))) + p("逾期不补。");
        assertEquals(List.of("补贴按月发放。", "逾期不补。"), texts(read(body)));
    }

    @Test
    void signsOfWingdingsAreWhatTheyShow() {
        var body =
                of(List.of("<w:r><w:sym w:font=\"Wingdings\" w:char=\"00FE\"/></w:r>", run("同意")));
        assertEquals(List.of("☑同意"), texts(read(body)));
    }

    @Test
    void softHyphensVanishAndHardOnesStay() {
        var body =
                "<w:p><w:r><w:t>A</w:t><w:softHyphen/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t><w:tab/><w:t>D</w:t></w:r></w:p>";
        assertEquals(List.of("AB-C\tD"), texts(read(body)));
    }

    @Test
    void aReadingAboveACharacterIsLeftOutAndReported() {
        var body =
                of(
                        List.of(
                                "<w:r><w:ruby><w:rt><w:r><w:t>cí</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>慈</w:t></w:r></w:rubyBase></w:ruby></w:r>",
                                run("善")));
        var source = read(body);
        assertEquals(List.of("慈善"), texts(source));
        assertEquals(List.of("ruby-readings"), codes(source));
    }

    @Test
    void hiddenWordsAreLeftOutAndReported() {
        var hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部掌握</w:t></w:r>";
        var source = read(of(List.of(run("补贴按月发放。"), hidden)));
        assertEquals(List.of("补贴按月发放。"), texts(source));
        assertEquals("文档里有设为隐藏的文字（4 个字），没有读入。", source.warnings().getFirst().message());
    }

    @Test
    void wordsHiddenByTheirStyleAreLeftOutToo() {
        var styles =
                "<w:style w:type=\"character\" w:styleId=\"h\"><w:name w:val=\"h\"/><w:rPr><w:vanish/></w:rPr></w:style>";
        var hidden = "<w:r><w:rPr><w:rStyle w:val=\"h\"/></w:rPr><w:t>内部掌握</w:t></w:r>";
        var file = WordFile.of(of(List.of(run("按月发放。"), hidden))).with("styles", styles);
        assertEquals(List.of("按月发放。"), texts(read(file.files())));
    }

    @Test
    void commentsAreNoTextAndAreReported() {
        var source = read(of(List.of(run("按月发放。"), "<w:r><w:commentReference w:id=\"1\"/></w:r>")));
        assertEquals(List.of("margin-comments"), codes(source));
    }

    @Test
    void movedWordsStandWhereTheyWereMovedTo() {
        var body =
                of(List.of("<w:moveFrom>", run("逾期不补。"), "</w:moveFrom>", run("按月发放。")))
                        + of(List.of("<w:moveTo>", run("逾期不补。"), "</w:moveTo>"));
        var source = read(body);
        assertEquals(List.of("按月发放。", "逾期不补。"), texts(source));
        assertTrue(source.warnings().getFirst().message().contains("（2 处）"));
    }

    @Test
    void aDeletedParagraphEndReachesNoFartherThanItsCell() {
        var deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("甲") + "</w:p>";
        var row = "<w:tr><w:tc>" + deleted + "</w:tc><w:tc>" + p("乙") + "</w:tc></w:tr>";
        var source = read("<w:tbl>" + row + row + "</w:tbl>" + deleted);
        assertEquals(List.of("甲\t乙\n甲\t乙", "甲"), texts(source));
    }

    @Test
    void ofTwoWaysToDrawTheSameOneIsRead() {
        var box = "<w:txbxContent>" + p("示例市文件") + "</w:txbxContent>";
        var body =
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                        + box
                        + "</mc:Choice><mc:Choice Requires=\"wpg\">"
                        + box
                        + "</mc:Choice></mc:AlternateContent></w:r></w:p>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Fallback>"
                        + box
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
        assertEquals(List.of("示例市文件", "示例市文件"), texts(read(body)));
    }

    @Test
    void wordsDrawnAsAPictureAreText() {
        var body =
                "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textpath string=\"示例市文件\"/></v:shape></w:pict></w:r>"
                        + run("正文")
                        + "</w:p>";
        assertEquals(List.of("示例市文件", "正文"), texts(read(body)));
    }

    @Test
    void aTableInsideACellKeepsItsOwnCells() {
        var inner =
                "<w:tbl><w:tr><w:tc>"
                        + p("岗位")
                        + "</w:tc><w:tc>"
                        + p("人数")
                        + "</w:tc></w:tr><w:tr><w:tc>"
                        + p("督导")
                        + "</w:tc><w:tc>"
                        + p("3")
                        + "</w:tc></w:tr></w:tbl>";
        var body = "<w:tbl><w:tr><w:tc>" + p("附表") + inner + p("") + "</w:tc></w:tr></w:tbl>";
        assertEquals(List.of("附表", "岗位\t人数\n督导\t3"), texts(read(body)));
    }

    @Test
    void aRowThatBeginsFartherRightKeepsItsColumns() {
        var cells = "<w:tc>" + p("3") + "</w:tc><w:tc>" + p("人") + "</w:tc>";
        var body =
                "<w:tbl><w:tr><w:tc>"
                        + p("岗位")
                        + "</w:tc>"
                        + cells
                        + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                        + cells
                        + "</w:tr></w:tbl>";
        assertEquals(List.of("岗位\t3\t人\n\t3\t人"), texts(read(body)));
    }

    @Test
    void linesAreNumberedOverBodyAndNotes() {
        var file =
                WordFile.of(
                                "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:txbxContent>"
                                        + p("丙")
                                        + "</w:txbxContent></w:r></w:p>")
                        .with("footnotes", "<w:footnote w:id=\"1\">" + p("丁") + "</w:footnote>")
                        .with("endnotes", "<w:endnote w:id=\"1\">" + p("戊") + "</w:endnote>");
        var source = read(file.files());
        assertEquals(List.of("丙", "甲", "乙", "［注1］丁", "［注2］戊"), texts(source));
        var lines = source.blocks().stream().map(Block::line).toList();
        assertEquals(IntStream.rangeClosed(1, 5).boxed().toList(), lines);
    }

    @Test
    void theStrictKindOfFileIsRead() {
        var numbering =
                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var files = WordFile.of(item(1, 0, "总体要求")).with("numbering", numbering).files();
        files.replaceAll(
                (path, xml) ->
                        xml.replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        "http://purl.oclc.org/ooxml/officeDocument/relationships")
                                .replace(
                                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                        "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        assertEquals(List.of("一、总体要求"), texts(read(files)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
            })
    void filesWithMacrosAndTemplatesAreRead(String type) {
        var files = WordFile.of(p("补贴按月发放。")).files();
        files.computeIfPresent(
                "[Content_Types].xml",
                (path, xml) ->
                        xml.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                type));
        assertEquals(List.of("补贴按月发放。"), texts(read(files)));
    }

    @Test
    void aMissingPartIsReportedAndTheRestIsRead() {
        var files = WordFile.of(item(1, 0, "总体要求")).with("numbering", "").files();
        files.remove("word/numbering.xml");
        var source = read(files);
        assertEquals(List.of("总体要求"), texts(source));
        assertEquals(List.of("missing-parts"), codes(source));
    }

    @Test
    void anEmbeddedFileIsReported() {
        assertEquals(List.of("embedded-file"), codes(read(p("正文") + "<w:altChunk/>")));
    }

    @Test
    void propertiesAreKeptAndATitleOnlyWhenTheTextHoldsIt() {
        var core =
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>%s</dc:title><dc:creator>张三</dc:creator><cp:revision>3</cp:revision></cp:coreProperties>";
        var files = new LinkedHashMap<>(WordFile.of(p("关于发放补贴的通知") + p("各科室：")).files());
        files.put("docProps/core.xml", core.formatted("关于发放补贴的通知"));
        assertEquals(
                Map.of("title", List.of("关于发放补贴的通知"), "creator", List.of("张三")),
                read(files).tagged());
        files.put("docProps/core.xml", core.formatted("关于召开年会的通知"));
        assertEquals(List.of("关于召开年会的通知"), read(files).tagged().get("property-title"));
        assertFalse(read(files).tagged().containsKey("title"));
    }

    @Test
    void nothingIsFetchedForATypeOfDocument() {
        var files = WordFile.of(p("&secret;补贴按月发放。")).files();
        files.computeIfPresent(
                "word/document.xml",
                (path, xml) ->
                        xml.replace(
                                "<w:document",
                                "<!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><w:document"));
        try {
            assertEquals(List.of("补贴按月发放。"), texts(read(files)));
        } catch (Failure e) {
            assertEquals("damaged-file", e.code());
        }
    }

    @Test
    void aFileOfWord2003IsReadWithTheLabelsItWroteDown() {
        var xml =
                """
                <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>
                <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">
                <w:styles><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>
                <w:body><wx:sect><w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>总则</w:t></w:r></w:p>
                <w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="第一条"/></w:listPr></w:pPr><w:r><w:t>补贴每月</w:t></w:r>
                <aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>三百</w:delText></w:r></aml:content></aml:annotation>
                <aml:annotation w:type="Word.Insertion"><aml:content><w:r><w:t>五百</w:t></w:r></aml:content></aml:annotation>
                <w:r><w:t>元</w:t></w:r><w:r><w:footnote><w:p><w:r><w:t>按户籍人口。</w:t></w:r></w:p></w:footnote></w:r><w:r><w:t>。</w:t></w:r></w:p>
                <w:sectPr><w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>
                """;
        var source = Extractor.read("办法.doc", xml.getBytes(StandardCharsets.UTF_8), Map.of());
        assertEquals(List.of("总则", "第一条　补贴每月五百元。", "［注1］按户籍人口。"), texts(source));
        assertEquals(List.of("tracked-changes"), codes(source));
    }

    @Test
    void allPartsInARowInOneTextAreRead() {
        var flat = new StringBuilder("<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"p\">");
        WordFile.of(p("补贴按月发放。"))
                .with("footnotes", "<w:footnote w:id=\"1\">" + p("按户。") + "</w:footnote>")
                .files()
                .forEach(
                        (path, xml) ->
                                flat.append("<pkg:part pkg:name=\"/" + path + "\"><pkg:xmlData>")
                                        .append(xml.replaceFirst("<\\?xml.*?\\?>", ""))
                                        .append("</pkg:xmlData></pkg:part>"));
        flat.append("</pkg:package>");
        var bytes = flat.toString().getBytes(StandardCharsets.UTF_8);
        var source = Extractor.read("办法.xml", bytes, Map.of());
        assertEquals(List.of("补贴按月发放。", "［注1］按户。"), texts(source));
    }

    @Test
    void aSheetIsRefusedAsWhatItIs() {
        var files = WordFile.of(p("x")).files();
        files.computeIfPresent(
                "_rels/.rels", (path, x) -> x.replace("word/document", "xl/workbook"));
        files.put("xl/workbook.xml", "<workbook/>");
        assertEquals("unsupported-format", assertThrows(Failure.class, () -> read(files)).code());
    }
}

package tiaowen.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tiaowen.extract.block.Characters;
import tiaowen.extract.word.WordFile;
import tiaowen.model.Block;
import tiaowen.model.Failure;

/** Every reader takes whatever is made of its own keywords; it may refuse, it may not break. */
class RandomInputTest {
    private static final List<String> HTML =
            List.of(
                    "<table>",
                    "</table>",
                    "<tr>",
                    "<td colspan=9999999 rowspan=-3>",
                    "<th>",
                    "</td>",
                    "<ol start=x>",
                    "<ol type=i>",
                    "<li value=99999999>",
                    "</ol>",
                    "<br>",
                    "<p align=center>",
                    "</p>",
                    "<h1>",
                    "</h7>",
                    "<div style='display:none'>",
                    "</div>",
                    "<b>",
                    "<a>",
                    "</a>",
                    "<pre>",
                    "</pre>",
                    "<center>",
                    "<!--",
                    "-->",
                    "&nbsp;",
                    "&#0;",
                    "&#10;",
                    "&#13;",
                    "&#xD800;",
                    "<title>",
                    "<html>",
                    "</body>",
                    "<meta name=a content=b>",
                    "<script>",
                    "</script>",
                    "第一条",
                    "\n",
                    "\t",
                    "　",
                    "<ruby>關<rt>guān</rt>");
    private static final List<String> MARKDOWN =
            List.of(
                    "---\n",
                    "# ",
                    "## 总则\n",
                    "|",
                    "|---|\n",
                    "**",
                    "*",
                    "_",
                    "`",
                    "```\n",
                    "[",
                    "](",
                    ")",
                    "<!--",
                    "-->",
                    "<table>",
                    "</table>",
                    "> ",
                    "- ",
                    "1. ",
                    "\\",
                    "\n",
                    "\n\n",
                    "第一条",
                    "　",
                    "===\n",
                    "<br>",
                    "&lt;",
                    "&#10;",
                    "&#13;",
                    "&#9;",
                    "| |\n|-|\n",
                    "key: ",
                    "[a, ",
                    "\uE0F0",
                    "\t\t");
    private static final List<String> YAML =
            List.of(
                    "title: ",
                    "- ",
                    "[",
                    "]",
                    "{",
                    "}",
                    "\n",
                    "  ",
                    "\"",
                    "'",
                    "&a ",
                    "*a",
                    "|\n",
                    ">\n",
                    "? ",
                    ": ",
                    "办法",
                    "!!x ",
                    "%",
                    "---\n",
                    "...\n",
                    "2024-1-1",
                    "\t",
                    "#");
    private static final List<String> WORD =
            List.of(
                    "<w:p>",
                    "</w:p>",
                    "<w:r>",
                    "</w:r>",
                    "<w:t>办法</w:t>",
                    "<w:tbl>",
                    "</w:tbl>",
                    "<w:tr>",
                    "</w:tr>",
                    "<w:tc>",
                    "</w:tc>",
                    "<w:br/>",
                    "<w:tab/>",
                    "<w:ins>",
                    "</w:ins>",
                    "<w:del><w:p/></w:del>",
                    "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
                    "<w:sym w:char=\"zz\"/>",
                    "<w:hyperlink>",
                    "</w:hyperlink>",
                    "<w:gridSpan w:val=\"-1\"/>",
                    "<w:outlineLvl w:val=\"12\"/>",
                    "<w:pStyle w:val=\"a\"/>",
                    "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>");

    private final Random random = new Random(7);

    private String made(List<String> keywords) {
        var text = new StringBuilder();
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) text.append(keywords.get(random.nextInt(keywords.size())));
        return text.toString();
    }

    private static void read(String name, byte[] bytes) {
        try {
            var source = Extractor.read(name, bytes, Map.of());
            for (var block : source.blocks()) {
                assertTrue(block.line() > 0);
                assertFalse(Characters.isBlank(block.text()));
                assertFalse(block.text().contains("\r"));
                if (block instanceof Block.Table) {
                    assertEquals(block, block.withText(block.text()));
                } else {
                    assertFalse(block.text().contains("\n"));
                    assertEquals(Characters.strip(block.text()), block.text());
                }
            }
        } catch (Failure e) {
            assertTrue(e.getMessage().startsWith(name + " "), e.getMessage());
        }
    }

    @Test
    void pagesOfAnyTags() {
        for (int i = 0; i < 1000; i++) read("x.html", made(HTML).getBytes(UTF_8));
    }

    @Test
    void markdownOfAnyMarks() {
        for (int i = 0; i < 1000; i++) read("x.md", made(MARKDOWN).getBytes(UTF_8));
    }

    @Test
    void frontMatterOfAnyYaml() {
        for (int i = 0; i < 1000; i++) {
            read("x.md", ("---\n" + made(YAML) + "\n---\n正文").getBytes(UTF_8));
        }
    }

    @Test
    void wordFilesOfAnyElements() {
        for (int i = 0; i < 100; i++) {
            read("x.docx", WordFile.of(made(WORD)).with("styles", made(WORD)).bytes());
        }
    }

    @Test
    void anyBytes() {
        for (int i = 0; i < 1000; i++) {
            var bytes = new byte[1 + random.nextInt(200)];
            random.nextBytes(bytes);
            read("x.txt", bytes);
        }
    }

    @Test
    void anyTextInTheWrongEncoding() {
        for (int i = 0; i < 100; i++) {
            read("x.html", made(HTML).getBytes(Charset.forName("GB18030")));
            read("x.md", made(MARKDOWN).getBytes(Charset.forName("UTF-16LE")));
        }
    }
}

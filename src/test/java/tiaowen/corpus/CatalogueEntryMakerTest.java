package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.corpus.CatalogueEntry.Numbers;

class CatalogueEntryMakerTest {
    @TempDir private Path folder;

    @Test
    void numbersOfArticlesTellWhereAPartBeginsAndEnds() throws IOException {
        var entry = read("物权编.md", "# 示例法典\n\n第二十一条　物权受保护。\n\n第二十二条　物权平等。\n");
        assertEquals(Optional.of(new Numbers(21, 22)), entry.numbers());
    }

    @Test
    void numbersOfSectionsTellItForPapers() throws IOException {
        var entry = read("第二页.md", "# 示例解读\n\n三、主要任务\n\n做好登记。\n\n四、保障措施\n\n落实经费。\n");
        assertEquals(Optional.of(new Numbers(3, 4)), entry.numbers());
    }

    @Test
    void aPageWithoutAnotherDayIsOfTheDayOnWhichItWasPutOut() throws IOException {
        var entry =
                read(
                        "解读.html",
                        "<html><head><meta name=\"PubDate\" content=\"2023-03-02 10:30\"></head><body>"
                                + "<h1>《示例办法》解读</h1><p>一、背景</p><p>为了规范临时救助，制定了本办法。</p></body></html>");
        assertEquals("2023-03-02", entry.date());
    }

    @Test
    void spacingAndWidthMakeNoOtherText() throws IOException {
        var one = read("a.md", "# 示例办法\n\n第一条　申请人应当:提交材料。\n");
        var other = read("b.txt", "示例办法\n第一条 申请人应当：提交材料。\n");
        assertEquals(one.textHash(), other.textHash());
        assertNotEquals(one.textHash(), read("c.md", "# 示例办法\n\n第一条　申请人可以：提交材料。\n").textHash());
    }

    @Test
    void titlesInMarksAreNamedAndThoseWithinThemToo() {
        var names = new TreeSet<String>();
        CatalogueEntryMaker.addTitles("按照《关于适用〈中华人民共和国慈善法〉的解释》和《志愿法》办理》。《没有关上", names);
        assertEquals(
                List.of("关于适用慈善法的解释", "志愿法", "慈善法"), List.copyOf(names).stream().sorted().toList());
    }

    @Test
    void anyRunOfMarksIsReadWithoutComplaint() {
        var random = new Random(3);
        for (int run = 0; run < 500; run++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--)
                text.append("《〈》〉法令".charAt(random.nextInt(6)));
            CatalogueEntryMaker.addTitles(text.toString(), new TreeSet<>());
        }
        CatalogueEntryMaker.addTitles(
                "《".repeat(1_000_000) + "》".repeat(1_000_000), new TreeSet<>());
    }

    @ParameterizedTest
    @CsvSource({
        "慈善法(2023-12-29).md, 2023-12-29",
        "慈善法（2023-12-29）.docx, 2023-12-29",
        "慈善法(2023-13-29).md, ''",
        "慈善法 2023-12-29.md, ''",
        "慈善法(2023-12-29)解读.md, ''",
    })
    void aDatedNameSaysTheEdition(String name, String date) {
        assertEquals(date, EditionDate.inName(name).map(Object::toString).orElse(""));
    }

    @Test
    void aStatedDayWinsOverTheName() throws IOException {
        var text = "---\npromulgated: 2020-02-02\n---\n# 示例办法\n\n第一条　甲。\n";
        assertEquals("2020-02-02", read("示例办法(2023-12-29).md", text).date());
        assertEquals("2023-12-29", read("示例办法(2023-12-29).md", "# 示例办法\n\n第一条　甲。\n").date());
        assertEquals("undated", read("示例办法.md", "# 示例办法\n\n第一条　甲。\n").date());
    }

    private CatalogueEntry read(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        return Pipeline.read(new SourceFile(file, name)).entry();
    }
}

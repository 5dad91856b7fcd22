package tiaowen.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tiaowen.build.BuildProgress;
import tiaowen.build.IndexBuilder;
import tiaowen.search.Library;

/** The glossary as translators' programs read it. */
class TermBaseTest {
    private static final String TBX = "urn:iso:std:iso:30042:ed-2";

    @TempDir Path folder;

    private Document termBase() throws Exception {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("送餐办法(2024-01-01).md"),
                """
                # 示例市送餐办法

                第一条　本办法所称助餐点，是指为老年人供应<热餐> & 点心的场所。

                第二条　区民政局（以下简称民政局）负责登记。
                """);
        Files.writeString(
                corpus.resolve("食堂办法(2024-01-01).md"),
                """
                # 示例市食堂办法

                第一条　本办法所称助餐点，是指社区食堂。
                """);
        Files.writeString(
                corpus.resolve("glossary.yaml"),
                """
                - term: 助餐点
                  english: meal service point
                """);
        var index = folder.resolve("index");
        IndexBuilder.build(corpus, index, false, BuildProgress.SILENT);
        try (var library = Library.open(index)) {
            var text =
                    TermBase.of(library.glossary(), LocalDate.of(2026, 1, 1), "https://fa.example");
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        }
    }

    private static Element first(Element above, String name) {
        return (Element) above.getElementsByTagNameNS(TBX, name).item(0);
    }

    @Test
    void eachMeaningIsAConceptWithDefinitionSourceAndSectionsOfItsLanguages() throws Exception {
        var root = termBase().getDocumentElement();
        assertEquals("tbx", root.getLocalName());
        assertEquals("TBX-Basic", root.getAttribute("type"));
        assertEquals("dca", root.getAttribute("style"));
        var concepts = root.getElementsByTagNameNS(TBX, "conceptEntry");
        assertEquals(3, concepts.getLength());
        var concept = (Element) concepts.item(2);
        assertEquals(2, concept.getElementsByTagNameNS(TBX, "langSec").getLength());
        assertEquals("为老年人供应<热餐> & 点心的场所。", first(concept, "descrip").getTextContent());
        assertEquals("助餐点", first(concept, "term").getTextContent());
        assertEquals(
                "《示例市送餐办法》（2024-01-01，未见废止）第一条 https://fa.example/policies/shili-shi-song-can-banfa/2024-01-01/tiao-1.kuan-1",
                first(concept, "admin").getTextContent());
    }

    @Test
    void aShortNameIsMarkedAsOne() throws Exception {
        var concepts = termBase().getDocumentElement().getElementsByTagNameNS(TBX, "conceptEntry");
        var shortName = (Element) concepts.item(0);
        assertEquals("民政局", first(shortName, "term").getTextContent());
        assertEquals("abbreviation", first(shortName, "termNote").getTextContent());
    }
}

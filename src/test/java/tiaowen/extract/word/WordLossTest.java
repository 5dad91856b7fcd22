package tiaowen.extract.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tiaowen.extract.Extractor;
import tiaowen.extract.block.Characters;
import tiaowen.model.Block;

/**
 * Every character that a reader of the finished document sees is in a block, and no other: found
 * out by a second, simple way through the same XML.
 */
class WordLossTest {
    /** What nobody sees of the finished document. */
    private static final Set<String> UNSEEN =
            Set.of("w:del", "w:moveFrom", "w:rt", "mc:Fallback", "w:delText", "w:instrText");

    /** Elements that may stand around others, with what they must be inside of. */
    private static final List<String> AROUND =
            List.of(
                    "w:ins",
                    "w:del",
                    "w:moveFrom",
                    "w:moveTo",
                    "w:smartTag",
                    "w:hyperlink",
                    "w:sdt");

    private final StringBuilder xml = new StringBuilder();
    private Random random = new Random(0);
    private int words;

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void put(String start, Runnable content) {
        xml.append('<').append(start).append('>');
        content.run();
        xml.append("</").append(start.split(" ", -1)[0]).append('>');
    }

    private void content(int depth) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (depth < 4 && chance(20)) table(depth + 1);
            else if (chance(15)) put("w:sdt", () -> put("w:sdtContent", () -> content(depth + 1)));
            else paragraph(depth);
        }
    }

    private void table(int depth) {
        put(
                "w:tbl",
                () -> {
                    for (int i = 0; i <= random.nextInt(4); i++) {
                        put(
                                "w:tr",
                                () -> {
                                    for (int j = 0; j <= random.nextInt(3); j++) {
                                        put("w:tc", () -> content(depth + 1));
                                    }
                                });
                    }
                });
    }

    private void paragraph(int depth) {
        put(
                "w:p",
                () -> {
                    if (chance(10)) xml.append("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>");
                    for (int i = 0; i < random.nextInt(5); i++) piece(depth, 0);
                });
    }

    private void piece(int depth, int around) {
        if (around < 3 && chance(30)) {
            var tag = AROUND.get(random.nextInt(AROUND.size()));
            put(tag, () -> piece(depth, around + 1));
        } else if (depth < 3 && chance(8)) {
            put(
                    "w:r",
                    () ->
                            put(
                                    "mc:AlternateContent",
                                    () -> {
                                        var box = "w:txbxContent";
                                        put("mc:Choice", () -> put(box, () -> content(depth + 2)));
                                        put("mc:Fallback", () -> put(box, () -> paragraph(5)));
                                    }));
        } else if (chance(5)) {
            put(
                    "w:r",
                    () ->
                            put(
                                    "w:ruby",
                                    () -> {
                                        put("w:rt", () -> put("w:r", this::text));
                                        put("w:rubyBase", () -> put("w:r", this::text));
                                    }));
        } else {
            put(
                    "w:r",
                    () -> {
                        if (chance(10)) xml.append("<w:rPr><w:vanish/></w:rPr>");
                        if (chance(20)) xml.append(List.of("<w:br/>", "<w:tab/>").get(words % 2));
                        text();
                    });
        }
    }

    /** Words that differ, so that none can stand for another. */
    private void text() {
        put("w:t", () -> xml.append((char) (0x4E00 + words++)).append(chance(20) ? " " : "。"));
    }

    private static void seen(Node node, StringBuilder out) {
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.getTagName())) return;
            boolean hidden =
                    element.getFirstChild() instanceof Element first
                            && first.getTagName().equals("w:rPr")
                            && first.getElementsByTagName("w:vanish").getLength() > 0;
            if (hidden) return;
            if (element.getTagName().equals("w:t")) out.append(element.getTextContent());
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            seen(child, out);
        }
    }

    private static String sorted(CharSequence text) {
        return text.chars()
                .filter(c -> !Characters.blank(c))
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyCharacterThatAReaderSeesIsInABlock(int seed) throws Exception {
        random = new Random(seed);
        for (int i = 0; i < 30; i++) content(0);
        var body = xml.toString();
        var whole = "<x xmlns:w=\"w\" xmlns:mc=\"mc\">" + body + "</x>";
        var dom =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(whole)));
        var seen = new StringBuilder();
        seen(dom.getDocumentElement(), seen);
        var source = Extractor.read("x.docx", WordFile.of(body).bytes(), Map.of());
        var read = source.blocks().stream().map(Block::text).collect(Collectors.joining());
        assertTrue(seen.length() > 100);
        assertEquals(sorted(seen), sorted(read));
    }
}

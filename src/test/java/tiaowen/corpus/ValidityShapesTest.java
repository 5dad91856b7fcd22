package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.validity.DayText;
import tiaowen.validity.Standing;
import tiaowen.validity.StartPhrases;

/** The shapes that validity has in real collections, each with its answer: {@code shapes.txt}. */
class ValidityShapesTest {
    private static final int FIELDS = 5;
    private static final String ANY = "-";

    /**
     * A small collection and what is asked of it.
     *
     * @param files texts by name
     * @param questions lines of fields
     */
    private record Shape(String name, Map<String, String> files, List<List<String>> questions) {}

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> everyShapeHasItsAnswer() throws IOException {
        var shapes = read();
        assertTrue(shapes.size() >= 50, shapes.size() + " shapes");
        return shapes.stream().map(s -> DynamicTest.dynamicTest(s.name(), () -> check(s)));
    }

    private static List<Shape> read() throws IOException {
        try (var in =
                ValidityShapesTest.class.getResourceAsStream("/tiaowen/validity/shapes.txt")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var blocks = text.split("(?m)^== ");
            return Stream.of(blocks).skip(1).map(ValidityShapesTest::shape).toList();
        }
    }

    private static Shape shape(String block) {
        var files = new LinkedHashMap<String, String>();
        var questions = new ArrayList<List<String>>();
        var name = "";
        for (var line : block.lines().skip(1).toList()) {
            if (line.startsWith(">> ")) {
                name = line.substring(3);
                files.put(name, "");
            } else if (line.startsWith("?? ")) {
                questions.add(List.of(line.substring(3).split(" \\| ", -1)));
            } else if (!name.isEmpty()) {
                files.merge(name, line + "\n", String::concat);
            }
        }
        return new Shape(block.lines().findFirst().orElseThrow(), files, questions);
    }

    private void check(Shape shape) throws IOException {
        var root = Files.createTempDirectory(folder, "shape");
        for (var file : shape.files().entrySet()) {
            // Markdown joins lines that no blank one parts.
            var apart = file.getKey().endsWith(".md");
            Files.writeString(
                    root.resolve(file.getKey()),
                    apart ? paragraphs(file.getValue()) : file.getValue());
        }
        var entries = new ArrayList<CatalogueEntry>();
        for (var file : Corpus.scan(root).files()) entries.add(Pipeline.read(file).entry());
        var catalogue = Catalogue.of(entries, Map.of());
        assertTrue(!shape.questions().isEmpty(), "nothing is asked");
        for (var question : shape.questions()) ask(catalogue, question);
    }

    private static String paragraphs(String text) {
        int body = text.startsWith("---\n") ? text.indexOf("---\n", 4) + 4 : 0;
        return text.substring(0, body) + text.substring(body).replace("\n", "\n\n");
    }

    private static void ask(Catalogue catalogue, List<String> question) {
        assertEquals(FIELDS, question.size(), question.toString());
        var policy = catalogue.titled(question.get(0)).orElseThrow();
        var day = LocalDate.parse(question.get(1));
        var standing = Standing.of(policy, policy.current(day), day);
        var then = DayText.of(policy, day);
        var facts =
                StartPhrases.facts(then.edition()).stream()
                        .map(fact -> fact.label() + "：" + fact.value())
                        .collect(Collectors.joining("\n"));
        var said = standing.because() + "\n" + then.said() + "\n" + facts;
        var told = question + "\n" + standing.word() + "\n" + then.kind() + "\n" + said;
        if (!question.get(2).equals(ANY)) assertEquals(question.get(2), standing.word(), told);
        if (!question.get(3).equals(ANY)) {
            assertEquals(question.get(3), then.kind().code() + " " + then.edition().date(), told);
        }
        if (!question.get(4).equals(ANY)) assertTrue(said.contains(question.get(4)), told);
    }
}

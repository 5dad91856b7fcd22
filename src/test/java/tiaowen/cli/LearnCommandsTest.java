package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both commands that learn weights, on a dozen small labelled pages of four sites. */
class LearnCommandsTest {
    private static final int PAGES = 12;

    @TempDir Path folder;
    private Path labels;
    private Path weights;

    @BeforeEach
    void labelPages() throws IOException {
        labels = Files.createDirectories(folder.resolve("labels"));
        weights = folder.resolve("weights.txt");
        for (int i = 0; i < PAGES; i++) {
            boolean faulty = i % 3 == 0;
            var file = "借伞办法%d.txt".formatted(i);
            var lines =
                    List.of(
                            "首页 新闻 服务 互动",
                            "青禾市借伞办法（%d）".formatted(i),
                            "第一条　居民可以凭居住证明在社区服务站借用雨伞。",
                            "第%s条　雨伞应当在十日内归还到原来的服务站。".formatted(faulty ? "九" : "二"),
                            "上一篇：青禾市借书办法");
            var roles = List.of("furniture", "title", "body", "body", "furniture");
            Files.write(labels.resolve(file), lines);
            Files.write(
                    labels.resolve(file + ".reading"),
                    List.of(site(i), faulty ? "fault" : "clean"));
            var marked = new ArrayList<>(List.of(site(i)));
            for (int n = 0; n < roles.size(); n++) {
                marked.add((n + 1) + "\t" + roles.get(n) + "\t" + lines.get(n));
            }
            Files.write(labels.resolve(file + ".roles"), marked);
        }
    }

    private static String site(int page) {
        return "# site: s" + page % 4;
    }

    @Test
    void rolesAreLearnedAndMeasuredOnSitesLeftOut() throws IOException {
        var called = learn("learn-roles", labels);
        assertEquals(0, called.code(), called.err());
        assertTrue(called.out().contains("left out: 12 documents"), called.out());
        var written = Files.readString(weights);
        assertTrue(written.contains("从 12 份标注过的文件学得"), written);
        assertTrue(written.contains("# tiaowen learn-roles labels --folds 2 --seed 1\n"), written);
        assertTrue(written.contains("follows FURNITURE TITLE = "), written);
    }

    @Test
    void doubtsAreLearnedFromTheDocumentsOrFromTheTableOfTheirEvidence() throws IOException {
        var table = folder.resolve("table.tsv");
        var called = Called.with("learn-doubts", labels.toString(), "--table", table.toString());
        assertEquals(0, called.code(), called.err());
        assertEquals(PAGES, Files.readAllLines(table).size());

        assertEquals(0, learn("learn-doubts", labels).code());
        var fromDocuments = Files.readString(weights);
        assertTrue(fromDocuments.contains("# left out: 12 documents"), fromDocuments);
        assertTrue(fromDocuments.contains("\ntext NUMBERS = "), fromDocuments);

        assertEquals(0, learn("learn-doubts", table).code());
        assertEquals(
                fromDocuments.replace("learn-doubts labels", "learn-doubts table.tsv"),
                Files.readString(weights));
    }

    @Test
    void aLabelThatIsNoneIsNamed() throws IOException {
        Files.writeString(labels.resolve("借伞办法3.txt.reading"), "fine\n");
        Files.writeString(labels.resolve("借伞办法3.txt.roles"), "1\tbanner\t首页\n");
        for (var command : List.of("learn-doubts", "learn-roles")) {
            var called = learn(command, labels);
            assertEquals(1, called.code());
            assertTrue(called.err().contains("借伞办法3.txt."), called.err());
            assertTrue(called.err().contains("不认识的标注"), called.err());
        }
    }

    @Test
    void withoutLabelsNothingIsLearned() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));
        for (var command : List.of("learn-doubts", "learn-roles")) {
            var called = learn(command, empty);
            assertEquals(1, called.code());
            assertTrue(called.err().contains("学不出权重"), called.err());
        }
    }

    private Called learn(String command, Path place) {
        return Called.with(
                command, place.toString(), "--folds", "2", "--weights", weights.toString());
    }
}

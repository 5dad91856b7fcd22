package tiaowen.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tiaowen.audit.Ledger;
import tiaowen.model.Provision;
import tiaowen.model.Structured;

/**
 * Whole papers, each beside the tree expected of it: title, history, a line each provision,
 * signature, and which clauses they make.
 */
class PaperTreesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "notice-with-plan",
                "opinion",
                "explanation-in-questions",
                "interview",
                "minutes",
                "reply",
                "letter-with-annexes",
                "announcement",
                "standard",
                "decision-on-two-laws",
                "plan-in-chapters",
                "guide"
            })
    void aPaperGivesItsTree(String name) {
        var cleaned = Texts.cleaned(read(name + ".txt"), Map.of());
        var found = Structurer.structure(cleaned);
        assertEquals(read(name + ".tree"), tree(found));
        assertTrue(Ledger.of(cleaned, found).balanced(), "a character is lost");
    }

    static String tree(Structured found) {
        var out = new StringBuilder();
        out.append("title ").append(found.title().orElse("")).append('\n');
        found.body().history().forEach(line -> out.append("history ").append(line).append('\n'));
        found.body().provisions().forEach(provision -> append(provision, "", out));
        found.body()
                .signature()
                .forEach(line -> out.append("signature ").append(line).append('\n'));
        out.append("clauses ").append(String.join(" ", Texts.eids(found))).append('\n');
        found.warnings().forEach(it -> out.append("warning ").append(it).append('\n'));
        return out.toString();
    }

    private static void append(Provision it, String indent, StringBuilder out) {
        var words =
                switch (it) {
                    case Provision.Division x -> x.label() + "|" + x.heading();
                    case Provision.Article x -> x.label() + "|" + x.heading();
                    case Provision.Section x -> x.label() + "|" + x.heading();
                    case Provision.Annex x -> x.label() + "|" + x.heading();
                    case Provision.Preamble x -> x.heading();
                    case Provision.Paragraph x -> x.text();
                    case Provision.Item x -> x.label() + " " + x.text();
                    case Provision.Table x -> x.rows().toString();
                };
        var line = indent + it.eid() + "  " + words.replace("\n", "⏎");
        out.append(line.stripTrailing()).append('\n');
        it.children().forEach(child -> append(child, indent + "  ", out));
    }

    private static String read(String name) {
        try (var in = PaperTreesTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

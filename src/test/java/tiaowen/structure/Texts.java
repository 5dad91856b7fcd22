package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tiaowen.model.Block;
import tiaowen.model.Clause;
import tiaowen.model.Cleaned;
import tiaowen.model.Look;
import tiaowen.model.Provision;
import tiaowen.model.Source;
import tiaowen.model.Structured;

/**
 * Texts of the tests as blocks: a line is a paragraph, {@code ## 第一章} a heading of its level,
 * {@code ^第一章} a centered line, {@code *第一条} a bold one, {@code |甲|乙|} a row of a table.
 */
final class Texts {
    private static final Look CENTERED = new Look(true, false, 0, "");
    private static final Look BOLD = new Look(false, true, 0, "");

    private Texts() {}

    static Structured structure(String text) {
        return Structurer.structure(cleaned(text, Map.of()));
    }

    static Structured structure(String text, String knownTitle) {
        return Structurer.structure(cleaned(text, Map.of("title", List.of(knownTitle))));
    }

    static Cleaned cleaned(String text, Map<String, List<String>> found) {
        var blocks = blocks(text);
        var source = new Source("测试.txt", "text", "UTF-8", Map.of(), Map.of(), blocks, List.of());
        return new Cleaned(source, found, blocks, List.of(), List.of(), List.of(), List.of());
    }

    static List<Block> blocks(String text) {
        var blocks = new ArrayList<Block>();
        var rows = new ArrayList<List<String>>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.startsWith("|")) {
                rows.add(List.of(line.substring(1, line.length() - 1).split("\\|", -1)));
                continue;
            }
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(number - rows.size(), rows, Look.PLAIN));
                rows.clear();
            }
            blocks.add(block(number, line));
        }
        if (!rows.isEmpty()) blocks.add(new Block.Table(number, rows, Look.PLAIN));
        return blocks;
    }

    private static Block block(int number, String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') level++;
        if (level > 0) {
            return new Block.Heading(number, level, line.substring(level).strip(), Look.PLAIN);
        }
        if (line.startsWith("^")) return new Block.Text(number, line.substring(1), CENTERED);
        if (line.startsWith("*")) return new Block.Text(number, line.substring(1), BOLD);
        return new Block.Text(number, line, Look.PLAIN);
    }

    static List<String> eids(Structured structured) {
        return structured.clauses().stream().map(Clause::eid).toList();
    }

    static Clause clause(Structured structured, String eid) {
        return structured.clauses().stream()
                .filter(c -> c.eid().equals(eid))
                .findFirst()
                .orElseThrow(() -> new AssertionError(eid + " is not in " + eids(structured)));
    }

    /** The words of a paragraph, item or table wherever it stands. */
    static String words(Structured structured, String eid) {
        return structured
                .body()
                .walk()
                .filter(p -> p.eid().equals(eid))
                .map(
                        p ->
                                switch (p) {
                                    case Provision.Paragraph x -> x.text();
                                    case Provision.Item x -> x.text();
                                    case Provision.Table x -> Tables.text(x.rows());
                                    case Provision.Division x -> x.heading();
                                    case Provision.Section x -> x.heading();
                                    case Provision.Article x -> x.heading();
                                    case Provision.Annex x -> x.heading();
                                    case Provision.Preamble x -> x.heading();
                                })
                .findFirst()
                .orElseThrow(() -> new AssertionError(eid));
    }

    static List<String> codes(Structured structured) {
        return structured.warnings().stream().map(w -> w.code()).toList();
    }
}

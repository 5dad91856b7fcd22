package tiaowen.clean.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tiaowen.model.Block;
import tiaowen.model.BlockRole;
import tiaowen.model.Cleaned;
import tiaowen.model.Dropped;
import tiaowen.model.Repair;
import tiaowen.model.Source;
import tiaowen.model.Warning;

/**
 * Makes one document of the pages of an article, each cleaned by itself. Lines of later pages go on
 * behind those of earlier ones; what each page repeats of the first one's head is dropped.
 */
public final class JoinedPages {
    /** Rule of what is dropped here. */
    static final String REPEATED = "repeated-page-head";

    /** A head is no longer than this, in blocks. */
    private static final int HEAD = 12;

    private static final String MORE = "more-pages";

    private final List<Block> sourceBlocks = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<BlockRole> roles = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> head = new HashSet<>();

    private JoinedPages() {}

    /**
     * @param pages of one article in their order, at least one
     */
    public static Cleaned join(List<Cleaned> pages) {
        if (pages.size() == 1) return pages.getFirst();
        var joined = new JoinedPages();
        for (int i = 0; i < pages.size(); i++) joined.add(pages.get(i), i);
        joined.missing(pages);
        var first = pages.getFirst();
        var source =
                new Source(
                        first.source().name(),
                        first.source().format(),
                        first.source().charset(),
                        first.source().stated(),
                        first.source().tagged(),
                        joined.sourceBlocks,
                        first.source().warnings());
        return new Cleaned(
                source,
                first.found(),
                joined.blocks,
                joined.roles,
                joined.repairs,
                joined.dropped,
                joined.warnings);
    }

    private void add(Cleaned page, int number) {
        int offset = sourceBlocks.isEmpty() ? 0 : sourceBlocks.getLast().line();
        for (var block : page.source().blocks()) {
            sourceBlocks.add(block.withLine(offset + block.line()));
        }
        for (var role : page.roles()) {
            roles.add(
                    new BlockRole(
                            offset + role.line(),
                            role.role(),
                            role.second(),
                            role.confidence(),
                            role.reasons()));
        }
        boolean atHead = true;
        for (int i = 0; i < page.blocks().size(); i++) {
            var block = page.blocks().get(i);
            var moved = block.withLine(offset + block.line());
            if (number == 0) {
                if (i < HEAD && !Page.isBody(block)) head.add(bare(block));
                blocks.add(moved);
                continue;
            }
            atHead &= i < HEAD && head.contains(bare(block));
            if (atHead) dropped.add(new Dropped(REPEATED, block.text(), moved.line()));
            else blocks.add(moved);
        }
        for (var repair : page.repairs()) {
            repairs.add(
                    new Repair(
                            repair.rule(),
                            repair.before(),
                            repair.after(),
                            moved(repair.line(), offset),
                            repair.confidence()));
        }
        for (var drop : page.dropped()) {
            dropped.add(new Dropped(drop.rule(), drop.text(), moved(drop.line(), offset)));
        }
        for (var warning : page.warnings()) {
            if (warning.code().equals(MORE)) continue;
            var message =
                    number == 0
                            ? warning.message()
                            : page.source().name() + "：" + warning.message();
            warnings.add(new Warning(warning.code(), message, moved(warning.line(), offset)));
        }
    }

    private static int moved(int line, int offset) {
        return line == 0 ? 0 : line + offset;
    }

    private static String bare(Block block) {
        return block.text().replaceAll("[\\s　\\u00A0]+", "");
    }

    /** Says which pages are not among those given. */
    private void missing(List<Cleaned> pages) {
        var last = pages.getLast();
        int count =
                pages.stream()
                        .flatMap(page -> value(page.found(), "page-count").stream())
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        var next = value(last.found(), "next-page");
        if (count > pages.size() || (count == 0 && !next.isEmpty())) {
            var total = count > 0 ? "原文共 " + count + " 页，" : "原文还有下一页，";
            var name = next.isEmpty() ? "" : "下一页是 " + next.getFirst() + "，";
            warnings.add(
                    Warning.ofDocument(
                            MORE, total + "这里有 " + pages.size() + " 页，" + name + "请补上其余各页。"));
        }
    }

    private static List<String> value(Map<String, List<String>> found, String key) {
        return found.getOrDefault(key, List.of());
    }
}

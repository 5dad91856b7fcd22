package tiaowen.clean.page;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tiaowen.clean.line.Example;
import tiaowen.clean.page.FactLabels.Pair;
import tiaowen.model.Block;
import tiaowen.model.DocNumber;

/**
 * Reads what stands above a paper under labels (索引号, 发文机关, 成文日期, 文号) as metadata and drops it: the
 * table 信息公开 of government sites, a list of definitions, boxes, lines, the notes of a crawler.
 */
public final class InformationTable implements BlockRule {
    /** So many labels make a table or a row of boxes. */
    private static final int FEWEST = 3;

    /** Of lines, which have a colon or brackets too, fewer do. */
    private static final int FEWEST_LINES = 2;

    private static final int LONGEST_VALUE = 200;
    private static final int SENTENCES = 80;

    @Override
    public String id() {
        return "information-table";
    }

    @Override
    public String name() {
        return "信息公开表";
    }

    @Override
    public String sentence() {
        return "把政府网站正文上方的信息公开表读作元数据，然后从正文中去掉。";
    }

    public static boolean is(Block.Table table) {
        return table.rows().stream().flatMap(List::stream).filter(InformationTable::labels).count()
                >= FEWEST;
    }

    private static boolean labels(String cell) {
        return FactLabels.key(cell.strip()).isPresent() || !FactLabels.pairs(cell).isEmpty();
    }

    @Override
    public Taken take(Page page) {
        var taken = new TreeSet<Integer>();
        var found = new HashMap<String, String>();
        int end = end(page);
        for (int i = 0; i < end; i++) {
            if (page.block(i) instanceof Block.Table table && is(table)) {
                taken.add(i);
                rows(table, found);
                table.rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> DocNumber.parse(cell).isPresent())
                        .forEach(number -> keep(new Pair("docNumber", number), found));
            }
        }
        boxes(page, end, taken, found);
        var lines =
                IntStream.range(0, end)
                        .filter(i -> !(page.block(i) instanceof Block.Table))
                        .filter(i -> !FactLabels.pairs(page.text(i)).isEmpty())
                        .boxed()
                        .toList();
        long known = lines.stream().mapToLong(i -> FactLabels.pairs(page.text(i)).size()).sum();
        boolean titled = lines.stream().anyMatch(i -> FactLabels.saysTitle(page.text(i)));
        if (known >= FEWEST_LINES || titled) {
            taken.addAll(lines);
            for (int i : lines) FactLabels.pairs(page.text(i)).forEach(pair -> keep(pair, found));
        }
        return Taken.of(taken).with(found);
    }

    /** Where the text begins at the latest: its first long sentence. */
    static int end(Page page) {
        int end = page.bodyStart();
        while (end < page.size() && !isProse(page, end)) end++;
        return end == page.size() ? page.bodyStart() : end;
    }

    private static boolean isProse(Page page, int i) {
        var text = page.text(i);
        return !(page.block(i) instanceof Block.Table)
                && (page.isLabelled(i) || (text.length() > SENTENCES && text.indexOf('。') >= 0))
                && FactLabels.pairs(text).isEmpty();
    }

    /** Labels that are blocks of their own, each with its words in the next block. */
    private static void boxes(Page page, int end, Set<Integer> taken, Map<String, String> found) {
        var labels = IntStream.range(0, end).filter(i -> isLabel(page, i)).boxed().toList();
        if (labels.size() < FEWEST) return;
        for (int label : labels) {
            taken.add(label);
            int value = label + 1;
            if (value >= end || isLabel(page, value) || !isValue(page, label, value)) continue;
            taken.add(value);
            row(List.of(page.text(label), page.text(value)), found);
        }
    }

    private static boolean isValue(Page page, int label, int value) {
        if (page.text(value).length() > LONGEST_VALUE) return false;
        var box = page.block(label).look().region();
        if (box.isEmpty()) return true;
        box = box.substring(0, box.lastIndexOf('/') + 1);
        return !box.isEmpty()
                && page.block(value).look().region().startsWith(box)
                && !(page.block(value) instanceof Block.Heading)
                && !page.isTitle(value);
    }

    /** A label alone, in a place of a page or with a colon. */
    private static boolean isLabel(Page page, int i) {
        var text = page.text(i);
        boolean placed = !page.block(i).look().region().isEmpty();
        return FactLabels.key(text).isPresent()
                && (placed || text.endsWith("：") || text.endsWith(":") || text.endsWith("】"));
    }

    /** Labels and words side by side, or both in one cell; a label follows one without words. */
    private static void row(List<String> cells, Map<String, String> found) {
        Optional<String> open = Optional.empty();
        for (var cell : cells) {
            var text = cell.strip();
            if (text.isEmpty()) continue;
            var label = FactLabels.key(text);
            var pairs = label.isPresent() ? List.<Pair>of() : FactLabels.pairs(text);
            pairs.forEach(pair -> keep(pair, found));
            if (label.isEmpty() && pairs.isEmpty()) {
                open.ifPresent(key -> keep(new Pair(key, text), found));
            }
            open = label;
        }
    }

    /** Rows of labels beside their words; where a row is of labels alone, they are below it. */
    private static void rows(Block.Table table, Map<String, String> found) {
        List<String> above = List.of();
        for (var cells : table.rows()) {
            boolean below = above.size() == cells.size() && !isHead(cells);
            for (int k = 0; below && k < cells.size(); k++) {
                row(List.of(above.get(k), cells.get(k)), found);
            }
            above = isHead(cells) ? cells : List.of();
            if (!below && above.isEmpty()) row(cells, found);
        }
    }

    /** 索取号 | 发布时间 | 发布机构 | 文件编号 | 备注. */
    private static boolean isHead(List<String> cells) {
        long labels = cells.stream().filter(c -> FactLabels.key(c.strip()).isPresent()).count();
        return labels >= FEWEST && labels + 1 >= cells.size();
    }

    private static void keep(Pair pair, Map<String, String> found) {
        if (!pair.isEmpty()) found.putIfAbsent(pair.key(), pair.value());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        |索引号：|SL01|发文机关：|示例省民政厅|成文日期：|2023年5月12日
                        各市民政局：
                        """,
                        """
                        各市民政局：
                        """),
                repairs(
                        """
                        <body/dl/dt>索 引 号：
                        <body/dl/dd>SL01
                        <body/dl/dt>成文日期
                        <body/dl/dd>2023年5月12日
                        <body/dl/dt>有效性：
                        <body/div/p>关于开展临时救助专项核查工作的通知
                        """,
                        """
                        <body/div/p>关于开展临时救助专项核查工作的通知
                        """),
                repairs(
                        """
                        索 引 号：SL01
                        发文机关：示例省民政厅　成文日期：2023年5月12日
                        关于开展临时救助专项核查工作的通知
                        """,
                        """
                        关于开展临时救助专项核查工作的通知
                        """),
                keeps("|姓名|住址|困难情况"));
    }
}

package tiaowen.clean;

import static java.util.Map.entry;
import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.model.Block;

/**
 * Reads the table 信息公开 above a paper on government sites (索引号, 发文机关, 成文日期, 文号) as metadata and
 * drops it.
 */
final class InformationTable implements BlockRule {
    /** What stands in its left cells, and the key that it is found under; empty for no key. */
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    entry("索引号", "index"),
                    entry("索取号", "index"),
                    entry("主题分类", "theme"),
                    entry("信息分类", "theme"),
                    entry("组配分类", "theme"),
                    entry("法规类别", "theme"),
                    entry("体裁分类", ""),
                    entry("公文种类", ""),
                    entry("效力级别", ""),
                    entry("发文机关", "issuers"),
                    entry("发文单位", "issuers"),
                    entry("发文机构", "issuers"),
                    entry("发布机构", "issuers"),
                    entry("发布部门", "issuers"),
                    entry("制发机关", "issuers"),
                    entry("制定机关", "issuers"),
                    entry("成文日期", "written"),
                    entry("生成日期", "written"),
                    entry("标题", "title"),
                    entry("名称", "title"),
                    entry("信息名称", "title"),
                    entry("文件名称", "title"),
                    entry("法规标题", "title"),
                    entry("文号", "docNumber"),
                    entry("发文字号", "docNumber"),
                    entry("文件编号", "docNumber"),
                    entry("发布日期", "published"),
                    entry("公开日期", "published"),
                    entry("发文日期", "written"),
                    entry("主题词", "keywords"),
                    entry("关键词", "keywords"),
                    entry("有效性", "status"),
                    entry("时效性", "status"),
                    entry("是否有效", "status"),
                    entry("效力状态", "status"),
                    entry("公开方式", ""),
                    entry("公开时限", ""),
                    entry("公开范围", ""),
                    entry("生效日期", "effective"),
                    entry("实施日期", "effective"),
                    entry("施行日期", "effective"),
                    entry("废止日期", ""),
                    entry("内容概述", ""));

    /** {@code 文 号：}, {@code 成文日期}. */
    private static final Pattern DRESS = Pattern.compile("[ 　\\u00A0:：【】\\[\\]]");

    /** A key in a line, its characters perhaps set apart: {@code 文　号：}. */
    private static final Pattern KEY =
            Pattern.compile(
                    KEYS.keySet().stream()
                            .map(
                                    key ->
                                            String.join(
                                                    "[ 　\\u00A0]{0,4}",
                                                    key.codePoints()
                                                            .mapToObj(Character::toString)
                                                            .toList()))
                            .collect(
                                    Collectors.joining(
                                            "|", "(?:【[ ]?)?(?:", ")[ 　\\u00A0]{0,4}[:：】]")));

    private static final int FEWEST = 3;
    private static final int LONGEST = 300;
    private static final int LONGEST_KEY = 12;

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

    static boolean is(Block.Table table) {
        return table.rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell.length() < LONGEST_KEY && KEYS.containsKey(bare(cell)))
                        .count()
                >= FEWEST;
    }

    private static String bare(String cell) {
        return DRESS.matcher(cell).replaceAll("");
    }

    @Override
    public Taken take(Page page) {
        var taken = new TreeSet<Integer>();
        var found = new HashMap<String, String>();
        for (int i = 0; i < page.bodyStart(); i++) {
            if (page.block(i) instanceof Block.Table table && is(table)) {
                taken.add(i);
                table.rows().forEach(row -> read(row, found));
            }
        }
        boxes(page, taken, found);
        var lines = page.head().filter(i -> !pairs(page.text(i)).isEmpty()).boxed().toList();
        long known = lines.stream().mapToLong(i -> pairs(page.text(i)).size()).sum();
        if (known / 2 >= FEWEST) {
            taken.addAll(lines);
            lines.forEach(i -> read(pairs(page.text(i)), found));
        }
        return Taken.of(taken).with(found);
    }

    /** Keys and values that are blocks of their own, in a list of definitions or in boxes. */
    private static void boxes(Page page, Set<Integer> taken, Map<String, String> found) {
        var keys = page.head().filter(i -> isKey(page, i)).boxed().toList();
        if (keys.size() < FEWEST) return;
        for (int key : keys) {
            taken.add(key);
            int value = key + 1;
            if (value >= page.bodyStart() || isKey(page, value)) continue;
            var box = page.block(key).look().region();
            box = box.substring(0, box.lastIndexOf('/') + 1);
            if (box.isEmpty() || !isIn(box, page.block(value)) || page.isTitle(value)) continue;
            taken.add(value);
            read(List.of(page.text(key), page.text(value)), found);
        }
    }

    private static boolean isIn(String box, Block value) {
        return value.look().region().startsWith(box) && !(value instanceof Block.Heading);
    }

    /** A key alone, in a place of a page. */
    private static boolean isKey(Page page, int i) {
        var text = page.text(i);
        return text.length() < LONGEST_KEY
                && !page.block(i).look().region().isEmpty()
                && KEYS.containsKey(bare(text));
    }

    /** Keys and values of a line that begins with a key; empty for any other. */
    private static List<String> pairs(String line) {
        var key = KEY.matcher(line);
        if (line.length() > LONGEST || !key.lookingAt()) return List.of();
        var pairs = new ArrayList<String>();
        int from = 0;
        while (key.find(from)) {
            if (from > 0) pairs.add(line.substring(from, key.start()));
            pairs.add(key.group());
            from = key.end();
        }
        pairs.add(line.substring(from));
        return pairs;
    }

    private static void read(List<String> row, Map<String, String> found) {
        for (int i = 0; i + 1 < row.size(); i++) {
            var key = KEYS.getOrDefault(bare(row.get(i)), "");
            var value = row.get(i + 1).strip();
            if (key.isEmpty() || value.isEmpty()) continue;
            boolean date = List.of("written", "published", "effective").contains(key);
            var read = date ? PublishingLine.date(value).orElse("") : value;
            if (!read.isEmpty()) found.putIfAbsent(key, read);
        }
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

package tiaowen.query;

import java.util.List;
import java.util.Random;

/** Queries that nobody thought of: made by the grammar, made of its pieces, made of anything. */
public final class RandomQueries {
    private static final List<String> WORDS =
            List.of(
                    "岗位",
                    "津贴",
                    "慈善组织",
                    "应当",
                    "备案",
                    "的",
                    "60日",
                    "六十日",
                    "3%",
                    "互助组织",
                    "照明",
                    "第十二条",
                    "（试行）",
                    "《邻里互助条例》",
                    "晋民发〔2017〕49号",
                    "ISO9001",
                    "街道办事处",
                    "捐赠",
                    "不得",
                    "老年人",
                    "以下简称（本办法）",
                    "个保法",
                    "a-b",
                    "𠮷田");
    private static final List<String> FIELDS =
            List.of(
                    "标题:岗位",
                    "标题：（照明 或 互助）",
                    "文号:云民发〔2022〕8号",
                    "机关:\"民政局\"",
                    "地区:云岭",
                    "类别:行政法规",
                    "类别:(法律 或 规章)",
                    "状态:现行有效",
                    "日期:2020..2023",
                    "日期:>=2021",
                    "日期:2023..2020",
                    "条:12",
                    "条:第三条",
                    "条:2..4",
                    "条:12-1",
                    "章:二",
                    "章:1..2",
                    "政策:邻里互助条例",
                    "在:《楼道照明管理办法》",
                    "title:互助",
                    "article:3",
                    "kind:法律");
    private static final List<String> NEAR =
            List.of("同句", "同款", "同条", "/s", "/p", "/c", "SAME_SENTENCE");
    private static final List<String> PIECES =
            List.of(
                    "“",
                    "”",
                    "\"",
                    "「",
                    "」",
                    "‘",
                    "'",
                    "-",
                    "－",
                    "--",
                    "或",
                    "OR",
                    " 或 ",
                    " OR ",
                    "|",
                    "||",
                    "NOT ",
                    " 且 ",
                    "AND",
                    "标题:",
                    "标提:",
                    "日期:",
                    "日期:2020..",
                    "..",
                    "类别：",
                    "条:",
                    "章：",
                    "政策:",
                    "不含:",
                    "不含 ",
                    " ",
                    "　",
                    "，",
                    "《",
                    "》",
                    "(",
                    ")",
                    "（",
                    "）",
                    " (",
                    ") ",
                    "？",
                    "吗",
                    "怎么",
                    " 同句 ",
                    " 同款",
                    "/s",
                    "*",
                    "~",
                    "\\",
                    "<b>",
                    "../",
                    "\u0000",
                    "\ud83d",
                    "\ude00",
                    "问:",
                    "引:",
                    "…",
                    "。",
                    "；",
                    "12",
                    "条");

    private RandomQueries() {}

    /** One that the grammar allows. */
    public static String grammar(Random random) {
        return parts(random, 3);
    }

    /** One of any of the kinds. */
    public static String any(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> grammar(random);
            case 4 -> broken(random);
            case 5, 6 -> pieces(random);
            default -> characters(random);
        };
    }

    /** Those that cost most. */
    public static List<String> hostile() {
        return List.of(
                "的",
                "的 了 和 是",
                "的 或 了 或 和 或 是 或 在 或 应",
                "一|".repeat(250),
                "人 OR ".repeat(125),
                oneCharacterOrs(),
                oneCharacterOrs().replace("|", " 同句 "),
                oneCharacterOrs().replace("|", " "),
                oneCharacterOrs().replace("|", " -"),
                "(".repeat(500),
                "(".repeat(250) + ")".repeat(250),
                "(的 或 ".repeat(80) + "了" + ")".repeat(80),
                "-(".repeat(160) + "的" + ")".repeat(160),
                "的 同句 了 同句 和 同款 是 同条 在",
                "应当 同句 规定",
                "-的 同句 -了",
                "(的 或 应当 或 规定) 同句 (不得 或 应当) 同款 (-的)",
                "应当 规定 国家 的 人",
                "-的",
                "* 或 的",
                "条:1..9999 或 章:1..99",
                "(的 条:1..9999) 或 (了 日期:1900..2100) 或 (-的)",
                "应当".repeat(250),
                "。".repeat(500),
                "\ud83d\ude00".repeat(250),
                "\ud83d".repeat(500),
                "“”".repeat(250),
                "标题:".repeat(160),
                "标题:(".repeat(100),
                "问:" + "怎么".repeat(200),
                "国家 或 ".repeat(60) + "社会",
                "\u200b".repeat(500),
                "第一条".repeat(160),
                "a".repeat(500));
    }

    private static String oneCharacterOrs() {
        var text = new StringBuilder();
        var common = "的应当或者人民国家规定机关依法行政管理单位部门有权在以上下由及其他和对不得关于一条二三";
        for (int i = 0; i < common.length(); i++)
            text.append(i == 0 ? "" : "|").append(common.charAt(i));
        return text.toString();
    }

    private static String parts(Random random, int depth) {
        var text = new StringBuilder();
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            if (i > 0) text.append(pick(random, List.of(" ", "　", " ", " 且 ", " AND ")));
            if (random.nextInt(5) == 0) text.append(pick(random, List.of("-", "NOT ", "不含 ", "－")));
            text.append(near(random, depth));
        }
        return text.toString();
    }

    private static String near(Random random, int depth) {
        if (random.nextInt(5) > 0) return any(random, depth, true);
        var text = new StringBuilder(any(random, depth, false));
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            text.append(' ').append(pick(random, NEAR)).append(' ');
            text.append(any(random, depth, false));
        }
        return text.toString();
    }

    private static String any(Random random, int depth, boolean fields) {
        var text = new StringBuilder(unit(random, depth, fields));
        while (random.nextInt(4) == 0) {
            text.append(pick(random, List.of(" 或 ", " OR ", "|", " | ")));
            if (random.nextInt(6) == 0) text.append('-');
            text.append(unit(random, depth, fields));
        }
        return text.toString();
    }

    private static String unit(Random random, int depth, boolean fields) {
        int kind = random.nextInt(10);
        if (kind < 5) return pick(random, WORDS);
        if (kind < 7) return "“" + pick(random, WORDS) + "”";
        if (kind < 8 && depth > 0) {
            var group = fields ? parts(random, depth - 1) : any(random, depth - 1, false);
            return random.nextBoolean() ? "(" + group + ")" : "（" + group + "）";
        }
        return fields ? pick(random, FIELDS) : pick(random, WORDS);
    }

    /** One that the grammar allows with a character taken out or put in. */
    private static String broken(Random random) {
        var text = new StringBuilder(grammar(random));
        for (int n = 1 + random.nextInt(3); n > 0 && !text.isEmpty(); n--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) text.deleteCharAt(at);
            else text.insert(at, pick(random, PIECES));
        }
        return text.toString();
    }

    private static String pieces(Random random) {
        var text = new StringBuilder();
        for (int n = random.nextInt(14); n > 0; n--) {
            text.append(pick(random, random.nextInt(3) == 0 ? WORDS : PIECES));
        }
        return text.toString();
    }

    private static String characters(Random random) {
        var text = new StringBuilder();
        for (int n = random.nextInt(40); n > 0; n--) text.append((char) random.nextInt(0x10000));
        return text.toString();
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}

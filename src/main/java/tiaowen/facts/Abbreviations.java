package tiaowen.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.model.Definition;
import tiaowen.model.Titles;

/** Finds the short names that a text gives on its way: {@code …（以下简称《实施意见》）}. */
final class Abbreviations {
    // （以下简称“X”）  (以下统称X)  （下称X）  （本章简称X）  （简称X）  （招用……的，以下统称X）
    private static final Pattern BRACKET =
            Pattern.compile(
                    "[（(](?:[^（）()]{1,40}[，,；;])?+(?:(?:以下|下|本[章节法条])(?:均|分别|合并|一并|总)?(?:简称|统称|合称|并称|称)|简称|统称)(?:为|作)?[：:，,]?([^（）()]{1,60})[）)]");
    private static final Pattern TOGETHER = Pattern.compile("统称|合称|并称|总称");
    // 《A》、《B》 split in two leaves 《A and B》;  A，下同
    private static final Pattern ODD =
            Pattern.compile("^[“《](?=[^”》]*$)|(?<=^[^“《]{1,40})[”》]$|[，,]?(?:以下同|下同)$");
    private static final Pattern SEVERAL = Pattern.compile("[”》][、和或与及]+(?:者)?[“《]");
    // what comes before the full name in its clause
    private static final Pattern BEFORE =
            Pattern.compile(
                    "依照|依据|根据|按照|印发的?|制定的?|出台的?|下发的?|发布的?|公布的?|贯彻落实|贯彻|落实|执行|修订|开展|设立|成立|建立|组建|取得|申请|加强|规范|推进|促进|做好|完善|是指|应当|可以|负责|实行|从事|以及|包括|签订|订立|授予|属于|作为|关于|由于|为了|正确审理|审理|处理|涉及|都是|均为|是(?!否)|适用于|往来|界定|符合|禁止任何|任何|禁止|就(?!业)|列入|本法所附|本条例所附|所称的?|由|对(?!外)|(?<!面)向|在(?!线|职|校)|将|把|与|到|(?<!行|认)为(?!主)|经(?!济|营|纪)|依(?!法)|其中|凡|(?<!自)由");

    private static final Pattern RELATIVE = Pattern.compile("从事|取得|负责|申请|开展|设立|成立|实行");

    private Abbreviations() {}

    static List<Definition> find(List<Passage> passages) {
        var found = new ArrayList<Definition>();
        for (var passage : passages) {
            if (passage.text().indexOf('称') >= 0) find(passage, found);
        }
        return found;
    }

    /** Short names of policies, without marks, with the titles they stand for. */
    static Map<String, String> titles(List<Definition> abbreviations) {
        var titles = new HashMap<String, String>();
        for (var abbreviation : abbreviations) {
            if (Titles.endsLikeTitle(abbreviation.definition())) {
                titles.putIfAbsent(abbreviation.term(), abbreviation.definition());
            }
        }
        return titles;
    }

    private static void find(Passage passage, List<Definition> found) {
        var text = passage.text();
        var bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            boolean together = TOGETHER.matcher(bracket.group()).find();
            for (var part : SEVERAL.split(bracket.group(1), -1)) {
                var shortName = Terms.bare(ODD.matcher(Terms.bare(part)).replaceAll(""));
                if (shortName.length() < 2 || shortName.length() > 30) continue;
                if (!Terms.isPlain(shortName)) continue;
                var full = fullName(text, bracket.start(), shortName, together);
                if (full.length() < 2 || full.equals(shortName)) continue;
                found.add(
                        new Definition(
                                shortName, full, passage.eid(), Definition.Kind.ABBREVIATION, ""));
            }
        }
    }

    /** The name that ends at {@code end}. */
    private static String fullName(String text, int end, String shortName, boolean together) {
        if (end == 0) return "";
        char last = text.charAt(end - 1);
        if ("）)".indexOf(last) >= 0) {
            // 《X》（2013年1月1日起施行）（以下简称X）
            int open = Math.max(text.lastIndexOf('（', end - 2), text.lastIndexOf('(', end - 2));
            boolean dated = open > 0 && end - open < 40 && text.substring(open, end).contains("年");
            if (dated) return fullName(text, open, shortName, together);
        }
        if (last == '》') return title(text, end - 1, shortName);
        if (last == '”') return inside(text, end - 1, '“', '”');
        var clause = clause(text, end, together ? "，。；：！？（(“" : "，。；：、！？（(“《");
        int core = core(clause, shortName);
        boolean listed = !together && (core < 0 || last == '等');
        // 政策性银行、商业银行等（以下简称金融机构）: no letters of the one name are in the other
        if (listed) clause = clause(text, end, "，。；：！？（(“");
        int limit = together || listed ? clause.length() - 2 : core;
        int from = nameStart(clause, limit);
        // a whole clause without any word that opens a name: its letters alone are sure
        if (from == 0 && !together && !listed && core > 20) from = core;
        var name = clause.substring(from);
        // 使用等行为的民事纠纷案件 cut at its 的
        return Terms.bare(name.startsWith("的") ? clause : name.replaceFirst("^称(?=中)", ""));
    }

    /** Of titles in a row, 《A》、《B》（以下简称《a》、《b》）, the one that holds the short name's letters. */
    private static String title(String text, int close, String shortName) {
        var nearest = inside(text, close, '《', '》');
        var title = nearest;
        int end = close;
        while (!title.isEmpty() && core(title, shortName) < 0) {
            int before = end - title.length() - 2;
            if (before > 0 && "、和及与".indexOf(text.charAt(before)) >= 0) before--;
            if (before < 0 || text.charAt(before) != '》') return Titles.plain(nearest);
            end = before;
            title = inside(text, end, '《', '》');
        }
        return Titles.plain(title.isEmpty() ? nearest : title);
    }

    private static String clause(String text, int end, String marks) {
        int start = Math.max(Sentences.start(text, end, marks), end - 120);
        for (int i = end - 2; i >= start; i--) {
            // the bracket of an earlier short name: 甲（以下简称乙）和丙
            boolean closes = "）)".indexOf(text.charAt(i)) >= 0;
            if (closes && (text.substring(start, i).contains("称") || !opens(text, start, i))) {
                start = i + 1;
            }
        }
        return text.substring(start, end);
    }

    private static boolean opens(String text, int from, int to) {
        return text.substring(from, to).matches(".*[（(].*");
    }

    private static int nameStart(String clause, int limit) {
        int from = clause.matches("^[和与及或、].*") ? 1 : 0;
        var before = BEFORE.matcher(clause);
        while (before.find() && before.end() <= limit) {
            // 从事接入经营的单位: the verb belongs to the name; in 设立的单位 it does not
            int of = clause.indexOf('的', before.end());
            boolean relative = of > before.end() && RELATIVE.matcher(before.group()).matches();
            if (relative) from = Math.max(from, before.start());
            else from = of == before.end() ? of + 1 : before.end();
        }
        return from;
    }

    /** Where the letters of the short name begin, each as far to the right as it goes; else -1. */
    private static int core(String clause, String shortName) {
        int at = clause.length();
        for (int i = shortName.length() - 1; i >= 0; i--) {
            at = clause.lastIndexOf(shortName.charAt(i), at - 1);
            if (at < 0) return -1;
        }
        return at;
    }

    private static String inside(String text, int close, char opening, char closing) {
        int depth = 0;
        for (int i = close; i >= 0 && close - i < 300; i--) {
            if (text.charAt(i) == closing) depth++;
            if (text.charAt(i) == opening && --depth == 0) return text.substring(i + 1, close);
        }
        return "";
    }
}

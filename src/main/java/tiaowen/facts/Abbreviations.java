package tiaowen.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiaowen.model.Definition;
import tiaowen.model.Titles;

/** Finds the short names that a text gives on its way: {@code …（以下简称《实施意见》）}. */
final class Abbreviations {
    // （以下简称“X”）  (以下统称X)  （下称X）  （本章简称X）  （简称X）  （招用……的，以下统称X）
    private static final Pattern BRACKET =
            Pattern.compile(
                    "[（(](?:([^（）()]{1,60})[，,；;])?+(?:(?:以下|下|本[章节法条])(?:均|分别|合并|一并|总)?(?:简称|统称|合称|并称|称)|简称|统称)(?:为|作)?[：:，,]?([^（）()]{1,60})[）)]");
    private static final Pattern TOGETHER = Pattern.compile("统称|合称|并称|总称");
    // 《A》、《B》 split in two leaves 《A and B》;  A，下同
    private static final Pattern ODD =
            Pattern.compile("^[“《](?=[^”》]*$)|(?<=^[^“《]{1,40})[”》]$|[，,]?(?:以下同|下同)$");
    private static final Pattern SEVERAL = Pattern.compile("[”》][、和或与及]+(?:者)?[“《]");
    // a member of a row that is a phrase of its own: 、从事粮食储存的企业
    private static final Pattern WHOLE = Pattern.compile("从事|其他|以及|在|对|由|经|依法|负责");
    private static final Pattern ASIDE =
            Pattern.compile(
                    "号$|〔|^(?:包括|含|不含|不包括|即|下同|以|自|见|附|已|除|英文|[0-9a-zA-Z])|^.{1,5}$|[。；]|^[^，]*年");

    // 通知申请人…  …不得向…  …应当是…  机、变速器: a verb or an auxiliary of the sentence opens or stands in
    // the words, or they begin with half a member of a list; which of them are the name is not
    // sure, so
    // none is given
    private static final Pattern DOUBTFUL =
            Pattern.compile(
                    "^(?:通知(?!书|公告)|书面告知|鼓励|请(?!求)|征求|提交|发生|均|同时|随时|按照规定|自行决定|组织从事|各自的|与(?!会)|并(?!购))"
                            + "|^自治区、|^(?![省市县州乡])\\p{IsHan}、|是中华人民共和国|不得|应当|应向|下列|认为|时$");

    // 示例股份或公司
    private static final Pattern EITHER =
            Pattern.compile("(?<=.{2})或(?:者)?(?:本?公司|本[行所会中院校社]|集团)$");
    private static final Pattern CALLS = Pattern.compile("[，,]?(?:是指|系指|指)");

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
            for (var part : SEVERAL.split(bracket.group(2), -1)) {
                var shortName = Terms.bare(ODD.matcher(Terms.bare(part)).replaceAll(""));
                int either =
                        EITHER.matcher(shortName)
                                .results()
                                .findFirst()
                                .map(m -> m.start())
                                .orElse(-1);
                if (either > 0) shortName = shortName.substring(0, either);
                if (shortName.length() < 2 || shortName.length() > 30) continue;
                if (!Terms.isPlain(shortName)) continue;
                // 本行 is what the name ends with, said by itself
                var letters = shortName.replaceFirst("^本", "");
                var full = full(bracket, text, letters, together);
                if (full.length() < 2 || full.equals(shortName)) continue;
                boolean titled = text.charAt(Math.max(0, bracket.start() - 1)) == '》';
                if (!titled && DOUBTFUL.matcher(full).find()) continue;
                found.add(
                        new Definition(
                                shortName, full, passage.eid(), Definition.Kind.ABBREVIATION, ""));
            }
        }
    }

    // （甲部门和乙部门，以下统称X） says the name itself; （包括……，以下统称X） and （含税，下称X） do not
    private static String full(Matcher bracket, String text, String shortName, boolean together) {
        var said = bracket.group(1);
        boolean shared = said != null && (together || core(said, shortName) >= 0);
        if (shared && !ASIDE.matcher(said).find()) return said;
        var called = called(bracket, text);
        return called.isEmpty()
                ? quotesClosed(fullName(text, bracket.start(), shortName, together), text, bracket)
                : called;
    }

    /** 本办法所称秘密持有单位（以下简称持密单位）是指: all the words that are called so are the name. */
    private static String called(Matcher bracket, String text) {
        if (!CALLS.matcher(text).region(bracket.end(), text.length()).lookingAt()) return "";
        var before = text.substring(Math.max(0, bracket.start() - 60), bracket.start());
        int at = before.lastIndexOf("所称");
        var name = at < 0 ? "" : before.substring(at + 2).replaceFirst("^的", "");
        return Terms.isTerm(name) ? Terms.bare(name) : "";
    }

    /** “一事一议”形式的措施: a mark that closes in the name opens in it too. */
    private static String quotesClosed(String name, String text, Matcher bracket) {
        if (name.indexOf('”') < 0 || name.indexOf('“') >= 0) return name;
        int at = text.lastIndexOf(name, bracket.start());
        int open = at < 0 ? -1 : text.lastIndexOf('“', at);
        return open >= 0 && at - open <= 30 ? text.substring(open, at + name.length()) : name;
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
        if (listed || together) clause = clause(text, end, "，。；：！？“");
        else clause = withShortMembers(text, end, clause);
        // 依照《A》、《B》设立的企业 is one phrase
        if (clause.indexOf('》') >= 0 && clause.indexOf('《') < 0) {
            clause = clause(text, end, "，。；：！？“");
        }
        core = core(clause, shortName);
        boolean near = core >= 0 && clause.length() - core <= 6 * shortName.length() + 6;
        int limit = near && !together && last != '等' ? core : named(clause, shortName);
        // 执行机构中国证券监督管理委员会（以下简称中国证监会）: the state opens a name
        boolean state = near && shortName.matches("(?:中国|全国|国家).*");
        if (state && clause.startsWith(shortName.substring(0, 2), core)) {
            return Terms.bare(clause.substring(core));
        }
        var name = clause.substring(FullNames.start(clause, limit, together || listed));
        return Terms.bare(name.replaceFirst("^称(?=中)", ""));
    }

    /**
     * Where the first two letters of the short name stand together, else shortly before the end.
     */
    private static int named(String clause, String shortName) {
        int at = clause.lastIndexOf(shortName.substring(0, Math.min(2, shortName.length())));
        return at >= 0 ? at : Math.max(0, clause.length() - 2);
    }

    /** 省、自治区人民政府 is one name, as 省 alone is none. */
    private static String withShortMembers(String text, int end, String clause) {
        int from = end - clause.length();
        while (from > 1 && text.charAt(from - 1) == '、') {
            int before = Sentences.start(text, from - 1, "，。；：、！？（(）)“《》");
            int length = from - 1 - before;
            if (length < 1 || length > 3 || end - before > 120) break;
            from = before;
        }
        // 在重要江河、湖泊设立的管理机构: the mark stands inside a phrase with 的
        int of = text.indexOf('的', from);
        if (from > 1 && text.charAt(from - 1) == '、' && of > 0 && of < end - 2) {
            int before = Sentences.start(text, from - 1, "，。；：！？（(）)“《》");
            var members = text.substring(before, from);
            boolean own =
                    members.indexOf('的') >= 0
                            || !FullNames.mayBeMembers(members)
                            || WHOLE.matcher(text).region(from, end).lookingAt();
            if (!own && end - before <= 120) from = before;
        }
        return text.substring(from, end);
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
        int close = -1;
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if ("）)".indexOf(c) >= 0) {
                close = i;
            } else if ("（(".indexOf(c) >= 0) {
                // the bracket of an earlier short name: 甲（以下简称乙）和丙; not 场（厂）内车辆
                boolean named = close < 0 || text.substring(i, close).indexOf('称') >= 0;
                if (named) return text.substring(close < 0 ? i + 1 : close + 1, end);
                close = -1;
            }
        }
        return text.substring(close >= 0 ? close + 1 : start, end);
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

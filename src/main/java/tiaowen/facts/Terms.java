package tiaowen.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What may be a term, and how it looks without the words and marks around it. */
final class Terms {
    /** Longer runs before 是指 are clauses, not terms. */
    static final int LONGEST = 30;

    // 本法所称  前款所称的  刑法第十二条所称  本条例中所称  … (everything up to 所称)
    private static final Pattern CALLED =
            Pattern.compile(".*(?:所称[的之]?|所指的?|所谓的?|所说的?|所规定的?)[：:]?");
    // 本法中  本办法中的  本法规定的  刑法第五十三条规定的  前款中的  本条第一款规定的
    private static final Pattern PLACED =
            Pattern.compile(
                    "^(?:本[\\p{IsHan}]{1,6}?|前[一二两三]?[款条项]|上述|(?:《[^》]{1,60}》)?[\\p{IsHan}]{0,30}第[\\p{IsHan}0-9（）()]{1,24}[条款项](?:之[一二三四五六七八九])?(?:[、和及或与]第[\\p{IsHan}0-9（）()]{1,24}[条款项])*)(?:中规定的?|所规定的|规定中的|中的|里的|规定的|规定|内的|中|的)[：:]?");
    // （以下简称X）  (简称X)
    private static final Pattern REMARK =
            Pattern.compile("[（(][^（）()]{0,12}(?:简称|统称|下称|以下称)[^（）()]{0,40}[）)]");
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?:第[\\p{IsHan}]{1,8}条[ 　]|本(?:标准|规范|指南|规程|导则)(?=\\p{IsHan}{2})|其中的?|但是?|这里的?|此处的?|上述的?|同时|所谓的?|一般而言|[0-9]{1,2}[.．、]|[a-z]\\))[，,、]?");
    // X主要是指  X的规定是指  X一词是指  X，则是指; but 关联关系，是指 and 实施细则，是指
    private static final Pattern TRAILING =
            Pattern.compile(
                    "(?:主要|一般|通常|应当|分别|专门|仅|均|都|皆|除[^，]{1,10}外)$|，(?:均|都|也|就|即|则|应|系|各)$|的(?:规定|含义|概念|意思|表述|定义|用语)$|(?:一词|一语)$");
    private static final Pattern NOT_A_TERM =
            Pattern.compile(
                    ".*(?:什么|如何|怎么|怎样|哪些|是否|为何|所述|如下|不)$|^(?:这|那|其|它|他们?|该|此|上述|下列|以下|以上|同时|因此|并|且|即|如|对|由|在(?!线|职|校|岗)|根据|依照|按照|为了).{0,2}$|^(?:情形|情况|条件|规定|行为|内容|范围|注\\s?\\d*)$|^(?:本|前)(?:款|条|项|法|条例|办法)?(?:规定|所称)?$|^(?:这种|这类|这些|该项|此类|其含义|上述情形|下列情形|前款规定|具体).*");
    private static final Pattern QUOTED = Pattern.compile("[“‘\"「『]([^“”‘’\"「」『』]{1,40})[”’\"」』]");

    private static final Pattern ALSO_CALLED =
            Pattern.compile("(?:也称|又称|亦称|或称|简称|除[^，]{1,20}外$|在[^，]{1,16}$)");

    private static final String QUANTITY = "(?:[以不超届][上下内外满过]|内)";

    private Terms() {}

    /** The words without the quotes and book-title marks around them. */
    static String bare(String words) {
        var bare = words.strip();
        while (bare.length() > 2 && "“‘\"「『《".indexOf(bare.charAt(0)) >= 0) {
            int close = bare.length() - 1;
            if ("”’\"」』》".indexOf(bare.charAt(close)) < 0) break;
            if (bare.indexOf(bare.charAt(0), 1) >= 0) break;
            bare = bare.substring(1, close).strip();
        }
        return bare;
    }

    /** Whether a term holds no mark that only sentences have. */
    static boolean isPlain(String term) {
        return term.chars().noneMatch(c -> "，。；：？！,;:?!《》“”\"\t\n".indexOf(c) >= 0);
    }

    /**
     * The terms that the words between the start of a sentence and 是指 define.
     *
     * @param words such as {@code 本法所称慈善组织，} or {@code “二日”“三日”的规定}
     */
    static List<String> defined(String words) {
        var core = REMARK.matcher(words).replaceAll("").strip();
        core = withoutEnd(core);
        boolean announced = false;
        var called = CALLED.matcher(core);
        if (called.lookingAt()) {
            core = core.substring(called.end());
            announced = true;
        } else {
            var placed = PLACED.matcher(core);
            if (placed.find() && placed.end() < core.length()) {
                core = core.substring(placed.end());
                announced = true;
            }
        }
        core = LEADING.matcher(core).replaceFirst("");
        boolean apart = words.strip().endsWith("，");
        for (int i = 0; i < 2 && !apart; i++) {
            core = withoutEnd(TRAILING.matcher(core).replaceFirst(""));
        }
        var quoted = quoted(core);
        if (quoted.size() > 1) return quoted;
        if (quoted.size() == 1 && (announced || core.startsWith("“"))) return quoted;
        // 挪用公款“情节严重”
        int mark = core.endsWith("”") ? core.lastIndexOf('“') : -1;
        if (mark > 0) {
            var last = core.substring(mark + 1, core.length() - 1);
            if (isTerm(last)) return List.of(bare(last));
        }
        core = member(core, apart);
        // 所称“资助”实施间谍行为: quotes inside the term
        if (announced) core = core.replaceAll("[“”‘’]", "");
        if (announced && core.length() == 1 && isPlain(core)) return List.of(core);
        // ……的，是指: a case, not a term, unless it was announced as one
        if (!announced && core.endsWith("的")) return List.of();
        // 以上、以下、以内
        if (announced && core.matches(QUANTITY + "(?:[、和]" + QUANTITY + ")+")) {
            return List.of(core.split("[、和]", -1));
        }
        return isTerm(core) ? List.of(bare(core)) : List.of();
    }

    /** Of 如果只有一个幅度，最高刑是指 and 模型航空器，也称航空模型，是指 the words that are the term. */
    private static String member(String core, boolean apart) {
        int comma = core.indexOf('，');
        if (comma < 0) return core;
        if (ALSO_CALLED.matcher(core).region(comma + 1, core.length()).lookingAt()) {
            return core.substring(0, comma);
        }
        var last = core.substring(core.lastIndexOf('，') + 1);
        return apart ? core : LEADING.matcher(last).replaceFirst("");
    }

    static boolean isTerm(String words) {
        var term = bare(words);
        return term.length() >= 2
                && term.length() <= LONGEST
                && isPlain(term)
                && balanced(term)
                && !NOT_A_TERM.matcher(term).matches();
    }

    private static boolean balanced(String term) {
        int depth = 0;
        for (int i = 0; i < term.length() && depth >= 0; i++) {
            if ("（(".indexOf(term.charAt(i)) >= 0) depth++;
            if ("）)".indexOf(term.charAt(i)) >= 0) depth--;
        }
        return depth == 0;
    }

    /** All quoted terms, when there is nothing but joining words between them. */
    private static List<String> quoted(String words) {
        var found = new ArrayList<String>();
        var quoted = QUOTED.matcher(words);
        int rest = 0;
        int end = 0;
        while (quoted.find()) {
            rest += quoted.start() - end;
            end = quoted.end();
            var term = quoted.group(1);
            if (isTerm(term) || term.matches("\\p{IsHan}")) found.add(bare(term));
        }
        rest += words.length() - end;
        return rest <= 2 * found.size() ? found : List.of();
    }

    private static String withoutEnd(String words) {
        int end = words.length();
        while (end > 0 && "，,：: 　—－-".indexOf(words.charAt(end - 1)) >= 0) end--;
        return words.substring(0, end);
    }
}

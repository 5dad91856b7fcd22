package tiaowen.facts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Titles;

/** Reads the name of a law that stands without marks before a number: 依照刑法第二百六十六条. */
final class LawNames {
    /** The longest name looked for, in characters. */
    private static final int LONGEST = 30;

    private static final Pattern ENDING =
            Pattern.compile(
                    "(?:法|典|条例|办法|规定|细则|规则|解释|决定|修正案|通则|公约|协定|议定书|章程|准则|合同|协议)(?:[（(][^（）()]{1,9}[）)])?$");
    private static final Pattern NO_POLICY = Pattern.compile("(?:章程|合同|协议)$");
    // whose name is never the end of another law's: 影响刑法第十二条 names 刑法
    private static final Pattern CODE = Pattern.compile("(?:宪法|刑法|民法典|民法通则|民法总则|(?:民事|刑事|行政)诉讼法)$");

    // 民法典合同编  《民法典》总则编  刑法分则: articles are counted through, so the law is what is named
    private static final Pattern PART =
            Pattern.compile("(?:(?<=法典》?)\\p{IsHan}{2,6}编|(?<=刑法》?)[总分]则)$");

    // words that stand before a name and do not belong to it
    private static final Pattern BEFORE =
            Pattern.compile(
                    "依照|依据|根据|按照|违反|符合|适用(?!法)|参照|比照|或者|以及|属于|认定为|构成|应当|可以|可能|关于|修改|具有|实施(?!条例|办法|细则|规)|经过|通过|触犯|有关|下列|规定的?|所称|所列|除(?!草)|按(?!揭)|依(?!法)|将|(?<!共)和(?!平)|与|(?<!普)及|是|的|在(?!线|职|校)|(?<!行)为|(?<!自)由|因(?!素)|把|其|该|(?<!草)原(?!产|子)|修[正订]前|修[正订]后|现行|我国|对(?!外)|有(?!组织|资产|企业|土地)|以|从(?!业)|向|于|经(?!济|营|纪|费)|不(?!动产|正当)|条(?!例|约)|项(?!目)|第|时(?=[民刑行])|后(?=[民刑行])|影响|(?<!意)见(?![习证义])|达到|指定|承担|享有|提起|违背|援引|引用|履行|满足|遵守|涉及|触犯|每|均|但(?!书)|未(?!成年)|同时|无(?!线|人|障)");
    private static final Pattern POINTING =
            Pattern.compile(
                    "(?:本|该|同|上述|前述|此|其他?|有关)?(?:法|法律|条例|办法|规定|细则|规则|解释|决定|公约|协定|议定书|章程|准则|法典|司法解释|法规)");

    private LawNames() {}

    /**
     * @param name as it stands; empty where something that has articles is named, but not which
     * @param start where it begins in the text
     */
    record Name(String name, int start) {}

    /**
     * The name that ends right before {@code end}; empty when the words there name nothing that has
     * articles.
     *
     * @param known titles and short names that the document uses elsewhere
     */
    static Optional<Name> before(String text, int end, Set<String> known) {
        int part = partStart(text, end);
        if (part < end && part > 0) return before(text, part, known);
        var quoted = quoted(text, end);
        if (quoted.isPresent()) return quoted;
        int from = beforeBracket(text, end);
        while (from > 0 && end - from < LONGEST && isHan(text.charAt(from - 1))) from--;
        var run = text.substring(from, end);
        if (!ENDING.matcher(run).find()) return Optional.empty();
        for (int i = 0; i + 2 <= run.length(); i++) {
            if (known.contains(run.substring(i)))
                return Optional.of(new Name(run.substring(i), from + i));
        }
        var code = CODE.matcher(run);
        if (code.find()) return Optional.of(new Name(code.group(), from + code.start()));
        int cut = 0;
        var before = BEFORE.matcher(run);
        while (before.find() && before.end() < run.length()) cut = before.end();
        var name = run.substring(cut);
        boolean vague =
                name.length() < 2
                        || POINTING.matcher(name).matches()
                        || NO_POLICY.matcher(name).find()
                        || (!Titles.endsLikeTitle(name) && !ENDING.matcher(name).find());
        return Optional.of(new Name(vague ? "" : name, from + cut));
    }

    // “示范法”第三条  〈示范法〉第三条
    private static Optional<Name> quoted(String text, int end) {
        int mark = end == 0 ? -1 : "”〉".indexOf(text.charAt(end - 1));
        if (mark < 0) return Optional.empty();
        int open = text.lastIndexOf("“〈".charAt(mark), end - 2);
        if (open < 0 || end - open > LONGEST + 2) return Optional.empty();
        var name = text.substring(open + 1, end - 1);
        return Titles.isLikelyTitle(name) ? Optional.of(new Name(name, open)) : Optional.empty();
    }

    /** Where the name of a part begins that ends at {@code end}: 示范法典合同编, 刑法分则; else the end. */
    static int partStart(String text, int end) {
        int from = Math.max(0, end - 9);
        var part = PART.matcher(text.substring(from, end));
        return part.find() ? from + part.start() : end;
    }

    /** 分则 of 刑法 is its second 编, whose chapters are numbered afresh. */
    static String part(String text, int end) {
        var name = text.substring(partStart(text, end), end);
        return name.equals("分则") ? "bian-2." : name.equals("总则") ? "bian-1." : "";
    }

    /** Steps over a bracket that ends a name: 刑法修正案（七）, 示范法（2018年修正）. */
    private static int beforeBracket(String text, int end) {
        if (end == 0 || "）)".indexOf(text.charAt(end - 1)) < 0) return end;
        for (int i = end - 2; i >= 0 && end - i < 12; i--) {
            if ("（(".indexOf(text.charAt(i)) >= 0) return i;
        }
        return end;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}

package tiaowen.glossary;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a term in a text is a word of its own, and meant by the text itself. */
final class WordBoundaries {
    /** Everyday words: where a text defines them, it does so for counting and for one sentence. */
    private static final Set<String> EVERYDAY =
            Set.of(
                    "单位", "人员", "个人", "部门", "机关", "机构", "组织", "企业", "以上", "以下", "以内", "以外", "以前",
                    "以后", "不满", "超过", "届满", "条例", "办法", "规定", "细则", "解释", "决定", "通知", "意见", "目录",
                    "境内", "境外", "其他", "上述", "公布", "证明", "费用", "服务", "情形", "行为", "近亲属", "法律", "法规",
                    "内部");

    // 分公司 非法人组织 不动产 未成年人 副县长 原登记机关 总公司 子公司
    private static final String NEGATES = "非不无未分子总副原准";

    // 保险法 工程师 服务员 数字化 所得税 诈骗罪 档案馆 保险金
    private static final String CHANGES = "法师员化性学论家税费金证局厅罪率额馆库站";

    // 信访人 货运经营者
    private static final String PERSONS = "人者";

    private static final int SHORT = 3;
    private static final int LONGEST = 6;

    // 国务院民政部门, where 民政部门 is short for that of the county; 其他企业, 上级机关
    private static final Pattern OTHERS =
            Pattern.compile("(?:国务院|国家|中央|全国|中国|外国|省|市|县|区|政府|级|其他|有关|相关|原有)$");

    // 放射性固体废物 小型企业
    private static final String KINDS = "性型类式";

    // 环境保护主管部门 农业行政主管部门: the name of an office
    private static final Pattern OFFICE =
            Pattern.compile(
                    "^\\p{IsHan}{0,8}?(?:主管|行政|管理|监督|执法|检察|工作)\\p{IsHan}{0,2}?(?:部门|机关|机构)");

    private WordBoundaries() {}

    /** Words that are never marked. */
    static boolean everyday(String key) {
        boolean days = key.length() < 4 && key.indexOf('日') >= 0;
        boolean counts = key.length() < 2 || days;
        return counts || EVERYDAY.contains(key);
    }

    /**
     * Whether the characters beside a term leave its meaning alone.
     *
     * @param folded the text
     */
    static boolean standsAlone(String folded, int start, int end, boolean abbreviation) {
        if (start > 0 && NEGATES.indexOf(folded.charAt(start - 1)) >= 0) return false;
        if (abbreviation
                && OTHERS.matcher(folded.substring(Math.max(0, start - LONGEST), start)).find())
            return false;
        if (end == folded.length()) return true;
        char next = folded.charAt(end);
        if (PERSONS.indexOf(next) >= 0) return false;
        return end - start > SHORT || CHANGES.indexOf(next) < 0;
    }

    /**
     * Whether a term stands in the name of an office or behind a word that makes it a special case:
     * {@code 农业} in 农业行政主管部门, {@code 固体废物} in 放射性固体废物. The text's own term stays what it is there;
     * a definition of others may not be meant.
     */
    static boolean narrowed(String folded, int start, int end) {
        if (start > 0 && KINDS.indexOf(folded.charAt(start - 1)) >= 0) return true;
        return OFFICE.matcher(folded).region(end, folded.length()).useAnchoringBounds(true).find();
    }

    /**
     * Whether a text says itself what a term means, in a way that is not read as a definition:
     * {@code 不满十八周岁的自然人为未成年人。}, {@code 个人信息是以电子方式记录的……}.
     */
    static boolean says(String folded, int start, int end) {
        boolean ends = end == folded.length() || "。;；".indexOf(folded.charAt(end)) >= 0;
        boolean opens = start == 0 || "。;；".indexOf(folded.charAt(start - 1)) >= 0;
        return (ends && start > 0 && "为是称".indexOf(folded.charAt(start - 1)) >= 0)
                || (opens && folded.startsWith("是", end))
                || folded.startsWith("是指", end)
                || folded.startsWith(",是指", end);
    }

    /** Whether a place lies inside quotes or book-title marks: another text's words. */
    static boolean quoted(String folded, int at) {
        return open(folded, at, '《', '》') || odd(folded, at);
    }

    private static boolean open(String text, int at, char opening, char closing) {
        int open = text.lastIndexOf(opening, at);
        return open >= 0 && text.lastIndexOf(closing, at) < open;
    }

    /** Folding makes opening and closing quotes one character. */
    private static boolean odd(String folded, int at) {
        return folded.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
    }
}

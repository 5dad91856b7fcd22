package tiaowen.model;

import java.util.Set;
import java.util.regex.Pattern;

/** How titles of policies look: {@code 慈善法}, {@code 关于……的通知}, {@code 某某管理办法（试行）}. */
public final class Titles {
    /** Words that a title may end with, whatever stands before them. */
    public static final String ENDINGS =
            "修正案|实施意见|条例|办法|规定|细则|决定|解释|通知|意见|规则|章程|准则|纲要|方案|规划|公约|通则|总则|纪要|标准|规范|规程|批复|复函|答复|计划|公告|通告|制度|指引|指南|守则|议定书|法|典|令";

    // 试行)  (一)  （2021年修订）  behind the last word of a title
    private static final String TAIL = "(?:[（(][^（）()]{1,12}[）)]){0,2}";
    private static final Pattern ENDS_LIKE_TITLE =
            Pattern.compile("(?:" + ENDINGS + ")" + TAIL + "$");
    private static final Pattern STATUTE =
            Pattern.compile("(?:修正案|条例|办法|规定|细则|规则|章程|准则|通则|解释|法|典)" + TAIL + "$");
    // soft endings are everyday words as well: 征求意见, 会议通知
    private static final Pattern FIRM =
            Pattern.compile("(?:修正案|条例|办法|细则|规则|章程|准则|通则|纲要|法|典)" + TAIL + "$");
    // 依法 执法 违法 办法 方法 …: the word, not a law
    private static final Pattern COMMON_WORD =
            Pattern.compile(
                    "(?:(?<!公)司法|[依执违合立普书方看语说想守枉犯非手句文]法|[经字词辞古庆盛恩宝药]典|(?:想|没|没有|好|新|此)办法)$");
    private static final Set<String> SHORT_LAWS = Set.of("宪法", "刑法", "民法", "消法", "民法通则", "民法总则");

    private Titles() {}

    /** A title as it is kept: without book-title marks around it, and without white space. */
    public static String plain(String title) {
        var out = new StringBuilder(title.length());
        title.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF)
                .forEach(out::appendCodePoint);
        var plain = out.toString();
        while (plain.length() > 2 && wrapped(plain)) plain = plain.substring(1, plain.length() - 1);
        return plain;
    }

    /** Letters and numerals of any kind alone: what two ways of printing a title have in common. */
    public static String letters(String title) {
        var out = new StringBuilder(title.length());
        title.codePoints().filter(Titles::isLetter).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isLetter(int c) {
        // 〇 and ① are no digits
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /**
     * Index of the mark 》 that closes the 《 at {@code open}, inner titles passed over; -1 when none
     * does within 300 characters.
     */
    public static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i - open < 300; i++) {
            if (text.charAt(i) == '《') depth++;
            if (text.charAt(i) == '》' && --depth == 0) return i;
        }
        return -1;
    }

    /** True where the last mark closes the first: 《A》, but not 《A》和《B》. */
    private static boolean wrapped(String title) {
        return title.charAt(0) == '《' && closing(title, 0) == title.length() - 1;
    }

    /** Whether {@code text} ends with a word that titles end with, and has more than that word. */
    public static boolean endsLikeTitle(String text) {
        var end = ENDS_LIKE_TITLE.matcher(tail(text));
        return end.find() && (text.length() > end.end() - end.start() || SHORT_LAWS.contains(text));
    }

    /** Whether {@code text} ends as the title of a text in articles does: 法, 条例, 办法, 规定 … */
    public static boolean endsLikeStatute(String text) {
        return STATUTE.matcher(tail(text)).find();
    }

    /**
     * Whether {@code text} standing alone without marks is more likely a title than everyday words:
     * {@code 慈善法} and {@code 志愿服务条例} are, {@code 依法}, {@code 管理办法} and {@code 征求意见} are not.
     */
    public static boolean isLikelyTitle(String text) {
        if (SHORT_LAWS.contains(text)) return true;
        if (text.startsWith("本") || text.startsWith("该")) return false;
        var tail = tail(text);
        if (COMMON_WORD.matcher(tail).find()) return false;
        boolean law = (tail.endsWith("法") && !tail.endsWith("办法")) || tail.endsWith("典");
        if (law) return text.length() >= 3;
        if (FIRM.matcher(tail).find()) return text.length() >= (tail.endsWith("条例") ? 4 : 5);
        return text.length() >= 7 && endsLikeTitle(text);
    }

    /** Endings are short: a bounded look keeps the search for them linear. */
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 40));
    }
}

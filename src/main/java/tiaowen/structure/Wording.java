package tiaowen.structure;

import java.util.regex.Pattern;

/** What the words of a line say of its role, whatever the format made of it. */
final class Wording {
    /** Longest heading line, in UTF-16 units. */
    static final int HEADING = 50;

    // 第三章的规定  第十条规定的  第十条第二款  第五条、第六条  第四章另有规定
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?:之?[规規]定|的|所列|所[称稱]|所指|所述|另有|第[^\\s　]{1,6}[款项条章节項條節]|[、，。；,;）)”》]|和第|与第|或者第|或第"
                            + "|至第|及第|以及第|中的|中[“，]|有关规定[的，]|修改为|改为|移至|作为第)");

    // 本决定自公布之日起施行。  《某某条例》根据本决定作相应修改，重新公布。  本修正案自…起生效
    private static final Pattern CLOSING =
            Pattern.compile(
                    "本(?:决定|修正案).{0,40}(?:施行|生效|实行|实施)|《[^》]{2,80}》(?:等.{1,20})?根据本(?:决定|修正案)|根据本(?:决定|修正案)");

    private Wording() {}

    /** Whether a sentence or a member of a list ends here, rather than the width of a page. */
    static boolean ends(String text) {
        return text.isEmpty()
                || "。；：！？;:!?．.…”’」』）)》】〕".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the line announces what follows it. */
    static boolean announces(String text) {
        return !text.isEmpty() && "：:".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the line is a member of a list that goes on. */
    static boolean goesOn(String text) {
        return !text.isEmpty() && "；;，,、".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a decision that changes other texts says here what comes of it. */
    static boolean isClosing(String text) {
        return CLOSING.matcher(text).lookingAt();
    }

    /** Short, and neither a sentence nor a part of one. */
    static boolean isHeading(String text) {
        if (text.isEmpty() || text.length() > 2 * HEADING) return false;
        if (text.length() > HEADING && heading(text).length() > HEADING) return false;
        if ("。；：，、！;:,!.…".indexOf(text.charAt(text.length() - 1)) >= 0) return false;
        return text.indexOf('。') < 0 && text.indexOf('；') < 0;
    }

    /** Whether words behind {@code 第三章} or {@code 第十条} make it a reference, not a label. */
    static boolean refers(String rest) {
        return REFERENCE.matcher(rest).lookingAt();
    }

    /** A heading as it should read: {@code 总　　则} is {@code 总则}; other white space is one blank. */
    static String heading(String text) {
        var words = text.strip().split("[\\s\\p{Z}]+");
        boolean spread = words.length > 1;
        for (var word : words) spread &= word.codePointCount(0, word.length()) == 1;
        return String.join(spread ? "" : " ", words);
    }
}

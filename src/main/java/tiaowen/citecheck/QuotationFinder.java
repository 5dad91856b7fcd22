package tiaowen.citecheck;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the words that a draft says are those of a provision it cites. */
final class QuotationFinder {
    private static final String VERB =
            "(?:明确|具体|分别|也|均|已|已经|只|仅)?(?:规定|指出|载明|写明|写道|要求|表述|明确|强调|所称|所指|中的|中|原文|条文)";

    // 第十条规定：“……”  第三条所称“……”  第三条的规定是“……”  第三条“……”
    private static final Pattern BEHIND =
            Pattern.compile(
                    "[》）)]?[，,]?(?:的|之)?(?:"
                            + VERB
                            + ")?(?:了|为|是|的是|的|如下|内容为|内容是)?[，,]?[：:]?\\s?"
                            + "[“\"「『]([^”\"」』]{2,1500})[”\"」』]");
    // 第十条规定：words to the end of the sentence
    private static final Pattern UNMARKED =
            Pattern.compile("(?:的|之)?(?:明确)?(?:规定|原文|条文)(?:如下|为|是)?[：:]\\s?([^“\"「『。]{6,500}。?)");
    // “……”（《慈善法》第三条）  ”——《慈善法》第三条
    private static final Pattern AHEAD =
            Pattern.compile(
                    "[“\"「『]([^“”\"「」『』]{4,1500})[”\"」』][。]?(?:[（(](?:见|参见|引自|出自|摘自|语出)?|——)$");

    private QuotationFinder() {}

    /** The words attributed to a citation; empty where none are. */
    static Optional<String> of(CitationMention mention) {
        var text = mention.line().text();
        int end = Math.min(mention.end(), text.length());
        var behind = BEHIND.matcher(text).region(end, text.length());
        if (behind.lookingAt()) return Optional.of(behind.group(1));
        var unmarked = UNMARKED.matcher(text).region(end, text.length());
        if (unmarked.lookingAt()) return Optional.of(unmarked.group(1));
        int from = Math.max(0, mention.start() - 1600);
        var ahead = AHEAD.matcher(text.substring(from, mention.start()));
        return ahead.find() ? Optional.of(ahead.group(1)) : Optional.empty();
    }
}

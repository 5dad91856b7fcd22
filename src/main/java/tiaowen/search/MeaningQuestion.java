package tiaowen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.text.Folding;

/**
 * Sees that somebody asks what a term means.
 *
 * @param asks whether a word of the text asks for a meaning
 * @param apart whether that word stands alone, or opens or ends a question, so that it is no part
 *     of a term
 * @param parts what else the text consists of: the term, and perhaps a title or further words
 */
record MeaningQuestion(boolean asks, boolean apart, List<String> parts) {
    private static final Pattern BLANKS = Pattern.compile("[\\s　,，、]+");

    // 定义  是指  什么是  standing alone
    private static final Pattern ALONE =
            Pattern.compile(
                    "定义|是指|含义|概念|释义|界定|意思|指什么|什么是|是什么|所称|什么叫做?|何谓|何为|是啥|的?(?:定义|含义|概念)(?:是什么)?[?？]?");

    // 什么是慈善组织  何谓慈善信托
    private static final Pattern OPENS =
            Pattern.compile("^(?:请问)?(?:什么是|什么叫做?|何谓|何为|啥是|啥叫|定义)(?=..)");

    // 慈善组织是什么？  慈善组织的定义  慈善组织指什么
    private static final Pattern ENDS =
            Pattern.compile(
                    "(?:(?:所称|的)?(?:是什么(?:意思)?|是啥(?:意思)?|指什么|指的?是什么|是指什么?|怎么定义|如何定义|的?(?:法律)?(?:定义|含义|概念|释义|界定|意思)(?:是什么|为何)?))$");

    // 慈善法中的慈善组织  《慈善法》所称慈善组织
    private static final Pattern INSIDE =
            Pattern.compile("^(.{2,20}?(?:法|典|条例|办法|规定))(?:中的?|里的?|上的?|所称的?|规定的)(?=..)");

    MeaningQuestion {
        parts = List.copyOf(parts);
    }

    /** Reads a text without quotes and fields. */
    static MeaningQuestion of(String text) {
        boolean asks = false;
        boolean apart = false;
        var parts = new ArrayList<String>();
        var tokens = BLANKS.split(Folding.fold(text).strip(), 0);
        for (var token : tokens) {
            if (ALONE.matcher(token).matches()) {
                asks = true;
                apart = true;
                continue;
            }
            var bare = token.replaceAll("[?？。！!]+$", "");
            var rest = ENDS.matcher(OPENS.matcher(bare).replaceFirst("")).replaceFirst("");
            boolean asked = !rest.equals(bare) && rest.length() > 1;
            asks |= asked;
            var part = asked ? rest : bare;
            var inside = INSIDE.matcher(part);
            if (asked && inside.find()) {
                parts.add(inside.group(1));
                parts.add(part.substring(inside.end()));
            } else if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return new MeaningQuestion(asks && !parts.isEmpty(), apart, parts);
    }
}

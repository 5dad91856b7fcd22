package tiaowen.query;

import java.util.regex.Pattern;

/** Tells a question in plain words from a list of terms. */
final class Questions {
    private static final int SHORTEST = 6;

    // 怎么办理  是否  能不能  要什么资格  多久以后  谁付钱  吗  该不该
    private static final Pattern ASKS =
            Pattern.compile(
                    "怎么|怎样|咋|如何|是否|什么|啥|为何|何时|多少|多久|多长|多大|几[天年个岁次]|谁|哪|吗|呢|么$|有没有|(.)不\\1|算不算|需不需要|可不可以|能否|可否|会否|行不行|应不应");

    private Questions() {}

    /** Questions are long enough to be sentences and ask, by a mark or by a word. */
    static boolean asks(String text) {
        if (text.codePointCount(0, text.length()) < SHORTEST) return false;
        return text.endsWith("？") || text.endsWith("?") || ASKS.matcher(text).find();
    }
}

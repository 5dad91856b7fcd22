package tiaowen.model;

import java.util.Map;
import java.util.regex.Pattern;

/** What a person calls a provision of a statute, told from its eid alone. */
public final class EidWords {
    // zhang-3  tiao-12-1  kuan-2
    private static final Pattern STEP =
            Pattern.compile("([a-z]+)-(\\d{1,4})(?:-([1-9]\\d{0,3}))?(?:\\.|$)");

    private static final Map<String, String> UNITS =
            Map.of(
                    "bian", "编", "fenbian", "分编", "zhang", "章", "jie", "节", "tiao", "条", "kuan",
                    "款", "xiang", "项", "mu", "目");

    private EidWords() {}

    /**
     * {@code 第一百零二条第一款} for {@code tiao-102.kuan-1}; empty for what is not named by numbers and
     * units alone, such as a section of a paper.
     */
    public static String of(String eid) {
        var words = new StringBuilder();
        var step = STEP.matcher(eid);
        int at = 0;
        while (at < eid.length()) {
            if (!step.region(at, eid.length()).lookingAt()) return "";
            var unit = UNITS.get(step.group(1));
            int number = Integer.parseInt(step.group(2));
            if (unit == null || number < 1) return "";
            words.append("第").append(Numeral.han(number)).append(unit);
            if (step.group(3) != null) {
                words.append("之").append(Numeral.han(Integer.parseInt(step.group(3))));
            }
            at = step.end();
        }
        return words.toString();
    }
}

package tiaowen.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.model.Warning;

/** Gives out eids that are unique within one document, and says where a text numbers twice. */
final class Eids {
    private static final String[] DIGITS = {
        "", "yi", "er", "san", "si", "wu", "liu", "qi", "ba", "jiu"
    };

    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final List<Warning> warnings;

    Eids(List<Warning> warnings) {
        this.warnings = warnings;
    }

    /** The eid itself, or with {@code _2}, {@code _3} … behind it when it was given out before. */
    String unique(String eid) {
        int times = taken.merge(eid, 1, Integer::sum);
        if (times == 1) return eid;
        var next = eid + "_" + times;
        return taken.containsKey(next) ? unique(next) : claim(next);
    }

    /** The same for a number that the text prints, with a warning where it stands twice. */
    String printed(String eid, String label, int line) {
        if (taken.containsKey(eid)) {
            warnings.add(
                    new Warning("numbering-duplicate", "“" + label + "”这个编号在文中出现了不止一次，请核对。", line));
        }
        return unique(eid);
    }

    /** {@code base-1}, {@code base-2} … for what carries no number of its own. */
    String counted(String base) {
        return unique(base + "-" + counters.merge(base, 1, Integer::sum));
    }

    boolean isTaken(String eid) {
        return taken.containsKey(eid);
    }

    private String claim(String eid) {
        taken.put(eid, 1);
        return eid;
    }

    /** {@code parent.name}, or the name alone at the top. */
    static String join(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    /** A number in pinyin as one word: 3 is {@code san}, 12 {@code shier}, 21 {@code ershiyi}. */
    static String pinyin(int number) {
        if (number < 1 || number > 999) return Integer.toString(number);
        var out = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        if (hundreds > 0) out.append(DIGITS[hundreds]).append("bai");
        if (hundreds > 0 && tens == 0 && number % 10 > 0) out.append("ling");
        if (tens > 0) out.append(tens == 1 && hundreds == 0 ? "" : DIGITS[tens]).append("shi");
        return out.append(DIGITS[number % 10]).toString();
    }
}

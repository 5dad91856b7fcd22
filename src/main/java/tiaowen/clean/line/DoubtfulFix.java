package tiaowen.clean.line;

import tiaowen.model.Unseen;
import tiaowen.model.Warning;

/** What is said of a place that a rule would change if it were surer. */
public final class DoubtfulFix {
    /** Characters shown on either side of the place. */
    private static final int AROUND = 8;

    /** Characters shown of the place itself. */
    private static final int LONGEST = 30;

    private DoubtfulFix() {}

    /** {@code 文号括号：“晋民发2017〕49号”可能应为“……”，把握不足，没有改动，请对照原文核对。} */
    public static Warning warning(LineRule rule, String line, Fix fix, int number) {
        int from = Math.max(0, fix.start() - AROUND);
        int end = Math.min(fix.end(), fix.start() + LONGEST);
        var before = line.substring(from, fix.start());
        var after = line.substring(end, Math.min(line.length(), end + AROUND));
        var place = line.substring(fix.start(), end);
        boolean lost = fix.text().equals(line.substring(fix.start(), fix.end()));
        var what =
                lost
                        ? "”有无法辨认的字符"
                        : "”可能应为“"
                                + Unseen.named(
                                        fix.text()
                                                .substring(
                                                        0, Math.min(fix.text().length(), LONGEST)))
                                + "”，把握不足";
        return new Warning(
                "possible-" + rule.id(),
                rule.name() + "：“" + Unseen.named(before + place + after) + what + "，没有改动，请对照原文核对。",
                number);
    }
}

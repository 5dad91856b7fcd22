package tiaowen.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the title of a rule that a notice puts out, below the notice itself: a line that says what
 * the notice names in 《》, or a heading of the format's own that a line break cuts in two.
 */
final class InnerTitles {
    private static final Pattern NAMED = Pattern.compile("《([^《》]{4,60})》");

    /** A notice names what it puts out in its first lines. */
    private static final int OPENING = 20;

    private InnerTitles() {}

    /** The same lines, such titles made headings. */
    static List<Line> marked(List<Line> lines) {
        var out = new ArrayList<Line>(lines.size());
        var named = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!out.isEmpty() && endsTitle(out.getLast(), line)) {
                var first = out.removeLast();
                out.add(first.withText(first.text() + line.text()));
            } else {
                out.add(isNamed(line, named) ? line.asHeading(1) : line);
            }
            if (i >= OPENING) continue;
            NAMED.matcher(line.text()).results().forEach(name -> named.add(name.group(1)));
        }
        return out;
    }

    private static boolean isNamed(Line line, Set<String> named) {
        return isBare(line) && line.level() == 0 && named.contains(line.text());
    }

    /** 2024年示例省 / 农机补贴实施方案 */
    private static boolean endsTitle(Line first, Line second) {
        return isBare(first)
                && isBare(second)
                && first.level() > 0
                && first.level() == second.level()
                && Wording.isHeading(first.text())
                && !Head.endsLikeTitle(first.text())
                && Head.endsLikeTitle(second.text())
                && first.text().length() + second.text().length() <= Wording.HEADING;
    }

    private static boolean isBare(Line line) {
        return !line.isTable() && !line.quoted() && line.label().isEmpty();
    }
}

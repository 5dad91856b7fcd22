package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph where the items of a list begin inside it: 应当提交：（一）申请书；（二）证明。 The first item
 * stands behind a colon, the next behind a semicolon or a full stop, and the list may go on on the
 * line below.
 */
final class RunInList {
    // （一）  (3)  1.  2、 but not 1.5
    private static final Pattern LABEL =
            Pattern.compile(
                    "[（(][一二三四五六七八九十]{1,3}[）)]|[（(][0-9]{1,2}[）)]|(?<![0-9.．])[0-9]{1,2}[.．、](?![0-9])");

    private RunInList() {}

    /** The parts of a line in order; {@code below} is the next line, empty where there is none. */
    static List<String> cut(String text, String below) {
        if (text.indexOf('：') < 0 && text.indexOf(':') < 0) return List.of(text);
        if (text.startsWith("附")) return List.of(text);
        var m = LABEL.matcher(text);
        while (m.find()) {
            if (!isFirst(text, m)) continue;
            var first = m.group();
            var starts = starts(text, m);
            if (starts.size() > 1 || goesOn(first, below)) return parts(text, starts);
            return List.of(text);
        }
        return List.of(text);
    }

    private static List<String> parts(String text, List<Integer> starts) {
        var out = new ArrayList<String>();
        int from = 0;
        for (int start : starts) {
            out.add(text.substring(from, start));
            from = start;
        }
        out.add(text.substring(from));
        return out;
    }

    /** Where the items begin, the first of which {@code m} has found. */
    private static List<Integer> starts(String text, Matcher m) {
        var starts = new ArrayList<Integer>();
        starts.add(m.start());
        var kind = kind(m.group());
        int depth = 0;
        int from = m.end();
        while (m.find()) {
            depth = depth(text, from, m.start(), depth);
            from = m.end();
            boolean next = kind(m.group()) == kind && number(m.group()) == starts.size() + 1;
            if (next && depth == 0 && isBehind("；;。", text, m.start())) starts.add(m.start());
        }
        return starts;
    }

    private static boolean isFirst(String text, Matcher m) {
        return number(m.group()) == 1
                && isBehind("：:", text, m.start())
                && depth(text, 0, m.start(), 0) == 0;
    }

    private static boolean goesOn(String label, String below) {
        var m = LABEL.matcher(below);
        return m.lookingAt() && kind(m.group()) == kind(label) && number(m.group()) == 2;
    }

    private static boolean isBehind(String marks, String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '　')) before--;
        return before >= 0 && marks.indexOf(text.charAt(before)) >= 0;
    }

    /** How many quotation marks are open at {@code to}. */
    private static int depth(String text, int from, int to, int before) {
        int depth = before;
        for (int i = from; i < to; i++) {
            if ("“「『".indexOf(text.charAt(i)) >= 0) depth++;
            else if ("”」』".indexOf(text.charAt(i)) >= 0) depth = Math.max(0, depth - 1);
        }
        return depth;
    }

    private static int number(String label) {
        return Label.read(label).map(Label::number).orElse(0);
    }

    private static Label.Kind kind(String label) {
        return Label.read(label).map(Label::kind).orElse(Label.Kind.LETTER);
    }
}

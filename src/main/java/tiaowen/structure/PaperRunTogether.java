package tiaowen.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a paper that lost its line breaks at 一、 （一） 1. where these go on from each other behind the
 * end of a sentence, a heading or the blanks that a paragraph began with.
 */
final class PaperRunTogether {
    /** A shorter block is a paragraph that lists something. */
    private static final int LONG = 300;

    /** A heading between two labels is no longer. */
    private static final int HEADING = 50;

    // 一、  （一）  1.  2、
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<![一二三四五六七八九十第])[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|(?<![0-9.．])[0-9]{1,2}[.．](?![0-9])");

    private PaperRunTogether() {}

    /** The parts of a block in order; the block alone where it is no such text. */
    static List<String> cut(String text) {
        if (text.length() < LONG) return List.of(text);
        var starts = starts(text);
        if (starts.isEmpty()) return List.of(text);
        var out = new ArrayList<String>();
        if (starts.getFirst() > 0) out.addAll(head(text.substring(0, starts.getFirst())));
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            out.add(text.substring(starts.get(i), end));
        }
        return out;
    }

    /** A letterhead above the title cannot be told from it; then nothing is. */
    private static List<String> head(String text) {
        var head = RunTogether.head(text);
        return Head.endsLikeTitle(head.getFirst()) ? head : List.of(text);
    }

    /** Where sections begin; none unless 一、 and 二、 are among them. */
    private static List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        Map<Label.Kind, Integer> last = new EnumMap<>(Label.Kind.class);
        var m = LABEL.matcher(text);
        boolean quoted = false;
        int from = 0;
        while (m.find()) {
            quoted = quoted(text, from, m.start(), quoted);
            from = m.start();
            var label = Label.read(m.group());
            if (label.isEmpty() || quoted) continue;
            var kind = label.get().kind();
            int number = label.get().number();
            boolean outer = kind == Label.Kind.HAN;
            boolean due = number == last.getOrDefault(kind, 0) + 1 || (number == 1 && !outer);
            if (!due || (!outer && !last.containsKey(Label.Kind.HAN))) continue;
            if (!begins(text, m.start(), starts)) continue;
            starts.add(m.start());
            last.put(kind, number);
        }
        return last.getOrDefault(Label.Kind.HAN, 0) > 1 ? starts : List.of();
    }

    private static boolean begins(String text, int at, List<Integer> starts) {
        int before = at - 1;
        while (before >= 0 && isBlank(text.charAt(before))) before--;
        if (before < 0 || at - before > 2 || "。；：:！？”）".indexOf(text.charAt(before)) >= 0)
            return true;
        // 一、总体要求（一）指导思想
        int last = starts.isEmpty() ? -1 : starts.getLast();
        return last >= 0
                && at - last <= HEADING
                && Wording.isHeading(Line.strip(text.substring(last, at)))
                && text.charAt(at) == '（';
    }

    /** Each paragraph of a long quotation opens with a mark, and the last one closes them all. */
    private static boolean quoted(String text, int from, int to, boolean before) {
        boolean quoted = before;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '“') quoted = true;
            else if (text.charAt(i) == '”') quoted = false;
        }
        return quoted;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.PRIVATE_USE;
    }
}

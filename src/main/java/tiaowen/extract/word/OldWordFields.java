package tiaowen.extract.word;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which characters of a text are the codes of fields, of which only the results are read. A field
 * without an end is none: its code stays in the text.
 */
final class OldWordFields {
    private static final char BEGIN = 0x13;
    private static final char SEPARATOR = 0x14;
    private static final char END = 0x15;

    private final BitSet hidden = new BitSet();
    private final BitSet linked = new BitSet();
    private final Map<Integer, String> shown = new HashMap<>();

    private static final class Open {
        private final int begin;
        private int separator = -1;

        Open(int begin) {
            this.begin = begin;
        }
    }

    OldWordFields(OldWordText text, int from, int to) {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            switch (text.at(i)) {
                case BEGIN -> open.push(new Open(i));
                case SEPARATOR -> {
                    if (!open.isEmpty() && open.peek().separator < 0) open.peek().separator = i;
                }
                case END -> {
                    if (!open.isEmpty()) close(text, open.pop(), i);
                }
                default -> {}
            }
        }
    }

    private void close(OldWordText text, Open field, int end) {
        boolean hasResult = field.separator >= 0;
        int codeEnd = hasResult ? field.separator : end;
        var code = new StringBuilder();
        int at = hidden.nextClearBit(field.begin + 1);
        while (at < codeEnd && code.length() <= WordField.LONGEST) {
            if (text.at(at) >= ' ') code.append(text.at(at));
            at = hidden.nextClearBit(at + 1);
        }
        if (hasResult) {
            if (WordField.isLink(code)) linked.set(field.separator, end);
        } else {
            var words = WordField.shown(code);
            if (!words.isEmpty()) shown.put(end, words);
        }
        for (int i = hidden.nextClearBit(field.begin);
                i < codeEnd;
                i = hidden.nextClearBit(i + 1)) {
            hidden.set(i);
            shown.remove(i);
        }
    }

    boolean hidden(int index) {
        return hidden.get(index);
    }

    boolean linked(int index) {
        return linked.get(index);
    }

    /** What stands for the field that ends here; empty for most. */
    String shown(int index) {
        return shown.getOrDefault(index, "");
    }
}

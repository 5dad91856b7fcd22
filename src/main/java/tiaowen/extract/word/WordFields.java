package tiaowen.extract.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open while a part of a Word file is being read: code, then result. */
final class WordFields {
    /** Fields inside each other beyond this are none. */
    private static final int DEEPEST = 50;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();

        /** Words among the code, which are no text unless the field turns out to be none. */
        private final StringBuilder words = new StringBuilder();

        private boolean inResult;
        private boolean link;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int tooDeep;

    void begin() {
        if (open.size() == DEEPEST) tooDeep++;
        else open.push(new Field());
    }

    void code(String words) {
        if (open.isEmpty() || open.peek().inResult) return;
        var code = open.peek().code;
        if (code.length() <= WordField.LONGEST) code.append(words);
    }

    void separate() {
        if (open.isEmpty() || tooDeep > 0) return;
        open.peek().inResult = true;
        open.peek().link = WordField.isLink(open.peek().code);
    }

    /** Gives what stands for the field that ends; empty for those that have a result. */
    String end() {
        if (tooDeep > 0) {
            tooDeep--;
            return "";
        }
        if (open.isEmpty()) return "";
        var field = open.pop();
        return field.inResult ? "" : WordField.shown(field.code);
    }

    /** Whether words belong to the code of a field and are no text. */
    boolean takes(String words) {
        for (var field : open) {
            if (!field.inResult) {
                field.words.append(words);
                return true;
            }
        }
        return false;
    }

    boolean inLink() {
        return open.stream().anyMatch(field -> field.link && field.inResult);
    }

    /** A field whose code goes on behind its paragraph is none: gives the words kept back. */
    String endParagraph() {
        var words = new StringBuilder();
        for (var field : open) words.insert(0, field.words);
        open.removeIf(field -> !field.inResult);
        tooDeep = 0;
        return words.toString();
    }
}

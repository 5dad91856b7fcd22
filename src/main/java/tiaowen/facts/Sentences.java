package tiaowen.facts;

/**
 * Where sentences begin and end; marks inside brackets and quotes do not end one. Looks at most
 * {@link #LONGEST} characters far, so that a text of one endless line costs no more.
 */
final class Sentences {
    private static final int LONGEST = 3000;

    private Sentences() {}

    /** Index behind the last mark of {@code marks} before {@code at}, at most 200 back. */
    static int start(String text, int at, String marks) {
        int first = Math.max(0, at - 200);
        for (int i = at - 1; i >= first; i--) {
            if (marks.indexOf(text.charAt(i)) >= 0) return i + 1;
        }
        return first;
    }

    /**
     * Index behind the full stop that ends the sentence going on at {@code from}; the text's length
     * when none does.
     *
     * @param marks that end it
     */
    static int end(String text, int from, String marks) {
        int depth = 0;
        int last = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '（' || c == '(' || c == '《') depth++;
            else if (c == '”' || c == '）' || c == ')' || c == '》') depth = Math.max(0, depth - 1);
            else if (depth == 0 && marks.indexOf(c) >= 0) return i + 1;
        }
        // a quote that never closes must not swallow the rest of the text
        return depth == 0 ? last : plainEnd(text, from, last, marks);
    }

    private static int plainEnd(String text, int from, int last, String marks) {
        for (int i = from; i < last; i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) return i + 1;
        }
        return last;
    }
}

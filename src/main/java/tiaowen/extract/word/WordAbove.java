package tiaowen.extract.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** The elements that are open while a part of a Word file is being read, innermost first. */
final class WordAbove {
    private final Deque<String> tags = new ArrayDeque<>();

    void push(String tag) {
        tags.push(tag);
    }

    void pop() {
        tags.pop();
    }

    int size() {
        return tags.size();
    }

    boolean isEmpty() {
        return tags.isEmpty();
    }

    /** The innermost; empty where nothing is open. */
    String peek() {
        return tags.isEmpty() ? "" : tags.peek();
    }

    /** Whether the innermost elements are these, each inside of the next. */
    boolean inside(String... innermost) {
        var stack = tags.iterator();
        for (var tag : innermost) {
            if (!stack.hasNext() || !stack.next().equals(tag)) return false;
        }
        return true;
    }
}

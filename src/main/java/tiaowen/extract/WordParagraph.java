package tiaowen.extract;

import java.util.Optional;
import java.util.OptionalInt;

/** A paragraph of a Word file while it is being read, and the run of letters at which it stands. */
final class WordParagraph {
    /** Running number in the file, counted from 1. */
    final int number;

    String style = "";
    Optional<Boolean> centered = Optional.empty();
    OptionalInt outline = OptionalInt.empty();
    OptionalInt numId = OptionalInt.empty();
    OptionalInt level = OptionalInt.empty();

    /** The paragraph's end was deleted: the next one goes on in the same line. */
    boolean endDeleted;

    Optional<Boolean> runBold = Optional.empty();
    String runStyle = "";
    boolean runHidden;
    int links;

    private final StringBuilder text = new StringBuilder();
    private int visible;
    private int bold;
    private int linked;

    WordParagraph(int number) {
        this.number = number;
    }

    void startRun() {
        runBold = Optional.empty();
        runStyle = "";
        runHidden = false;
    }

    /** Appends words of the run; a line feed is a break of the line. */
    void append(String words, boolean isBold) {
        if (runHidden) return;
        text.append(words);
        int count = Characters.count(words);
        visible += count;
        if (isBold) bold += count;
        if (links > 0) linked += count;
    }

    /** Takes over what a paragraph without an end of its own held. */
    void goOnFrom(WordParagraph before) {
        text.append(before.text);
        visible += before.visible;
        bold += before.bold;
        linked += before.linked;
    }

    String text() {
        return text.toString();
    }

    boolean isBlank() {
        return visible == 0;
    }

    boolean isBold() {
        return visible > 0 && bold == visible;
    }

    double linkShare() {
        return visible == 0 ? 0 : (double) linked / visible;
    }
}

package tiaowen.extract.word;

import java.util.Optional;
import java.util.OptionalInt;
import tiaowen.extract.block.Characters;

/** A paragraph of a Word file while it is being read, and the run of letters at which it stands. */
final class WordParagraph {
    String style = "";
    Optional<Boolean> centered = Optional.empty();
    OptionalInt outline = OptionalInt.empty();
    OptionalInt numId = OptionalInt.empty();
    OptionalInt level = OptionalInt.empty();

    /** The paragraph's end was deleted: the next one goes on in the same line. */
    boolean endDeleted;

    Optional<Boolean> runBold = Optional.empty();
    String runStyle = "";
    Optional<Boolean> vanish = Optional.empty();
    boolean runHidden;
    int links;
    boolean fieldLink;

    /** The label where the file itself writes it down. */
    Optional<String> label = Optional.empty();

    /** It belongs to a list of a kind whose labels only the file itself can tell. */
    boolean counted;

    private StringBuilder text = new StringBuilder();
    private int visible;
    private int bold;
    private int linked;
    private int hidden;

    void startRun() {
        runBold = Optional.empty();
        runStyle = "";
        vanish = Optional.empty();
        runHidden = false;
    }

    /** Appends words of the run; a line feed is a break of the line. */
    void append(String words, boolean isBold) {
        int count = Characters.count(words);
        if (runHidden) {
            hidden += count;
            return;
        }
        text.append(words);
        visible += count;
        if (isBold) bold += count;
        if (links > 0 || fieldLink) linked += count;
    }

    /** Puts before it what a paragraph without an end of its own held. */
    void precededBy(WordParagraph before) {
        // the longer one grows: a thousand joined paragraphs must not be copied a thousand times
        text = before.text.append(text);
        visible += before.visible;
        bold += before.bold;
        linked += before.linked;
        hidden += before.hidden;
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

    /** Characters, blanks not counted, that are set to be invisible. */
    int hidden() {
        return hidden;
    }

    double linkShare() {
        return visible == 0 ? 0 : (double) linked / visible;
    }
}

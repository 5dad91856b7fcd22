package tiaowen.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A provision while its lines are still coming in. Confined to one run of {@link TreeBuilder}. */
final class Node {
    enum Type {
        ROOT,
        PREAMBLE,
        DIVISION,
        SECTION,
        QUESTION,
        ARTICLE
    }

    /** What a node holds, in reading order: its own lines and the nodes below it. */
    sealed interface Part permits Words, Child {}

    /**
     * @param line a line, or the words behind a label
     */
    record Words(Line line, String text) implements Part {}

    record Child(Node node) implements Part {}

    final Type type;
    final Node parent;
    final Line line;

    /** Null only for the root and for headings without a number. */
    final Label label;

    /** Empty where the label opens a text. */
    final String heading;

    /** The node before it below the same parent, or null. */
    final Node elder;

    /**
     * Deepest level of a tree. No paper nests its headings so deep; a text made to would otherwise
     * exhaust the stack of whoever walks the tree.
     */
    private static final int DEEPEST = 40;

    private final int depth;
    final List<Part> parts = new ArrayList<>();
    private Node youngest;
    private String lead = "";
    private String lastWords;
    private final Map<Label.Kind, Integer> lastNumbers = new EnumMap<>(Label.Kind.class);

    /** Adds the node below {@code above}, or below its nearest ancestor that is not too deep. */
    Node(Type type, Node above, Line line, Label label, String heading) {
        var parent = above;
        while (parent != null && parent.depth >= DEEPEST) parent = parent.parent;
        this.type = type;
        this.parent = parent;
        depth = parent == null ? 0 : parent.depth + 1;
        this.line = line;
        this.label = label;
        this.heading = heading;
        lastWords = heading;
        elder = parent == null ? null : parent.youngest;
        if (parent != null) {
            parent.youngest = this;
            parent.parts.add(new Child(this));
            if (label != null) parent.lastNumbers.put(label.kind(), label.number());
        }
    }

    void add(Line words) {
        add(words, words.text());
    }

    /** Adds words of its own, such as those behind its label. */
    void add(Line line, String text) {
        parts.add(new Words(line, text));
        lastWords = text;
        if (youngest == null) lead = text;
    }

    boolean is(Label.Kind kind) {
        return label != null && label.kind() == kind;
    }

    /** Whether its last child so far is a member of a list that goes on: （四）…； */
    boolean listGoesOn() {
        return youngest != null && Wording.goesOn(youngest.lastWords());
    }

    /** Number of the last node of that kind directly below; 0 where there is none. */
    int lastNumber(Label.Kind kind) {
        return lastNumbers.getOrDefault(kind, 0);
    }

    boolean isContainer() {
        return type == Type.ROOT || type == Type.DIVISION;
    }

    List<Node> children() {
        return parts.stream()
                .filter(Child.class::isInstance)
                .map(part -> ((Child) part).node())
                .toList();
    }

    /** The words right before its first child; empty where none are. */
    String lead() {
        return lead;
    }

    /** The last of its own words so far; its heading where there are none. */
    String lastWords() {
        return lastWords;
    }
}

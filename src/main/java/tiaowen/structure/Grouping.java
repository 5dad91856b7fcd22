package tiaowen.structure;

import java.util.List;

/** Says which numbered words of a paper are a clause only together. */
final class Grouping {
    /**
     * Up to so many characters, short numbered paragraphs stay with the section that holds them.
     */
    private static final int WHOLE = 900;

    /** The same for the members of one sentence, which read as a whole only together. */
    private static final int LIST = 1600;

    /** Entries of a list fill a clause with so many characters. */
    private static final int ENTRIES = 600;

    /**
     * Numbered words shorter than this are an entry of a list even where they end like a sentence.
     */
    private static final int ENTRY = 12;

    private Grouping() {}

    /** Whether a section with its numbered paragraphs is one clause. */
    static boolean isWhole(Node node) {
        var children = node.children();
        if (children.isEmpty() || !children.stream().allMatch(Grouping::isItem)) return false;
        boolean list = children.size() > 1 && Wording.goesOn(children.getFirst().lastWords());
        return length(node) <= (list ? LIST : WHOLE);
    }

    private static boolean isItem(Node node) {
        if (node.type != Node.Type.SECTION || node.label == null) return false;
        if (!node.heading.isEmpty() && !node.parts.isEmpty()) return false;
        for (var part : node.parts) {
            if (part instanceof Node.Words words && words.line().isTable()) return false;
        }
        return node.children().stream().allMatch(Grouping::isItem);
    }

    private static int length(Node node) {
        int sum = node.heading.length();
        for (var part : node.parts) {
            sum +=
                    switch (part) {
                        case Node.Words words -> words.text().length();
                        case Node.Child child -> length(child.node());
                    };
        }
        return sum;
    }

    /**
     * End of the entries of a list that starts at {@code from}: 1．尺 2．天平 3．秤, numbered words with
     * nothing below them, which are a clause only together. {@code from} where there is no list.
     */
    static int endOfEntries(List<Node.Part> parts, int from) {
        int size = 0;
        int end = from;
        while (end < parts.size() && size < ENTRIES) {
            if (!(parts.get(end) instanceof Node.Child child) || !isEntry(child.node())) break;
            size += length(child.node());
            end++;
        }
        return end - from > 1 ? end : from;
    }

    private static boolean isEntry(Node node) {
        if (node.type != Node.Type.SECTION || node.label == null) return false;
        boolean outer = node.is(Label.Kind.PART) || node.is(Label.Kind.HAN);
        if (outer || !node.children().isEmpty()) return false;
        return node.parts.isEmpty() || (node.heading.isEmpty() && length(node) < ENTRY);
    }
}

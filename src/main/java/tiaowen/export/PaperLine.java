package tiaowen.export;

import java.util.List;

/** A line of a paper as it is written, whatever the form. */
sealed interface PaperLine {
    /**
     * 编, 章, 节, a part of a paper, an annex.
     *
     * @param eids of what begins here
     * @param level 1 for the outermost
     * @param label may be empty
     */
    record Heading(List<String> eids, int level, String label, String text) implements PaperLine {
        public Heading {
            eids = List.copyOf(eids);
        }

        /** Label and words, a wide blank between them where the label does not end in a mark. */
        String whole() {
            return PaperLine.joined(label, text);
        }
    }

    /**
     * A paragraph or an item.
     *
     * @param eids of what begins here
     * @param depth 0 for a paragraph, 1 for an item, 2 for one below it
     * @param label {@code 第十二条}, {@code （三）}; may be empty
     * @param article whether the label is an article's
     * @param text without the label
     * @param links places in the text that lead somewhere, in order, none within another
     */
    record Words(
            List<String> eids,
            int depth,
            String label,
            boolean article,
            String text,
            List<Link> links)
            implements PaperLine {
        public Words {
            eids = List.copyOf(eids);
            links = List.copyOf(links);
        }

        String whole() {
            return PaperLine.joined(label, text);
        }
    }

    /** A table; rows may differ in length. */
    record Grid(List<String> eids, List<List<String>> rows) implements PaperLine {
        public Grid {
            eids = List.copyOf(eids);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Issuer or date at the end of a text. */
    record Signed(String text) implements PaperLine {}

    /** What the export itself says: where a clause is from, its status. */
    record Note(String text) implements PaperLine {}

    /** The address of what stands above. */
    record Address(String url) implements PaperLine {}

    /**
     * Characters that lead somewhere.
     *
     * @param target {@code #} and an eid inside the paper, else a whole address
     */
    record Link(int start, int end, String target) {}

    private static String joined(String label, String text) {
        return label + gap(label, text) + text;
    }

    /**
     * What stands between a label and its text: nothing behind {@code 三、}, {@code （三）}, a wide
     * blank behind {@code 第三条}; a number's full stop and a digit must not make a decimal.
     */
    static String gap(String label, String text) {
        if (label.isEmpty() || text.isEmpty()) return "";
        int last = label.codePointBefore(label.length());
        if (Character.isLetterOrDigit(last)) return "　";
        return Character.isDigit(text.charAt(0)) ? " " : "";
    }
}

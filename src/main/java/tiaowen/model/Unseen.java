package tiaowen.model;

/** Characters that nobody sees on a page or a terminal, or that would upset it. */
public final class Unseen {
    private Unseen() {}

    /** The text with such characters named by their number: {@code 临时[U+200B]生活补贴}. */
    public static String named(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (isSeen(c)) out.appendCodePoint(c);
                            else out.append(String.format("[U+%04X]", c));
                        });
        return out.toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    false;
            default -> true;
        };
    }
}

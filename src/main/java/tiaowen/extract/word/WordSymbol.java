package tiaowen.extract.word;

/** Characters that a file names by their number in a font of signs, above all Wingdings. */
final class WordSymbol {
    /** Fonts of signs have theirs from here on. */
    static final int SIGNS = 0xF000;

    private WordSymbol() {}

    /**
     * @param code in Unicode, or in a font of signs from F000; those of Wingdings that forms use
     *     become the sign that they show, others stay what they are
     */
    static String shown(int code) {
        return switch (code) {
            case 0xF0A8, 0xF06F, 0xF071, 0xF072, 0xF0A3 -> "□";
            case 0xF0FE, 0xF052 -> "☑";
            case 0xF0FD, 0xF054 -> "☒";
            case 0xF0FC, 0xF050 -> "√";
            case 0xF06C -> "●";
            case 0xF06E -> "■";
            case 0xF075 -> "◆";
            case 0xF0D8 -> "➢";
            case 0xF0E0 -> "→";
            default -> {
                boolean character =
                        code >= ' ' && code <= 0xFFFD && !Character.isSurrogate((char) code);
                yield character ? String.valueOf((char) code) : "\uFFFD";
            }
        };
    }
}

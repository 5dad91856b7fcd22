package tiaowen.meaning;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts a text into the pieces that the model knows, as BERT's tokenizer does: a Chinese character
 * or a mark is a word of its own, other words lie between white space; a word falls into the
 * longest pieces of the vocabulary from its front.
 *
 * @see "J. Devlin et al., BERT, 2018: the WordPiece vocabulary and its reference tokenizer"
 */
final class WordPieces {
    /** Longer words are unknown as a whole. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.get("[UNK]");
        this.begin = vocabulary.get("[CLS]");
        this.end = vocabulary.get("[SEP]");
    }

    /** Reads the vocabulary of a tokenizer's file, {@code {"model": {"vocab": {"的": 4638}}}}. */
    static WordPieces read(InputStream json) throws IOException {
        var vocabulary = new HashMap<String, Integer>();
        var entries = new ObjectMapper().readTree(json).path("model").path("vocab").properties();
        for (var entry : entries) vocabulary.put(entry.getKey(), entry.getValue().asInt());
        return new WordPieces(vocabulary);
    }

    /**
     * Numbers of the pieces of a text between those of its beginning and its end.
     *
     * @param most pieces in all; what goes beyond is cut off
     */
    long[] of(String text, int most) {
        var pieces = new ArrayList<Integer>();
        pieces.add(begin);
        var word = new StringBuilder();
        for (int i = 0; i < text.length() && pieces.size() < most; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isDropped(c)) continue;
            boolean alone = isHan(c) || isMark(c);
            if (alone || isBlank(c)) add(word, pieces);
            if (isBlank(c)) continue;
            word.appendCodePoint(Character.toLowerCase(c));
            if (alone) add(word, pieces);
        }
        add(word, pieces);
        var kept = pieces.size() < most ? pieces : pieces.subList(0, most - 1);
        var numbers = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) numbers[i] = kept.get(i);
        numbers[kept.size()] = end;
        return numbers;
    }

    private void add(StringBuilder word, List<Integer> pieces) {
        if (word.isEmpty()) return;
        int first = pieces.size();
        boolean known = word.codePoints().count() <= LONGEST_WORD;
        for (int from = 0; known && from < word.length(); ) {
            int to = word.length();
            var piece = piece(word, from, to);
            while (piece.isEmpty() && --to > from) piece = piece(word, from, to);
            piece.ifPresent(pieces::add);
            known = piece.isPresent();
            from = to;
        }
        if (!known) {
            pieces.subList(first, pieces.size()).clear();
            pieces.add(unknown);
        }
        word.setLength(0);
    }

    private Optional<Integer> piece(StringBuilder word, int from, int to) {
        var letters = word.substring(from, to);
        return Optional.ofNullable(vocabulary.get(from > 0 ? "##" + letters : letters));
    }

    /** Control characters and what only says that a character was lost. */
    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') return false;
        if (c == 0xFFFD) return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
                    true;
            default -> false;
        };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isMark(int c) {
        boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> ascii;
        };
    }

    /** The blocks that the tokenizer of the model takes for Chinese. */
    private static boolean isHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2CEAF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}

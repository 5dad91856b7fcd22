package tiaowen.query;

import java.util.Locale;
import java.util.Optional;

/** Words that join or exclude what stands beside them. */
enum Operator {
    NOT,
    OR,
    AND,
    SENTENCE,
    PARAGRAPH,
    CLAUSE;

    /** The sign that a word standing alone is. */
    static Optional<Operator> of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "not", "不含", "不包含" -> Optional.of(NOT);
            case "or", "或", "或者" -> Optional.of(OR);
            case "and", "且", "并且", "+", "&", "&&", "＋", "＆" -> Optional.of(AND);
            case "同句", "同一句", "same_sentence", "/s" -> Optional.of(SENTENCE);
            case "同款", "同一款", "同段", "same_paragraph", "/p" -> Optional.of(PARAGRAPH);
            case "同条", "同條", "同一条", "same_clause", "/c" -> Optional.of(CLAUSE);
            default -> Optional.empty();
        };
    }

    /** The stretch that a sign of nearness asks for; empty for others. */
    Optional<Query.Stretch> stretch() {
        return switch (this) {
            case SENTENCE -> Optional.of(Query.Stretch.SENTENCE);
            case PARAGRAPH -> Optional.of(Query.Stretch.PARAGRAPH);
            case CLAUSE -> Optional.of(Query.Stretch.CLAUSE);
            case NOT, OR, AND -> Optional.empty();
        };
    }
}

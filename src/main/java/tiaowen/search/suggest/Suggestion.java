package tiaowen.search.suggest;

import java.util.List;
import java.util.Optional;
import tiaowen.text.MarkedSpan;

/**
 * One thing that somebody who types may mean.
 *
 * @param text what to show, with the part that fits what was typed marked
 * @param note a short Chinese phrase beside it: {@code 简称}, {@code 已废止}, {@code 慈善法 第二章}; may be
 *     empty
 * @param query what to search for when it is chosen; never empty
 * @param policy slug of the policy that it leads to; empty where it leads to a search
 * @param eid of the provision in that policy; empty for the policy as a whole
 */
public record Suggestion(
        Kind kind,
        List<MarkedSpan> text,
        String note,
        String query,
        Optional<String> policy,
        String eid) {
    /** What is suggested. */
    public enum Kind {
        /** A policy, by its title or a short name. */
        POLICY("政策"),
        /** A term of the glossary. */
        TERM("术语"),
        /** A document number, or the number of an order. */
        NUMBER("文号"),
        /** A heading of some part of a policy. */
        HEADING("章节");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for readers. */
        public String label() {
            return label;
        }
    }

    public Suggestion {
        text = List.copyOf(text);
        if (query.isBlank()) throw new IllegalArgumentException("query is blank");
    }
}

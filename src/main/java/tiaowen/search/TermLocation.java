package tiaowen.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a hit holds one of the terms asked for.
 *
 * @param term as typed
 */
public record TermLocation(String term, Set<Part> parts) {
    /** A part of what is searched of a clause. */
    public enum Part {
        TITLE("标题"),
        HEADING("章节标题"),
        TEXT("正文");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public TermLocation {
        parts = parts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(parts));
    }
}

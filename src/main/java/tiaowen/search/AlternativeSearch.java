package tiaowen.search;

/**
 * Another search that may find what was meant.
 *
 * @param label what it changes, in words: {@code 不限年份}, {@code 您是不是要找“慈善信托”}
 * @param request the search itself, from its first page
 * @param exact hits in tier exact that it finds; 0 where only near ones
 */
public record AlternativeSearch(Kind kind, String label, SearchRequest request, int exact) {
    /** What is changed. */
    public enum Kind {
        /** Another spelling, from the collection's own words. */
        SPELLING,
        /** A word that policies say instead. */
        SYNONYM,
        /** A term is left out. */
        FEWER_TERMS,
        /** A filter is left out. */
        WIDER
    }
}

package tiaowen.model;

/**
 * A term, what it means, and the provision that says so (释义).
 *
 * @param term the words defined, without quotes and book-title marks
 * @param definition what it means, in the text's own words; of an abbreviation, the full name
 * @param eid of the provision that says it, as deep as it can be told
 * @param kind how it is defined
 * @param scope eid of the provision inside which the term means this (本章所称, 本条所称, 前款所称); empty
 *     where it does so in the whole document
 */
public record Definition(String term, String definition, String eid, Kind kind, String scope) {
    /** How a term is defined. The name in data is the constant's in small letters. */
    public enum Kind {
        /** 本法所称X，是指…; X是指… in a statute or rule. */
        STATUTORY,
        /** An explained keyword in an explanation or plan. */
        EXPLAINED,
        /** …（以下简称X）. */
        ABBREVIATION
    }
}

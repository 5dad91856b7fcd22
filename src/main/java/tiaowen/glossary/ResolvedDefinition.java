package tiaowen.glossary;

/**
 * The definition of a term that applies at a place, and on what ground.
 *
 * @param sense the definition and where it stands
 * @param ground why this one
 * @param others how many definitions in force of other policies say something else of the term
 */
public record ResolvedDefinition(GlossaryTerm.Sense sense, Ground ground, int others) {
    /** Why a definition applies, the nearest ground first. */
    public enum Ground {
        /** The paper itself says it, within the scope it gives. */
        OWN,
        /** A policy says it that the paper was made under (根据…制定). */
        BASIS,
        /** Another policy of higher or equal rank says it, and none in force contradicts. */
        OTHER
    }

    /** The words defined, as the defining text prints them. */
    public String term() {
        return sense.definition().term();
    }

    /** Whether policies in force define the term otherwise. */
    public boolean contested() {
        return others > 0;
    }
}

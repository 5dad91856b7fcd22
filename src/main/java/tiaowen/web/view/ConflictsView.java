package tiaowen.web.view;

import java.util.List;

/**
 * Terms that policies in force define differently (同词异义).
 *
 * @param sentence of counts
 * @param kinds kinds of policy to narrow by, each with its count
 * @param terms those of this page
 */
public record ConflictsView(
        String sentence,
        List<Kind> kinds,
        List<Contested> terms,
        int page,
        int pages,
        String address) {
    /** A kind of policy that is one side of so many conflicts. */
    public record Kind(String label, int number, String href, boolean chosen) {}

    /** A term with all that is said of it. */
    public record Contested(String term, String href, String sentence, List<Side> sides) {}

    /**
     * One of the definitions.
     *
     * @param meaning shortened
     * @param sources who says so
     */
    public record Side(String meaning, List<Source> sources) {}

    /** Where it stands. */
    public record Source(String text, String href, String scope) {}

    /** Address of another page. */
    public String of(int other) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + other;
    }
}

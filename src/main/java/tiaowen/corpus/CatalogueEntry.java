package tiaowen.corpus;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Certainty;
import tiaowen.model.Citation;
import tiaowen.model.Definition;
import tiaowen.model.Metadata;
import tiaowen.model.Policy;
import tiaowen.model.Repeal;
import tiaowen.model.Warning;

/**
 * What the catalogue must know of one source. It depends on that source alone.
 *
 * @param source name in the corpus
 * @param date of the edition that this file says it is: an ISO day, or {@code undated}
 * @param dateMarked true where metadata or the file's name say that date; false where the text does
 * @param textHash the same for files that say the same, spacing and width aside
 * @param numbers which numbers its articles, or else its outermost sections, bear
 * @param clauses how many it has
 * @param names title keys of the policies that its text names, and document numbers
 * @param definitions with the clauses that say them
 * @param headings over its clauses, each once
 * @param citations those that leave the document, once each, and those that point at nothing in it
 * @param basis citations of what the text says it was made under (根据…制定)
 * @param repeals policies whose force its text ends
 * @param amends title keys of the policies that it changes, where it is a decision to that end
 * @param changes what its head (题注) says happened to its policy, in that order
 * @param machineRead how many of its clauses a machine read from pictures
 * @param doubtful how many characters in them it was not sure of
 * @param certainty how sure its reading is, with the first few doubts
 */
public record CatalogueEntry(
        String source,
        Metadata metadata,
        String date,
        boolean dateMarked,
        String textHash,
        Optional<Numbers> numbers,
        int clauses,
        List<String> names,
        List<Defined> definitions,
        List<Heading> headings,
        List<Citation> citations,
        List<Citation> basis,
        List<Repeal> repeals,
        List<String> amends,
        List<Policy.Change> changes,
        List<Warning> warnings,
        int machineRead,
        int doubtful,
        Certainty certainty) {
    /** Date of an edition about which nobody says one. */
    public static final String UNDATED = "undated";

    public CatalogueEntry {
        names = List.copyOf(names);
        definitions = List.copyOf(definitions);
        headings = List.copyOf(headings);
        citations = List.copyOf(citations);
        basis = List.copyOf(basis);
        repeals = List.copyOf(repeals);
        amends = List.copyOf(amends);
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }

    /** The first and the last number of a text, both from 1. */
    public record Numbers(int first, int last) {}

    /**
     * A definition and the clause that holds it.
     *
     * @param clause eid of the clause
     * @param label of the clause as printed; empty where it has none
     */
    public record Defined(Definition definition, String clause, String label) {}

    /**
     * A heading and the first clause below it.
     *
     * @param clause eid of the clause
     * @param label the heading as printed, with its number
     */
    public record Heading(String clause, String label) {}
}

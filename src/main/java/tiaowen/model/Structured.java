package tiaowen.model;

import java.util.List;
import java.util.Optional;

/**
 * A cleaned source as a tree.
 *
 * @param title as printed at the head of the text, lines joined; empty where none was recognised
 * @param clauses the tree as hits, in reading order
 * @param outside all words that are in no provision; those not here are in the tree, in the order
 *     of their lines, white space and the dress of labels aside
 */
public record Structured(
        Optional<String> title,
        Body body,
        List<Clause> clauses,
        List<Outside> outside,
        List<Warning> warnings) {
    public Structured {
        clauses = List.copyOf(clauses);
        outside = List.copyOf(outside);
        warnings = List.copyOf(warnings);
    }
}

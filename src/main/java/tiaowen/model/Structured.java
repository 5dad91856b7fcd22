package tiaowen.model;

import java.util.List;
import java.util.Optional;

/**
 * A cleaned source as a tree.
 *
 * @param title as printed at the head of the text, lines joined; empty where none was recognised
 * @param clauses the tree as hits, in reading order
 */
public record Structured(
        Optional<String> title, Body body, List<Clause> clauses, List<Warning> warnings) {
    public Structured {
        clauses = List.copyOf(clauses);
        warnings = List.copyOf(warnings);
    }
}

package tiaowen.model;

import java.util.List;
import java.util.Optional;

/**
 * One source file through the whole pipeline up to facts.
 *
 * @param source path as given, or relative to the corpus with {@code /} between its parts
 * @param clauses the tree as hits, in reading order; together they hold all text of the body
 * @param repeals policies whose force this text ends
 * @param machineRead clauses that a machine read from pictures, in reading order
 * @param certainty how sure it is that all of this is right
 */
public record Document(
        String source,
        Metadata metadata,
        Body body,
        List<Clause> clauses,
        List<Definition> definitions,
        List<Citation> citations,
        List<Repeal> repeals,
        List<Repair> repairs,
        List<Dropped> dropped,
        List<Warning> warnings,
        List<MachineRead> machineRead,
        Certainty certainty) {
    public Document {
        clauses = List.copyOf(clauses);
        definitions = List.copyOf(definitions);
        citations = List.copyOf(citations);
        repeals = List.copyOf(repeals);
        repairs = List.copyOf(repairs);
        dropped = List.copyOf(dropped);
        warnings = List.copyOf(warnings);
        machineRead = List.copyOf(machineRead);
    }

    /** The same document, some of whose clauses a machine read. */
    public Document withMachineRead(List<MachineRead> read) {
        return new Document(
                source,
                metadata,
                body,
                clauses,
                definitions,
                citations,
                repeals,
                repairs,
                dropped,
                warnings,
                read,
                certainty);
    }

    /** How a machine read a clause; empty where it stood in the source as words. */
    public Optional<MachineRead> machineRead(String clause) {
        return machineRead.stream().filter(read -> read.eid().equals(clause)).findFirst();
    }

    /** A document that nobody looked over yet. */
    public Document(
            String source,
            Metadata metadata,
            Body body,
            List<Clause> clauses,
            List<Definition> definitions,
            List<Citation> citations,
            List<Repeal> repeals,
            List<Repair> repairs,
            List<Dropped> dropped,
            List<Warning> warnings) {
        this(
                source,
                metadata,
                body,
                clauses,
                definitions,
                citations,
                repeals,
                repairs,
                dropped,
                warnings,
                List.of(),
                Certainty.UNKNOWN);
    }

    /** The same, looked over. */
    public Document withCertainty(Certainty looked) {
        return with(warnings, looked);
    }

    /** The same with other warnings. */
    public Document withWarnings(List<Warning> other) {
        return with(other, certainty);
    }

    private Document with(List<Warning> other, Certainty looked) {
        return new Document(
                source,
                metadata,
                body,
                clauses,
                definitions,
                citations,
                repeals,
                repairs,
                dropped,
                other,
                machineRead,
                looked);
    }

    /** The clause that is, or that holds, the provision. */
    public Optional<Clause> clause(String eid) {
        return clauses.stream()
                .filter(
                        c ->
                                c.eid().equals(eid)
                                        || c.contents().stream()
                                                .flatMap(Provision::walk)
                                                .anyMatch(p -> p.eid().equals(eid)))
                .findFirst();
    }
}

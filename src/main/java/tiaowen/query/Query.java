package tiaowen.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.model.PolicyKind;
import tiaowen.model.Reference;
import tiaowen.model.Status;

/**
 * What clauses are asked for. Sealed: a new kind does not compile until every engine has decided
 * about it. Prints itself in the parser's own language as far as that has words for it.
 */
public sealed interface Query {
    /** Every clause. */
    record Everything() implements Query {
        @Override
        public String toString() {
            return "*";
        }
    }

    /**
     * Holds the text to the letter, in the clause, a heading above it or the policy's title.
     *
     * @param quoted stood in quotes: other spellings of it will not do
     */
    record Literal(String text, boolean quoted) implements Query {
        @Override
        public String toString() {
            return quoted ? "“" + text + "”" : text;
        }
    }

    /** Holds all of them. */
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return join(parts, " ");
        }
    }

    /** Holds one of them at least. */
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return join(parts, " 或 ");
        }
    }

    /** Holds the first and none of the others. */
    record Without(Query keep, List<Query> drop) implements Query {
        public Without {
            drop = List.copyOf(drop);
        }

        @Override
        public String toString() {
            return "("
                    + keep
                    + drop.stream().map(d -> " -" + d).collect(Collectors.joining())
                    + ")";
        }
    }

    /**
     * A question in plain words.
     *
     * @param terms the same read as terms, for the rare text that holds them
     */
    record Question(String text, Query terms) implements Query {
        @Override
        public String toString() {
            return "问:" + text;
        }
    }

    /**
     * A provision or a whole policy that is named.
     *
     * @param terms the same read as terms, for when it is not in the collection
     */
    record Cited(Reference reference, Query terms) implements Query {
        @Override
        public String toString() {
            var number = reference.docNumber().map(n -> n + " ").orElse("");
            return ("引:" + number + reference.title() + " " + reference.eid()).strip();
        }
    }

    /** What can be said of the policy or edition instead of the words of the clause. */
    sealed interface Condition extends Query {}

    /** The policy's title holds the text. */
    record InTitle(String text) implements Condition {
        @Override
        public String toString() {
            return "标题:" + text;
        }
    }

    /** The document number holds the text; brackets of any shape, blanks left out. */
    record Numbered(String text) implements Condition {
        @Override
        public String toString() {
            return "文号:" + text;
        }
    }

    /** The name of an issuer holds the text. */
    record IssuedBy(String text) implements Condition {
        @Override
        public String toString() {
            return "机关:" + text;
        }
    }

    /** The region's name is the text, {@code 省} and {@code 市} at its end aside. */
    record InRegion(String text) implements Condition {
        @Override
        public String toString() {
            return "地区:" + text;
        }
    }

    /** The policy is of one of these kinds. */
    record OfKind(Set<PolicyKind> kinds) implements Condition {
        public OfKind {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public String toString() {
            return Stream.of(PolicyKind.values())
                    .filter(kinds::contains)
                    .map(PolicyKind::label)
                    .collect(Collectors.joining("|", "类别:", ""));
        }
    }

    /** The edition has this status today. */
    record InStatus(Status status) implements Condition {
        @Override
        public String toString() {
            return "状态:" + status.label();
        }
    }

    /** The edition's date lies between these days, both included. */
    record Dated(Optional<LocalDate> from, Optional<LocalDate> to) implements Condition {
        @Override
        public String toString() {
            return from.map(LocalDate::toString)
                    .orElse("")
                    .concat("..")
                    .concat(to.map(LocalDate::toString).orElse(""))
                    .transform(range -> "日期:" + range);
        }
    }

    private static String join(List<Query> parts, String between) {
        return parts.stream()
                .map(
                        part ->
                                part instanceof Literal || part instanceof Condition
                                        ? part.toString()
                                        : "(" + part + ")")
                .collect(Collectors.joining(between));
    }
}

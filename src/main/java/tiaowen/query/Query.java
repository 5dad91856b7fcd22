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
 * about it. Prints itself in the parser's own language: read again, the printed text gives the same
 * query. Only {@link Cited} has no words there, for what was typed is its text.
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
            return quoted ? QueryPrinter.quoted(text) : text;
        }
    }

    /** Holds all of them. */
    record All(List<Query> parts) implements Query {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return QueryPrinter.join(parts, " ");
        }
    }

    /** Holds one of them at least. */
    record Any(List<Query> parts) implements Query {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return QueryPrinter.join(parts, " 或 ");
        }
    }

    /** Holds the first and none of the others. */
    record Without(Query keep, List<Query> drop) implements Query {
        public Without {
            drop = List.copyOf(drop);
        }

        @Override
        public String toString() {
            var dropped =
                    drop.stream()
                            .map(d -> " -" + QueryPrinter.unit(d))
                            .collect(Collectors.joining());
            return "(" + keep + dropped + ")";
        }
    }

    /**
     * One and the same stretch of the clause's own text holds all of them. Inside stand literals,
     * joined in any way; {@link Without} speaks of the stretch as well.
     */
    record Together(Stretch stretch, List<Query> parts) implements Query {
        public Together {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return QueryPrinter.join(parts, " " + stretch.sign() + " ");
        }
    }

    /** How near to each other terms stand. */
    enum Stretch {
        /** Between full stops, semicolons, question and exclamation marks and line breaks. */
        SENTENCE("同句", "同一句"),
        /** A 款 with its items; in papers a paragraph. */
        PARAGRAPH("同款", "同一款"),
        /** The clause's whole text, without headings and title. */
        CLAUSE("同条", "同一条");

        private final String sign;
        private final String label;

        Stretch(String sign, String label) {
            this.sign = sign;
            this.label = label;
        }

        String sign() {
            return sign;
        }

        /** Words for pages: {@code 同一句}. */
        public String label() {
            return label;
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

    /** What can be said of the clause's place in its policy instead of its words. */
    sealed interface Position extends Query {}

    /** An article whose number lies between these, both included; {@code 12-1} follows 12. */
    record InArticles(ArticleNumber from, ArticleNumber to) implements Position {
        @Override
        public String toString() {
            return "条:" + QueryPrinter.range(from, to);
        }
    }

    /** Stands in a chapter whose number lies between these, both included. */
    record InChapters(ArticleNumber from, ArticleNumber to) implements Position {
        @Override
        public String toString() {
            return "章:" + QueryPrinter.range(from, to);
        }
    }

    /** What can be said of the policy or edition instead of the words of the clause. */
    sealed interface Condition extends Query {}

    /** The policy's title holds the text. */
    record InTitle(String text) implements Condition {
        @Override
        public String toString() {
            return "标题:" + QueryPrinter.value(text);
        }
    }

    /** The policy bears this name: its title or any other that people give it. */
    record InPolicy(String name) implements Condition {
        @Override
        public String toString() {
            return "政策:" + QueryPrinter.value(name);
        }
    }

    /** The document number holds the text; brackets of any shape, blanks left out. */
    record Numbered(String text) implements Condition {
        @Override
        public String toString() {
            return "文号:" + QueryPrinter.value(text);
        }
    }

    /** The name of an issuer holds the text. */
    record IssuedBy(String text) implements Condition {
        @Override
        public String toString() {
            return "机关:" + QueryPrinter.value(text);
        }
    }

    /** The region's name is the text, {@code 省} and {@code 市} at its end aside. */
    record InRegion(String text) implements Condition {
        @Override
        public String toString() {
            return "地区:" + QueryPrinter.value(text);
        }
    }

    /** The policy is of one of these kinds. */
    record OfKind(Set<PolicyKind> kinds) implements Condition {
        public OfKind {
            kinds = Set.copyOf(kinds);
        }

        /** In the order of their rank. */
        List<String> labels() {
            return Stream.of(PolicyKind.values())
                    .filter(kinds::contains)
                    .map(PolicyKind::label)
                    .toList();
        }

        @Override
        public String toString() {
            var labels = String.join(" 或 ", labels());
            return "类别:" + (kinds.size() == 1 ? labels : "(" + labels + ")");
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
}

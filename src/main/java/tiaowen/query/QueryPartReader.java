package tiaowen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tiaowen.query.QueryLexer.Kind;
import tiaowen.query.QueryLexer.Unit;

/** Reads units into queries, as the grammar of {@link QueryParser} says. */
final class QueryPartReader {
    /** Words and fields of a query that are read. */
    static final int MOST_WORDS = 60;

    private final String text;
    private final List<Unit> units;
    private final QueryMistakes mistakes;
    private final FieldValues values;
    private int at;
    private int words;
    private boolean full;

    QueryPartReader(String text, List<Unit> units, QueryMistakes mistakes) {
        this.text = text;
        this.units = units;
        this.mistakes = mistakes;
        this.values = new FieldValues(mistakes);
    }

    /**
     * One part of a conjunction.
     *
     * @param excluded must not hold
     * @param from where it begins in the text
     * @param to behind its end
     */
    record Part(Query query, boolean excluded, int from, int to) {}

    /** The parts of the whole text, which must all hold. */
    List<Part> all() {
        var parts = parts(Optional.empty());
        if (!parts.isEmpty() && parts.stream().allMatch(Part::excluded)) {
            mistakes.add(
                    parts.getFirst().from(),
                    parts.getLast().to(),
                    "只写了要排除的词，查找的是不含它们的全部条文。请再写上要查找的词。");
        }
        return parts;
    }

    /** Whether there were more words than are read. */
    boolean isFull() {
        return full;
    }

    /** What all the parts together ask for. */
    static Query join(List<Part> parts) {
        var wanted = new ArrayList<Query>();
        var unwanted = new ArrayList<Query>();
        for (var part : parts) {
            if (part.excluded()) unwanted.add(part.query());
            else if (!(part.query() instanceof Query.Everything)) wanted.add(part.query());
        }
        Query keep =
                switch (wanted.size()) {
                    case 0 -> new Query.Everything();
                    case 1 -> wanted.getFirst();
                    default -> new Query.All(wanted);
                };
        return unwanted.isEmpty() ? keep : new Query.Without(keep, unwanted);
    }

    private boolean is(Kind kind) {
        return at < units.size() && units.get(at).kind() == kind;
    }

    private boolean isMinus() {
        return is(Kind.MINUS) || (is(Kind.FIELD) && field(units.get(at)) == FieldName.WITHOUT);
    }

    private static FieldName field(Unit unit) {
        return FieldName.parse(unit.text()).orElseThrow();
    }

    private List<Part> parts(Optional<FieldName> field) {
        var parts = new ArrayList<Part>();
        while (at < units.size() && !is(Kind.CLOSE)) {
            if (is(Kind.AND) || is(Kind.OR) || is(Kind.NEAR)) {
                var sign = units.get(at++);
                boolean joins = sign.kind() == Kind.AND && !parts.isEmpty() && startsPart();
                if (!joins) dangling(sign);
            } else {
                part(field).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private boolean startsPart() {
        return at < units.size()
                && !is(Kind.CLOSE)
                && !is(Kind.AND)
                && !is(Kind.OR)
                && !is(Kind.NEAR);
    }

    private void dangling(Unit sign) {
        mistakes.add(sign.from(), sign.to(), "“" + sign.text() + "”的前面或后面没有词，已略去。它应当写在两个词之间。");
    }

    private Optional<Part> part(Optional<FieldName> field) {
        int start = at;
        boolean excluded = false;
        while (isMinus()) {
            excluded = true;
            at++;
        }
        var query = near(field);
        int from = units.get(start).from();
        int to = units.get(at - 1).to();
        if (query.isEmpty() && excluded && at == start + 1) {
            mistakes.add(from, to, "“" + text.substring(from, to) + "”后面没有要排除的词，已略去。");
        }
        boolean excludes = excluded;
        return query.map(q -> new Part(q, excludes, from, to));
    }

    // any { 同句 any }
    private Optional<Query> near(Optional<FieldName> field) {
        var left = any(field);
        while (is(Kind.NEAR)) {
            var sign = units.get(at++);
            var right = any(field);
            if (left.isEmpty() || right.isEmpty()) dangling(sign);
            if (left.isEmpty()) left = right;
            else if (right.isPresent()) left = Optional.of(together(sign, left.get(), right.get()));
        }
        return left;
    }

    private Query together(Unit sign, Query left, Query right) {
        var stretch = Operator.of(sign.text()).flatMap(Operator::stretch).orElseThrow();
        if (!isOfWords(left) || !isOfWords(right)) {
            mistakes.add(
                    sign.from(),
                    sign.to(),
                    "“" + sign.text() + "”的两边只能是词，不能是标题、日期一类的条件；已按两者都要满足查找。");
            if (left instanceof Query.Everything) return right;
            if (right instanceof Query.Everything) return left;
            return new Query.All(List.of(left, right));
        }
        var parts = new ArrayList<Query>();
        // A 同句 B 同句 C: all three in one sentence
        if (left instanceof Query.Together t && t.stretch() == stretch) parts.addAll(t.parts());
        else parts.add(left);
        parts.add(right);
        return new Query.Together(stretch, parts);
    }

    private static boolean isOfWords(Query query) {
        return switch (query) {
            case Query.Literal literal -> true;
            case Query.All all -> all.parts().stream().allMatch(QueryPartReader::isOfWords);
            case Query.Any any -> any.parts().stream().allMatch(QueryPartReader::isOfWords);
            case Query.Without without ->
                    (without.keep() instanceof Query.Everything || isOfWords(without.keep()))
                            && without.drop().stream().allMatch(QueryPartReader::isOfWords);
            case Query.Together together -> true;
            case Query.Everything everything -> false;
            case Query.Condition condition -> false;
            case Query.Position position -> false;
            case Query.Question question -> false;
            case Query.Cited cited -> false;
        };
    }

    // signed { 或 signed }
    private Optional<Query> any(Optional<FieldName> field) {
        var any = new ArrayList<Query>();
        signed(field).ifPresent(any::add);
        while (is(Kind.OR)) {
            var sign = units.get(at++);
            if (is(Kind.OR)) continue;
            int before = at;
            signed(field).ifPresent(any::add);
            if (at == before) dangling(sign);
        }
        if (any.isEmpty()) return Optional.empty();
        if (any.size() == 1) return Optional.of(any.getFirst());
        boolean kinds = field.filter(name -> name == FieldName.KIND).isPresent();
        return Optional.of(kinds ? values.anyKind(any) : new Query.Any(any));
    }

    // [-] unit
    private Optional<Query> signed(Optional<FieldName> field) {
        int start = at;
        while (isMinus()) at++;
        boolean excluded = at > start;
        var query = unit(field);
        if (excluded && query.isEmpty()) {
            var sign = units.get(start);
            mistakes.add(
                    sign.from(), units.get(at - 1).to(), "“" + sign.text() + "”后面没有要排除的词，已略去。");
        }
        return excluded
                ? query.map(q -> new Query.Without(new Query.Everything(), List.of(q)))
                : query;
    }

    private Optional<Query> unit(Optional<FieldName> field) {
        if (at == units.size()) return Optional.empty();
        var unit = units.get(at);
        return switch (unit.kind()) {
            case WORD, QUOTED -> {
                at++;
                yield counted(() -> leaf(unit, field));
            }
            case EVERYTHING -> {
                at++;
                yield Optional.of(new Query.Everything());
            }
            case FIELD -> {
                at++;
                if (field.isPresent()) {
                    mistakes.add(unit.from(), unit.to(), "栏目的括号里不能再写栏目，已改按新的栏目查找。");
                }
                yield value(unit);
            }
            case OPEN -> {
                at++;
                var inside = parts(field);
                int to = is(Kind.CLOSE) ? units.get(at++).to() : text.length();
                if (inside.isEmpty()) mistakes.add(unit.from(), to, "括号里没有词，已略去。");
                yield inside.isEmpty() ? Optional.empty() : Optional.of(join(inside));
            }
            case MINUS, OR, AND, NEAR, CLOSE -> Optional.empty();
        };
    }

    private Optional<Query> value(Unit name) {
        if (is(Kind.WORD) || is(Kind.QUOTED) || is(Kind.OPEN))
            return unit(Optional.of(field(name)));
        mistakes.add(name.from(), name.to(), "“" + name.text() + ":”后面没有内容，已略去。");
        return Optional.empty();
    }

    private Optional<Query> counted(Supplier<Optional<Query>> leaf) {
        if (words == MOST_WORDS) {
            full = true;
            at = units.size();
            return Optional.empty();
        }
        words++;
        return leaf.get();
    }

    private Optional<Query> leaf(Unit unit, Optional<FieldName> field) {
        if (field.isPresent() && field.get() != FieldName.WITHOUT) {
            boolean quoted = unit.kind() == Kind.QUOTED;
            var raw = quoted ? unit.text() : text.substring(unit.from(), unit.to());
            return values.read(field.get(), unit, raw);
        }
        return Optional.of(new Query.Literal(unit.text(), unit.kind() == Kind.QUOTED));
    }
}

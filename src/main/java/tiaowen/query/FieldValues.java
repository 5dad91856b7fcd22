package tiaowen.query;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;
import tiaowen.query.QueryLexer.Unit;

/** Reads what stands behind the name of a field. */
final class FieldValues {
    // 12..20  第十二条至第二十条  12~20  12..  ..20
    private static final Pattern RANGE =
            Pattern.compile("(.{0,12}?)(?:\\.{2,3}|…|至|到|~|—)(.{0,12})");

    // 12-20; but 12-1 is 第十二条之一
    private static final Pattern TWO = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");

    private final QueryMistakes mistakes;

    FieldValues(QueryMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /**
     * What is asked by a value; empty when it is none for this field, which is a mistake.
     *
     * @param raw the value with the marks at its edges
     */
    Optional<Query> read(FieldName name, Unit unit, String raw) {
        var value = unit.text();
        return switch (name) {
            case TITLE -> Optional.of(new Query.InTitle(value));
            case NUMBER -> Optional.of(new Query.Numbered(value));
            case ISSUER -> Optional.of(new Query.IssuedBy(value));
            case REGION -> Optional.of(new Query.InRegion(value));
            case POLICY -> policy(unit, value);
            case KIND -> kinds(unit, value);
            case STATUS -> status(unit, value);
            case DATE -> date(unit, raw);
            case ARTICLE -> numbers(unit, raw, "条", Query.InArticles::new);
            case CHAPTER -> numbers(unit, raw, "章", Query.InChapters::new);
            case WITHOUT -> Optional.of(new Query.Literal(value, false));
        };
    }

    private Optional<Query> policy(Unit unit, String value) {
        var bare = value.strip();
        while (bare.length() > 1 && bare.startsWith("《") && bare.endsWith("》")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        if (!bare.isEmpty() && !bare.equals("《")) return Optional.of(new Query.InPolicy(bare));
        mistakes.add(unit.from(), unit.to(), "“政策:”后面没有名称，已略去。");
        return Optional.empty();
    }

    private Optional<Query> date(Unit unit, String raw) {
        var range = DateRange.parse(raw);
        if (range.isEmpty()) {
            mistakes.add(
                    unit.from(),
                    unit.to(),
                    "没有看懂日期“" + raw + "”，未按日期筛选。请写成 2023、2023-05-01 或 2020..2023。");
            return Optional.empty();
        }
        if (range.get().turned()) turned(unit, raw);
        return Optional.of(range.get().dated());
    }

    private void turned(Unit unit, String raw) {
        mistakes.add(unit.from(), unit.to(), "范围“" + raw + "”前后写反了，已按从小到大查找。");
    }

    private interface Numbers {
        Query between(ArticleNumber from, ArticleNumber to);
    }

    private Optional<Query> numbers(Unit unit, String raw, String of, Numbers numbers) {
        var range = range(Normalizer.normalize(raw, Normalizer.Form.NFKC).strip());
        if (range.isEmpty()) {
            mistakes.add(
                    unit.from(),
                    unit.to(),
                    "“"
                            + raw
                            + "”不是"
                            + of
                            + "的编号，未按"
                            + of
                            + "筛选。请写成 "
                            + of
                            + ":12、"
                            + of
                            + ":第十二"
                            + of
                            + " 或 "
                            + of
                            + ":12..20。");
            return Optional.empty();
        }
        var from = range.get().getFirst();
        var to = range.get().getLast();
        if (from.compareTo(to) <= 0) return Optional.of(numbers.between(from, to));
        turned(unit, raw);
        return Optional.of(numbers.between(to, from));
    }

    private static Optional<List<ArticleNumber>> range(String text) {
        var two = TWO.matcher(text);
        if (two.matches() && Integer.parseInt(two.group(2)) > Integer.parseInt(two.group(1))) {
            return range(two.group(1) + ".." + two.group(2));
        }
        var range = RANGE.matcher(text);
        if (!range.matches()) return ArticleNumber.parse(text).map(List::of);
        var from = range.group(1).strip();
        var to = range.group(2).strip();
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        var first =
                from.isEmpty() ? Optional.of(new ArticleNumber(1, 0)) : ArticleNumber.parse(from);
        var last =
                to.isEmpty()
                        ? Optional.of(new ArticleNumber(ArticleNumber.LAST, 0))
                        : ArticleNumber.parse(to);
        return first.flatMap(one -> last.map(other -> List.of(one, other)));
    }

    private Optional<Query> kinds(Unit unit, String value) {
        var kinds = EnumSet.noneOf(PolicyKind.class);
        for (var kind : PolicyKind.values()) if (kind.label().contains(value)) kinds.add(kind);
        PolicyKind.parse(value).ifPresent(kind -> kinds.retainAll(EnumSet.of(kind)));
        if (!kinds.isEmpty()) return Optional.of(new Query.OfKind(kinds));
        var known = Stream.of(PolicyKind.values()).map(PolicyKind::label);
        mistakes.add(
                unit.from(),
                unit.to(),
                "没有“"
                        + value
                        + "”这一类别，未按类别筛选。可用的类别有"
                        + known.collect(Collectors.joining("、"))
                        + "。");
        return Optional.empty();
    }

    /** Kinds that are alternatives are one condition. */
    Query anyKind(List<Query> any) {
        var kinds = EnumSet.noneOf(PolicyKind.class);
        for (var one : any) {
            if (!(one instanceof Query.OfKind kind)) return new Query.Any(any);
            kinds.addAll(kind.kinds());
        }
        return new Query.OfKind(kinds);
    }

    private Optional<Query> status(Unit unit, String value) {
        for (var status : Status.values()) {
            boolean same = status.code().equalsIgnoreCase(value) || status.label().contains(value);
            if (same) return Optional.of(new Query.InStatus(status));
        }
        var known = Stream.of(Status.values()).map(Status::label);
        mistakes.add(
                unit.from(),
                unit.to(),
                "没有“"
                        + value
                        + "”这一状态，未按状态筛选。可用的状态有"
                        + known.collect(Collectors.joining("、"))
                        + "。");
        return Optional.empty();
    }
}

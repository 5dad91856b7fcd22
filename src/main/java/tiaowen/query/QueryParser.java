package tiaowen.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.model.PolicyKind;
import tiaowen.model.Reference;
import tiaowen.model.Status;
import tiaowen.query.Lexer.Kind;
import tiaowen.query.Lexer.Unit;

/**
 * Reads what people type into a search box. Total: any text whatsoever gives a query.
 *
 * <pre>
 * query     = citation | question | part { blank part }        all parts must hold
 * citation  = what {@link Reference#parse} takes: 慈善法第十二条, 民法典1043条, 晋民发〔2017〕49号
 * question  = a sentence that asks: 怎么, 是否, 能不能, ？ …; without quotes, fields, signs
 * part      = [ minus ] unit { or unit }                        或 binds closer than a blank
 * unit      = word | quoted | field
 * quoted    = "…" | “…” | 「…」 | 『…』                            as it stands, blanks included
 * minus     = - | NOT | 不含:                                   before the unit that must not be there
 * or        = OR | 或 | |
 * field     = 标题: 文号: 机关: 地区: 类别: 状态: 日期:, then a word or a quoted text
 * date      = 2023 | 2023-05 | 2023-05-01 | 2020..2023 | 2020.. | ..2023 | &gt;=2020
 * blank     = white space of any width, ， 、 ； 。 ？ ！
 * </pre>
 *
 * <p>Colons and letters may be full width, fields may be named in English ({@code title:}). A sign
 * with nothing to stand for, an unclosed quote, an empty field say nothing. Texts are cut at
 * {@value #LONGEST} characters and {@value #MOST_UNITS} parts, and the answer says so.
 */
public final class QueryParser {
    /** Characters of a query that are read. */
    public static final int LONGEST = 500;

    private static final int MOST_UNITS = 40;

    private final String text;
    private final List<Asked.Part> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Query> wanted = new ArrayList<>();
    private final List<Query> unwanted = new ArrayList<>();
    private boolean plain = true;

    private QueryParser(String text) {
        this.text = text;
    }

    /** The query alone; see {@link #read}. */
    public static Query parse(String text) {
        return read(text).query();
    }

    /** The query with an account of how the text was understood. */
    public static Asked read(String typed) {
        var text = withoutControls(typed);
        boolean cut = text.length() > LONGEST;
        if (cut) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            text = text.substring(0, end);
        }
        var parser = new QueryParser(text);
        if (cut) parser.notes.add("查询太长，只用了前 " + LONGEST + " 个字。请只写最要紧的词。");
        return parser.asked();
    }

    private static String withoutControls(String typed) {
        // What lies beyond is cut anyway; a megabyte need not be copied.
        var head = typed.substring(0, Math.min(typed.length(), 4 * LONGEST));
        var out = new StringBuilder(head.length());
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            boolean broken = Character.isSurrogate(c) && !paired(head, i);
            if (Character.getType(c) == Character.FORMAT) continue;
            out.append(broken || Character.isISOControl(c) ? ' ' : c);
        }
        return out.toString().strip();
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private Asked asked() {
        var reference = Reference.parse(text);
        readUnits(Lexer.cut(text));
        var terms = terms();
        if (reference.isPresent()) {
            var cited = new Query.Cited(reference.get(), terms);
            var label = "引用“" + text + "”";
            return new Asked(text, cited, List.of(new Asked.Part(label, "")), List.of(), notes);
        }
        if (plain && Questions.asks(text) && !wanted.isEmpty()) {
            var part = new Asked.Part("提问“" + text + "”", "");
            return new Asked(
                    text, new Query.Question(text, terms), List.of(part), List.of(), notes);
        }
        return new Asked(text, terms, parts, List.of(), notes);
    }

    private Query terms() {
        Query keep =
                switch (wanted.size()) {
                    case 0 -> new Query.Everything();
                    case 1 -> wanted.getFirst();
                    default -> new Query.All(wanted);
                };
        return unwanted.isEmpty() ? keep : new Query.Without(keep, unwanted);
    }

    private void readUnits(List<Unit> units) {
        int at = 0;
        while (at < units.size()) {
            if (parts.size() == MOST_UNITS) {
                notes.add("查询的词太多，只用了前 " + MOST_UNITS + " 个。");
                return;
            }
            at = readPart(units, at);
        }
    }

    /** Reads one part and returns the place behind it. */
    private int readPart(List<Unit> units, int start) {
        int at = start;
        boolean minus = false;
        while (at < units.size() && isMinus(units.get(at))) {
            minus = true;
            plain = false;
            at++;
        }
        var any = new ArrayList<Query>();
        int end = at;
        while (at < units.size()) {
            var unit = units.get(at);
            int next = at + (unit.kind() == Kind.FIELD ? 2 : 1);
            if (unit.kind() != Kind.OR) {
                if (unit.kind() == Kind.MINUS || isMinus(unit)) break;
                read(units, at).ifPresent(any::add);
                end = Math.min(next, units.size());
            }
            at = Math.min(next, units.size());
            boolean or = at < units.size() && units.get(at).kind() == Kind.OR;
            if (or) plain = false;
            else if (unit.kind() != Kind.OR) break;
        }
        if (any.isEmpty()) return at;
        var query = any.size() == 1 ? any.getFirst() : new Query.Any(any);
        (minus ? unwanted : wanted).add(query);
        parts.add(new Asked.Part((minus ? "不" : "") + label(query), without(units, start, end)));
        return at;
    }

    private static boolean isMinus(Unit unit) {
        return unit.kind() == Kind.MINUS
                || (unit.kind() == Kind.FIELD && fieldOf(unit) == FieldName.WITHOUT);
    }

    private static FieldName fieldOf(Unit unit) {
        return FieldName.parse(unit.text().substring(0, unit.text().length() - 1)).orElseThrow();
    }

    private Optional<Query> read(List<Unit> units, int at) {
        var unit = units.get(at);
        if (unit.kind() == Kind.WORD) return Optional.of(new Query.Literal(unit.text(), false));
        plain = false;
        if (unit.kind() == Kind.QUOTED) return Optional.of(new Query.Literal(unit.text(), true));
        if (at + 1 == units.size()) return Optional.empty();
        var value = units.get(at + 1);
        if (value.kind() != Kind.WORD && value.kind() != Kind.QUOTED) return Optional.empty();
        return field(fieldOf(unit), valueText(value));
    }

    /** Words lose the marks at their edges, which dates need: {@code 2020..}, {@code >=2020}. */
    private String valueText(Unit value) {
        return value.kind() == Kind.QUOTED
                ? value.text()
                : text.substring(value.from(), value.to());
    }

    private Optional<Query> field(FieldName name, String value) {
        return switch (name) {
            case TITLE -> Optional.of(new Query.InTitle(value));
            case NUMBER -> Optional.of(new Query.Numbered(value));
            case ISSUER -> Optional.of(new Query.IssuedBy(value));
            case REGION -> Optional.of(new Query.InRegion(value));
            case WITHOUT -> Optional.of(new Query.Literal(value, false));
            case KIND -> kinds(value);
            case STATUS -> status(value);
            case DATE -> {
                Optional<Query> range = DateRange.parse(value).map(dated -> dated);
                if (range.isEmpty()) {
                    notes.add("没有看懂日期“" + value + "”，未按日期筛选。请写成 2023、2023-05-01 或 2020..2023。");
                }
                yield range;
            }
        };
    }

    private Optional<Query> kinds(String value) {
        var kinds = EnumSet.noneOf(PolicyKind.class);
        for (var kind : PolicyKind.values()) if (kind.label().contains(value)) kinds.add(kind);
        PolicyKind.parse(value).ifPresent(kind -> kinds.retainAll(EnumSet.of(kind)));
        if (!kinds.isEmpty()) return Optional.of(new Query.OfKind(kinds));
        var known = EnumSet.allOf(PolicyKind.class).stream().map(PolicyKind::label);
        notes.add(
                "没有“"
                        + value
                        + "”这一类别，未按类别筛选。可用的类别有"
                        + known.collect(Collectors.joining("、"))
                        + "。");
        return Optional.empty();
    }

    private Optional<Query> status(String value) {
        for (var status : Status.values()) {
            boolean same = status.code().equalsIgnoreCase(value) || status.label().contains(value);
            if (same) return Optional.of(new Query.InStatus(status));
        }
        notes.add("没有“" + value + "”这一状态，未按状态筛选。可用的状态有现行有效、尚未施行、已修改、已废止、已失效。");
        return Optional.empty();
    }

    private static String label(Query query) {
        return switch (query) {
            case Query.Literal literal -> "含“" + literal.text() + "”";
            case Query.Any any ->
                    any.parts().stream().map(QueryParser::label).collect(Collectors.joining("或"));
            case Query.Condition condition -> {
                var printed = condition.toString();
                int colon = printed.indexOf(':');
                yield printed.substring(0, colon) + "为“" + printed.substring(colon + 1) + "”";
            }
            case Query.All all -> all.toString();
            case Query.Without without -> without.toString();
            case Query.Question question -> question.toString();
            case Query.Cited cited -> cited.toString();
            case Query.Everything everything -> everything.toString();
        };
    }

    private String without(List<Unit> units, int start, int end) {
        var before = text.substring(0, units.get(start).from());
        var after = text.substring(units.get(end - 1).to());
        return (before.strip() + " " + after.strip()).strip();
    }
}

package tiaowen.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Reference;
import tiaowen.query.QueryLexer.Unit;

/**
 * Reads what people type into a search box. Total: any text whatsoever gives a query.
 *
 * <pre>
 * query     = citation | question | parts
 * citation  = what {@link Reference#parse} takes: 慈善法第十二条, 民法典1043条, 晋民发〔2017〕49号
 * question  = a sentence that asks: 怎么, 是否, 能不能, ？ …; without signs, fields and phrases set
 *             apart; or 问: and any words
 * parts     = part { [ and ] part }                            all of them must hold
 * part      = [ minus ] near                                   a minus here excludes all of near
 * near      = any { nearness any }                             岗位 同句 津贴 同句 标准: all three in one
 * any       = signed { or signed }                             或 binds closer than nearness and blanks
 * signed    = [ minus ] unit
 * unit      = word | quoted | * | group | field
 * group     = ( parts ) | （ parts ）                             at the edges of a part; 24 deep at most
 * field     = name : ( word | quoted | group of such )         a group joins values: 标题:(慈善 或 救助)
 * name      = 标题 文号 机关 地区 类别 状态 日期 条 章 政策, or title number issuer region kind status
 *             date article chapter policy
 * quoted    = "…" “…” ‘…’ 「…」 『…』 and the like               as it stands, blanks included
 * minus     = - | NOT | 不含 | 不含:                               close before the unit; the words by a blank
 * or        = OR | 或 | 或者 | |
 * and       = AND | 且 | 并且 | + | &amp;                              says what a blank says
 * nearness  = 同句 | /s | SAME_SENTENCE  | 同款 | 同段 | /p | SAME_PARAGRAPH | 同条 | /c | SAME_CLAUSE
 * date      = 2023 | 2023-05 | 2023-05-01 | 2020..2023 | 2020.. | ..2023 | &gt;=2020
 * number    = 12 | 第十二条 | 12-1 | 十二之一 | 12..20 | 12.. | ..20      behind 条: and 章:
 * blank     = white space of any width, ， 、 ； 。 ？ ！
 * </pre>
 *
 * <p>Signs are words of their own: 含或不含 is a word. Brackets that hold one word are a part of it
 * ({@code （试行）}, {@code （二）}), unless a sign stands beside them; so are those inside a word.
 * Colons, brackets and letters may be full width. What has no reading is left out or read as what
 * is nearest, and {@link ParsedQuery#mistakes} says so with its place. Texts are cut at {@value
 * #LONGEST} characters and 60 words, and the notes say so.
 */
public final class QueryParser {
    /** Characters of a query that are read. */
    public static final int LONGEST = 500;

    // 问:慈善组织 公开募捐
    private static final String QUESTION = "问";

    private final String text;
    private final QueryMistakes mistakes = new QueryMistakes();
    private final List<String> notes = new ArrayList<>();

    private QueryParser(String text) {
        this.text = text;
    }

    /** The query alone; see {@link #read}. */
    public static Query parse(String text) {
        return read(text).query();
    }

    /** The query with an account of how the text was understood. */
    public static ParsedQuery read(String typed) {
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

    private ParsedQuery asked() {
        var question = explicitQuestion();
        if (question.isPresent()) {
            var words = question.get();
            return whole(
                    new Query.Question(words, parse(words, new QueryMistakes())),
                    "问句“" + words + "”");
        }
        var units = QueryLexer.cut(text, mistakes);
        boolean signs = units.stream().anyMatch(QueryParser::isSign);
        var reader = new QueryPartReader(text, units, mistakes);
        var parts = reader.all();
        if (reader.isFull()) {
            notes.add("查询的词太多，只用了前 " + QueryPartReader.MOST_WORDS + " 个。");
        }
        if (parts.isEmpty() && !units.isEmpty() && units.stream().allMatch(QueryParser::joins)) {
            // Somebody looks for the word 或 itself.
            var word = new Query.Literal(text, false);
            return whole(word, QueryLabels.of(word, false));
        }
        var terms = QueryPartReader.join(parts);
        var reference = signs ? Optional.<Reference>empty() : Reference.parse(text);
        reference = reference.filter(named -> !QuestionDetector.asks(text, named));
        if (reference.isPresent()) {
            var kind = kind(reference.get());
            return whole(new Query.Cited(reference.get(), terms), kind + "“" + text + "”");
        }
        if (!parts.isEmpty() && QuestionDetector.asks(text, units)) {
            return whole(new Query.Question(text, terms), "问句“" + text + "”");
        }
        var shown = new ArrayList<ParsedQuery.Part>();
        for (int i = 0; i < parts.size(); i++) shown.add(chip(parts, i));
        return new ParsedQuery(text, terms, shown, mistakes.found(), notes);
    }

    /** What a citation names, in the word that pages have for it. */
    private static String kind(Reference reference) {
        if (!reference.eid().isEmpty()) return "条款";
        return reference.docNumber().isPresent() ? "文号" : "文件";
    }

    private ParsedQuery whole(Query query, String label) {
        return new ParsedQuery(
                text, query, List.of(new ParsedQuery.Part(label, "")), List.of(), notes);
    }

    private Optional<String> explicitQuestion() {
        boolean asks = text.startsWith(QUESTION + ":") || text.startsWith(QUESTION + "：");
        if (!asks) return Optional.empty();
        var words = text.substring(QUESTION.length() + 1).strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** What only somebody who knows the language writes. */
    private static boolean isSign(Unit unit) {
        return switch (unit.kind()) {
            case WORD, QUOTED -> false;
            case EVERYTHING, MINUS, OR, AND, NEAR, FIELD, OPEN, CLOSE -> true;
        };
    }

    private static boolean joins(Unit unit) {
        return switch (unit.kind()) {
            case OR, AND, NEAR -> Character.isLetter(unit.text().codePointAt(0));
            case WORD, QUOTED, EVERYTHING, MINUS, FIELD, OPEN, CLOSE -> false;
        };
    }

    private static Query parse(String text, QueryMistakes mistakes) {
        var units = QueryLexer.cut(text, mistakes);
        return QueryPartReader.join(new QueryPartReader(text, units, mistakes).all());
    }

    /** The part in words, and the text without it. */
    private ParsedQuery.Part chip(List<QueryPartReader.Part> parts, int at) {
        var part = parts.get(at);
        var label = QueryLabels.of(part.query(), part.excluded());
        var rest = new ArrayList<>(parts);
        rest.remove(at);
        var expected = QueryPartReader.join(rest);
        var cut =
                (text.substring(0, part.from()).strip() + " " + text.substring(part.to()).strip())
                        .strip();
        // What stood beside the part may mean something else without it: 岗位 且 津贴
        var again = new QueryMistakes();
        boolean same = parse(cut, again).equals(expected) && again.found().isEmpty();
        if (same) return new ParsedQuery.Part(label, cut);
        return new ParsedQuery.Part(label, rest.isEmpty() ? "" : expected.toString());
    }
}

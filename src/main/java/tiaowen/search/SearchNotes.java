package tiaowen.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tiaowen.engine.Tier;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.validity.DayText;

/** Says in words why there is nothing exact, and what to try. */
final class SearchNotes {
    /** More terms than this are not counted one by one. */
    private static final int MOST_TERMS = 5;

    /** Policies named whose text of a day is lacking. */
    private static final int MOST_GAPS = 3;

    private final TieredSearch search;

    /** Where filters narrow the search, what is said holds under them alone. */
    private final String under;

    SearchNotes(TieredSearch search) {
        this.search = search;
        this.under = search.sieve().narrows() ? "在当前筛选条件下，" : "";
    }

    List<String> nothingExact(Query query, List<Literal> terms) throws IOException {
        var notes = new ArrayList<String>();
        if (!(query instanceof Query.Question)) notes.add(under + counts(terms));
        if (search.found(Tier.WORDS) > 0) notes.add("以下条文含有其中全部词语。");
        else if (search.found(Tier.NEAR) > 0) notes.add("以下是文字最相近的条文。");
        else if (terms.size() < 2) {
            notes.add("可以试试：换一种说法，少写几个字" + (under.isEmpty() ? "。" : "，或去掉筛选条件。"));
        }
        return notes;
    }

    /**
     * Policies that hold what was asked, but of which the text of the day asked for is not
     * collected.
     */
    List<String> notCollected(LocalDate day) {
        var gaps =
                search.matchingOnAnyDay().stream()
                        .flatMap(policy -> DayText.gap(policy, day).stream())
                        .toList();
        if (gaps.size() <= MOST_GAPS) return gaps;
        var some = new ArrayList<>(gaps.subList(0, MOST_GAPS));
        some.add("当日有效的文本没有收录的，还有另外 " + (gaps.size() - MOST_GAPS) + " 份文件。");
        return some;
    }

    private String counts(List<Literal> terms) throws IOException {
        if (terms.size() == 1) return "没有找到含有“" + terms.getFirst().text() + "”的条文。";
        var all = terms.stream().map(t -> "“" + t.text() + "”").collect(Collectors.joining("、"));
        if (terms.size() > MOST_TERMS) return "没有找到同时含有这 " + terms.size() + " 个词的条文。";
        if (terms.size() == 2) all = all.replace("、", "和");
        var note = new StringBuilder("没有找到同时含有" + all + "的条文。");
        boolean each = true;
        var parts = new ArrayList<String>();
        for (var term : terms) {
            int count = search.count(term);
            each &= count > 0;
            parts.add("“" + term.text() + "”" + (count > 0 ? "在 " + count + " 条中出现" : "没有出现"));
        }
        note.append(String.join("，", parts));
        if (each) note.append("，没有一条").append(terms.size() == 2 ? "两者都有" : "全都有");
        var either = terms.stream().map(Literal::text).collect(Collectors.joining(" 或 "));
        return note.append("。可以试试：去掉一个词，或改为“").append(either).append("”。").toString();
    }
}

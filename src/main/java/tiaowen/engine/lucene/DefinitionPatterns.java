package tiaowen.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tiaowen.query.Query.Literal;

/** Sees that somebody asks what a term means, and knows how texts say it. */
final class DefinitionPatterns {
    private static final Set<String> ASKING =
            Set.of("定义", "是指", "含义", "概念", "释义", "界定", "指什么", "什么是", "是什么", "所称");

    private DefinitionPatterns() {}

    /** Phrases that define the other terms, where one of the terms asks for that; else none. */
    static List<String> asked(List<Literal> terms) {
        var phrases = new ArrayList<String>();
        if (terms.stream().noneMatch(term -> ASKING.contains(term.text()))) return phrases;
        for (var term : terms) {
            if (ASKING.contains(term.text())) continue;
            phrases.add("称" + term.text());
            phrases.add(term.text() + "是");
            phrases.add(term.text() + "，是");
        }
        return phrases;
    }
}

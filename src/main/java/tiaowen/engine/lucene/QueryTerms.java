package tiaowen.engine.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tiaowen.index.SmartcnWords;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.text.TermSpellings;

/** The terms that a query wants in a text, apart from how it joins them. */
public final class QueryTerms {
    private QueryTerms() {}

    /** All terms that count for a hit, in the order typed. */
    public static List<Literal> terms(Query query) {
        var terms = new ArrayList<Literal>();
        collect(query, terms);
        return terms;
    }

    private static void collect(Query query, List<Literal> terms) {
        switch (query) {
            case Literal literal -> terms.add(literal);
            case Query.All all -> all.parts().forEach(part -> collect(part, terms));
            case Query.Any any -> any.parts().forEach(part -> collect(part, terms));
            case Query.Without without -> collect(without.keep(), terms);
            case Query.Together together -> together.parts().forEach(part -> collect(part, terms));
            case Query.Question question -> terms.add(new Literal(question.text(), false));
            case Query.Cited cited -> collect(cited.terms(), terms);
            case Query.Condition condition -> {
                // speaks of the policy
            }
            case Query.Position position -> {
                // speaks of the number
            }
            case Query.Everything everything -> {
                // asks nothing
            }
        }
    }

    /** What to mark in a text that holds the terms to the letter. */
    public static List<String> marks(List<Literal> terms) {
        var marks = new LinkedHashSet<String>();
        for (var term : terms) {
            marks.addAll(term.quoted() ? List.of(term.text()) : TermSpellings.of(term.text()));
        }
        return List.copyOf(marks);
    }

    /**
     * What to mark in a text that holds but words of the terms: those of two characters and more.
     */
    public static List<String> wordMarks(List<Literal> terms, List<String> others) {
        var marks = new LinkedHashSet<String>(others);
        var smartcnWords = new SmartcnWords();
        for (var term : terms) {
            for (var word : smartcnWords.of(term.text())) if (word.length() > 1) marks.add(word);
        }
        return List.copyOf(marks);
    }
}

package tiaowen.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold of every query, tried on thousands that nobody thought of. */
class QueryPropertiesTest {
    private static final int TRIES = Integer.getInteger("tiaowen.tries", 4_000);

    @Test
    void aPrintedQueryIsReadAsTheSameQuery() {
        var random = new Random(11);
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            var text = RandomQueries.grammar(random);
            var query = QueryParser.parse(text);
            if (query instanceof Query.Cited) continue;
            if (query.toString().length() > QueryParser.LONGEST) continue;
            assertEquals(terms(query), terms(QueryParser.parse(query.toString())), text);
            read++;
        }
        assertTrue(read > TRIES / 2, "read " + read);
    }

    @Test
    void whatTheGrammarAllowsIsReadWithoutAMistake() {
        var random = new Random(12);
        for (int i = 0; i < TRIES; i++) {
            var text = RandomQueries.grammar(random);
            if (text.length() > QueryParser.LONGEST) continue;
            var mistakes =
                    QueryParser.read(text).mistakes().stream()
                            .map(ParsedQuery.Mistake::message)
                            .filter(message -> !message.contains("写反了"))
                            .filter(message -> !message.startsWith("只写了要排除的词"))
                            .toList();
            assertEquals(List.of(), mistakes, text);
        }
    }

    @Test
    void everyPartTakenAwayLeavesTheQueryOfTheOthers() {
        var random = new Random(13);
        int taken = 0;
        for (int i = 0; i < TRIES; i++) {
            var text = i % 2 == 0 ? RandomQueries.grammar(random) : RandomQueries.any(random);
            if (text.contains("问")) continue;
            var parsedQuery = QueryParser.read(text);
            var parts = parts(parsedQuery.text());
            if (parsedQuery.parts().size() != parts.size() || !parsedQuery.notes().isEmpty())
                continue;
            if (parsedQuery.query().toString().length() > QueryParser.LONGEST) continue;
            for (int at = 0; at < parts.size(); at++) {
                var others = new ArrayList<>(parts);
                others.remove(at);
                var left = QueryParser.parse(parsedQuery.parts().get(at).without());
                assertEquals(QueryPartReader.join(others), terms(left), text);
                taken++;
            }
        }
        assertTrue(taken > TRIES / 2, "taken " + taken);
    }

    @Test
    void aMistakeNamesAPlaceInTheText() {
        var random = new Random(14);
        int seen = 0;
        for (int i = 0; i < TRIES; i++) {
            var parsedQuery = QueryParser.read(RandomQueries.any(random));
            for (var mistake : parsedQuery.mistakes()) {
                assertTrue(mistake.from() >= 0, mistake::toString);
                assertTrue(mistake.from() < mistake.to(), mistake::toString);
                assertTrue(mistake.to() <= parsedQuery.text().length(), mistake::toString);
                seen++;
            }
        }
        assertTrue(seen > 500, "seen " + seen);
    }

    @Test
    void noTextMakesItThrow() {
        for (var text : RandomQueries.hostile()) {
            assertDoesNotThrow(() -> QueryParser.read(text).toString(), text);
        }
        var random = new Random(15);
        for (int i = 0; i < TRIES; i++) {
            var text = RandomQueries.any(random);
            assertDoesNotThrow(() -> QueryParser.read(text).toString(), text);
        }
    }

    private static List<QueryPartReader.Part> parts(String text) {
        var mistakes = new QueryMistakes();
        return new QueryPartReader(text, QueryLexer.cut(text, mistakes), mistakes).all();
    }

    /** A rest that happens to be a question or a citation, read as terms. */
    private static Query terms(Query query) {
        if (query instanceof Query.Question question) return question.terms();
        return query instanceof Query.Cited cited ? cited.terms() : query;
    }
}

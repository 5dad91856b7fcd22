package tiaowen.search.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.engine.Tier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.QueryMeaning;
import tiaowen.index.Fields;
import tiaowen.index.Generation;
import tiaowen.search.SampleLibrary;

class QuestionSearchTest {
    private static final QuestionTerms QUESTION = QuestionTerms.of("楼道的灯坏了谁来修？", List.of());

    private static final Query EVERY_CLAUSE = new TermQuery(new Term(Fields.TYPE, Fields.CLAUSE));

    @TempDir static Path folder;
    static Generation generation;
    static ClauseTable shelf;

    @BeforeAll
    static void open() throws IOException {
        generation = Generation.openCurrent(SampleLibrary.in(folder).index());
        shelf = new ClauseTable(generation);
    }

    @AfterAll
    static void close() throws IOException {
        generation.close();
    }

    /** Says that one clause lies near and all others far. */
    private record Pointing(int at) implements QueryMeaning {
        @Override
        public BitSet nearest(int k, BitSet passing) {
            var near = new BitSet();
            if (passing.get(at)) near.set(at);
            return near;
        }

        @Override
        public double cosine(int doc) {
            return doc == at ? 0.9 : 0.3;
        }
    }

    private static BitSet all() {
        var all = new BitSet();
        for (int doc = 0; doc < shelf.docs(); doc++) if (shelf.isClause(doc)) all.set(doc);
        return all;
    }

    private static QuestionSearch.Weighed weigh(
            Query words, BitSet passing, Optional<QueryMeaning> meant) throws IOException {
        var search = new QuestionSearch(shelf, shelf.standing(), RankingWeights.shipped());
        return search.of(QUESTION, words, passing, meant);
    }

    private static int clause() {
        return all().nextSetBit(0);
    }

    @Test
    void aClauseThatMeaningAloneFindsSaysSo() throws IOException {
        var weighed = weigh(new MatchNoDocsQuery(""), all(), Optional.of(new Pointing(clause())));
        assertEquals(1, weighed.features().size());
        assertEquals(Tier.SEMANTIC, weighed.tier(0));
    }

    @Test
    void aClauseThatWordsFindTooIsNearAndGainsByItsMeaning() throws IOException {
        var weighed = weigh(EVERY_CLAUSE, all(), Optional.of(new Pointing(clause())));
        int best = 0;
        for (int i = 1; i < weighed.features().size(); i++) {
            if (weighed.part(RankingFeature.MEANING, i)
                    > weighed.part(RankingFeature.MEANING, best)) best = i;
        }
        assertEquals(clause(), weighed.features().doc(best));
        assertEquals(Tier.NEAR, weighed.tier(best));
    }

    @Test
    void meaningFindsNothingThatMayNotBeFound() throws IOException {
        var weighed =
                weigh(new MatchNoDocsQuery(""), new BitSet(), Optional.of(new Pointing(clause())));
        assertEquals(0, weighed.features().size());
    }

    @Test
    void withoutMeaningTheWeightsOfWordsHold() throws IOException {
        var weighed = weigh(EVERY_CLAUSE, all(), Optional.empty());
        assertEquals(0, weighed.weight(RankingFeature.MEANING));
        assertTrue(weighed.weight(RankingFeature.CHARACTERS) > 0);
    }

    @Test
    void aLongerQuestionTrustsItsMeaningLess() {
        var story = QuestionTerms.of("我家楼上装修的时候把楼道的灯碰坏了，物业说不归他们管，应该找谁来修呢？", List.of());
        var meaning = RankingWeights.shipped().question(true).get(RankingFeature.MEANING);
        assertTrue(meaning.at(story.length()) < meaning.at(QUESTION.length()));
    }
}

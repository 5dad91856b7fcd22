package tiaowen.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.build.BuildProgress;
import tiaowen.build.VectorBuilder;
import tiaowen.index.Embedding;
import tiaowen.index.Generation;
import tiaowen.index.SharedCharacters;
import tiaowen.search.SampleLibrary;

class VectorSearchTest {
    private static final Embedding CHARACTERS = SharedCharacters.named("characters");

    @TempDir private Path folder;
    private SampleLibrary sample;
    private Generation generation;
    private ClauseTable clauses;

    @BeforeEach
    void aLibraryWithVectors() throws IOException {
        sample = SampleLibrary.in(folder);
        VectorBuilder.build(sample.index(), CHARACTERS, 1, BuildProgress.SILENT);
        open();
    }

    private void open() throws IOException {
        generation = Generation.openCurrent(sample.index());
        clauses = new ClauseTable(generation);
    }

    @AfterEach
    void close() throws IOException {
        generation.close();
    }

    @Test
    void theClauseWithTheVeryTextIsNearest() throws IOException {
        var asked = ask("楼道照明管理办法 第三条 照明设施损坏的，应当在六十日内修复。").orElseThrow();
        var first = asked.nearest(3, clauses(label -> true)).getFirst();
        assertEquals("第三条", label(first.doc()));
        // What is asked is folded, marks too, before it is embedded; the text is not.
        assertEquals(1, first.cosine(), 0.05);
        assertEquals(first.cosine(), asked.cosine(first.doc()).orElseThrow(), 1e-6);
    }

    @Test
    void nearestComesFirstAndEachIsAsNearAsItSays() throws IOException {
        var asked = ask("照明设施坏了几天修好").orElseThrow();
        var found = asked.nearest(100, clauses(label -> true));
        assertEquals(clauses(label -> true).cardinality(), found.size());
        for (int i = 1; i < found.size(); i++) {
            assertTrue(found.get(i - 1).cosine() >= found.get(i).cosine());
            var one = found.get(i);
            assertEquals(one.cosine(), asked.cosine(one.doc()).orElseThrow(), 1e-6);
        }
    }

    @Test
    void onlyWhatPassesIsFound() throws IOException {
        var second = clauses("第二条"::equals);
        var found = ask("捐赠财产").orElseThrow().nearest(100, second);
        assertEquals(3, found.size());
        for (var near : found) assertEquals("第二条", label(near.doc()));
        assertEquals(List.of(), ask("捐赠财产").orElseThrow().nearest(100, new BitSet()));
    }

    @Test
    void editionsOfAClauseCountAsOneAndAreAllThere() throws IOException {
        var text = "邻里互助条例 第二条 本条例所称邻里互助，是指居民自愿为同一社区的居民无偿提供帮助的活动。";
        var found = ask(text).orElseThrow().nearest(1, clauses(label -> true));
        assertEquals(2, found.size());
        assertEquals(clauses.groupOf(found.get(0).doc()), clauses.groupOf(found.get(1).doc()));
    }

    @Test
    void aClauseThatCameSinceHasNoVectorYet() throws IOException {
        generation.close();
        sample.file("云梯办法.md", "# 云梯管理办法\n\n第一条　云梯应当每年检修。\n");
        sample.build();
        open();
        var asked = ask("云梯").orElseThrow();
        var without = new ArrayList<String>();
        clauses(label -> true).stream()
                .filter(doc -> cosine(asked, doc).isEmpty())
                .forEach(doc -> without.add(clauses.source(clauses.sourceOf(doc))));
        assertEquals(List.of("云梯办法.md"), without);
    }

    @Test
    void withoutVectorsOrAModelOrATextThereIsNothingToAsk() throws IOException {
        assertTrue(ask(" 　").isEmpty());
        assertTrue(
                new VectorSearch(clauses, generation.vectors(), Optional::empty)
                        .ask("照明")
                        .isEmpty());
        var none = new VectorSearch(clauses, Optional.empty(), () -> Optional.of(CHARACTERS));
        assertTrue(none.ask("照明").isEmpty());
    }

    @Test
    void vectorsOfAnotherModelAreNotCompared() throws IOException {
        var other = Optional.<Embedding>of(SharedCharacters.named("other"));
        assertTrue(
                new VectorSearch(clauses, generation.vectors(), () -> other).ask("照明").isEmpty());
    }

    private Optional<VectorSearch.Asked> ask(String text) throws IOException {
        return new VectorSearch(clauses, generation.vectors(), () -> Optional.of(CHARACTERS))
                .ask(text);
    }

    private static java.util.OptionalDouble cosine(VectorSearch.Asked asked, int doc) {
        try {
            return asked.cosine(doc);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private BitSet clauses(Predicate<String> labels) throws IOException {
        var set = new BitSet();
        for (int doc = 0; doc < clauses.docs(); doc++) {
            if (clauses.isClause(doc) && labels.test(label(doc))) set.set(doc);
        }
        return set;
    }

    private String label(int doc) throws IOException {
        return ClauseTable.clause(clauses.searcher().storedFields(), doc).label();
    }
}

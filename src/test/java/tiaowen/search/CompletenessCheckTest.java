package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.index.Generation;

class CompletenessCheckTest {
    @TempDir static Path folder;
    private static SampleLibrary sample;
    private static Generation generation;

    @BeforeAll
    static void build() {
        sample = SampleLibrary.in(folder);
        generation = Generation.openCurrent(sample.index());
    }

    @AfterAll
    static void close() throws IOException {
        generation.close();
    }

    @Test
    void searchesFindWhatAPlainScanFinds() {
        try (var library = Library.open(sample.index())) {
            var quality = library.prove(50);
            assertTrue(quality.complete(), () -> quality.faults().toString());
            assertTrue(quality.terms() > 100, "terms " + quality.terms());
            assertEquals(library.state().clauses(), quality.clauses());
            assertEquals(library.state().generation(), quality.generation());
        }
    }

    @Test
    void theResultIsKeptBesideTheIndex() throws IOException {
        try (var library = Library.open(sample.index())) {
            assertTrue(library.quality().isEmpty());
            var quality = library.prove(3);
            quality.write(sample.index());
            assertEquals(Optional.of(quality), library.quality());
        }
    }

    @Test
    void aClauseThatASearchMissesIsNamed() throws IOException {
        var quality = prove(new int[0]);
        assertFalse(quality.complete());
        var fault = quality.faults().getFirst();
        assertTrue(fault.lost());
        assertEquals("津贴", fault.term());
        assertEquals("通知.md", fault.source());
        assertEquals(1, quality.samples().getFirst().lost());
    }

    @Test
    void aClauseThatASearchShouldNotFindIsNamed() throws IOException {
        int clauses = generation.catalogue().clauses();
        var all = new int[clauses];
        var clauseTable = shelf();
        int size = 0;
        for (int doc = 0; doc < clauseTable.docs(); doc++)
            if (clauseTable.isClause(doc)) all[size++] = doc;
        var quality = prove(all);
        assertEquals(0, quality.samples().getFirst().lost());
        assertEquals(clauses - 1, quality.samples().getFirst().foreign());
        assertTrue(quality.faults().stream().noneMatch(fault -> fault.lost()));
    }

    /** As if the index had answered a search for 津贴, which one clause holds, with these. */
    private static tiaowen.index.CompletenessReport prove(int[] docs) throws IOException {
        return new CompletenessCheck(shelf(), generation::document, Optional.of(term -> docs))
                .prove(generation.name(), List.of("津贴"), 0);
    }

    private static ClauseTable shelf() throws IOException {
        return new ClauseTable(generation);
    }
}

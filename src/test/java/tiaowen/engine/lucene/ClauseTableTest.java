package tiaowen.engine.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.FacetDimension;
import tiaowen.index.Generation;
import tiaowen.search.SampleLibrary;

class ClauseTableTest {
    @TempDir static Path folder;
    private static Generation generation;
    private static ClauseTable clauses;

    @BeforeAll
    static void build() throws IOException {
        generation = Generation.openCurrent(SampleLibrary.in(folder).index());
        clauses = new ClauseTable(generation);
    }

    @AfterAll
    static void close() throws IOException {
        generation.close();
    }

    @Test
    void whatHoldsOnADayIsWhatThePolicySaysOfThatDay() {
        var layout = ClauseLayout.opened(generation.tables(ClauseLayout.FILE));
        assertTrue(clauses.size() > 3);
        var met = new HashSet<Integer>();
        for (int source = 0; source < clauses.size(); source++) {
            var policy = clauses.place(source).policy();
            var edition = policy.edition(clauses.place(source).edition().date()).orElseThrow();
            for (var day = LocalDate.of(2010, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
                int expected = EditionStatuses.standing(policy, edition, day);
                met.add(expected);
                assertEquals(
                        expected,
                        layout.standing(source, (int) day.toEpochDay()),
                        edition.date() + " on " + day);
            }
        }
        assertTrue(met.size() > 2, met.toString());
    }

    @Test
    void aSourceHasItsClausesInTheirOrder() {
        int all = 0;
        for (int source = 0; source < clauses.size(); source++) {
            var docs = clauses.clauses(source).toArray();
            for (int i = 0; i < docs.length; i++) {
                assertEquals(source, clauses.sourceOf(docs[i]));
                assertEquals(i, clauses.ordinalOf(docs[i]));
            }
            all += docs.length;
        }
        assertEquals(generation.catalogue().clauses(), all);
    }

    @Test
    void everyEditionOfAClauseIsInItsGroup() {
        for (int doc = 0; doc < clauses.docs(); doc++) {
            if (!clauses.isClause(doc)) continue;
            int own = doc;
            assertTrue(clauses.editions(doc).anyMatch(other -> other == own));
            int group = clauses.groupOf(doc);
            assertTrue(clauses.editions(doc).allMatch(other -> clauses.groupOf(other) == group));
        }
    }

    @Test
    void valuesOfASourceAreThoseThatItsEditionHas() {
        for (var dimension : FacetDimension.values()) {
            var values = clauses.standing().values(dimension);
            for (int source = 0; source < clauses.size(); source++) {
                var expected =
                        dimension.of(clauses.place(source), clauses.standing().status(source));
                var found = Arrays.stream(values.of(source)).mapToObj(values::key);
                assertEquals(expected, found.toList());
            }
        }
    }
}

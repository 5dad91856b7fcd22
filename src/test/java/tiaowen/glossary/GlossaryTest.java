package tiaowen.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tiaowen.search.Library;
import tiaowen.search.SampleLibrary;

class GlossaryTest {
    @TempDir Path folder;

    @Test
    void aTermGathersItsDefinitionsTheCurrentEditionFirst() {
        try (var library = Library.open(SampleLibrary.in(folder).index())) {
            var term = library.term("邻里互助").orElseThrow();
            assertEquals("L", term.initial());
            assertEquals("linlihuzhu", term.pinyin());
            assertEquals(
                    List.of("2023-09-10", "2019-05-01"),
                    term.senses().stream().map(sense -> sense.edition().date()).toList());
            assertEquals("第二条", term.senses().getFirst().label());
            assertEquals(term, library.term("鄰里互助").orElseThrow());
        }
    }

    @Test
    void termsThatPeopleWroteDownStandAmongThoseThatPoliciesDefine() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "glossary.yaml",
                """
                - term: 邻里互助
                  english: mutual help among neighbours
                - term: 照明设施
                  note: 包括灯具和线路
                """);
        sample.build();
        try (var library = Library.open(sample.index())) {
            assertEquals(
                    "mutual help among neighbours", library.term("邻里互助").orElseThrow().english());
            var curated = library.term("照明设施").orElseThrow();
            assertEquals("包括灯具和线路", curated.note());
            assertTrue(curated.senses().isEmpty());
            var terms = library.glossary().stream().map(GlossaryTerm::pinyin).toList();
            assertEquals(terms.stream().sorted().toList(), terms);
            assertEquals(terms.size(), library.state().terms());
        }
    }
}

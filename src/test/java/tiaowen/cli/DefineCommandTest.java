package tiaowen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefineCommandTest {
    @TempDir Path folder;
    private String index;

    @BeforeEach
    void aCollection() throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(
                corpus.resolve("河道清洁条例(2022-01-01).md"),
                """
                # 河道清洁条例

                第一章　总则

                第一条　本条例所称河道，是指区内的河流。

                第二章　打捞

                第二条　本章所称清洁工具，是指船只和网具。
                """);
        index = folder.resolve("index").toString();
        var built =
                Called.with(
                        "build", "--corpus", corpus.toString(), "--index", index, "--no-semantic");
        assertEquals(0, built.code(), built.err());
    }

    @Test
    void aDefinitionComesWithItsSourceAndItsScope() {
        var answer = Called.with("define", "清洁工具", "--index", index);
        assertEquals(0, answer.code());
        var lines =
                answer.out().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertEquals("清洁工具", lines.get(0));
        assertEquals("船只和网具。", lines.get(1));
        assertTrue(lines.get(2).startsWith("——《河道清洁条例》（2022-01-01）第二条  /policies/"), lines.get(2));
        assertEquals("仅适用于第二章", lines.get(3));
        assertTrue(!Called.with("define", "河道", "--index", index).out().contains("仅适用于"));
    }

    @Test
    void theWholeGlossaryIsWrittenAsATableOrATermBase() {
        var table = Called.with("define", "--all", "--index", index).out();
        assertTrue(table.startsWith("\ufeff\"术语\""));
        assertEquals(3, table.lines().count());
        var base = Called.with("define", "--all", "--format", "tbx", "--index", index).out();
        assertTrue(base.contains("<term>清洁工具</term>"));
    }

    @Test
    void aTermOrAllIsAskedForNotBothNorNeither() {
        assertEquals(2, Called.with("define", "--index", index).code());
        assertEquals(2, Called.with("define", "河道", "--all", "--index", index).code());
    }
}

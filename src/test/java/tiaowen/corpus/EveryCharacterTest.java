package tiaowen.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tiaowen.model.Failure;

/**
 * Every character of a source is in a clause, in the metadata, in a repair or in a drop. On a
 * collection of one's own: {@code mvn test -Dtest=EveryCharacterTest -Dtiaowen.corpus=DIR}.
 */
class EveryCharacterTest {
    @Test
    void everySampleAddsUp() {
        var files = Corpus.scan(Path.of("corpus")).files();
        assertFalse(files.isEmpty());
        assertEquals(List.of(), unbalanced(files));
    }

    @Test
    void everyFileOfAnotherCollectionAddsUp() {
        var folder = System.getProperty("tiaowen.corpus", "");
        assumeTrue(!folder.isEmpty(), "no other collection: -Dtiaowen.corpus=DIR names one");
        assertEquals(List.of(), unbalanced(Corpus.scan(Path.of(folder)).files()));
    }

    private static List<String> unbalanced(List<SourceFile> files) {
        return files.parallelStream().flatMap(file -> read(file).stream()).toList();
    }

    private static Optional<String> read(SourceFile file) {
        try {
            var ledger = Pipeline.account(file).ledger();
            return ledger.balanced()
                    ? Optional.empty()
                    : Optional.of(
                            file.name()
                                    + ": lost "
                                    + ledger.lost()
                                    + ", strange "
                                    + ledger.strange());
        } catch (Failure unreadable) {
            return Optional.empty(); // what is not read has no account
        }
    }
}

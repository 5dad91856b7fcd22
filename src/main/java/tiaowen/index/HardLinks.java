package tiaowen.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/** The same files in two folders. Lucene never writes into a file twice, so links do. */
public final class HardLinks {
    private HardLinks() {}

    /** Puts what the last commit of a Lucene index consists of into a new folder. */
    public static void commit(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (var directory = FSDirectory.open(from)) {
            files(SegmentInfos.readLatestCommit(directory).files(true), from, to);
        }
        Generations.syncFolder(to);
    }

    /** Whether a folder has a Lucene index with a commit. */
    static boolean isIndex(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return false;
        try (var directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory);
        }
    }

    public static void files(Collection<String> names, Path from, Path to) throws IOException {
        for (var name : names) file(from.resolve(name), to.resolve(name));
    }

    public static void file(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException e) {
            // Some file systems know no links, or no more of them.
            Files.copy(from, to);
        }
    }
}

package tiaowen.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Looks whether the vectors of a generation are what they should be. */
public final class VectorCheck {
    private VectorCheck() {}

    /**
     * Checks the files as they lie on the disk, and what the clauses have of them.
     *
     * @param generation its folder
     * @param meant different texts of its clauses
     * @return what was found, a Chinese sentence each
     * @throws CorruptIndexException if a file is damaged
     */
    public static List<String> check(Path generation, Set<Fingerprint> meant) throws IOException {
        var folder = generation.resolve(Vectors.FOLDER);
        var opened = Vectors.open(folder);
        if (opened.isEmpty()) return List.of("没有语义向量，检索只按字词；运行 tiaowen build 可以补算。");
        try (var vectors = opened.get();
                var directory = FSDirectory.open(folder);
                var lock =
                        NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME);
                var check = new CheckIndex(directory, lock)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            if (!check.checkIndex().clean) {
                throw new CorruptIndexException("Lucene's check found damage", folder.toString());
            }
            var missing = new HashSet<>(meant);
            missing.removeAll(vectors.texts());
            int texts = meant.size();
            if (missing.isEmpty()) return List.of("语义向量完好：" + texts + " 种条文文字都有。");
            return List.of(
                    "语义向量完好："
                            + texts
                            + " 种条文文字中 "
                            + (texts - missing.size())
                            + " 种有，其余 "
                            + missing.size()
                            + " 种运行 tiaowen build 补算。");
        }
    }
}

package tiaowen.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import tiaowen.corpus.Catalogue;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.text.Folding;

/** Looks whether a generation is what it should be, before anybody is served from it. */
public final class GenerationVerifier {
    private final Path folder;
    private final Catalogue catalogue;
    private final List<String> passed = new ArrayList<>();

    private GenerationVerifier(Path folder, Catalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
    }

    /**
     * A clause that must be found again.
     *
     * @param text its first characters
     */
    public record Probe(String source, String eid, String text) {
        private static final int CHARACTERS = 12;

        /** The longest of the first clauses of a source; none where it has no text. */
        public static Optional<Probe> of(Document document) {
            return document.clauses().stream()
                    .limit(5)
                    .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                    .filter(clause -> !Folding.squeeze(clause.text()).isEmpty())
                    .map(clause -> new Probe(document.source(), clause.eid(), beginning(clause)));
        }

        private static String beginning(Clause clause) {
            var characters = PairTokenStream.characters(clause.text());
            return String.join("", characters.subList(0, Math.min(CHARACTERS, characters.size())));
        }
    }

    /**
     * Checks a committed generation.
     *
     * @param segmentsBefore names of the segments that the generation before was checked with
     * @return what was verified, a sentence each
     * @throws CorruptIndexException if anything is not as it should be
     */
    public static List<String> check(
            Path folder, Catalogue catalogue, List<Probe> probes, Set<String> segmentsBefore)
            throws IOException {
        var verifier = new GenerationVerifier(folder, catalogue);
        try (var directory = FSDirectory.open(folder)) {
            verifier.checksums(directory, segmentsBefore);
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                verifier.counts(searcher);
                verifier.known(searcher, probes);
            }
        }
        return verifier.passed;
    }

    /** Names of the segments of a folder's last commit. */
    public static Set<String> segments(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var names = new HashSet<String>();
            SegmentInfos.readLatestCommit(directory).forEach(s -> names.add(s.info.name));
            return names;
        }
    }

    /**
     * Lucene's own check, of the files as they lie on the disk; those linked were checked before.
     */
    private void checksums(FSDirectory directory, Set<String> before) throws IOException {
        var fresh = new ArrayList<String>();
        SegmentInfos.readLatestCommit(directory)
                .forEach(
                        segment -> {
                            if (!before.contains(segment.info.name)) fresh.add(segment.info.name);
                        });
        if (!fresh.isEmpty()) {
            // What is published is never written again, and its folder may be read-only: no lock.
            var lock = NoLockFactory.INSTANCE.obtainLock(directory, IndexWriter.WRITE_LOCK_NAME);
            try (var check = new CheckIndex(directory, lock)) {
                check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
                var status = check.checkIndex(fresh);
                if (!status.clean) throw wrong("Lucene's check found damage");
            }
        }
        passed.add(fresh.size() + " 个索引段的校验和正确。");
    }

    private void counts(IndexSearcher searcher) throws IOException {
        int sources = searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT)));
        int clauses = searcher.count(new TermQuery(new Term(Fields.TYPE, Fields.CLAUSE)));
        if (sources != catalogue.entries().size() || clauses != catalogue.clauses()) {
            throw wrong(
                    sources
                            + " sources and "
                            + clauses
                            + " clauses, where the catalogue has "
                            + catalogue.entries().size()
                            + " and "
                            + catalogue.clauses());
        }
        passed.add("条数相符：" + sources + " 份文件，" + clauses + " 条。");
    }

    private void known(IndexSearcher searcher, List<Probe> probes) throws IOException {
        int found = 0;
        for (var probe : probes) {
            if (catalogue.isRepetition(probe.source())) continue;
            var query =
                    new BooleanQuery.Builder()
                            .add(
                                    new TermQuery(new Term(Fields.SOURCE, probe.source())),
                                    Occur.FILTER)
                            .add(new TermQuery(new Term(Fields.EID, probe.eid())), Occur.FILTER)
                            .add(phrase(probe.text()), Occur.FILTER)
                            .build();
            if (searcher.count(query) == 0) throw wrong("cannot find " + probe);
            found++;
        }
        if (found > 0) passed.add("检索有变化的 " + found + " 份文件里的已知条文，都能找到。");
    }

    private static PhraseQuery phrase(String text) {
        var characters = PairTokenStream.characters(text);
        var phrase = new PhraseQuery.Builder();
        if (characters.size() == 1) phrase.add(new Term(Fields.TEXT_PAIRS, characters.getFirst()));
        for (int i = 0; i + 1 < characters.size(); i++) {
            phrase.add(new Term(Fields.TEXT_PAIRS, characters.get(i) + characters.get(i + 1)));
        }
        return phrase.build();
    }

    private CorruptIndexException wrong(String what) {
        return new CorruptIndexException(what, folder.toString());
    }
}

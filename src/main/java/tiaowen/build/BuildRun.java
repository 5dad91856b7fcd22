package tiaowen.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import tiaowen.build.BuildReport.Failed;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.corpus.Corpus;
import tiaowen.corpus.CuratedFiles;
import tiaowen.corpus.FileReading;
import tiaowen.corpus.ProgramVersion;
import tiaowen.corpus.SourceFile;
import tiaowen.index.CatalogueFile;
import tiaowen.index.Generation;
import tiaowen.index.GenerationChange;
import tiaowen.index.GenerationVerifier;
import tiaowen.index.GenerationWriter;
import tiaowen.index.Generations;
import tiaowen.index.IndexJson;
import tiaowen.index.Manifest;
import tiaowen.index.StoredDocument;
import tiaowen.index.VectorStore;
import tiaowen.model.Update;
import tiaowen.search.GenerationTables;

/** One build, with the lock held. */
final class BuildRun {
    private final Path index;
    private final BuildBase base;
    private final CuratedFiles curated;
    private final BuildProgress progress;
    private final Function<SourceFile, FileReading> pipeline;
    private final BuildPlan plan;

    BuildRun(
            Path index,
            BuildBase base,
            Corpus corpus,
            CuratedFiles curated,
            BuildProgress progress,
            Function<SourceFile, FileReading> pipeline) {
        this.index = index;
        this.base = base;
        this.curated = curated;
        this.progress = progress;
        this.pipeline = pipeline;
        this.plan = BuildPlan.of(corpus, base.fingerprints());
    }

    BuildReport run() throws IOException {
        boolean sameBeside = base.kept() && base.curated().equals(curated);
        if (sameBeside && plan.isEmpty()) return unchanged(plan.failed());
        var name = Generations.next(index);
        var folder = index.resolve(name);
        boolean published = false;
        try {
            SourceReaders.Result read;
            Catalogue catalogue;
            try (var writer = base.writer(folder)) {
                read = SourceReaders.read(toRead(), pipeline, writer, progress);
                if (sameBeside && gone(read).isEmpty() && read.entries().isEmpty()) {
                    return unchanged(failed(read));
                }
                for (var source : gone(read)) writer.remove(source);
                catalogue = catalogue(read);
                fitClauses(read, catalogue, writer);
                progress.step("写入索引");
                writer.commit();
            }
            VectorStore.link(index, index.resolve(base.name()), folder);
            progress.step("核对索引");
            var checks =
                    GenerationVerifier.check(folder, catalogue, read.probes(), base.segments());
            seal(folder, catalogue, checks, read);
            Generations.publish(index, name);
            published = true;
            return report(read, catalogue, name);
        } finally {
            if (!published) Generations.discard(folder);
        }
    }

    private List<SourceFile> toRead() {
        var files = new ArrayList<SourceFile>(plan.added());
        files.addAll(plan.changed());
        if (!base.kept()) files.addAll(plan.unchanged());
        return files;
    }

    private List<Failed> failed(SourceReaders.Result read) {
        var failed = new ArrayList<Failed>(plan.failed());
        failed.addAll(read.failed());
        return failed;
    }

    /** Sources of the generation before that are no more, or can no longer be read. */
    private Set<String> gone(SourceReaders.Result read) {
        var gone = new TreeSet<>(plan.removed());
        for (var failed : read.failed()) {
            // until its new pages are read, what the old ones said stays
            if (failed.waiting() && base.kept()) continue;
            if (base.fingerprints().containsKey(failed.source())) gone.add(failed.source());
        }
        return gone;
    }

    private Catalogue catalogue(SourceReaders.Result read) {
        var entries = new TreeMap<String, CatalogueEntry>();
        if (base.kept()) {
            for (var entry : base.catalogue().entries()) entries.put(entry.source(), entry);
            gone(read).forEach(entries::remove);
        }
        for (var entry : read.entries()) entries.put(entry.source(), entry);
        return Catalogue.of(entries.values(), base.catalogue().slugs());
    }

    /** A source that repeats another has no clauses in the index, until that other goes. */
    private void fitClauses(SourceReaders.Result read, Catalogue catalogue, GenerationWriter writer)
            throws IOException {
        var fresh = new HashSet<String>();
        read.entries().forEach(entry -> fresh.add(entry.source()));
        for (var entry : catalogue.entries()) {
            var source = entry.source();
            boolean hide = catalogue.isRepetition(source);
            boolean hidden =
                    base.kept() && !fresh.contains(source) && base.catalogue().isRepetition(source);
            if (hide && !hidden) writer.hide(source);
            if (hidden && !hide) {
                writer.put(base.generation().orElseThrow().document(source).orElseThrow());
            }
        }
    }

    private Map<String, String> fingerprints(SourceReaders.Result read) {
        var fingerprints = new TreeMap<>(plan.fingerprints());
        for (var failed : read.failed()) {
            var before = base.fingerprints().get(failed.source());
            boolean stays = failed.waiting() && base.kept() && before != null;
            if (stays) fingerprints.put(failed.source(), before);
            else fingerprints.remove(failed.source());
        }
        return fingerprints;
    }

    /** Writes what a generation says of itself; without it no folder is ever opened. */
    private void seal(
            Path folder, Catalogue catalogue, List<String> checks, SourceReaders.Result read)
            throws IOException {
        var now = Instant.now();
        var updates = updates(folder, catalogue, now);
        var checked = new ArrayList<>(checks);
        try (var directory = FSDirectory.open(folder)) {
            CatalogueFile.write(directory, catalogue, curated, updates);
            checked.add(CatalogueFile.verify(directory, catalogue));
        }
        progress.step("整理引用、释义和提示");
        try (var made = Generation.unfinished(folder, catalogue)) {
            GenerationTables.write(made, change(read));
        }
        IndexJson.write(
                folder.resolve(Manifest.FILE),
                new Manifest(
                        Manifest.SCHEMA,
                        ProgramVersion.now(),
                        folder.getFileName().toString(),
                        now,
                        catalogue.policies().size(),
                        catalogue.editions(),
                        catalogue.clauses(),
                        catalogue.entries().size(),
                        checked,
                        fingerprints(read)));
        Generations.syncFolder(folder);
    }

    /** Since the generation before, where what it worked out still holds of the rest. */
    private Optional<GenerationChange> change(SourceReaders.Result read) {
        if (!base.kept()) return Optional.empty();
        var sources = new HashSet<>(gone(read));
        read.entries().forEach(entry -> sources.add(entry.source()));
        return base.generation().map(before -> new GenerationChange(before, sources));
    }

    private List<Update> updates(Path folder, Catalogue catalogue, Instant now) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            var built = new IndexSearcher(reader);
            var details =
                    new UpdateDetails(
                            source -> base.generation().flatMap(g -> g.document(source)),
                            source -> StoredDocument.find(built, source));
            return UpdateLog.after(base.catalogue(), catalogue, base.updates(), now, details);
        }
    }

    private BuildReport report(SourceReaders.Result read, Catalogue catalogue, String name) {
        var bad = new HashSet<String>();
        read.failed().forEach(failed -> bad.add(failed.source()));
        return new BuildReport(
                names(plan.added(), bad),
                names(plan.changed(), bad),
                List.copyOf(gone(read)),
                names(plan.unchanged(), bad).size(),
                failed(read),
                warnings(catalogue),
                catalogue.clauses(),
                0,
                name,
                true);
    }

    private BuildReport unchanged(List<Failed> failed) {
        return new BuildReport(
                List.of(),
                List.of(),
                List.of(),
                plan.unchanged().size(),
                failed,
                warnings(base.catalogue()),
                base.catalogue().clauses(),
                0,
                base.name(),
                false);
    }

    private static List<String> names(List<SourceFile> files, Set<String> but) {
        return files.stream().map(SourceFile::name).filter(name -> !but.contains(name)).toList();
    }

    private static int warnings(Catalogue catalogue) {
        return catalogue.entries().stream()
                .mapToInt(entry -> catalogue.warnings(entry.source()).size())
                .sum();
    }
}

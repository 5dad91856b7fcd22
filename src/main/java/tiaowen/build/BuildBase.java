package tiaowen.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CuratedFiles;
import tiaowen.corpus.ProgramVersion;
import tiaowen.index.Generation;
import tiaowen.index.GenerationVerifier;
import tiaowen.index.GenerationWriter;
import tiaowen.index.Generations;
import tiaowen.model.Failure;
import tiaowen.model.Update;

/**
 * What a build starts from: the served generation, if there is one that this program can open.
 *
 * @param kept true where unchanged sources are taken over from it; else it gives slugs and updates
 *     alone
 */
record BuildBase(Path index, Optional<Generation> generation, boolean kept) implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(BuildBase.class);

    static BuildBase of(Path index, boolean full) {
        if (!Generations.exists(index)) return new BuildBase(index, Optional.empty(), false);
        try {
            var generation = Generation.openCurrent(index);
            boolean sameRules = generation.manifest().program().equals(ProgramVersion.now());
            return new BuildBase(index, Optional.of(generation), sameRules && !full);
        } catch (Failure failure) {
            LOG.warn("{}: building from nothing: {}", index, failure.code(), failure);
            return new BuildBase(index, Optional.empty(), false);
        }
    }

    /** Begins a new generation in a folder, with what is taken over from this one. */
    GenerationWriter writer(Path folder) throws IOException {
        if (!kept) return GenerationWriter.create(folder);
        var base = generation.orElseThrow();
        return GenerationWriter.from(base, index.resolve(base.name()), folder);
    }

    /** Segments that are taken over; they were checked when they were new. */
    Set<String> segments() throws IOException {
        return kept ? GenerationVerifier.segments(index.resolve(name())) : Set.of();
    }

    String name() {
        return generation.map(Generation::name).orElse("");
    }

    Map<String, String> fingerprints() {
        return generation.map(g -> g.manifest().fingerprints()).orElse(Map.of());
    }

    Catalogue catalogue() {
        return generation
                .map(Generation::catalogue)
                .orElseGet(() -> Catalogue.of(List.of(), Map.of()));
    }

    CuratedFiles curated() {
        return generation.map(Generation::curated).orElse(CuratedFiles.NONE);
    }

    List<Update> updates() {
        return generation.map(Generation::updates).orElse(List.of());
    }

    @Override
    public void close() throws IOException {
        if (generation.isPresent()) generation.get().close();
    }
}

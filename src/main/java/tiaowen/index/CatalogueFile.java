package tiaowen.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.corpus.CataloguePlace;
import tiaowen.corpus.CuratedFiles;
import tiaowen.model.Edition;
import tiaowen.model.Failure;
import tiaowen.model.Policy;
import tiaowen.model.Update;
import tiaowen.model.Warning;

/**
 * {@code catalogue.bin}: the catalogue of a generation as it was worked out at build, and what
 * builds did. What every process asks for is read when the file is opened; what the sources say in
 * detail is read when it is first asked for, and a search never does. Written with Lucene's header
 * and checksum; open it until the last use.
 */
public final class CatalogueFile implements Closeable {
    public static final String FILE = "catalogue.bin";

    private static final String NAME = "TiaowenCatalogue";

    /**
     * @param keys of the policies, in their order, see {@link Catalogue#byTitleKey}
     * @param numbers places in the list of policies, by document number
     * @param clauses how many all sources have
     */
    private record Contents(
            List<Policy> policies,
            List<String> keys,
            Map<String, List<Integer>> numbers,
            List<Placed> places,
            int clauses,
            CuratedFiles curated,
            List<Update> updates) {}

    /**
     * Where a source belongs.
     *
     * @param edition which of the policy's; the last one where {@code under} is present, too
     * @param under the edition under the title of this source, where that is printed otherwise
     */
    private record Placed(
            String source,
            int policy,
            int edition,
            Optional<Edition> under,
            int part,
            boolean copy) {}

    /** See {@link Catalogue.Details}. */
    private record Details(
            List<CatalogueEntry> entries,
            Map<String, String> slugs,
            Map<String, List<Warning>> warnings) {}

    private final IndexInput in;
    private final Contents contents;
    private final long details;
    private final Catalogue catalogue;

    private CatalogueFile(IndexInput in) throws IOException {
        this.in = in;
        CodecUtil.checkHeader(in, NAME, Manifest.SCHEMA, Manifest.SCHEMA);
        long start = in.getFilePointer();
        CodecUtil.checksumEntireFile(in);
        in.seek(start);
        this.contents = RecordBytes.read(in, Contents.class);
        this.details = in.getFilePointer();
        this.catalogue = catalogue();
    }

    /** Writes the file into the folder of a new generation, through to the disk. */
    public static void write(
            Directory directory, Catalogue catalogue, CuratedFiles curated, List<Update> updates)
            throws IOException {
        try (var out = directory.createOutput(FILE, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, NAME, Manifest.SCHEMA);
            for (var part : List.of(contents(catalogue, curated, updates), details(catalogue))) {
                var bytes = new ByteBuffersDataOutput();
                RecordBytes.write(part, bytes);
                bytes.copyTo(out);
            }
            CodecUtil.writeFooter(out);
        }
        directory.sync(List.of(FILE));
    }

    private static Contents contents(
            Catalogue catalogue, CuratedFiles curated, List<Update> updates) {
        var keys = new HashMap<String, String>();
        catalogue.byTitleKey().forEach((key, policy) -> keys.put(policy.slug(), key));
        var order = new HashMap<String, Integer>();
        for (var policy : catalogue.policies()) order.put(policy.slug(), order.size());
        var numbers = new TreeMap<String, List<Integer>>();
        catalogue
                .byNumber()
                .forEach(
                        (number, policies) ->
                                numbers.put(
                                        number,
                                        policies.stream().map(p -> order.get(p.slug())).toList()));
        var places = new ArrayList<Placed>();
        for (var source : new TreeSet<>(catalogue.searched())) {
            var place = catalogue.place(source).orElseThrow();
            var editions = place.policy().editions();
            int edition = editions.indexOf(place.edition());
            var under = edition < 0 ? Optional.of(place.edition()) : Optional.<Edition>empty();
            places.add(
                    new Placed(
                            source,
                            order.get(place.policy().slug()),
                            Math.max(edition, 0),
                            under,
                            place.part(),
                            place.copy()));
        }
        return new Contents(
                catalogue.policies(),
                catalogue.policies().stream().map(policy -> keys.get(policy.slug())).toList(),
                numbers,
                places,
                catalogue.clauses(),
                curated,
                updates);
    }

    private static Details details(Catalogue catalogue) {
        var made = catalogue.details();
        return new Details(List.copyOf(made.entries().values()), made.slugs(), made.warnings());
    }

    /**
     * Opens the file of a generation.
     *
     * @throws org.apache.lucene.index.IndexFormatTooOldException or its opposite, where another
     *     version of the program wrote it
     * @throws CorruptIndexException where it is damaged
     */
    static CatalogueFile open(Directory directory) throws IOException {
        var in = directory.openInput(FILE, IOContext.DEFAULT);
        try {
            return new CatalogueFile(in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private Catalogue catalogue() {
        var policies = contents.policies();
        var byKey = new HashMap<String, Policy>();
        for (int i = 0; i < policies.size(); i++)
            byKey.put(contents.keys().get(i), policies.get(i));
        var byNumber = new HashMap<String, List<Policy>>();
        contents.numbers()
                .forEach(
                        (n, places) ->
                                byNumber.put(n, places.stream().map(policies::get).toList()));
        var places = new HashMap<String, CataloguePlace>();
        for (var placed : contents.places()) {
            var policy = policies.get(placed.policy());
            var edition = placed.under().orElseGet(() -> policy.editions().get(placed.edition()));
            places.put(
                    placed.source(),
                    new CataloguePlace(policy, edition, placed.part(), placed.copy()));
        }
        return Catalogue.opened(
                policies, byKey, byNumber, places, contents.clauses(), this::readDetails);
    }

    private Catalogue.Details readDetails() {
        try {
            var from = in.clone();
            from.seek(details);
            var read = RecordBytes.read(from, Details.class);
            var entries = new TreeMap<String, CatalogueEntry>();
            for (var entry : read.entries()) entries.put(entry.source(), entry);
            return new Catalogue.Details(
                    Collections.unmodifiableMap(entries), read.slugs(), read.warnings());
        } catch (IOException e) {
            throw new Failure("index-broken", "索引已损坏，无法读取。请运行 tiaowen build --full 重建。", e);
        }
    }

    Catalogue asCatalogue() {
        return catalogue;
    }

    CuratedFiles curated() {
        return contents.curated();
    }

    /** Newest first. */
    List<Update> updates() {
        return contents.updates();
    }

    /**
     * Compares what the file says with a catalogue.
     *
     * @return what was verified, in a sentence
     * @throws CorruptIndexException if anything is not as it should be
     */
    public static String verify(Directory directory, Catalogue catalogue) throws IOException {
        try (var file = open(directory)) {
            var read = file.asCatalogue();
            boolean same =
                    read.policies().equals(catalogue.policies())
                            && read.byTitleKey().equals(catalogue.byTitleKey())
                            && read.byNumber().equals(catalogue.byNumber())
                            && read.places().equals(catalogue.places())
                            && read.details().equals(catalogue.details());
            if (!same) throw new CorruptIndexException("another catalogue", FILE);
            return "目录与各文件所述相符：" + read.policies().size() + " 份政策。";
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

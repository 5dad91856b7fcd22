package tiaowen.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import tiaowen.model.Failure;

/** The one Lucene document that holds a whole source, as deflated JSON. */
public final class StoredDocument {
    /** Stored bytes of the source; see {@link #read}. */
    static final String FIELD = "document";

    private StoredDocument() {}

    static Document of(tiaowen.model.Document source) {
        var document = new Document();
        document.add(new StringField(Fields.TYPE, Fields.DOCUMENT, Field.Store.NO));
        ClauseFields.addSource(document, source.source());
        ClauseFields.addBlank(document);
        document.add(new StoredField(FIELD, write(source)));
        document.add(
                new BinaryDocValuesField(
                        Fields.CITATIONS, StoredCitations.write(source.citations())));
        return document;
    }

    /**
     * The source of that name; empty where there is none.
     *
     * @throws Failure {@code index-broken}
     */
    public static Optional<tiaowen.model.Document> find(IndexSearcher searcher, String source) {
        var query =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.TYPE, Fields.DOCUMENT)), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.SOURCE, source)), Occur.FILTER)
                        .build();
        try {
            var found = searcher.search(query, 1).scoreDocs;
            if (found.length == 0) return Optional.empty();
            var stored = searcher.storedFields().document(found[0].doc);
            return Optional.of(read(stored.getBinaryValue(FIELD)));
        } catch (IOException e) {
            throw Generation.unreadable(e);
        }
    }

    private static byte[] write(tiaowen.model.Document source) {
        var bytes = new ByteArrayOutputStream();
        // JSON repeats its names: the fastest level already makes a sixth of it.
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 13)) {
            IndexJson.MAPPER.writeValue(out, source);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static tiaowen.model.Document read(BytesRef bytes) {
        var in = new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length);
        try (var inflated = new InflaterInputStream(in)) {
            return IndexJson.MAPPER.readValue(inflated, tiaowen.model.Document.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored document cannot be read", e);
        }
    }
}

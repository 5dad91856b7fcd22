package tiaowen.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import tiaowen.model.Clause;
import tiaowen.text.Folding;

/**
 * Turns the clauses of one source into Lucene documents, as {@link Fields} says. They depend on
 * that source alone, so that a change of another source never touches them.
 *
 * <p>Titles and headings repeat with every clause; smartcn, the slowest part of indexing, cuts each
 * of them once a source.
 */
public final class ClauseFields {
    private static final FieldType MATCHED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType RANKED = type(IndexOptions.DOCS_AND_FREQS);

    private final tiaowen.model.Document source;
    private final SmartcnWords smartcnWords = new SmartcnWords();
    private final Map<String, List<String>> headWords = new HashMap<>();

    private ClauseFields(tiaowen.model.Document source) {
        this.source = source;
    }

    /** A Lucene document for each clause, in reading order. */
    public static List<Document> of(tiaowen.model.Document source) {
        var fields = new ClauseFields(source);
        var documents = new ArrayList<Document>(source.clauses().size());
        for (var clause : source.clauses()) documents.add(fields.of(clause, documents.size()));
        return documents;
    }

    private Document of(Clause clause, int ordinal) {
        var heads = new ArrayList<String>();
        heads.add(source.metadata().title());
        heads.addAll(clause.path());
        if (!clause.heading().isEmpty()) heads.add(clause.heading());
        var all = new ArrayList<>(heads);
        all.add(clause.text());
        var allWords = new ArrayList<List<String>>();
        for (var head : heads) allWords.add(headWords.computeIfAbsent(head, smartcnWords::of));
        allWords.add(smartcnWords.of(clause.text()));

        var document = new Document();
        document.add(new StringField(Fields.TYPE, Fields.CLAUSE, Field.Store.NO));
        addSource(document, source.source());
        document.add(new NumericDocValuesField(Fields.ORDINAL, ordinal));
        document.add(new StringField(Fields.EID, clause.eid(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.FOLD, new BytesRef(fold(clause))));
        document.add(new StoredField(Fields.STORED, StoredClause.write(clause)));
        var meant = Fingerprint.of(Fingerprint.text(source.metadata().title(), clause));
        document.add(new BinaryDocValuesField(Fields.MEANT, meant.bytes()));
        document.add(new BinaryDocValuesField(Fields.STRETCHES, SentenceEnds.write(clause)));
        ClauseNumbers.add(document, clause);
        source.machineRead(clause.eid())
                .map(read -> read.doubtful().size())
                .map(doubtful -> new NumericDocValuesField(Fields.MACHINE_READ, doubtful))
                .ifPresent(document::add);
        document.add(
                new Field(Fields.TEXT_PAIRS, new PairTokenStream(List.of(clause.text())), MATCHED));
        document.add(new Field(Fields.HEAD_PAIRS, new PairTokenStream(heads), MATCHED));
        document.add(new Field(Fields.ALL_PAIRS, new PairTokenStream(all), RANKED));
        document.add(new Field(Fields.ALL_WORDS, new TermListStream(allWords), RANKED));
        return document;
    }

    /**
     * Gives a document that is no clause the ranked fields of one, without a term in them. Where
     * every document has a field, Lucene keeps its norms as a plain array; with gaps, looking them
     * up took 60 % of the time of writing a segment, and searches pay for it as well.
     */
    static void addBlank(Document document) {
        document.add(new Field(Fields.TEXT_PAIRS, new PairTokenStream(List.of()), MATCHED));
        document.add(new Field(Fields.HEAD_PAIRS, new PairTokenStream(List.of()), MATCHED));
        document.add(new Field(Fields.ALL_PAIRS, new PairTokenStream(List.of()), RANKED));
        document.add(new Field(Fields.ALL_WORDS, new TermListStream(List.of()), RANKED));
    }

    /** Names the source of a document, in the one way that all documents of an index must share. */
    public static void addSource(Document document, String source) {
        document.add(new StringField(Fields.SOURCE, source, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(source)));
    }

    private static String fold(Clause clause) {
        if (clause.kind() == Clause.Kind.ARTICLE) return clause.eid();
        var printed = Folding.squeeze(clause.label() + "|" + clause.heading());
        return clause.eid() + "|" + (printed.length() > 200 ? printed.substring(0, 200) : printed);
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}

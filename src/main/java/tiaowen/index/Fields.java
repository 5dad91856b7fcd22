package tiaowen.index;

/** Names of the fields of an index. What a field holds is written here and nowhere else. */
public final class Fields {
    /** {@link #CLAUSE} or {@link #DOCUMENT}. Indexed. */
    public static final String TYPE = "type";

    /** Value of {@link #TYPE}: one clause. */
    public static final String CLAUSE = "clause";

    /** Value of {@link #TYPE}: one source as a whole. */
    public static final String DOCUMENT = "document";

    /** The source the document comes from, as in the corpus. Indexed, and a sorted doc value. */
    public static final String SOURCE = "source";

    /** Place of the clause in its source, from 0. A numeric doc value. */
    public static final String ORDINAL = "ordinal";

    /** The clause's eid. Indexed. */
    public static final String EID = "eid";

    /**
     * What the same clause of another edition has too: the eid of an article; of parts of papers,
     * where numbers say less, eid, label and heading. A sorted doc value.
     */
    public static final String FOLD = "fold";

    /** The clause itself, written by {@link StoredClause}. Stored. */
    public static final String STORED = "stored";

    /**
     * {@link PairTokenStream} of the clause's text, with positions: says what holds a term to the
     * letter.
     */
    public static final String TEXT_PAIRS = "text_pairs";

    /**
     * {@link PairTokenStream} of title and headings, with positions, no phrase running from one on.
     */
    public static final String HEAD_PAIRS = "head_pairs";

    /** {@link PairTokenStream} of title, headings and text, with frequencies: ranks. */
    public static final String ALL_PAIRS = "all_pairs";

    /**
     * {@link SmartcnWords} of title, headings and text, with frequencies: ranks, and finds by word.
     */
    public static final String ALL_WORDS = "all_words";

    /** All citations of a source, written by {@link StoredCitations}. A binary doc value. */
    public static final String CITATIONS = "citations";

    /** {@link Fingerprint} of the text whose vector stands for the clause. A binary doc value. */
    public static final String MEANT = "meant";

    /**
     * Where sentences and paragraphs of the text end, see {@link SentenceEnds}. A binary doc value.
     */
    public static final String STRETCHES = "stretches";

    /** {@link #number} of the article that the clause is; none for others. An integer point. */
    public static final String ARTICLE = "article";

    /** {@link #number} of the chapters that the clause stands in. Integer points. */
    public static final String CHAPTER = "chapter";

    /**
     * Of a clause that a machine read from the picture of a page, how many characters it was not
     * sure of; none for others. A numeric doc value.
     */
    public static final String MACHINE_READ = "machine_read";

    /**
     * The number of an article or a chapter as one integer, in the order in which they stand.
     *
     * @param inserted 0, or which of those behind the number: 1 for 第十二条之一
     */
    public static int number(int number, int inserted) {
        return 100 * number + inserted;
    }

    private Fields() {}
}

/**
 * Questions to a published index. {@link tiaowen.search.Library} is the entry point: it searches,
 * suggests, explains, reads editions, looks up citations and terms, and moves over to a newer
 * generation without dropping a caller.
 *
 * <p>What matches and what ranks are two things. A hit is exact when every term stands to the
 * letter in its text, its headings or its policy's title (pairs of characters). Where fewer than
 * three are exact, hits that hold all words follow, then near ones; a question in plain words gets
 * the near ones straight away. Meaning orders, and finds for questions; it never makes a hit exact.
 *
 * <p>A search goes through these steps:
 *
 * <pre>
 * QueryParser          the text as a tree, its parts, what could not be read
 * NamedEntityLookup    a citation, a number, a title meant or misspelt: what is put first
 * TieredSearch         tier by tier: LuceneTranslation finds, FacetFilter filters and counts
 *   Ranking            orders hits of terms, with ProximityBoost and IntentBoost
 *   QuestionSearch     orders hits of questions by a sum of features, learned by RankingTuning
 * HitReader            reads the page that is shown, with its marks
 * SearchNotes          says why nothing was found; AlternativeSearches, what else to search
 * </pre>
 *
 * <p>Questions in plain words are another matter: there the clauses nearest in words and those
 * nearest in meaning are weighed together, by a sum of features ({@code RankingFeature}) whose
 * weights {@code tiaowen tune} learned and {@code weights.txt} holds, each with what it gives. Why
 * the weights of words, of meaning and of citations change with the length of the question, which
 * is the one kind of question that the mix knows: a short question names its matter, and its
 * meaning as a whole tells most; a long one tells a story, in which rare words and the codes that
 * everybody cites lead further. Other signs of the kind of question were tried on half of the
 * questions and gave nothing on the other half: how far the best cosine or the best BM25 stands
 * out, how much the two lists agree, how rare the words are, whether a policy's title is named, how
 * often the best hits' policies are cited. So were the neighbours' cosines, the mean of the first
 * hits as a second question, reciprocal ranks, products of both lists, the longest common run of
 * characters, and learning by pairs instead of by shares. MRR@10 on halves not learned from, by
 * words alone: 0.496 for consumers' law and 0.459 for civil affairs, where a formula without
 * features had 0.485 and 0.378; with meaning 0.532 and 0.642, where meaning alone has 0.430 and
 * 0.617.
 *
 * <p>Every number that orders hits stands in {@code weights.txt}, with what set it. For terms: with
 * where they stand in a text, what titles weigh and everyday words 49 of 60 look-ups find their
 * clause first, with the score of the words alone 39, with meaning as well 52.
 */
package tiaowen.search;

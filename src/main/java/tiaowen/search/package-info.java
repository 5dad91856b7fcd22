/**
 * Questions to a published index. {@link tiaowen.search.Library} is the entry point: it searches,
 * reads editions, looks up citations and terms, and moves over to a newer generation without
 * dropping a caller.
 *
 * <p>What matches and what ranks are two things. A hit is exact when every term stands to the
 * letter in its text, its headings or its policy's title (pairs of characters); its place comes
 * from words, pairs and characters over all of these together, times {@code 1 + w ln(1 + n)}, n
 * being how many other policies name this one.
 *
 * <p>Why w is 0.07: measured on 1,510 statutes of national law, MRR@10 of 787 questions of
 * consumers' law gains a point and that of 64 civil-affairs questions loses two between 0.05 and
 * 0.1; above 0.1 questions about laws that are seldom named lose.
 *
 * <p>Questions in plain words are another matter: there the clauses nearest in words and those
 * nearest in meaning are weighed together, by a sum of features ({@code Feature}) whose weights
 * {@code tiaowen tune} learned and {@code weights.txt} holds, each with what it gives. Why the
 * weights of words, of meaning and of citations change with the length of the question, which is
 * the one kind of question that the mix knows: a short question names its matter, and its meaning
 * as a whole tells most; a long one tells a story, in which rare words and the codes that everybody
 * cites lead further. Other signs of the kind of question were tried on half of the questions and
 * gave nothing on the other half: how far the best cosine or the best BM25 stands out, how much the
 * two lists agree, how rare the words are, whether a policy's title is named, how often the best
 * hits' policies are cited. So were the neighbours' cosines, the mean of the first hits as a second
 * question, reciprocal ranks, products of both lists, the longest common run of characters, and
 * learning by pairs instead of by shares. MRR@10 on halves not learned from, by words alone: 0.496
 * for consumers' law and 0.459 for civil affairs, where a formula without features had 0.485 and
 * 0.378; with meaning 0.532 and 0.642, where meaning alone has 0.430 and 0.617.
 *
 * <p>Why the best forty exact hits are read before they are shown: where terms stand close
 * together, and whether a clause begins with them, is not in the score. With this, with what titles
 * weigh and with everyday words 49 of 60 look-ups find their clause first, with the score alone 39.
 */
package tiaowen.search;

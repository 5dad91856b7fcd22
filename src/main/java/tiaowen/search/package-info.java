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
 * <p>Why the best forty exact hits are read before they are shown: where terms stand close
 * together, and whether a clause begins with them, is not in the score. With this, with what titles
 * weigh and with everyday words 49 of 60 look-ups find their clause first, with the score alone 39.
 */
package tiaowen.search;

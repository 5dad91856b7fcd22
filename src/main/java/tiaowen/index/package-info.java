/**
 * Generations of the index: written, verified, published by an atomic rename, rolled back; and what
 * a clause becomes inside them ({@link tiaowen.index.Fields}, {@link tiaowen.index.ClauseFields}).
 *
 * <p>Why pairs of characters and words both: smartcn cuts by a fixed model without a dictionary of
 * one's own, so a quarter of 1,390 terms of law lose clauses that hold them (直销 finds 2 of 51).
 * Pairs with positions find all and nothing else; words say what a text is about, and rank.
 */
package tiaowen.index;

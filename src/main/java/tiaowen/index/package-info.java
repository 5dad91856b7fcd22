/**
 * Generations of the index: their files, written, verified, published by an atomic rename, rolled
 * back; and what a clause becomes inside them ({@link tiaowen.index.Fields}, {@link
 * tiaowen.index.ClauseFields}). Room {@code build} decides what goes into a new one.
 *
 * <p>Why pairs of characters and words both: smartcn cuts by a fixed model without a dictionary of
 * one's own, so a quarter of 1,390 terms of law lose clauses that hold them (直销 finds 2 of 51).
 * Pairs with positions find all and nothing else; words say what a text is about, and rank.
 *
 * <p>Why vectors lie in an index of their own, in a folder of each generation: words are served
 * before any vector is there, editions with the same text share one, and a build that is killed
 * goes on from the store's last commit. What goes into a vector was measured with vectors alone on
 * every sixth question of consumers' law and 64 of civil affairs, against the hardest clauses,
 * MRR@10:
 *
 * <pre>
 * title, label and text, 512 pieces         0.428  0.627
 * with the headings above it                0.427  0.627
 * without the label                         0.437  0.610
 * 128 pieces alone                          0.429  0.530
 * question behind the model's instruction   0.406  0.559
 * </pre>
 *
 * Vectors are kept in full beside a byte a dimension for the graph: 2.7 KB a text.
 */
package tiaowen.index;

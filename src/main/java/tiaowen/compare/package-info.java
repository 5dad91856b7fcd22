/**
 * Two editions of a policy compared, provision by provision: what was added, removed, moved or
 * reworded, down to the characters. Entry point: {@link tiaowen.compare.Comparison#of}. Every
 * clause of both editions is in exactly one change.
 *
 * <p>Which clause became which. Same number and same words first; then the same words anywhere;
 * then the most alike, by the pairs of neighbouring characters that two texts share, weighed by how
 * few clauses have them. A pair that keeps the order of the others needs little likeness, one over
 * the order much; the bounds stand in {@link tiaowen.compare.ClauseMatcher}. Where nothing is alike
 * one clause was removed and another added, also under the same number. A clause without a partner
 * whose words went into another one, or came out of one (merged, split), names it as its kin.
 *
 * <p>Chapters. The number of an article is its identity in law, its chapter is not: a clause that
 * keeps number and words is the same wherever it stands; {@link
 * tiaowen.compare.ClauseChange#rehung} says that the headings above it differ. Headings of its own
 * (条标) are its words. In papers the number of the part above is in the eid, so that a part that
 * moved is moved.
 *
 * <p>White space and the width of punctuation never make a difference. Marked characters are to be
 * read: see {@link tiaowen.compare.TextDiff}.
 */
package tiaowen.compare;

/**
 * What became of a source: {@link tiaowen.audit.Account} holds every step of the pipeline over one
 * file, {@link tiaowen.audit.Ledger} adds them up.
 *
 * <p>White space is no part of any sum: formats, browsers and Word put it where they like.
 *
 * <p>Decision: the ledger is not kept while the pipeline works but made afterwards from what each
 * step handed on, and it compares characters in their order. A step that loses a word, doubles one
 * or moves one cannot hide it by wrong bookkeeping of its own.
 *
 * <p>{@link tiaowen.account.Auditor} says how sure a reading is. Each kind of evidence ({@code
 * DoubtEvidence}) is looked for block by block, in the text as a whole, and among the facts; what
 * it is worth is learned from documents whose right reading is known ({@link
 * tiaowen.account.DoubtTraining}, file {@code doubts.txt}).
 *
 * <p>Decision: evidence of which the labels tell nothing is worth 1 and not 0, as a careful clerk
 * would have it; on sites left out that costs no coverage. A document is sure when text and whole
 * both reach their threshold, since readers trust facts as they trust the text.
 */
package tiaowen.audit;

/**
 * What became of a source: {@link tiaowen.audit.Account} holds every step of the pipeline over one
 * file, {@link tiaowen.audit.Ledger} adds them up.
 *
 * <p>White space is no part of any sum: formats, browsers and Word put it where they like.
 *
 * <p>Decision: the ledger is not kept while the pipeline works but made afterwards from what each
 * step handed on, and it compares characters in their order. A step that loses a word, doubles one
 * or moves one cannot hide it by wrong bookkeeping of its own.
 */
package tiaowen.audit;

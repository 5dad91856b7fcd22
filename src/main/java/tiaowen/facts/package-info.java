/**
 * Reads off a cleaned and structured text what it says of itself: {@link tiaowen.facts.Facts}. The
 * facts are title, number, issuers, dates, kind and region; the terms it defines; and the places
 * where it names other provisions and policies.
 *
 * <p>Definitions and citations are told by the words around them, without any list of laws: a term
 * or a title that cannot be told apart from its surroundings is left out rather than guessed.
 */
package tiaowen.facts;

/**
 * Says whether, from when and to when a policy binds, and who says so: {@link
 * tiaowen.validity.Standing} for an edition, {@link tiaowen.validity.DayText} for what bound on a
 * day, {@link tiaowen.validity.StartPhrases} for its first day. The days themselves are facts of
 * {@link tiaowen.model.Edition} and {@link tiaowen.model.Policy}; all words about them stand here,
 * so that search, reader, citations and checks say the same.
 *
 * <p>Nothing is called 现行有效 because nothing else is known: that nobody says a policy has ended is a
 * grade of its own (未见废止).
 */
package tiaowen.validity;

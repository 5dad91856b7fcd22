/**
 * A draft read against the collection: every citation in it is found and answered. What is read
 * here is kept nowhere.
 *
 * <p>A citation is answered by reading it once more, not by searching: a title that is not quite
 * one of the collection is asked back, and a number that a policy lacks is never answered with its
 * neighbour. The edition meant is the one whose year or document number the draft gives, else the
 * one in force on the day of the draft.
 */
package tiaowen.citecheck;

/**
 * Builds generations of the index: {@link tiaowen.build.IndexBuilder} reads what changed in the
 * corpus, writes the words of a new generation beside the served one, verifies and publishes it;
 * {@link tiaowen.build.VectorBuilder} then computes the vectors that are missing. One build at a
 * time holds the lock; who waits is told how far it is ({@link tiaowen.build.BuildProgress}) and in
 * the end what it did ({@link tiaowen.build.BuildReport}). Killed at any moment, a build leaves the
 * served generation as it was.
 *
 * <p>Why a build knows how texts are compared: a file that is edited under the same date leaves no
 * earlier edition behind. Only a build has both texts, and keeps what became of the clauses in the
 * log of updates ({@link tiaowen.build.UpdateDetails}).
 */
package tiaowen.build;

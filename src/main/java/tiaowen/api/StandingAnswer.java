package tiaowen.api;

import tiaowen.validity.Standing;

/**
 * Whether an edition binds, in words, and who says so.
 *
 * @param words as a mark shows them: {@code 现行有效}, {@code 未见废止}, {@code 已废止}
 * @param ground {@code stated}, {@code site}, {@code text}, {@code repealing-text}, {@code
 *     later-edition}, {@code basis}, or {@code presumed} where nobody says anything
 * @param because a Chinese sentence
 */
public record StandingAnswer(String words, String ground, String because) {
    static StandingAnswer of(Standing standing) {
        return new StandingAnswer(standing.word(), standing.ground().code(), standing.because());
    }
}

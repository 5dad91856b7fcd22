package tiaowen.tuning;

import java.util.List;

/**
 * A question in plain words with the clauses that answer it, to learn from.
 *
 * @param answers any edition of the policy serves
 */
public record AnsweredQuestion(String text, List<Answer> answers) {
    public AnsweredQuestion {
        answers = List.copyOf(answers);
    }

    /**
     * @param title of the policy, with or without the state's name
     * @param label of the clause, {@code 第十二条}
     */
    public record Answer(String title, String label) {}
}

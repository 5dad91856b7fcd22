package tiaowen.web.view;

import java.util.List;

/**
 * A page that could not be made.
 *
 * @param code of the answer, 404
 * @param heading what happened
 * @param sentences why, and what to do
 * @param links places that may be meant
 */
public record ProblemView(
        int code, String heading, List<String> sentences, List<HomeView.Example> links) {}

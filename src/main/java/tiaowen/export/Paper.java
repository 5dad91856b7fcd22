package tiaowen.export;

import java.util.List;

/**
 * What is written of a policy, or of a choice of clauses.
 *
 * @param title as printed
 * @param front what front matter says: keys with their values, in order
 * @param history 题注, a line each
 * @param state edition and status in words, for the head of each page
 * @param url where it is from; may be empty
 * @param made when and from what it was made, a whole sentence
 */
record Paper(
        String title,
        List<Front> front,
        List<String> history,
        List<PaperLine> lines,
        String state,
        String url,
        String made) {
    Paper {
        front = List.copyOf(front);
        history = List.copyOf(history);
        lines = List.copyOf(lines);
    }

    /** A key of front matter with one value or several. */
    record Front(String key, List<String> values) {
        Front {
            values = List.copyOf(values);
        }
    }
}

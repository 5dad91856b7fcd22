package tiaowen.web.view;

import java.util.List;

/** How one searches, and what the marks of state mean. */
public record SearchHelpView(List<Meaning> statuses) {
    public SearchHelpView {
        statuses = List.copyOf(statuses);
    }

    /** A mark and what it says, in a sentence. */
    public record Meaning(StatusMark mark, String meaning) {}
}

package tiaowen.web.view;

import java.util.List;

/**
 * The first page.
 *
 * @param examples searches that find something in this very collection
 * @param latest newest changes, newest first
 * @param kinds kinds of policy that the collection holds, higher law first
 * @param letters of the glossary that have terms
 * @param terms number of terms in the glossary
 */
public record HomeView(
        List<Example> examples,
        List<UpdatesView.Entry> latest,
        List<Count> kinds,
        List<GlossaryView.Letter> letters,
        int policies,
        int terms) {
    /** A search to try. */
    public record Example(String text, String href) {}

    /** A named share of the collection. */
    public record Count(String label, String href, int number) {}
}

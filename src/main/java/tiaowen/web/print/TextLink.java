package tiaowen.web.print;

/** What stands behind a run of words in a provision's text. */
public sealed interface TextLink {
    /** Plain words. */
    record None() implements TextLink {}

    /**
     * A citation.
     *
     * @param href where it leads; empty where it leads nowhere
     * @param preview address of a fragment that shows the target; empty where there is nothing to
     *     show
     * @param note what a reader should know of it: a word beside a link, why it leads nowhere where
     *     it does not; empty for nothing
     */
    record Cited(String href, String preview, String note) implements TextLink {}

    /**
     * A defined term.
     *
     * @param href of its glossary page
     * @param preview address of a fragment that shows the definition that applies here
     * @param conflict whether other papers define it otherwise
     */
    record Defined(String href, String preview, boolean conflict) implements TextLink {}

    TextLink NONE = new None();
}

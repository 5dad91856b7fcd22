package tiaowen.web.view;

import java.util.List;
import java.util.Optional;
import tiaowen.text.MarkedSpan;

/**
 * The answer to a search.
 *
 * @param sentence how many, and how surely; always exact figures
 * @param place which page of how many; empty on the only one
 * @param chips what was understood and what narrows it, each removable
 * @param mistakes what could not be read as typed
 * @param notes whole sentences: what was changed or tried instead, why there is nothing
 * @param otherwise further searches that may find what was meant
 * @param policies that the text names, before the clauses
 * @param term what the text asks the meaning of
 * @param current the same search in what is in force alone; empty where it is that, or nothing is
 * @param unfiltered the same without all that narrows it; empty where nothing does
 * @param exported how many hits the files hold, in words
 * @param exports all hits as files
 * @param feed address of the feed of new clauses; empty where it would stay empty for ever
 * @param suggestions searches that would find something, when this one does not
 */
public record SearchView(
        SearchForm form,
        String sentence,
        String place,
        boolean nothing,
        List<Chip> chips,
        List<MistakeView> mistakes,
        List<String> notes,
        List<OtherView> otherwise,
        List<PolicyView> policies,
        Optional<TermCard> term,
        List<FacetView> facets,
        String current,
        String unfiltered,
        List<Choice> orders,
        List<Choice> switches,
        List<HitGroup> hits,
        Paging paging,
        String exported,
        List<Choice> exports,
        String feed,
        List<HomeView.Example> suggestions) {
    /** A condition with the address of the same search without it. */
    public record Chip(String label, String without, boolean filter) {}

    /**
     * A place in the text that could not be read as it stands.
     *
     * @param text what was typed, around that place, which is marked
     */
    public record MistakeView(List<MarkedSpan> text, String message) {}

    /** Another search; {@code count} empty where nothing holds it to the letter. */
    public record OtherView(String label, String href, String count) {}

    /** One way to see the same; {@code chosen} where it is this one. */
    public record Choice(String label, String href, boolean chosen) {}

    /** A property to narrow by; values beyond the first eight fold away. */
    public record FacetView(
            String name, String label, List<ValueView> values, List<ValueView> more) {}

    /** One value to narrow by; its address adds it or takes it away. */
    public record ValueView(String label, String count, String href, boolean chosen) {}

    /**
     * A whole policy.
     *
     * @param facts kind, issuers, number, date
     * @param why it is here; empty where its title was typed
     */
    public record PolicyView(
            List<MarkedSpan> title,
            String href,
            StatusMark status,
            boolean sample,
            List<String> facts,
            String why) {}

    /** A term with what policies say it means; {@code more} senses are on its own page. */
    public record TermCard(String term, String href, List<SenseCard> senses, int more) {}

    /** What one policy says a term means. */
    public record SenseCard(String meaning, String place, String href, StatusMark status) {}

    /**
     * The hits of one page that stand in one edition, the surest first.
     *
     * @param href the edition, words marked
     * @param date with a word for what happened then: {@code 2024年3月28日公布}
     * @param inside address of the same search in this policy alone; empty where it is that
     * @param citedBy how many other papers cite it
     */
    public record HitGroup(
            List<MarkedSpan> title,
            String href,
            StatusMark status,
            boolean sample,
            String date,
            String inside,
            int citedBy,
            List<HitView> hits) {
        public HitGroup {
            hits = List.copyOf(hits);
        }
    }

    /**
     * One clause.
     *
     * @param label {@code 第十二条}, or the heading that a clause of a paper goes by
     * @param heading what stands above it, outermost first
     * @param context its address within the whole edition
     * @param link its address for ever, as it is copied
     * @param cite how to name it when it is copied
     * @param tier how surely it is what was asked, as the style sheet names it
     * @param tierLabel the same in words
     * @param machineRead whether a machine read it from the picture of a page
     * @param where which part holds which word, where the text alone does not hold all
     * @param why address of the page that says why it stands where it stands
     */
    public record HitView(
            List<MarkedSpan> label,
            List<List<MarkedSpan>> heading,
            List<MarkedSpan> snippet,
            String href,
            String context,
            String link,
            String cite,
            String tier,
            String tierLabel,
            boolean machineRead,
            String where,
            String why,
            List<Other> others) {}

    /** Another edition that answers too. */
    public record Other(String label, String href) {}

    /** Where one is among the pages; {@code number} 0 is a gap. */
    public record Paging(List<Step> steps, String previous, String next) {}

    /** One page to go to. */
    public record Step(int number, String href, boolean current) {}
}

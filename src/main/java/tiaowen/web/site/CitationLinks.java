package tiaowen.web.site;

import java.time.LocalDate;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.model.Citation;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.naming.CitationAnswer.Candidate;
import tiaowen.search.Library;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.TextLink;

/** Where the citations in a text lead, and what a reader must know where they lead nowhere. */
final class CitationLinks {
    private CitationLinks() {}

    /**
     * A citation of another policy: to the edition that was in force when the text was issued. A
     * preview that is asked {@code then=DAY} says that the collection does not have that one.
     *
     * @param issued the day of the citing text
     */
    static TextLink.Cited of(Library library, Citation citation, Optional<LocalDate> issued) {
        var answer = library.cite(citation, issued);
        return switch (answer.outcome()) {
            case RESOLVED -> resolved(answer.candidates().getFirst(), issued);
            case CANDIDATES -> new TextLink.Cited(Links.cite(asked(citation)), "", "");
            case NO_SUCH_PROVISION -> {
                var found = answer.candidates().getFirst();
                boolean later = later(found.edition(), issued);
                yield nowhere(
                        later
                                ? "引用时施行的版本没有收录，" + dated(found) + "的版本里没有该条款"
                                : "收录的" + DisplayFormat.titled(found.policy().title()) + "里没有该条款");
            }
            case NOT_IN_COLLECTION, NOT_A_CITATION -> nowhere("没有收录这份文件");
        };
    }

    private static TextLink.Cited resolved(Candidate found, Optional<LocalDate> issued) {
        var slug = found.policy().slug();
        var date = found.edition().date();
        var preview = Links.preview(slug, date, found.eid());
        return new TextLink.Cited(
                Links.provision(slug, date, found.eid()),
                later(found.edition(), issued) ? preview + "?then=" + issued.get() : preview,
                "");
    }

    /** Whether an edition came after a text that cites its policy. */
    private static boolean later(Edition edition, Optional<LocalDate> issued) {
        var from = edition.metadata().promulgated();
        return issued.isPresent() && from.isPresent() && from.get().isAfter(issued.get());
    }

    private static String dated(Candidate found) {
        return DisplayFormat.edition(found.edition().date());
    }

    private static TextLink.Cited nowhere(String note) {
        return new TextLink.Cited("", "", note);
    }

    /**
     * A citation inside a text.
     *
     * @param href the place in the page; empty where there is none
     * @param anchor of the provision meant
     */
    static TextLink.Cited inside(
            Policy policy, Edition edition, Citation citation, String href, String anchor) {
        if (!anchor.isEmpty()) {
            return new TextLink.Cited(
                    href, Links.preview(policy.slug(), edition.date(), anchor), "");
        }
        return nowhere(citation.dangling() ? "这份文件里没有该条款" : "");
    }

    /** A citation in words that stand alone: a short name in the text becomes the full title. */
    private static String asked(Citation citation) {
        var words = citation.text();
        var named = citation.title().or(citation::docNumber).orElse("");
        if (words.contains(named)) return words;
        int at = words.indexOf('第');
        return "《" + named + "》" + (at < 0 ? "" : words.substring(at));
    }
}

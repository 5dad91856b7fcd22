package tiaowen.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages, as the design fixes them. Every part is percent-encoded. */
public final class Links {
    private static final int LONGEST_SEARCH = 300;

    private Links() {}

    /** The current edition of a policy. */
    public static String policy(String slug) {
        return "/policies/" + encode(slug);
    }

    /** One edition, for ever. */
    public static String edition(String slug, String date) {
        return policy(slug) + "/" + encode(date);
    }

    /** A provision inside the page of its edition; the edition itself when {@code eid} is empty. */
    public static String provision(String slug, String date, String eid) {
        return edition(slug, date) + (eid.isEmpty() ? "" : "#" + encode(eid));
    }

    /** A clause as a page of its own; the edition itself when {@code eid} is empty. */
    public static String clause(String slug, String date, String eid) {
        return edition(slug, date) + (eid.isEmpty() ? "" : "/" + encode(eid));
    }

    /** Who cites a clause, as a page of its own. */
    public static String citedBy(String slug, String date, String eid) {
        return clause(slug, date, eid) + "/cited-by";
    }

    /** Editions of a policy compared, see {@code ComparePage} for what is chosen where. */
    public static String compare(String slug) {
        return "/compare/" + encode(slug);
    }

    /** Two editions of a policy compared. */
    public static String compare(String slug, String earlier, String later) {
        return compare(slug) + "?from=" + encode(earlier) + "&to=" + encode(later);
    }

    /** Looks up a citation as a person writes it. */
    public static String cite(String text) {
        return "/cite/" + encode(text);
    }

    /** What a provision says, or the edition where {@code eid} is empty, in a few lines of HTML. */
    public static String preview(String slug, String date, String eid) {
        var edition = "/" + encode(slug) + "/" + encode(date);
        return eid.isEmpty()
                ? "/preview/edition" + edition
                : "/preview/clause" + edition + "/" + encode(eid);
    }

    /**
     * The page of a term. A term that bears the name of another page there is written with a
     * capital: terms are found in any case, pages are not.
     */
    public static String term(String term) {
        return "/glossary/" + (term.equals("conflicts") ? "Conflicts" : encode(term));
    }

    /** The piece of HTML that shows which definition of a term applies at a provision. */
    public static String termPreview(String slug, String date, String eid, String term) {
        return "/preview/term/"
                + encode(slug)
                + "/"
                + encode(date)
                + "/"
                + encode(eid)
                + "/"
                + encode(term);
    }

    public static String search(String text) {
        return "/search?q=" + encode(text);
    }

    /**
     * A page of the reader that marks what was searched for; the address itself where nothing was,
     * or so much that no address should carry it.
     */
    public static String asked(String address, String search) {
        if (search.isEmpty() || search.length() > LONGEST_SEARCH) return address;
        int fragment = address.indexOf('#');
        var page = fragment < 0 ? address : address.substring(0, fragment);
        var place = fragment < 0 ? "" : address.substring(fragment);
        return page + "?q=" + encode(search) + place;
    }

    /** Letters, digits and {@code -._~} stay; everything else becomes percent escapes of UTF-8. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}

package tiaowen.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.search.IndexState;

/**
 * What every page has around its own matter.
 *
 * @param title of the window, without the name of the site
 * @param description one sentence for previews; may be empty
 * @param place which of the main links is the current one
 * @param query what stands in the search box
 * @param assets folder of the static files, with a slash at its end
 * @param canonical address of the page without what varies, host included; empty for pages that
 *     nobody should keep
 * @param keep what else the search box asks, names and values
 * @param state of the index; empty on pages that must work without one
 */
public record Shell(
        String title,
        String description,
        Place place,
        String query,
        String assets,
        String canonical,
        List<Map.Entry<String, String>> keep,
        Optional<IndexState> state) {
    public Shell {
        keep = List.copyOf(keep);
    }

    /** The main links. */
    public enum Place {
        HOME,
        SEARCH,
        POLICIES,
        GLOSSARY,
        UPDATES,
        CHECK,
        COLLECTION,
        NONE
    }

    /** The same with a search box that keeps what narrows the search. */
    public Shell keeping(List<Map.Entry<String, String>> pairs) {
        return new Shell(title, description, place, query, assets, canonical, pairs, state);
    }

    /**
     * A path with the scheme and host of this page; the path alone where the page has no address.
     */
    public String absolute(String path) {
        int host = canonical.indexOf('/', canonical.indexOf("://") + 3);
        return canonical.isEmpty() ? path : canonical.substring(0, host) + path;
    }

    /** Whether links to this page open on this very machine alone. */
    public boolean local() {
        return canonical.matches("https?://(?:localhost|127\\.[0-9.]+|\\[::1])(?::\\d+)?/.*");
    }

    /** The window's title; the home page has the site's name alone. */
    public String windowTitle() {
        return title.isEmpty() ? "条文 · 政策与法规全文检索" : title + " · 条文";
    }

    /** {@code page} for the current place, so that it is announced and not only coloured. */
    public String current(Place other) {
        return place == other ? "page" : null;
    }
}

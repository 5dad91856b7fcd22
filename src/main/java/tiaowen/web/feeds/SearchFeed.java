package tiaowen.web.feeds;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.engine.SearchFilters;
import tiaowen.engine.Tier;
import tiaowen.model.Update;
import tiaowen.search.Hit;
import tiaowen.search.SearchRequest;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.site.XmlText;
import tiaowen.web.view.SearchForm;

/**
 * {@code /search.atom}: a saved search as a feed (RFC 4287). Its entries are the clauses that hold
 * the search to the letter in editions that builds added or changed, the newest first.
 *
 * <p>What only resembles the search is left out: somebody who subscribes wants to hear of what they
 * asked for, and of nothing else.
 */
public record SearchFeed(WebContext site) implements Handler {
    private static final int ENTRIES = 60;
    private static final Set<Update.Kind> TEXTS = Set.of(Update.Kind.ADDED, Update.Kind.CHANGED);

    /** Policies asked for alone, the newest: one round is nearly always enough. */
    private static final int POLICIES = 60;

    private static final int HITS = 300;

    /** A change to a policy's edition, by what it names. */
    private record Place(String policy, String edition) {}

    private record Entry(Hit hit, Instant when) {}

    @Override
    public void handle(Context ctx) {
        var form = SearchForm.of(QueryParameters.of(ctx.queryString())).withPage(1);
        var entries = entries(form);
        var updated =
                entries.isEmpty() ? site.library().state().built() : entries.getFirst().when();
        ctx.contentType("application/atom+xml; charset=utf-8")
                .result(feed(site.origin(ctx), form, entries, updated));
    }

    private List<Entry> entries(SearchForm form) {
        if (form.text().isEmpty() && !form.filtered()) return List.of();
        var changed = changed(form.policies());
        var policies = new LinkedHashSet<String>();
        changed.keySet().forEach(place -> policies.add(place.policy()));
        var newest = policies.stream().limit(POLICIES).collect(Collectors.toSet());
        var entries = entries(form, newest, changed);
        // One more round over all: a reader that asks every hour must not cost as a crawl does.
        if (entries.size() < ENTRIES && policies.size() > POLICIES) {
            policies.removeAll(newest);
            entries.addAll(entries(form, policies, changed));
        }
        entries.sort(Comparator.comparing(Entry::when, Comparator.reverseOrder()));
        return entries.subList(0, Math.min(ENTRIES, entries.size()));
    }

    private List<Entry> entries(
            SearchForm form, Set<String> policies, Map<Place, Instant> changed) {
        var entries = new ArrayList<Entry>();
        for (var hit : hits(form, policies)) {
            var when = changed.get(new Place(hit.policy().slug(), hit.edition().date()));
            if (when != null && hit.tier() == Tier.EXACT) entries.add(new Entry(hit, when));
        }
        return entries;
    }

    /** When builds last brought an edition, the newest first; removed ones have nothing to read. */
    private Map<Place, Instant> changed(Set<String> policies) {
        var changed = new LinkedHashMap<Place, Instant>();
        site.library().updates().stream()
                .filter(update -> TEXTS.contains(update.kind()))
                .filter(update -> policies.isEmpty() || policies.contains(update.policy()))
                .sorted(Comparator.comparing(Update::when, Comparator.reverseOrder()))
                .forEach(
                        update ->
                                changed.putIfAbsent(
                                        new Place(update.policy(), update.edition()),
                                        update.when()));
        return changed;
    }

    /** Every edition for itself, meaning left out: only what holds the words is wanted. */
    private List<Hit> hits(SearchForm form, Set<String> policies) {
        var request = form.request();
        var filters = request.filters();
        return site.library()
                .find(
                        request.filters(
                                        new SearchFilters(
                                                filters.kinds(),
                                                filters.issuers(),
                                                filters.regions(),
                                                filters.years(),
                                                filters.statuses(),
                                                policies,
                                                filters.at()))
                                .editions(SearchRequest.Editions.ALL)
                                .semantic(false)
                                .page(1, HITS))
                .hits();
    }

    private String feed(String origin, SearchForm form, List<Entry> entries, Instant updated) {
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n");
        element(feed, "id", id(form.address("atom")));
        element(feed, "title", "新条文：" + (form.text().isEmpty() ? "按条件筛选" : form.text()));
        element(feed, "updated", updated.toString());
        link(feed, "self", "application/atom+xml", origin + form.address("atom"));
        link(feed, "alternate", "text/html", origin + form.address());
        feed.append("<author><name>条文</name></author>\n");
        for (var entry : entries) entry(feed, origin, form, entry);
        return feed.append("</feed>\n").toString();
    }

    private static void entry(StringBuilder feed, String origin, SearchForm form, Entry entry) {
        var hit = entry.hit();
        var metadata = hit.edition().metadata();
        var address = Links.clause(hit.policy().slug(), hit.edition().date(), hit.clause().eid());
        feed.append("<entry>\n");
        element(feed, "id", id(address + " " + entry.when()));
        element(feed, "title", DisplayFormat.titled(metadata.title()) + hit.clause().label());
        element(feed, "updated", entry.when().toString());
        link(feed, "alternate", "text/html", origin + Links.asked(address, form.text()));
        var about =
                List.of(
                        metadata.kind().label(),
                        hit.standing().word(),
                        DisplayFormat.edition(hit.edition().date()));
        element(feed, "summary", String.join(" · ", about));
        element(feed, "content", hit.clause().text());
        feed.append("</entry>\n");
    }

    /** The same for the same thing on whatever host and port it is read. */
    static String id(String address) {
        var name = ("tiaowen " + address).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    static void element(StringBuilder feed, String name, String text) {
        feed.append('<').append(name).append('>').append(XmlText.text(text));
        feed.append("</").append(name).append(">\n");
    }

    static void link(StringBuilder feed, String relation, String type, String address) {
        feed.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
        feed.append("\" href=\"").append(XmlText.text(address)).append("\"/>\n");
    }
}

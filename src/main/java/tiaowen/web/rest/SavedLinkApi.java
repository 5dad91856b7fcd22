package tiaowen.web.rest;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.Links;
import tiaowen.web.site.ReaderNotices;
import tiaowen.web.site.SavedLink;
import tiaowen.web.site.WebContext;

/**
 * {@code POST /api/v1/links}: what became of addresses that somebody kept. The body has one in each
 * line, 300 at most; nothing of it is stored. An edition that no longer counts is said, with where
 * the provision is today.
 */
public record SavedLinkApi(WebContext site) implements Handler {
    private static final int MOST = 300;

    @Override
    public void handle(Context ctx) {
        var answers =
                Arrays.stream(ctx.body().split("\\s+", -1))
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .map(this::answer)
                        .toList();
        ctx.header("Cache-Control", "no-store").json(Map.of("links", answers));
    }

    private Map<String, Object> answer(String address) {
        var out = new LinkedHashMap<String, Object>();
        out.put("address", address);
        var kept = SavedLink.of(site, address);
        boolean found = kept.filter(SavedLink::there).isPresent();
        out.put("found", found);
        var notes = new ArrayList<Map<String, Object>>();
        if (kept.isEmpty()) {
            notes.add(note("收录的政策里已经没有这一项或这个版本。", "", ""));
        } else {
            var policy = kept.get().policy();
            var edition = kept.get().edition();
            var status = policy.status(edition, site.today());
            out.put("name", kept.get().name());
            out.put("url", kept.get().href());
            out.put("status", status.code());
            out.put("statusLabel", edition.metadata().sample() ? "示例" : status.label());
            if (!found) {
                notes.add(note("这个版本里没有这一处。", kept.get().text().address(), "查看全文"));
            } else if (kept.get().dated()) {
                for (var notice : new ReaderNotices(site.today()).of(policy, edition)) {
                    if (notice.href().isEmpty()) continue;
                    notes.add(note(notice.text(), notice.href(), notice.link()));
                }
                now(kept.get()).ifPresent(notes::add);
            }
        }
        out.put("notes", notes);
        return out;
    }

    /** Where a provision of an edition that no longer counts is in the one that does. */
    private Optional<Map<String, Object>> now(SavedLink savedLink) {
        var policy = savedLink.policy();
        var current = policy.current(site.today());
        if (savedLink.eid().isEmpty() || current.equals(savedLink.edition()))
            return Optional.empty();
        int own = policy.editions().indexOf(savedLink.edition());
        if (own < policy.editions().indexOf(current)) return Optional.empty();
        var eid =
                site.library()
                        .successor(
                                policy.slug(),
                                savedLink.edition().date(),
                                savedLink.eid(),
                                current.date());
        if (eid.isEmpty()) {
            return Optional.of(note("现行版本里已经没有这一条。", "", ""));
        }
        var there = Links.clause(policy.slug(), current.date(), eid.get());
        var name =
                SavedLink.of(site, there)
                        .map(k -> k.name().substring(k.text().name().length()))
                        .filter(words -> !words.isEmpty())
                        .orElse("这一处");
        return Optional.of(
                note("它在" + DisplayFormat.edition(current.date()) + "的现行版本里是", there, name));
    }

    private static Map<String, Object> note(String text, String href, String link) {
        return Map.of("text", text, "href", href, "link", link);
    }
}

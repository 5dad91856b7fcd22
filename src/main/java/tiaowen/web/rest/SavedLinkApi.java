package tiaowen.web.rest;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tiaowen.api.Links;
import tiaowen.api.SavedLinksAnswer;
import tiaowen.api.SavedLinksAnswer.Note;
import tiaowen.api.SavedLinksAnswer.SavedAddress;
import tiaowen.validity.Standing;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.ReaderNotices;
import tiaowen.web.site.RequestBody;
import tiaowen.web.site.SavedLink;
import tiaowen.web.site.WebContext;

/**
 * {@code POST /api/v1/links}: what became of addresses that somebody kept. The body has one in each
 * line, 300 at most; nothing of it is stored. An edition that no longer counts is said, with where
 * the provision is today.
 */
public record SavedLinkApi(WebContext site) implements Handler {
    private static final int MOST = 300;

    /** Somewhat more than {@link #MOST} addresses, in bytes. */
    private static final int MOST_BYTES = 1 << 20;

    @Override
    public void handle(Context ctx) throws IOException {
        var body = RequestBody.read(ctx, MOST_BYTES, "一次查看的地址太多，没有读取。请分成几次查看。");
        var answers =
                Arrays.stream(new String(body, StandardCharsets.UTF_8).split("\\s+", -1))
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .map(this::answer)
                        .toList();
        ctx.header("Cache-Control", "no-store").json(new SavedLinksAnswer(answers));
    }

    private SavedAddress answer(String address) {
        var kept = SavedLink.of(site, address);
        if (kept.isEmpty()) {
            var gone = new Note("收录的文件里已经没有这一项或这个版本。", "", "");
            return new SavedAddress(
                    address,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(gone));
        }
        var edition = kept.get().edition();
        var standing = Standing.of(kept.get().policy(), edition, site.today());
        return new SavedAddress(
                address,
                kept.get().there(),
                Optional.of(kept.get().name()),
                Optional.of(kept.get().href()),
                Optional.of(standing.status().code()),
                Optional.of(edition.metadata().sample() ? "示例" : standing.word()),
                notes(kept.get()));
    }

    private List<Note> notes(SavedLink kept) {
        if (!kept.there()) {
            return List.of(new Note("这个版本里没有该条款。", kept.text().address(), "查看全文"));
        }
        if (!kept.dated()) return List.of();
        var notices = new ReaderNotices(site.today()).of(kept.policy(), kept.edition()).stream();
        return Stream.concat(
                        notices.filter(notice -> !notice.href().isEmpty())
                                .map(n -> new Note(n.text(), n.href(), n.link())),
                        now(kept).stream())
                .toList();
    }

    /** Where a provision of an edition that no longer counts is in the one that does. */
    private Optional<Note> now(SavedLink savedLink) {
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
            return Optional.of(new Note("现行版本里已经没有这一条。", "", ""));
        }
        var there = Links.clause(policy.slug(), current.date(), eid.get());
        var name =
                SavedLink.of(site, there)
                        .map(k -> k.name().substring(k.text().name().length()))
                        .filter(words -> !words.isEmpty())
                        .orElse("这一处");
        return Optional.of(
                new Note("它在" + DisplayFormat.edition(current.date()) + "的现行版本里是", there, name));
    }
}

package tiaowen.web.site;

import io.javalin.http.Context;
import java.util.Optional;
import tiaowen.web.print.PrintedEdition;

/** What an address below {@code /policies} names; where it names nothing, the page that says so. */
public final class PolicyAddress {
    private PolicyAddress() {}

    /** The edition of {@code /policies/{policy}/{date}}; empty when the request is answered. */
    public static Optional<PrintedEdition> edition(WebContext site, Context ctx) {
        var slug = ctx.pathParam("policy");
        var date = ctx.pathParam("date");
        var policy = site.library().policy(slug);
        if (policy.isEmpty()) {
            NotFoundPages.policy(site, ctx, slug);
            return Optional.empty();
        }
        var text = policy.get().edition(date).flatMap(e -> site.shelf().read(policy.get(), e));
        if (text.isEmpty()) NotFoundPages.edition(site, ctx, policy.get(), date);
        return text;
    }

    /**
     * The clause of {@code /policies/{policy}/{date}/{eid}}; empty when the request is answered.
     */
    public static Optional<PrintedEdition.Place> clause(WebContext site, Context ctx) {
        var eid = ctx.pathParam("eid");
        var text = edition(site, ctx);
        var place = text.flatMap(edition -> edition.find(eid));
        if (place.isEmpty()) text.ifPresent(here -> NotFoundPages.provision(site, ctx, here, eid));
        return place;
    }
}

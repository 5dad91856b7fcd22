package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.compare.Comparison;
import tiaowen.compare.Counts;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.web.view.CompareView;
import tiaowen.web.view.Compared;
import tiaowen.web.view.Links;
import tiaowen.web.view.Shell;
import tiaowen.web.view.Words;

/** {@code /compare/{policy}?from=&to=&view=&only=}: two editions, clause by clause. */
record ComparePage(Site site) implements Handler {
    @Override
    public void handle(Context ctx) {
        var slug = ctx.pathParam("policy");
        var policy = site.library().policy(slug);
        if (policy.isEmpty()) {
            Absent.policy(site, ctx, slug);
            return;
        }
        var asked = Parameters.of(ctx.queryString());
        for (var end : List.of("from", "to")) {
            var date = Parameters.first(asked, end);
            if (!date.isEmpty() && policy.get().edition(date).isEmpty()) {
                Absent.edition(site, ctx, policy.get(), date);
                return;
            }
        }
        show(ctx, policy.get(), asked);
    }

    private void show(Context ctx, Policy policy, Map<String, List<String>> asked) {
        var notes = new ArrayList<String>();
        var pair = Pair.of(policy, asked, policy.current(site.today()), notes);
        var made =
                pair.distinct()
                        ? site.library()
                                .compare(policy.slug(), pair.earlier.date(), pair.later.date())
                        : Optional.<Comparison>empty();
        if (pair.distinct() && made.isEmpty()) {
            Absent.edition(site, ctx, policy, pair.earlier.date());
            return;
        }
        var address = Links.compare(policy.slug());
        boolean side = !Parameters.first(asked, "view").equals("inline");
        boolean only = Parameters.first(asked, "only").equals("changes");
        var shell =
                site.shell(
                        ctx,
                        Words.titled(policy.title()) + "版本比较",
                        Words.titled(policy.title()) + "的两个版本逐条比较：新增、删去、移动和修改的文字都已标出。",
                        Shell.Place.POLICIES,
                        "",
                        pair.distinct() ? pair.address(address, true, false) : address);
        var view = view(policy, pair, made, notes, side, only);
        site.page(ctx, "compare", shell, view);
    }

    private CompareView view(
            Policy policy,
            Pair pair,
            Optional<Comparison> made,
            List<String> notes,
            boolean side,
            boolean only) {
        var address = Links.compare(policy.slug());
        var rows =
                made.map(
                                comparison ->
                                        compared(policy, pair, comparison)
                                                .rows(comparison.changes(), only))
                        .orElse(List.of());
        return new CompareView(
                Words.titled(policy.title()),
                Links.policy(policy.slug()),
                address,
                choices(policy, pair.earlier),
                choices(policy, pair.later),
                name(pair.earlier),
                name(pair.later),
                made.map(m -> sentence(pair, m.counts())).orElse(""),
                notes,
                side,
                only,
                pair.address(address, side, only),
                pair.address(address, !side, only),
                pair.address(address, side, !only),
                rows,
                Compared.touched(rows));
    }

    private static Compared compared(Policy policy, Pair pair, Comparison made) {
        return new Compared(
                Links.edition(policy.slug(), pair.earlier.date()),
                Links.edition(policy.slug(), pair.later.date()),
                made);
    }

    private static String sentence(Pair pair, Counts counts) {
        return name(pair.later) + "与" + name(pair.earlier) + "相比：" + counts.words() + "。";
    }

    private static String name(Edition edition) {
        return Words.edition(edition.date()) + "的版本";
    }

    private List<CompareView.Choice> choices(Policy policy, Edition chosen) {
        return policy.editions().stream()
                .map(
                        e ->
                                new CompareView.Choice(
                                        e.date(),
                                        Words.edition(e.date())
                                                + "（"
                                                + policy.status(e, site.today()).label()
                                                + "）",
                                        e.equals(chosen)))
                .toList();
    }

    /** The two editions, in their order. */
    private record Pair(Edition earlier, Edition later) {
        /**
         * What was asked for, or the current edition and the one before it.
         *
         * @param notes what must be said of it is added
         */
        static Pair of(
                Policy policy,
                Map<String, List<String>> asked,
                Edition current,
                List<String> notes) {
            var editions = policy.editions();
            if (editions.size() == 1) {
                notes.add("这项政策只收录了一个版本，没有可以比较的。");
                return new Pair(current, current);
            }
            var to = policy.edition(Parameters.first(asked, "to"));
            var from = policy.edition(Parameters.first(asked, "from"));
            var later =
                    to.orElse(
                            from.filter(f -> f.equals(current)).isPresent()
                                    ? editions.getFirst()
                                    : current);
            int at = editions.indexOf(later);
            var before = editions.get(Math.min(at + 1, editions.size() - 1));
            var earlier = from.orElse(before.equals(later) ? editions.getFirst() : before);
            if (earlier.equals(later)) {
                notes.add("选的是同一个版本，没有可以比较的。请在上面另选一个。");
            } else if (editions.indexOf(earlier) < at) {
                notes.add("您选的先后与时间相反，下面按时间先后比较：较早的在前。");
                return new Pair(later, earlier);
            }
            return new Pair(earlier, later);
        }

        boolean distinct() {
            return !earlier.equals(later);
        }

        String address(String page, boolean side, boolean only) {
            return page
                    + "?from="
                    + Links.encode(earlier.date())
                    + "&to="
                    + Links.encode(later.date())
                    + (side ? "" : "&view=inline")
                    + (only ? "&only=changes" : "");
        }
    }
}

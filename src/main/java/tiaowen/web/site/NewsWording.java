package tiaowen.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.compare.ClauseChange.Kind;
import tiaowen.compare.Comparison;
import tiaowen.model.Edition;
import tiaowen.model.PolicyKind;
import tiaowen.search.Library;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.view.UpdatesView;

/** What a build brought, in words. */
public record NewsWording(Library library) {
    /** So many clauses are named; more are counted. */
    private static final int NAMED = 8;

    public UpdatesView.Item item(PolicyNews news) {
        var before = before(news);
        return new UpdatesView.Item(
                news.what().label(),
                news.title(),
                news.kind().map(PolicyKind::label).orElse(""),
                editions(news),
                news.there() ? Links.edition(news.slug(), news.edition()) : rest(news),
                before.flatMap(earlier -> changes(news, earlier)).orElse(""),
                before.map(e -> Links.compare(news.slug(), e.date(), news.edition())).orElse(""));
    }

    private static String editions(PolicyNews news) {
        var newest =
                news.edition().equals("undated")
                        ? "日期不详"
                        : DisplayFormat.edition(news.edition()) + "版本";
        return news.editions().size() == 1
                ? newest
                : "共 " + news.editions().size() + " 个版本，最新为" + newest.replaceFirst("版本$", "");
    }

    /** Where an edition was removed, what is left of the policy. */
    private String rest(PolicyNews news) {
        return library.policy(news.slug()).map(p -> Links.policy(p.slug())).orElse("");
    }

    /** The edition before the one that was brought. A changed file has no text before to show. */
    private Optional<Edition> before(PolicyNews news) {
        boolean brought =
                news.what() == PolicyNews.What.ADDED || news.what() == PolicyNews.What.EDITION;
        if (!brought || !news.there()) return Optional.empty();
        var editions = library.policy(news.slug()).orElseThrow().editions();
        for (int i = 0; i + 1 < editions.size(); i++) {
            if (editions.get(i).date().equals(news.edition())) {
                return Optional.of(editions.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** {@code 与2016年3月16日的版本相比，修改第十条、第十六条，新增第二十条，其余 50 条文字未变}. */
    private Optional<String> changes(PolicyNews news, Edition earlier) {
        return library.compare(news.slug(), earlier.date(), news.edition())
                .map(made -> "与" + DisplayFormat.edition(earlier.date()) + "的版本相比，" + words(made));
    }

    private static String words(Comparison made) {
        if (!made.counts().touched()) return made.counts().words();
        var parts = new ArrayList<String>();
        named(made, "修改", Kind.CHANGED, Kind.MOVED_CHANGED).ifPresent(parts::add);
        named(made, "新增", Kind.ADDED).ifPresent(parts::add);
        named(made, "删去", Kind.REMOVED).ifPresent(parts::add);
        long rest = made.changes().stream().filter(change -> !change.kind().touchesWords()).count();
        if (rest > 0) parts.add("其余 " + DisplayFormat.count(rest) + " 条文字未变");
        return String.join("，", parts);
    }

    /** {@code 修改第十条、第十六条}, or {@code 修改第十条、第十一条等 33 条} where they are many. */
    private static Optional<String> named(Comparison made, String word, Kind... kinds) {
        var labels =
                made.changes().stream()
                        .filter(change -> List.of(kinds).contains(change.kind()))
                        .map(change -> change.after().or(change::before).orElseThrow())
                        .map(clause -> PrintedEdition.label(clause, ""))
                        .toList();
        if (labels.isEmpty()) return Optional.empty();
        var shown = String.join("、", labels.subList(0, Math.min(NAMED, labels.size())));
        var more = labels.size() > NAMED ? "等 " + DisplayFormat.count(labels.size()) + " 条" : "";
        return Optional.of(word + shown + more);
    }
}

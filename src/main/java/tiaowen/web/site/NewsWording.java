package tiaowen.web.site;

import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.compare.ChangeCounts;
import tiaowen.model.Edition;
import tiaowen.model.PolicyKind;
import tiaowen.search.Library;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.view.UpdatesView;

/** What a build brought, in words. */
public record NewsWording(Library library) {
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
                : newest + "等 " + news.editions().size() + " 个版本";
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

    /** {@code 与2016年3月16日的版本相比，修改 33 条，新增 9 条}. */
    private Optional<String> changes(PolicyNews news, Edition earlier) {
        return library.counts(news.slug(), earlier.date(), news.edition())
                .map(ChangeCounts::words)
                .map(words -> "与" + DisplayFormat.edition(earlier.date()) + "的版本相比，" + words);
    }
}

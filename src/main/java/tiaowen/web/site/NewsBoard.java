package tiaowen.web.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.api.Links;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Update;
import tiaowen.search.Library;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.view.UpdatesView;

/** All that builds brought, worked out once a generation. Immutable. */
public final class NewsBoard {
    private final String generation;
    private final List<PolicyNews> all;

    private NewsBoard(String generation, List<PolicyNews> all) {
        this.generation = generation;
        this.all = all;
    }

    static NewsBoard of(Library library) {
        var generation = library.state().identity();
        var updates = library.updates();
        var firstAdded = new HashMap<String, Instant>();
        for (var update : updates) {
            if (update.kind() == Update.Kind.ADDED) {
                var key = update.policy() + "/" + update.edition();
                firstAdded.merge(key, update.when(), NewsBoard::earlier);
            }
        }
        var groups = new LinkedHashMap<List<Object>, List<Update>>();
        for (var update : updates) {
            var key = List.<Object>of(update.when(), update.kind(), update.policy());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(update);
        }
        var all =
                groups.values().stream()
                        .map(group -> news(library, group, firstAdded))
                        .sorted(
                                Comparator.comparing(
                                                PolicyNews::when,
                                                Comparator.<Instant>reverseOrder())
                                        .thenComparing(NewsBoard::dated, Comparator.reverseOrder())
                                        .thenComparing(PolicyNews::slug))
                        .toList();
        return new NewsBoard(generation, all);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** {@code undated} sorts as the oldest. */
    private static String dated(PolicyNews news) {
        return dated(news.edition());
    }

    private static String dated(String edition) {
        return edition.equals("undated") ? "" : edition;
    }

    private static PolicyNews news(
            Library library, List<Update> group, Map<String, Instant> firstAdded) {
        var first = group.getFirst();
        var editions = new LinkedHashSet<String>();
        group.stream()
                .map(Update::edition)
                .sorted(Comparator.comparing(NewsBoard::dated, Comparator.reverseOrder()))
                .forEach(editions::add);
        var policy = library.policy(first.policy());
        var newest = List.copyOf(editions).getFirst();
        return new PolicyNews(
                first.when(),
                what(first, policy, firstAdded),
                first.policy(),
                first.title(),
                List.copyOf(editions),
                policy.flatMap(p -> p.edition(newest)).isPresent(),
                policy.map(p -> p.editions().getFirst().metadata().kind()));
    }

    /** A policy of which some edition was there before gets an edition; others are new. */
    private static PolicyNews.What what(
            Update update, Optional<Policy> policy, Map<String, Instant> firstAdded) {
        return switch (update.kind()) {
            case CHANGED -> PolicyNews.What.CHANGED;
            case REPEALED -> PolicyNews.What.REPEALED;
            case REMOVED -> PolicyNews.What.REMOVED;
            case ADDED ->
                    policy.stream()
                                    .flatMap(p -> p.editions().stream())
                                    .map(Edition::date)
                                    .anyMatch(d -> before(update, d, firstAdded))
                            ? PolicyNews.What.EDITION
                            : PolicyNews.What.ADDED;
        };
    }

    private static boolean before(Update update, String edition, Map<String, Instant> firstAdded) {
        var added = firstAdded.get(update.policy() + "/" + edition);
        return added == null || added.isBefore(update.when());
    }

    /** Whether it is that of a generation. */
    boolean of(String other) {
        return generation.equals(other);
    }

    /** Newest first; what one build brought, by the date of the edition. */
    public List<PolicyNews> all() {
        return all;
    }

    /** Whether all of these came with the first build of the collection. */
    public boolean isFirst(List<PolicyNews> some) {
        return some.stream().allMatch(news -> news.when().equals(all.getLast().when()));
    }

    /** The newest for the home page, each policy once, what was removed left out. */
    public List<UpdatesView.Entry> latest(int most) {
        var byPolicy = new LinkedHashMap<String, UpdatesView.Entry>();
        for (var news : all) {
            if (news.what() == PolicyNews.What.REMOVED) continue;
            byPolicy.putIfAbsent(news.slug(), entry(news, isFirst(List.of(news))));
            if (byPolicy.size() == most) break;
        }
        return List.copyOf(byPolicy.values());
    }

    private static UpdatesView.Entry entry(PolicyNews news, boolean first) {
        var edition =
                news.edition().equals("undated")
                        ? "日期不详"
                        : DisplayFormat.edition(news.edition()) + "版本";
        return new UpdatesView.Entry(
                first ? "" : news.what().label(),
                news.title(),
                edition,
                DisplayFormat.day(news.when()),
                news.there() ? Links.edition(news.slug(), news.edition()) : "");
    }
}

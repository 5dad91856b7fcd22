package tiaowen.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import tiaowen.model.Update;
import tiaowen.search.Library;
import tiaowen.web.view.Links;
import tiaowen.web.view.UpdatesView;
import tiaowen.web.view.Words;

/** What builds changed, in words. */
final class Changes {
    private static final int MOST = 500;

    private final Library library;

    Changes(Library library) {
        this.library = library;
    }

    /** The newest changes, each policy once; those of one build by the date of the edition. */
    List<UpdatesView.Entry> latest(int most) {
        var byPolicy = new LinkedHashMap<String, UpdatesView.Entry>();
        for (var update : sorted()) {
            if (update.kind() == Update.Kind.REMOVED) continue;
            byPolicy.putIfAbsent(update.policy(), entry(update));
            if (byPolicy.size() == most) break;
        }
        return List.copyOf(byPolicy.values());
    }

    /** The newest 500 changes by day. */
    UpdatesView byDay() {
        var updates = sorted();
        var days = new LinkedHashMap<String, List<UpdatesView.Entry>>();
        for (var update : updates.subList(0, Math.min(MOST, updates.size()))) {
            days.computeIfAbsent(Words.day(update.when()), day -> new ArrayList<>())
                    .add(entry(update));
        }
        return new UpdatesView(
                days.entrySet().stream()
                        .map(day -> new UpdatesView.Day(day.getKey(), day.getValue()))
                        .toList(),
                updates.size() > MOST);
    }

    private List<Update> sorted() {
        return library.updates().stream()
                .sorted(
                        Comparator.comparing(Update::when, Comparator.<Instant>reverseOrder())
                                .thenComparing(Changes::dated, Comparator.reverseOrder())
                                .thenComparing(Update::policy))
                .toList();
    }

    /** {@code undated} sorts as the oldest. */
    private static String dated(Update update) {
        return update.edition().equals("undated") ? "" : update.edition();
    }

    private UpdatesView.Entry entry(Update update) {
        var what =
                switch (update.kind()) {
                    case ADDED -> "新收录";
                    case CHANGED -> "已更新";
                    case REMOVED -> "已移出";
                };
        boolean there =
                library.policy(update.policy())
                        .flatMap(p -> p.edition(update.edition()))
                        .isPresent();
        var edition =
                update.edition().equals("undated")
                        ? "日期不详"
                        : Words.edition(update.edition()) + "版本";
        return new UpdatesView.Entry(
                what,
                update.title(),
                edition,
                Words.day(update.when()),
                there ? Links.edition(update.policy(), update.edition()) : "");
    }
}

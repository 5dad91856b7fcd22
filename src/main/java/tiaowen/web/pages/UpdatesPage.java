package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tiaowen.model.PolicyKind;
import tiaowen.web.feeds.UpdatesFeed;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.NewsWording;
import tiaowen.web.site.PageNumbers;
import tiaowen.web.site.PolicyNews;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.UpdatesForm;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.SearchView.Choice;
import tiaowen.web.view.SearchView.Paging;
import tiaowen.web.view.SearchView.ValueView;
import tiaowen.web.view.Shell;
import tiaowen.web.view.UpdatesView;

/** {@code /updates} and {@code /updates/{day}}: what builds brought, by month and by day. */
public record UpdatesPage(WebContext site) implements Handler {
    /** A first build brings everything on one day: more than this has a page of its own. */
    private static final int IN_SIGHT = 20;

    private static final int ROWS = 50;

    @Override
    public void handle(Context ctx) {
        var form = UpdatesForm.of(QueryParameters.of(ctx.queryString()));
        var day = ctx.pathParamMap().get("day");
        var news = site.shelf().news().all();
        var view = day == null ? month(form, news) : day(form, news, parsed(day));
        var path = day == null ? form.address() : form.address(parsed(day));
        var shell =
                site.shell(
                        ctx,
                        day == null ? "更新" : view.heading() + "的更新",
                        "",
                        Shell.Place.UPDATES,
                        "",
                        path);
        site.page(ctx, "updates", shell, view);
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new NotFoundResponse();
        }
    }

    private UpdatesView month(UpdatesForm form, List<PolicyNews> all) {
        var fitting = all.stream().filter(form::fits).toList();
        var months =
                fitting.stream()
                        .map(n -> YearMonth.from(n.day()))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        var month = form.month().or(() -> months.stream().findFirst());
        Predicate<PolicyNews> inMonth =
                n -> month.map(m -> m.equals(YearMonth.from(n.day()))).orElse(true);
        var days = new LinkedHashMap<LocalDate, List<PolicyNews>>();
        fitting.stream()
                .filter(inMonth)
                .forEach(n -> days.computeIfAbsent(n.day(), d -> new ArrayList<>()).add(n));
        return new UpdatesView(
                "更新",
                "收录与修改记录，按时间倒序。",
                whats(form, all, Optional.empty()),
                kinds(form, all, Optional.empty()),
                months.stream()
                        .map(
                                m ->
                                        new Choice(
                                                m.getYear() + "年" + m.getMonthValue() + "月",
                                                form.withMonth(Optional.of(m)).address(),
                                                month.filter(m::equals).isPresent()))
                        .toList(),
                days.entrySet().stream().map(d -> day(d.getKey(), d.getValue(), form)).toList(),
                new Paging(List.of(), "", ""),
                "",
                UpdatesFeed.address(form));
    }

    private UpdatesView.Day day(LocalDate day, List<PolicyNews> news, UpdatesForm form) {
        // What a collection began with is no news: a line says it.
        if (news.size() > IN_SIGHT && site.shelf().news().isFirst(news)) {
            return new UpdatesView.Day(
                    DisplayFormat.day(day),
                    "首次建库",
                    List.of(),
                    "收录 " + DisplayFormat.count(news.size()) + " 份文件",
                    form.withPage(1).address(day));
        }
        // Two more than fit are shown rather than hidden behind a link.
        int shown = news.size() <= IN_SIGHT + 2 ? news.size() : IN_SIGHT;
        int more = news.size() - shown;
        return new UpdatesView.Day(
                DisplayFormat.day(day),
                DisplayFormat.count(news.size()) + " 项",
                items(news.subList(0, shown)),
                more == 0 ? "" : "另有 " + DisplayFormat.count(more) + " 项",
                more == 0 ? "" : form.withPage(1).address(day));
    }

    private UpdatesView day(UpdatesForm form, List<PolicyNews> all, LocalDate day) {
        var ofDay = all.stream().filter(n -> n.day().equals(day)).toList();
        var fitting = ofDay.stream().filter(form::fits).toList();
        int pages = Math.max(1, Math.ceilDiv(fitting.size(), ROWS));
        int page = Math.min(form.page(), pages);
        var rows = fitting.subList((page - 1) * ROWS, Math.min(fitting.size(), page * ROWS));
        var items = List.of(new UpdatesView.Day("", "", items(rows), "", ""));
        return new UpdatesView(
                DisplayFormat.day(day),
                ofDay.isEmpty() ? "这一天没有变化。" : "共 " + DisplayFormat.count(fitting.size()) + " 项变化。",
                whats(form, ofDay, Optional.of(day)),
                kinds(form, ofDay, Optional.of(day)),
                List.of(),
                rows.isEmpty() ? List.of() : items,
                PageNumbers.of(page, pages, p -> form.withPage(p).address(day)),
                form.withMonth(Optional.of(YearMonth.from(day))).address(),
                UpdatesFeed.address(form));
    }

    private static String address(UpdatesForm form, Optional<LocalDate> day) {
        return day.map(form::address).orElseGet(form::address);
    }

    private static List<ValueView> whats(
            UpdatesForm form, List<PolicyNews> news, Optional<LocalDate> day) {
        var others = form.withWhat(Optional.empty());
        return Arrays.stream(PolicyNews.What.values())
                .map(
                        what -> {
                            var own = others.withWhat(Optional.of(what));
                            boolean chosen = form.what().filter(what::equals).isPresent();
                            long count = news.stream().filter(own::fits).count();
                            return new ValueView(
                                    what.label(),
                                    DisplayFormat.count(count),
                                    address(chosen ? others : own, day),
                                    chosen);
                        })
                .filter(value -> value.chosen() || !value.count().equals("0"))
                .toList();
    }

    private static List<ValueView> kinds(
            UpdatesForm form, List<PolicyNews> news, Optional<LocalDate> day) {
        var others = form.withKind(Optional.empty());
        return Arrays.stream(PolicyKind.values())
                .map(
                        kind -> {
                            var own = others.withKind(Optional.of(kind));
                            boolean chosen = form.kind().filter(kind::equals).isPresent();
                            long count = news.stream().filter(own::fits).count();
                            return new ValueView(
                                    kind.label(),
                                    DisplayFormat.count(count),
                                    address(chosen ? others : own, day),
                                    chosen);
                        })
                .filter(value -> value.chosen() || !value.count().equals("0"))
                .toList();
    }

    private List<UpdatesView.Item> items(List<PolicyNews> news) {
        var words = new NewsWording(site.library());
        return news.stream().map(words::item).toList();
    }
}

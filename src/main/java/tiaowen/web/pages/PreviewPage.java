package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Provision;
import tiaowen.validity.StartPhrases;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.PreviewView;
import tiaowen.web.view.PreviewView.Line;
import tiaowen.web.view.StatusMark;

/**
 * {@code /preview/clause/{policy}/{date}/{eid}} and {@code /preview/edition/{policy}/{date}}: a
 * piece of HTML that a script shows beside a link.
 */
public record PreviewPage(WebContext site) implements Handler {
    /** Characters of a text that are a preview still. */
    private static final int MOST = 220;

    /** A clause no longer than this is shown whole though a part of it is meant. */
    private static final int SHORT = 120;

    @Override
    public void handle(Context ctx) {
        var policy = site.library().policy(ctx.pathParam("policy"));
        var text =
                policy.flatMap(p -> p.edition(ctx.pathParam("date")))
                        .flatMap(edition -> site.shelf().read(policy.get(), edition));
        var eid = ctx.pathParamMap().get("eid");
        var view =
                text.flatMap(t -> eid == null ? Optional.of(edition(t)) : provision(t, eid))
                        .map(shown -> then(shown, ctx.queryParam("then")));
        if (view.isEmpty()) {
            ctx.status(404);
        } else {
            // Made of an edition, which does not change; a newer one may come at any time.
            ctx.header("Cache-Control", "private, max-age=300");
        }
        ctx.header("X-Robots-Tag", "noindex");
        ctx.contentType("text/html; charset=utf-8")
                .result(view.map(v -> site.views().fragment("preview", v)).orElse(""));
    }

    /** What a citation means that is older than the edition it leads to. */
    private static PreviewView then(PreviewView view, String day) {
        if (day == null || !day.matches("\\d{4}-\\d{2}-\\d{2}")) return view;
        var words =
                "引用它的文件是"
                        + DisplayFormat.edition(day)
                        + "的，当时施行的版本没有收录；这是收录的版本里最接近的"
                        + (view.place().isEmpty() ? "。" : "，同一条号的内容可能已经不同。");
        return view.with(words);
    }

    private PreviewView edition(PrintedEdition printedEdition) {
        var metadata = printedEdition.edition().metadata();
        var facts = new ArrayList<String>();
        facts.add(dated(printedEdition));
        metadata.docNumber().ifPresent(facts::add);
        if (!metadata.issuers().isEmpty()) facts.add(String.join("、", metadata.issuers()));
        var start = StartPhrases.brief(printedEdition.edition());
        if (!start.isEmpty()) facts.add(start);
        var current = printedEdition.policy().current(site.today());
        boolean older = !current.date().equals(printedEdition.edition().date());
        return new PreviewView(
                DisplayFormat.titled(metadata.title()),
                "",
                Optional.of(
                        StatusMark.of(
                                printedEdition.policy(), printedEdition.edition(), site.today())),
                facts,
                List.of(),
                0,
                older ? "现行版本是" + DisplayFormat.edition(current.date()) + "的版本。" : "",
                List.of());
    }

    private Optional<PreviewView> provision(PrintedEdition printedEdition, String anchor) {
        return printedEdition
                .find(anchor)
                .map(this::clause)
                .or(
                        () ->
                                printedEdition
                                        .heading(anchor)
                                        .map(place -> division(printedEdition, place)));
    }

    private PreviewView clause(PrintedEdition.Place place) {
        var update = ClauseUpdate.of(site, place);
        var words = new Lines(place);
        return view(place.text(), name(place), words.shown(), words.more(), update);
    }

    private static String name(PrintedEdition.Place place) {
        var words = place.part().place(place.asked());
        return words.isEmpty() ? place.label() : words;
    }

    private PreviewView division(PrintedEdition printedEdition, PrintedEdition.Heading heading) {
        var articles =
                heading.provision()
                        .walk()
                        .filter(Provision.Article.class::isInstance)
                        .map(Provision.Article.class::cast)
                        .map(Provision.Article::label)
                        .toList();
        var range =
                switch (articles.size()) {
                    case 0 -> List.<Line>of();
                    case 1 -> List.of(new Line(articles.getFirst(), false));
                    default ->
                            List.of(
                                    new Line(
                                            articles.getFirst()
                                                    + "至"
                                                    + articles.getLast()
                                                    + "，共 "
                                                    + articles.size()
                                                    + " 条",
                                            false));
                };
        return view(printedEdition, heading.words(), range, 0, new ClauseUpdate("", List.of()));
    }

    private PreviewView view(
            PrintedEdition printedEdition,
            String place,
            List<Line> lines,
            int more,
            ClauseUpdate update) {
        return new PreviewView(
                DisplayFormat.titled(printedEdition.edition().metadata().title()),
                place,
                Optional.of(
                        StatusMark.of(
                                printedEdition.policy(), printedEdition.edition(), site.today())),
                List.of(dated(printedEdition)),
                lines,
                more,
                update.words(),
                update.change());
    }

    private static String dated(PrintedEdition printedEdition) {
        return DisplayFormat.edition(printedEdition.edition().date()) + "的版本";
    }

    /** The words of a clause as far as a preview has room: the provision asked for first. */
    private static final class Lines {
        private final PrintedEdition.Place place;
        private final List<Line> shown = new ArrayList<>();
        private int more;

        Lines(PrintedEdition.Place place) {
            this.place = place;
            boolean whole = place.asked().equals(place.anchor());
            boolean fits = place.clause().text().length() <= SHORT;
            if (place.clause().contents().isEmpty()) add(place.clause().text(), false);
            for (var content : place.clause().contents()) {
                add(content, fits || whole, whole, false);
            }
        }

        /**
         * @param told whether to show what lies outside the provision asked for
         * @param whole whether the whole clause was asked for
         * @param inside whether this lies in the provision asked for
         */
        private void add(Provision provision, boolean told, boolean whole, boolean inside) {
            boolean asked = inside || place.part().anchor(provision.eid()).equals(place.asked());
            var words =
                    switch (provision) {
                        case Provision.Paragraph p -> p.text();
                        case Provision.Item i -> i.label() + i.text();
                        case Provision.Table t -> "（表格）";
                        default -> "";
                    };
            if (told || asked) add(words, asked && !whole);
            for (var child : provision.children()) add(child, told, whole, asked);
        }

        private void add(String words, boolean asked) {
            int room = MOST - shown.stream().mapToInt(line -> line.text().length()).sum();
            if (words.isEmpty()) return;
            if (room <= 0) {
                more += words.length();
                return;
            }
            var line = DisplayFormat.shortened(words, room);
            if (!line.equals(words)) more += words.length() - room;
            shown.add(new Line(line, asked));
        }

        /** A mark on every line says nothing. */
        List<Line> shown() {
            boolean all = shown.stream().allMatch(Line::asked);
            return all ? shown.stream().map(l -> new Line(l.text(), false)).toList() : shown;
        }

        int more() {
            return more;
        }
    }
}

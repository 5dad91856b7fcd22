package tiaowen.web.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.web.print.DisplayFormat;
import tiaowen.web.site.GlossaryListing;
import tiaowen.web.site.QueryParameters;
import tiaowen.web.site.WebContext;
import tiaowen.web.view.GlossaryView;
import tiaowen.web.view.Shell;

/** {@code /glossary}: terms that the policies define, by the first letter of their pinyin. */
public record GlossaryPage(WebContext site, GlossaryListing terms) implements Handler {
    /** A glossary no longer than this is shown whole; a longer one a letter at a time. */
    private static final int WHOLE = 400;

    private static final int LONGEST_FILTER = 60;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ#";

    @Override
    public void handle(Context ctx) {
        var parameters = QueryParameters.of(ctx.queryString());
        var filter =
                DisplayFormat.shortened(
                        QueryParameters.first(parameters, "q").strip(), LONGEST_FILTER);
        var letter =
                chosen(
                        QueryParameters.first(parameters, "letter").toUpperCase(Locale.ROOT),
                        filter);
        var found =
                terms.matching(filter).stream()
                        .filter(row -> letter.isEmpty() || row.letter().equals(letter))
                        .toList();
        var shown = filter.isEmpty() ? found : found.stream().limit(WHOLE).toList();
        var view =
                new GlossaryView(
                        filter,
                        letter,
                        sentence(terms.rows().size(), found.size(), filter, letter),
                        letters(site.library().glossary(), letter),
                        filter.isEmpty() ? byLetter(shown) : together(shown),
                        found.size() - shown.size(),
                        terms.contested().size());
        var shell = site.shell(ctx, "术语", "政策与法规给出定义的术语。", Shell.Place.GLOSSARY, "", "/glossary");
        site.page(ctx, "glossary", shell, view);
    }

    /** The letter to show; empty for all. */
    private String chosen(String wanted, String filter) {
        boolean sensible = wanted.length() == 1 && ALPHABET.contains(wanted);
        if (sensible) return wanted;
        var rows = terms.rows();
        if (!filter.isEmpty() || rows.size() <= WHOLE) return "";
        return rows.stream()
                .map(GlossaryListing.Row::letter)
                .filter(letter -> !letter.equals("#"))
                .findFirst()
                .orElse("#");
    }

    private static String sentence(int all, int found, String filter, String letter) {
        if (!filter.isEmpty()) {
            return "共 "
                    + DisplayFormat.count(all)
                    + " 个，符合“"
                    + filter
                    + "”的有 "
                    + DisplayFormat.count(found)
                    + " 个";
        }
        return letter.isEmpty()
                ? "共 " + DisplayFormat.count(all) + " 个"
                : "共 "
                        + DisplayFormat.count(all)
                        + " 个，"
                        + letter
                        + " 下有 "
                        + DisplayFormat.count(found)
                        + " 个";
    }

    static List<GlossaryView.Letter> letters(List<GlossaryTerm> terms, String chosen) {
        var counts =
                terms.stream()
                        .collect(
                                Collectors.groupingBy(
                                        GlossaryPage::initial, Collectors.counting()));
        return ALPHABET.chars()
                .mapToObj(Character::toString)
                .map(
                        letter ->
                                new GlossaryView.Letter(
                                        letter,
                                        counts.getOrDefault(letter, 0L).intValue(),
                                        "/glossary?letter=" + Links.encode(letter),
                                        letter.equals(chosen)))
                .filter(letter -> !letter.letter().equals("#") || letter.count() > 0)
                .toList();
    }

    private static String initial(GlossaryTerm term) {
        var letter = term.initial().toUpperCase(Locale.ROOT);
        return letter.length() == 1 && ALPHABET.contains(letter) ? letter : "#";
    }

    private static List<GlossaryView.Group> byLetter(List<GlossaryListing.Row> rows) {
        var groups = new LinkedHashMap<String, List<GlossaryView.Entry>>();
        for (var row : rows) {
            groups.computeIfAbsent(row.letter(), i -> new ArrayList<>()).add(entry(row));
        }
        return groups.entrySet().stream()
                .map(
                        group ->
                                new GlossaryView.Group(
                                        group.getKey().equals("#")
                                                ? "page-letter-other"
                                                : "page-letter-" + group.getKey(),
                                        group.getKey(),
                                        group.getValue()))
                .toList();
    }

    /** What was searched for stands by likeness, not by letter. */
    private static List<GlossaryView.Group> together(List<GlossaryListing.Row> rows) {
        if (rows.isEmpty()) return List.of();
        var entries = rows.stream().map(GlossaryPage::entry).toList();
        return List.of(new GlossaryView.Group("page-found", "", entries));
    }

    private static GlossaryView.Entry entry(GlossaryListing.Row row) {
        return new GlossaryView.Entry(
                row.term().term(),
                Links.term(row.term().term()),
                row.gist(),
                row.source(),
                row.policies(),
                row.contested());
    }
}

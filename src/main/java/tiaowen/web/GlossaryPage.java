package tiaowen.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tiaowen.search.Term;
import tiaowen.web.view.GlossaryView;
import tiaowen.web.view.Links;
import tiaowen.web.view.Shell;
import tiaowen.web.view.Words;

/** {@code /glossary}: terms that the policies define, by the first letter of their pinyin. */
record GlossaryPage(Site site) implements Handler {
    /** A glossary no longer than this is shown whole; a longer one a letter at a time. */
    private static final int WHOLE = 400;

    private static final int GIST = 60;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ#";

    @Override
    public void handle(Context ctx) {
        var parameters = Parameters.of(ctx.queryString());
        var filter = Parameters.first(parameters, "q");
        var wanted = Parameters.first(parameters, "letter").toUpperCase(Locale.ROOT);
        var terms = site.library().glossary();
        var letter = chosen(wanted, filter, terms);
        var shown =
                terms.stream()
                        .filter(t -> letter.isEmpty() || initial(t).equals(letter))
                        .filter(t -> matches(t, filter))
                        .limit(filter.isEmpty() ? Long.MAX_VALUE : WHOLE)
                        .toList();
        var view =
                new GlossaryView(
                        filter,
                        letter,
                        sentence(terms.size(), shown.size(), filter, letter),
                        letters(terms, letter),
                        groups(shown));
        var shell = site.shell(ctx, "术语", "政策与法规给出定义的术语。", Shell.Place.GLOSSARY, "", "/glossary");
        site.page(ctx, "glossary", shell, view);
    }

    /** The letter to show; empty for all. */
    private static String chosen(String wanted, String filter, List<Term> terms) {
        boolean sensible = wanted.length() == 1 && ALPHABET.contains(wanted);
        if (sensible) return wanted;
        if (!filter.isEmpty() || terms.size() <= WHOLE) return "";
        return terms.stream()
                .map(GlossaryPage::initial)
                .filter(letter -> !letter.equals("#"))
                .findFirst()
                .orElse("#");
    }

    private static boolean matches(Term term, String filter) {
        var plain = filter.toLowerCase(Locale.ROOT).replace(" ", "");
        return filter.isEmpty()
                || term.term().toLowerCase(Locale.ROOT).contains(plain)
                || term.pinyin().contains(plain)
                || term.english().toLowerCase(Locale.ROOT).contains(plain);
    }

    private static String sentence(int all, int shown, String filter, String letter) {
        if (!filter.isEmpty()) {
            return "共 " + Words.count(all) + " 个，符合“" + filter + "”的有 " + Words.count(shown) + " 个";
        }
        return letter.isEmpty()
                ? "共 " + Words.count(all) + " 个"
                : "共 " + Words.count(all) + " 个，" + letter + " 下有 " + Words.count(shown) + " 个";
    }

    static List<GlossaryView.Letter> letters(List<Term> terms, String chosen) {
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

    private static String initial(Term term) {
        var letter = term.initial().toUpperCase(Locale.ROOT);
        return letter.length() == 1 && ALPHABET.contains(letter) ? letter : "#";
    }

    private static List<GlossaryView.Group> groups(List<Term> terms) {
        var groups = new LinkedHashMap<String, List<GlossaryView.Entry>>();
        for (var term : terms) {
            groups.computeIfAbsent(initial(term), i -> new ArrayList<>()).add(entry(term));
        }
        return groups.entrySet().stream()
                .map(group -> new GlossaryView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static GlossaryView.Entry entry(Term term) {
        var meaning =
                term.senses().isEmpty()
                        ? term.note()
                        : term.senses().getFirst().definition().definition();
        meaning = meaning.replaceAll("\\s+", "");
        var gist = meaning.length() <= GIST ? meaning : meaning.substring(0, GIST) + "……";
        return new GlossaryView.Entry(
                term.term(), Links.term(term.term()), gist, term.senses().size());
    }
}

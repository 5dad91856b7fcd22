package tiaowen.naming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiaowen.citecheck.Draft;
import tiaowen.citecheck.DraftCheck;
import tiaowen.engine.Tier;
import tiaowen.search.Library;
import tiaowen.search.SearchRequest;
import tiaowen.text.ChinaTime;
import tiaowen.text.TitleKey;

/**
 * Asks for provisions of laws that a collection does not have, in every form that people write, of
 * the citation, the search, the suggestions and the check of drafts, and lists each answer that is
 * another law's. On an index: {@code java … tiaowen.naming.NeighbourCheck INDEX TITLES.txt}, a
 * title a line.
 */
public final class NeighbourCheck {
    private static final int MOST_SUGGESTED = 8;

    private final Library library;
    private final LocalDate today;
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    private NeighbourCheck(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /** Prints the wrong answers and how many were asked. */
    public static void main(String[] args) throws IOException {
        try (var library = Library.open(Path.of(args[0]))) {
            var check = of(library, Files.readAllLines(Path.of(args[1])), ChinaTime.today());
            check.wrong.forEach(System.out::println);
            System.out.println(check.asked + " citations, wrong targets " + check.wrong.size());
        }
    }

    static NeighbourCheck of(Library library, List<String> titles, LocalDate today) {
        var check = new NeighbourCheck(library, today);
        for (var title : titles) forms(title).forEach((form, text) -> check.ask(title, text));
        return check;
    }

    List<String> wrong() {
        return wrong;
    }

    int asked() {
        return asked;
    }

    /** Ways to write a provision of a law. */
    private static Map<String, String> forms(String title) {
        var brief = TitleKey.of(title);
        var forms = new LinkedHashMap<String, String>();
        forms.put("plain", brief + "第五条");
        forms.put("digits", brief + "第5条");
        forms.put("digits alone", brief + "5条");
        forms.put("bare number", brief + " 5");
        forms.put("marks", "《" + brief + "》第五条");
        forms.put("full name", "《中华人民共和国" + brief + "》第五条");
        forms.put("paragraph", "《" + brief + "》第五条第二款");
        forms.put("item", brief + "第五条第（一）项");
        forms.put("sentence", "根据《" + brief + "》第五条的规定");
        forms.put("former", "原《" + brief + "》第五条");
        forms.put("year", brief + "（1999年）第五条");
        forms.put("quotes", "“" + brief + "”第五条");
        forms.put("blanks", brief + " 第 五 条");
        return forms;
    }

    private void ask(String title, String text) {
        asked++;
        var answer = library.cite(text);
        answer.candidates().forEach(c -> other("cite", text, title, c.policy().title()));
        var found = library.find(SearchRequest.of(text));
        for (var hit : found.hits()) {
            boolean mentions = TitleKey.of(hit.clause().text()).contains(TitleKey.of(title));
            if (!mentions || hit.tier() != Tier.EXACT) {
                other("search", text, title, hit.edition().metadata().title());
            }
        }
        found.policies().forEach(p -> other("search, named", text, title, p.policy().title()));
        for (var suggestion : library.suggest(text, MOST_SUGGESTED)) {
            suggestion
                    .policy()
                    .flatMap(library::policy)
                    .ifPresent(policy -> other("suggest", text, title, policy.title()));
        }
        var draft = "关于一起纠纷的意见\n\n" + text + "应当适用。\n";
        DraftCheck.of(library, Draft.ofText(draft), today)
                .findings()
                .forEach(f -> f.targets().forEach(t -> other("check", text, title, t.title())));
        boolean absent = answer.outcome() == CitationAnswer.Outcome.NOT_IN_COLLECTION;
        if (!absent) wrong.add("cite: " + text + " -> " + answer.outcome());
        if (found.notes().isEmpty()) wrong.add("search says nothing: " + text);
    }

    /** A hit that names the law in its text may be shown; another law as its answer may not. */
    private void other(String where, String text, String title, String given) {
        if (!TitleKey.of(given).equals(TitleKey.of(title))) {
            wrong.add(where + ": " + text + " -> " + given);
        }
    }
}

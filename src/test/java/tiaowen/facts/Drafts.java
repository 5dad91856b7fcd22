package tiaowen.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Body;
import tiaowen.model.Clause;
import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Locator;
import tiaowen.model.Numeral;
import tiaowen.model.Provision;
import tiaowen.model.Source;
import tiaowen.model.Structured;

/**
 * Small trees for the tests of this room, drawn up from plain lines: {@code 第…章}, {@code 第…条},
 * {@code （一）}, and {@code 一、} for a section; any other line is a paragraph.
 */
final class Drafts {
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(第[一二三四五六七八九十]+[章条](?:之[一二三])?|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[　 ]?(.*)$");

    private final List<Provision> top = new ArrayList<>();
    private final List<Provision> inChapter = new ArrayList<>();
    private final List<Provision.Content> contents = new ArrayList<>();
    private final List<Provision.Item> items = new ArrayList<>();
    private String chapter = "";
    private String article = "";
    private String heading = "";
    private String paragraph;

    /** A document with this title and these lines. */
    static Document document(String title, String lines) {
        return document(title, List.of(), lines, List.of(), Map.of(), Map.of(), "x.txt");
    }

    static Document document(
            String title,
            List<String> history,
            String lines,
            List<String> signature,
            Map<String, List<String>> stated,
            Map<String, List<String>> found,
            String name) {
        var source = new Source(name, "text", "UTF-8", stated, Map.of(), List.of(), List.of());
        var cleaned =
                new Cleaned(source, found, List.of(), List.of(), List.of(), List.of(), List.of());
        var provisions = new Drafts().draw(lines);
        var body = new Body(history, provisions, signature);
        var clauses =
                body.walk()
                        .filter(p -> p instanceof Provision.Paragraph)
                        .map(p -> (Provision.Paragraph) p)
                        .map(
                                p ->
                                        new Clause(
                                                p.eid(),
                                                Clause.Kind.PARAGRAPH,
                                                "",
                                                "",
                                                List.of(),
                                                p.text(),
                                                List.of(p)))
                        .toList();
        var structured =
                new Structured(
                        Optional.of(title).filter(t -> !t.isEmpty()),
                        body,
                        clauses,
                        List.of(),
                        List.of());
        return Facts.find(name, cleaned, structured);
    }

    private List<Provision> draw(String lines) {
        for (var line : lines.strip().lines().map(String::strip).toList()) {
            var label = LABEL.matcher(line);
            if (!label.matches()) addParagraph(line);
            else if (label.group(1).endsWith("章")) openChapter(label.group(1), label.group(2));
            else if (label.group(1).startsWith("（")) addItem(label.group(1), label.group(2));
            else openArticle(label.group(1), label.group(2));
        }
        closeChapter();
        return top;
    }

    private void openChapter(String label, String words) {
        closeChapter();
        chapter = label + "\t" + words;
    }

    private void openArticle(String label, String words) {
        closeArticle();
        boolean section = label.endsWith("、");
        article = section ? section(label) : Locator.read(label, 0).orElseThrow().eid();
        if (section) heading = words;
        else addParagraph(words);
    }

    private static String section(String label) {
        return Numeral.pinyin(Numeral.parse(label.substring(0, label.length() - 1)).orElseThrow());
    }

    private void addParagraph(String words) {
        closeParagraph();
        paragraph = words;
    }

    private void addItem(String label, String words) {
        int number = Numeral.parse(label.substring(1, label.length() - 1)).orElseThrow();
        var eid = paragraphEid() + ".xiang-" + number;
        items.add(new Provision.Item(eid, 0, label, words, List.of()));
    }

    private String paragraphEid() {
        var kind = article.startsWith("tiao-") ? "kuan-" : "duan-";
        return (article.isEmpty() ? "xu" : article) + "." + kind + (contents.size() + 1);
    }

    private void closeParagraph() {
        if (paragraph == null) return;
        contents.add(new Provision.Paragraph(paragraphEid(), 0, paragraph, List.copyOf(items)));
        items.clear();
        paragraph = null;
    }

    private void closeArticle() {
        closeParagraph();
        var children = List.copyOf(contents);
        contents.clear();
        if (article.startsWith("tiao-")) {
            inChapter.add(new Provision.Article(article, 0, "", "", children));
        } else if (!article.isEmpty()) {
            inChapter.add(new Provision.Section(article, 0, 1, "", heading, List.copyOf(children)));
        } else if (!children.isEmpty()) {
            inChapter.add(new Provision.Preamble("xu", 0, "", children));
        }
        article = "";
        heading = "";
    }

    private void closeChapter() {
        closeArticle();
        var provisions = List.copyOf(inChapter);
        inChapter.clear();
        if (chapter.isEmpty()) {
            top.addAll(provisions);
            return;
        }
        var parts = chapter.split("\t", -1);
        var eid = Locator.read(parts[0], 0).orElseThrow().eid();
        top.add(
                new Provision.Division(
                        eid, 0, Provision.Level.ZHANG, parts[0], parts[1], provisions));
        chapter = "";
    }
}

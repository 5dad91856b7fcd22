package tiaowen.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tiaowen.model.Body;
import tiaowen.model.Provision;

/**
 * A text of the tree together with where it stands.
 *
 * @param eid of the paragraph, item, table or headed provision whose text this is
 * @param items directly below it
 * @param headings of all provisions above it, outermost first
 * @param divisions eids of the divisions above it, outermost first
 * @param article eid of the article or section that holds it; empty in a preamble
 * @param paragraph eid of the paragraph that holds it, itself included
 * @param glossary whether the words above announce that terms are explained here: a heading 关键词诠释,
 *     a paragraph 本法下列用语的含义
 * @param opens whether it is the first text below its own heading
 * @param announcement the words that announce the terms; empty where none does
 * @param form what the text is in the tree
 * @param rows of a table; else empty
 */
record Passage(
        String eid,
        String text,
        List<Provision.Item> items,
        List<String> headings,
        List<String> divisions,
        String article,
        String paragraph,
        boolean glossary,
        boolean opens,
        String announcement,
        Form form,
        List<List<String>> rows) {
    /** What a text is in the tree. */
    enum Form {
        TEXT,
        TABLE,
        HEADING
    }

    // 五、关键词诠释  名词解释  附：术语表
    private static final Pattern GLOSSARY_HEADING =
            Pattern.compile("关键词|名词解释|名词注释|词语解释|术语|用语|名词|释义|概念解释");
    // 本法下列用语的含义：  本条例中下列术语的定义是
    private static final Pattern GLOSSARY_OPENING =
            Pattern.compile(
                    "(?:用语|术语|名词|词语|概念)(?:的|和|及)?.{0,8}(?:含义|定义|解释|意义|释义|如下)|下列.{0,4}(?:用语|术语|名词)");

    /**
     * All texts of a body in reading order, headings and tables with them: rows as lines, cells
     * parted by tabs.
     */
    static List<Passage> of(Body body) {
        var walk = new Walk();
        body.provisions().forEach(walk::visit);
        return walk.found;
    }

    /** Words that stand in no provision. */
    static Passage outside(String text) {
        return new Passage(
                "", text, List.of(), List.of(), List.of(), "", "", false, false, "", Form.TEXT,
                List.of());
    }

    /** The same words as if they stood outside any annex. */
    Passage atTop() {
        return new Passage(
                "",
                text,
                items,
                headings,
                divisions,
                article,
                paragraph,
                glossary,
                opens,
                announcement,
                form,
                rows);
    }

    /** The same passage with its words turned into others of the same length. */
    Passage as(UnaryOperator<String> turned) {
        return new Passage(
                eid,
                turned.apply(text),
                items.stream().map(item -> as(item, turned)).toList(),
                headings.stream().map(turned).toList(),
                divisions,
                article,
                paragraph,
                glossary || headings.stream().map(turned).anyMatch(Passage::isGlossary),
                opens,
                turned.apply(announcement),
                form,
                rows.stream().map(row -> row.stream().map(turned).toList()).toList());
    }

    private static Provision.Item as(Provision.Item item, UnaryOperator<String> turned) {
        return new Provision.Item(
                item.eid(),
                item.line(),
                item.label(),
                turned.apply(item.text()),
                item.children().stream().map(child -> as(child, turned)).toList());
    }

    /** Whether a heading announces that terms are explained: 术语和定义. */
    static boolean isGlossary(String heading) {
        return GLOSSARY_HEADING.matcher(heading).find();
    }

    private static boolean opensGlossary(String text) {
        boolean may = text.indexOf('语') >= 0 || text.contains("名词") || text.contains("概念");
        return may && GLOSSARY_OPENING.matcher(text).find();
    }

    boolean isText() {
        return form == Form.TEXT;
    }

    private static final class Walk {
        private final List<Passage> found = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();
        private final List<String> divisions = new ArrayList<>();
        private String article = "";
        private String paragraph = "";
        private boolean glossary;
        private boolean opens;
        private String announcement = "";

        void visit(Provision provision) {
            switch (provision) {
                case Provision.Division division -> {
                    divisions.add(division.eid());
                    below(division.heading(), division);
                    divisions.removeLast();
                    glossary = false;
                }
                case Provision.Article a -> inArticle(a.heading(), a);
                case Provision.Section section -> inArticle(section.heading(), section);
                case Provision.Preamble preamble -> inArticle(preamble.heading(), preamble);
                case Provision.Annex annex -> {
                    below(annex.heading(), annex);
                    glossary = false;
                }
                case Provision.Paragraph p -> {
                    paragraph = p.eid();
                    add(p.eid(), p.text(), p.children());
                    if (opensGlossary(p.text())) {
                        glossary = true;
                        announcement = p.text();
                    }
                    p.children().forEach(this::visit);
                    paragraph = "";
                }
                case Provision.Item item -> {
                    add(item.eid(), item.text(), item.children());
                    item.children().forEach(this::visit);
                }
                case Provision.Table table -> table(table);
            }
        }

        private void inArticle(String heading, Provision provision) {
            var outerArticle = article;
            boolean outerGlossary = glossary;
            var outerAnnouncement = announcement;
            article = provision instanceof Provision.Preamble ? "" : provision.eid();
            below(heading, provision);
            article = outerArticle;
            glossary = outerGlossary;
            announcement = outerAnnouncement;
        }

        private void below(String heading, Provision provision) {
            headings.add(heading);
            opens = true;
            if (!heading.isEmpty()) {
                found.add(passage(provision.eid(), heading, List.of(), Form.HEADING, List.of()));
            }
            glossary |= isGlossary(heading);
            provision.children().forEach(this::visit);
            headings.removeLast();
        }

        private void add(String eid, String text, List<Provision.Item> items) {
            if (text.isEmpty()) return;
            found.add(passage(eid, text, items, Form.TEXT, List.of()));
            opens = false;
        }

        private void table(Provision.Table table) {
            var text =
                    table.rows().stream()
                            .map(row -> String.join("\t", row))
                            .collect(Collectors.joining("\n"));
            if (!text.isBlank()) {
                found.add(passage(table.eid(), text, List.of(), Form.TABLE, table.rows()));
            }
        }

        private Passage passage(
                String eid,
                String text,
                List<Provision.Item> items,
                Form form,
                List<List<String>> rows) {
            return new Passage(
                    eid,
                    text,
                    items,
                    List.copyOf(headings),
                    List.copyOf(divisions),
                    article,
                    paragraph,
                    glossary,
                    opens,
                    announcement,
                    form,
                    rows);
        }
    }
}

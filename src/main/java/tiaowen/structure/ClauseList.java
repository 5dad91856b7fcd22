package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tiaowen.model.Clause;
import tiaowen.model.Provision;

/**
 * Flattens a tree into the clauses that are searched and shown. Together they hold all its words.
 */
final class ClauseList {
    /** A group of paragraphs is closed once it holds so many characters. */
    private static final int FULL = 600;

    /** A section of up to so many characters is not divided. */
    private static final int WHOLE = 1500;

    private static final int LEAD = 30;

    private final List<Clause> out = new ArrayList<>();

    private ClauseList() {}

    static List<Clause> of(List<Provision> provisions) {
        var list = new ClauseList();
        list.take("", "", "", provisions, List.of(), Clause.Kind.PARAGRAPH);
        return list.out;
    }

    /**
     * The provisions below one heading; text of its own comes first, under the heading's own name.
     */
    private void take(
            String eid,
            String label,
            String heading,
            List<? extends Provision> children,
            List<String> path,
            Clause.Kind kind) {
        var own = new Own(eid, label, heading, kind);
        var inner = eid.isEmpty() ? path : below(path, title(label, heading, children));
        var run = new ArrayList<Provision.Content>();
        for (var child : children) {
            if (child instanceof Provision.Content content) {
                run.add(content);
                continue;
            }
            own = flush(run, own, path, inner);
            below(child, inner);
        }
        flush(run, own, path, inner);
    }

    /** The heading whose own words are still to come; used up by the first clause made. */
    private record Own(String eid, String label, String heading, Clause.Kind kind) {}

    private static final Own NONE = new Own("", "", "", Clause.Kind.PARAGRAPH);

    private void below(Provision provision, List<String> path) {
        switch (provision) {
            case Provision.Article a ->
                    add(a.eid(), Clause.Kind.ARTICLE, a.label(), a.heading(), path, a.children());
            case Provision.Division d -> division(d, path);
            case Provision.Section s -> section(s, path);
            case Provision.Preamble p -> preamble(p, path);
            case Provision.Annex a -> annex(a, path);
            case Provision.Content c -> add(c.eid(), kind(List.of(c)), "", "", path, List.of(c));
            case Provision.Item i -> throw new IllegalStateException("an item alone: " + i.eid());
        }
    }

    private void division(Provision.Division d, List<String> path) {
        var inner = below(path, title(d.label(), d.heading(), List.of()));
        if (d.children().isEmpty()) {
            addHeading(d.eid(), Clause.Kind.PARAGRAPH, d.label(), d.heading(), path, d.line());
        }
        take("", "", "", d.children(), inner, Clause.Kind.PARAGRAPH);
    }

    private void section(Provision.Section s, List<String> path) {
        if (s.children().isEmpty()) {
            addHeading(s.eid(), Clause.Kind.SECTION, s.label(), s.heading(), path, s.line());
        } else {
            take(s.eid(), s.label(), s.heading(), s.children(), path, Clause.Kind.SECTION);
        }
    }

    private void annex(Provision.Annex a, List<String> path) {
        if (a.children().isEmpty()) {
            addHeading(a.eid(), Clause.Kind.PARAGRAPH, a.label(), a.heading(), path, a.line());
        }
        var inner = below(path, title(a.label(), a.heading(), List.of()));
        take("", "", "", a.children(), inner, Clause.Kind.PARAGRAPH);
    }

    private void preamble(Provision.Preamble p, List<String> path) {
        if (p.children().isEmpty()) {
            addHeading(p.eid(), Clause.Kind.PREAMBLE, "", p.heading(), path, p.line());
            return;
        }
        var inner = p.heading().isEmpty() ? path : below(path, p.heading());
        boolean first = true;
        for (var group : groups(p.children())) {
            if (first) add(p.eid(), Clause.Kind.PREAMBLE, "", p.heading(), path, group);
            else add(group.getFirst().eid(), Clause.Kind.PREAMBLE, "", "", inner, group);
            first = false;
        }
    }

    private Own flush(List<Provision.Content> run, Own own, List<String> path, List<String> inner) {
        if (run.isEmpty()) return own;
        var rest = own;
        for (var group : groups(run)) {
            if (rest.eid().isEmpty()) {
                add(group.getFirst().eid(), kind(group), "", "", inner, group);
            } else {
                add(rest.eid(), rest.kind(), rest.label(), rest.heading(), path, group);
                rest = NONE;
            }
        }
        run.clear();
        return NONE;
    }

    private static Clause.Kind kind(List<Provision.Content> group) {
        return group.stream().allMatch(Provision.Table.class::isInstance)
                ? Clause.Kind.TABLE
                : Clause.Kind.PARAGRAPH;
    }

    /** Paragraphs in groups that read well; a line that announces stays with what it announces. */
    private static List<List<Provision.Content>> groups(List<Provision.Content> run) {
        int all = run.stream().mapToInt(c -> text(c).length()).sum();
        if (all <= WHOLE) return List.of(List.copyOf(run));
        var out = new ArrayList<List<Provision.Content>>();
        var group = new ArrayList<Provision.Content>();
        int size = 0;
        for (var content : run) {
            boolean complete = size >= FULL && !Wording.announces(text(group.getLast()));
            if (complete) {
                out.add(List.copyOf(group));
                group.clear();
                size = 0;
            }
            group.add(content);
            size += text(content).length();
        }
        out.add(List.copyOf(group));
        return out;
    }

    private void add(
            String eid,
            Clause.Kind kind,
            String label,
            String heading,
            List<String> path,
            List<Provision.Content> contents) {
        var text = contents.stream().map(ClauseList::text).collect(Collectors.joining("\n"));
        out.add(new Clause(eid, kind, label, heading, path, text, contents));
    }

    /** A heading with nothing below it must be found all the same: its words are its text. */
    private void addHeading(
            String eid,
            Clause.Kind kind,
            String label,
            String heading,
            List<String> path,
            int line) {
        var text = heading.isEmpty() ? label : heading;
        var contents =
                List.<Provision.Content>of(
                        new Provision.Paragraph(Eids.join(eid, "duan-1"), line, text, List.of()));
        out.add(new Clause(eid, kind, label, heading, path, text, contents));
    }

    private static List<String> below(List<String> path, String title) {
        var inner = new ArrayList<>(path);
        inner.add(title);
        return List.copyOf(inner);
    }

    /** {@code 第二章 慈善组织}, {@code 三、主要任务}; where only a text follows, its short lead. */
    private static String title(String label, String heading, List<? extends Provision> children) {
        if (heading.isEmpty()) {
            var lead = children.isEmpty() ? "" : lead(children.getFirst());
            return label + lead;
        }
        if (label.isEmpty()) return heading;
        // 第二章, 附件1; but 三、 and （二） need no blank
        boolean word = Character.isLetterOrDigit(label.codePointBefore(label.length()));
        return word ? label + " " + heading : withLabel(label, heading);
    }

    /** The first sentence, or as much of it as a heading may hold. */
    private static String lead(Provision first) {
        if (!(first instanceof Provision.Paragraph paragraph)) return "";
        var words = paragraph.text();
        int end = words.indexOf('。');
        if (end == words.length() - 1 && end < LEAD) return words;
        if (end > 0 && end <= LEAD) return words.substring(0, end);
        if (words.length() <= LEAD) return words;
        int cut = Character.isHighSurrogate(words.charAt(LEAD - 1)) ? LEAD - 1 : LEAD;
        return words.substring(0, cut) + "…";
    }

    static String text(Provision.Content content) {
        return switch (content) {
            case Provision.Table table -> Tables.text(table.rows());
            case Provision.Paragraph paragraph -> {
                var text = new StringBuilder(paragraph.text());
                paragraph.children().forEach(item -> append(item, text));
                yield text.toString();
            }
        };
    }

    private static void append(Provision.Item item, StringBuilder text) {
        if (text.length() > 0) text.append('\n');
        text.append(withLabel(item.label(), item.text()));
        item.children().forEach(below -> append(below, text));
    }

    /** 1. 2013年 must not become 1.2013年. */
    private static String withLabel(String label, String text) {
        boolean clash =
                !text.isEmpty()
                        && !label.isEmpty()
                        && Character.isDigit(text.charAt(0))
                        && ".．".indexOf(label.charAt(label.length() - 1)) >= 0;
        return clash ? label + " " + text : label + text;
    }
}

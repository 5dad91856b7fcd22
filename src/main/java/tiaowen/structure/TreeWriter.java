package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tiaowen.model.Provision;

/** Turns a finished tree of nodes into provisions, and names them. */
final class TreeWriter {
    private final Eids eids;

    /** Eid of the annex; empty in the main text. */
    private final String base;

    private TreeWriter(String base, Eids eids) {
        this.base = base;
        this.eids = eids;
    }

    static List<Provision> write(Node root, String base, Eids eids) {
        return new TreeWriter(base, eids).top(root);
    }

    private List<Provision> top(Node root) {
        var out = new ArrayList<Provision>();
        boolean numbered = !root.children().isEmpty();
        var opening = new ArrayList<Provision.Content>();
        for (int i = 0; i < root.parts.size(); i++) {
            switch (root.parts.get(i)) {
                case Node.Words words -> {
                    var content = content(words, base);
                    if (numbered && out.isEmpty()) opening.add(content);
                    else out.add(content);
                }
                case Node.Child child -> {
                    flush(opening, out);
                    int end = Grouping.endOfEntries(root.parts, i);
                    if (end > i) out.add(entries(root.parts.subList(i, end), base));
                    else out.add(provision(child.node(), base));
                    i = Math.max(i, end - 1);
                }
            }
        }
        flush(opening, out);
        return out;
    }

    private void flush(List<Provision.Content> opening, List<Provision> out) {
        if (opening.isEmpty()) return;
        var eid = eids.unique(Eids.join(base, "qianyan"));
        out.add(new Provision.Preamble(eid, opening.getFirst().line(), "", opening));
        opening.clear();
    }

    private Provision.Content content(Node.Words words, String parent) {
        if (words.line().isTable()) return Tables.read(words.line(), parent, eids);
        return new Provision.Paragraph(
                eids.counted(Eids.join(parent, "duan")),
                words.line().number(),
                words.text(),
                List.of());
    }

    private Provision provision(Node node, String parent) {
        return switch (node.type) {
            case ROOT -> throw new IllegalStateException("a root has no parent");
            case PREAMBLE -> preamble(node);
            case DIVISION -> division(node, parent);
            case ARTICLE -> article(node);
            case SECTION, QUESTION -> section(node, parent, 1);
        };
    }

    private Provision preamble(Node node) {
        var name =
                switch (node.heading.charAt(0)) {
                    case '序' -> "xuyan";
                    case '引' -> "yinyan";
                    default -> "qianyan";
                };
        var eid = eids.unique(Eids.join(base, name));
        var contents = new ArrayList<Provision.Content>();
        for (var part : node.parts) {
            if (part instanceof Node.Words words) contents.add(content(words, eid));
        }
        return new Provision.Preamble(eid, node.line.number(), node.heading, contents);
    }

    private Provision division(Node node, String parent) {
        var label = node.label;
        var level = level(node);
        String eid;
        if (label == null) {
            var name =
                    Headings.isSupplement(node.line)
                            ? "fuze"
                            : Headings.isBook(node.line) ? "bian" : "biaoti";
            eid =
                    name.equals("biaoti")
                            ? eids.counted(Eids.join(parent, name))
                            : eids.unique(Eids.join(parent, name));
        } else {
            var name = level.name().toLowerCase(Locale.ROOT) + "-" + label.number();
            if (label.sub() > 0) name += "-" + label.sub();
            eid = eids.printed(Eids.join(parent, name), label.printed(), node.line.number());
        }
        return new Provision.Division(
                eid,
                node.line.number(),
                level,
                label == null ? "" : label.printed(),
                node.heading,
                below(node, eid, 0));
    }

    private static Provision.Level level(Node node) {
        if (node.label == null) {
            return Headings.isBook(node.line) ? Provision.Level.BIAN : Provision.Level.ZHANG;
        }
        return switch (node.label.kind()) {
            case BIAN -> Provision.Level.BIAN;
            case FENBIAN -> Provision.Level.FENBIAN;
            case JIE -> Provision.Level.JIE;
            default -> Provision.Level.ZHANG;
        };
    }

    private Provision article(Node node) {
        var name = "tiao-" + node.label.number();
        if (node.label.sub() > 0) name += "-" + node.label.sub();
        var eid = eids.printed(Eids.join(base, name), node.label.printed(), node.line.number());
        return new Provision.Article(
                eid,
                node.line.number(),
                node.label.printed(),
                node.heading,
                ParagraphBuilder.build(eid, node.parts, eids));
    }

    private List<Provision> below(Node node, String eid, int depth) {
        var out = new ArrayList<Provision>();
        for (int i = 0; i < node.parts.size(); i++) {
            switch (node.parts.get(i)) {
                case Node.Words words -> out.add(content(words, eid));
                case Node.Child child -> {
                    int end = Grouping.endOfEntries(node.parts, i);
                    if (end > i) out.add(entries(node.parts.subList(i, end), eid));
                    else if (isSection(child.node()))
                        out.add(section(child.node(), eid, depth + 1));
                    else out.add(provision(child.node(), eid));
                    i = Math.max(i, end - 1);
                }
            }
        }
        return out;
    }

    private static boolean isSection(Node node) {
        return node.type == Node.Type.SECTION || node.type == Node.Type.QUESTION;
    }

    private Provision.Paragraph entries(List<Node.Part> parts, String parent) {
        var items = new ArrayList<Provision.Item>();
        for (var part : parts) {
            var node = ((Node.Child) part).node();
            items.add(item(node, sectionEid(node, parent)));
        }
        return new Provision.Paragraph(
                eids.counted(Eids.join(parent, "duan")), items.getFirst().line(), "", items);
    }

    private Provision section(Node node, String parent, int depth) {
        var eid = sectionEid(node, parent);
        var children =
                Grouping.isWhole(node)
                        ? new ArrayList<Provision>(contents(node, eid))
                        : below(node, eid, depth);
        return new Provision.Section(
                eid,
                node.line.number(),
                depth,
                node.label == null ? "" : node.label.printed(),
                node.heading,
                children);
    }

    private String sectionEid(Node node, String parent) {
        if (node.label == null) {
            var name = node.type == Node.Type.QUESTION ? "wen" : "biaoti";
            return eids.counted(Eids.join(parent, name));
        }
        // 一、二、 below headings without numbers are named without them while that is clear
        var above = parent;
        var up = node.parent;
        while (up.type == Node.Type.SECTION && up.label == null) {
            above = above.contains(".") ? above.substring(0, above.lastIndexOf('.')) : "";
            up = up.parent;
        }
        boolean outermost = up.type != Node.Type.SECTION || up.is(Label.Kind.PART);
        int number = node.label.number();
        var name = outermost ? Eids.pinyin(number) : Integer.toString(number);
        if (node.is(Label.Kind.DECIMAL) && DecimalSections.standsAlone(node.label, up)) {
            name = decimal(node.label, outermost);
        }
        if (node.is(Label.Kind.PART)) name = "bufen-" + number;
        var eid = Eids.join(above, name);
        if (!above.equals(parent) && eids.isTaken(eid)) eid = Eids.join(parent, name);
        return eids.printed(eid, node.label.printed(), node.line.number());
    }

    /** 5.1 where no 5 stands above it: its own name has all the numbers, {@code wu.1}. */
    private static String decimal(Label label, boolean outermost) {
        int dot = label.outer().indexOf('.');
        var first = dot < 0 ? label.outer() : label.outer().substring(0, dot);
        var name = outermost ? Eids.pinyin(Integer.parseInt(first)) : first;
        return name + (dot < 0 ? "" : label.outer().substring(dot)) + "." + label.number();
    }

    private List<Provision.Content> contents(Node node, String eid) {
        var out = new ArrayList<Provision.Content>();
        var items = new ArrayList<Provision.Item>();
        Node.Words lead = null;
        for (var part : node.parts) {
            switch (part) {
                case Node.Words words -> {
                    close(lead, items, eid, out);
                    lead = words;
                }
                case Node.Child child -> items.add(itemBelow(child.node(), eid));
            }
        }
        close(lead, items, eid, out);
        return out;
    }

    private void close(
            Node.Words lead, List<Provision.Item> items, String eid, List<Provision.Content> out) {
        if (lead == null && items.isEmpty()) return;
        if (lead != null && lead.line().isTable()) {
            out.add(Tables.read(lead.line(), eid, eids));
            if (items.isEmpty()) return;
            lead = null;
        }
        out.add(
                new Provision.Paragraph(
                        eids.counted(Eids.join(eid, "duan")),
                        lead == null ? items.getFirst().line() : lead.line().number(),
                        lead == null ? "" : lead.text(),
                        items));
        items.clear();
    }

    private Provision.Item itemBelow(Node node, String parent) {
        var name = Eids.join(parent, Integer.toString(node.label.number()));
        return item(node, eids.printed(name, node.label.printed(), node.line.number()));
    }

    private Provision.Item item(Node node, String eid) {
        var text = new StringBuilder(node.heading);
        var below = new ArrayList<Provision.Item>();
        for (var part : node.parts) {
            switch (part) {
                case Node.Words words -> {
                    if (!below.isEmpty()) {
                        below.add(paragraph(words, eid));
                        continue;
                    }
                    if (text.length() > 0) text.append('\n');
                    text.append(words.text());
                }
                case Node.Child child -> below.add(itemBelow(child.node(), eid));
            }
        }
        return new Provision.Item(
                eid, node.line.number(), node.label.printed(), text.toString(), below);
    }

    /** A paragraph of an item that stands behind items of its own. */
    private Provision.Item paragraph(Node.Words words, String parent) {
        return new Provision.Item(
                eids.counted(Eids.join(parent, "duan")),
                words.line().number(),
                "",
                words.text(),
                List.of());
    }
}

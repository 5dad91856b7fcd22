package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Body;
import tiaowen.model.Cleaned;
import tiaowen.model.Outside;
import tiaowen.model.Provision;
import tiaowen.model.Structured;
import tiaowen.model.Warning;

/** Turns cleaned blocks into a tree of provisions with eids, and the tree into clauses. */
public final class Structurer {
    private Structurer() {}

    /**
     * Structures one document. Every document comes out searchable: what has no numbers becomes
     * paragraphs, with a warning. Never throws, whatever the text.
     */
    public static Structured structure(Cleaned cleaned) {
        var warnings = new ArrayList<Warning>();
        var eids = new Eids(warnings);
        var outside = new OutsideList();
        var contents = new ArrayList<Line>();
        var lines =
                Line.joined(
                        TableOfContents.without(
                                Line.of(cleaned.blocks(), warnings), contents, warnings),
                        contents);
        var annexes = Annexes.of(lines);
        var head = Head.of(annexes.main(), KnownTitles.of(cleaned));
        var text = InnerTitles.marked(head.rest());
        var opening = Signature.inOpening(text);
        var signature = new ArrayList<>(opening);
        opening.clear();
        var middle = Signature.inMiddle(text);
        signature.addAll(middle);
        middle.clear();
        int end = Signature.start(text);
        signature.addAll(text.subList(end, text.size()));
        var tree = TreeBuilder.build(text.subList(0, end), warnings);
        var provisions = new ArrayList<>(TreeWriter.write(tree, "", eids));
        if (tree.children().isEmpty() && annexes.annexes().isEmpty() && !provisions.isEmpty()) {
            warnings.add(Warning.ofDocument("no-structure", "文中没有找到条款编号或标题，全文按自然段处理。"));
        }
        for (var listing : annexes.listings()) provisions.add(AnnexListing.read(listing, eids));
        for (var annex : annexes.annexes()) {
            provisions.add(annex(annex, eids, outside, warnings));
        }
        outside.add(Outside.Place.CONTENTS, contents);
        outside.add(Outside.Place.TITLE, head.titleLines());
        outside.add(Outside.Place.HISTORY, head.history());
        outside.add(Outside.Place.SIGNATURE, signature);
        var history = head.history().stream().map(Structurer::words).toList();
        return new Structured(
                head.title(),
                new Body(history, provisions, signature.stream().map(Structurer::words).toList()),
                ClauseList.of(provisions),
                outside.inOrder(),
                warnings);
    }

    private static Provision annex(
            Annexes.Annex annex, Eids eids, OutsideList outside, List<Warning> warnings) {
        var eid = eids.printed(annex.eid(), annex.label(), annex.line());
        var head = Head.ofAnnex(annex.lines(), annex.heading());
        var rest = new ArrayList<>(head.history());
        rest.addAll(head.rest());
        var tree = TreeBuilder.build(rest, warnings);
        if (head.title().isPresent()) outside.heading(eid, annex, head.titleLines());
        else outside.add(Outside.Place.TITLE, head.titleLines());
        return new Provision.Annex(
                eid,
                annex.line(),
                annex.label(),
                head.title().orElse(annex.heading()),
                TreeWriter.write(tree, eid, eids));
    }

    static String words(Line line) {
        return line.table().map(table -> Tables.text(table.rows())).orElse(line.text());
    }
}

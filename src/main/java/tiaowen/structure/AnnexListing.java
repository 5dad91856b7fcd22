package tiaowen.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tiaowen.model.Provision;

/** The list of annexes that papers print above the signature: 附件：1.某某办法 2.某某表. */
final class AnnexListing {
    /** Longest list, in lines. */
    private static final int LONGEST = 40;

    private AnnexListing() {}

    /**
     * End of the list that starts at {@code from}: the signature, or the title of a listed annex,
     * or the first line behind numbered entries that is none.
     */
    static int end(List<Line> lines, int from, int to) {
        var names = new HashSet<String>();
        names.add(name(Annexes.heading(lines.get(from))));
        int end = from + 1;
        while (end < to && end - from < LONGEST) {
            var line = lines.get(end);
            if (Annexes.isSignature(line) || line.isTable()) break;
            if (names.contains(name(line.text()))) break;
            names.add(name(line.text()));
            end++;
        }
        return end;
    }

    /** The names of the annexes that a list names, as they may stand again above the annexes. */
    static Set<String> names(List<Line> list) {
        var names = new HashSet<String>();
        names.add(name(Annexes.heading(list.getFirst())));
        for (var line : list.subList(1, list.size())) names.add(name(line.text()));
        names.remove("");
        return names;
    }

    /** A title without its number, its mark at the end and the type of a file. */
    static String name(String text) {
        var words = Label.read(text).filter(l -> l.kind().section()).map(Label::rest).orElse(text);
        return Label.squeeze(words)
                .replaceFirst("(?:\\.(?:docx?|xlsx?|pdf|wps|zip|rar))?[；;。]?$", "");
    }

    /** The list as a paragraph whose items are the numbered annexes. */
    static Provision.Paragraph read(List<Line> lines, Eids eids) {
        var eid = eids.unique("fujian-qingdan");
        var text = new StringBuilder();
        var items = new ArrayList<Provision.Item>();
        var first = lines.getFirst();
        var heading = Annexes.heading(first);
        var label = label(heading);
        if (label.isPresent()) {
            text.append(
                    Line.strip(
                            first.text().substring(0, first.text().length() - heading.length())));
            items.add(item(first, heading, label, eid, eids));
        } else {
            text.append(first.text());
        }
        for (var line : lines.subList(1, lines.size())) {
            var words = Structurer.words(line);
            label = line.isTable() ? Optional.empty() : label(words);
            if (label.isPresent() || !items.isEmpty()) {
                items.add(item(line, words, label, eid, eids));
            } else {
                text.append('\n').append(words);
            }
        }
        return new Provision.Paragraph(eid, first.number(), text.toString(), items);
    }

    private static Optional<Label> label(String words) {
        return Label.read(words).filter(l -> l.kind().section() && !l.rest().isEmpty());
    }

    private static Provision.Item item(
            Line line, String words, Optional<Label> label, String list, Eids eids) {
        var eid =
                label.map(l -> eids.unique(Eids.join(list, Integer.toString(l.number()))))
                        .orElseGet(() -> eids.counted(Eids.join(list, "duan")));
        return new Provision.Item(
                eid,
                line.number(),
                label.map(Label::printed).orElse(""),
                label.map(Label::rest).orElse(words),
                List.of());
    }
}

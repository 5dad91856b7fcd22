package tiaowen.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tiaowen.model.Provision;

/** Turns the lines of one article into 款 with their 项 and 目. */
final class ParagraphBuilder {
    /** An item while what is below it still comes in. */
    private static final class Open {
        final Label label;
        final Line line;
        final String eid;
        final List<Open> below = new ArrayList<>();

        Open(Label label, Line line, String eid) {
            this.label = label;
            this.line = line;
            this.eid = eid;
        }

        Provision.Item close() {
            return new Provision.Item(
                    eid,
                    line.number(),
                    label.printed(),
                    label.rest(),
                    below.stream().map(Open::close).toList());
        }
    }

    private final String parent;
    private final Eids eids;
    private final List<Provision.Content> out = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Open> items = new ArrayList<>();
    private final List<Node.Words> pending = new ArrayList<>();
    private String text = "";
    private String eid = "";
    private int line;
    private int count;
    private boolean started;

    private ParagraphBuilder(String parent, Eids eids) {
        this.parent = parent;
        this.eids = eids;
    }

    /** The words of an article below {@code parent}, its eid. */
    static List<Provision.Content> build(String parent, List<Node.Part> parts, Eids eids) {
        var builder = new ParagraphBuilder(parent, eids);
        for (var part : parts) {
            switch (part) {
                case Node.Words words -> builder.take(words);
                case Node.Child child ->
                        throw new IllegalStateException(
                                "an article holds lines: " + child.node().line);
            }
        }
        for (var words : builder.pending) builder.paragraph(words.text(), words.line().number());
        builder.close();
        return builder.out;
    }

    private void take(Node.Words words) {
        if (!pending.isEmpty()) settle(words);
        if (words.line().isTable()) {
            close();
            out.add(Tables.read(words.line(), parent, eids));
            return;
        }
        if (words.line().quoted() && started) {
            quote(words);
            return;
        }
        var label = Label.read(words.text()).filter(this::isItem);
        if (label.isPresent()) item(label.get(), words.line());
        else if (!items.isEmpty()) pending.add(words);
        else paragraph(words.text(), words.line().number());
    }

    /**
     * Paragraphs behind an item: where the next item goes on counting they belong to the item, else
     * they are 款 of their own.
     */
    private void settle(Node.Words next) {
        var last = items.getLast();
        boolean goesOn =
                !next.line().isTable()
                        && Label.read(next.text())
                                .filter(l -> l.kind() == last.label.kind())
                                .filter(l -> l.number() == last.label.number() + 1)
                                .isPresent();
        for (var words : pending) {
            if (goesOn) last.below.add(unlabelled(words, last.eid));
            else paragraph(words.text(), words.line().number());
        }
        pending.clear();
    }

    /** Quoted words are no 款 of the article that quotes them: they stay with what opens them. */
    private void quote(Node.Words words) {
        var opener = open.peek();
        if (opener == null) items.add(unlabelled(words, eid));
        else opener.below.add(unlabelled(words, opener.eid));
    }

    private Open unlabelled(Node.Words words, String above) {
        var label = new Label(Label.Kind.LETTER, 1, 0, "", "", words.text(), true);
        return new Open(label, words.line(), eids.counted(Eids.join(above, "duan")));
    }

    private void paragraph(String words, int at) {
        close();
        begin(at);
        text = words;
    }

    private void begin(int at) {
        started = true;
        line = at;
        count++;
        eid = eids.unique(Eids.join(parent, "kuan-" + count));
    }

    private boolean isItem(Label label) {
        if (!label.kind().section() || label.kind() == Label.Kind.PART) return false;
        if (label.kind() == Label.Kind.DECIMAL || label.rest().isEmpty()) return false;
        var same = same(label);
        if (same.isPresent()) {
            int last = same.get().label.number();
            return label.number() > last || label.kind() == Label.Kind.HAN_BRACKETS;
        }
        return label.number() == 1 || label.kind() == Label.Kind.HAN_BRACKETS;
    }

    private Optional<Open> same(Label label) {
        return open.stream().filter(o -> o.label.kind() == label.kind()).findFirst();
    }

    private void item(Label label, Line at) {
        if (!started) begin(at.number());
        if (same(label).isPresent()) {
            while (open.peek().label.kind() != label.kind()) open.pop();
            open.pop();
        }
        var above = open.peek();
        var level = above == null ? "xiang-" : "mu-";
        var own = Eids.join(above == null ? eid : above.eid, level + label.number());
        var item = new Open(label, at, eids.printed(own, label.printed(), at.number()));
        (above == null ? items : above.below).add(item);
        open.push(item);
    }

    private void close() {
        if (!started) return;
        out.add(new Provision.Paragraph(eid, line, text, items.stream().map(Open::close).toList()));
        started = false;
        text = "";
        items = new ArrayList<>();
        open.clear();
    }
}

package tiaowen.structure;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tiaowen.model.Warning;

/** Decides which lines that open with {@code 第…编章节} are headings, by their shape and number. */
final class DivisionSequence {
    private final List<Line> lines;
    private final List<Warning> warnings;
    private final Map<Label.Kind, Integer> numbers = new EnumMap<>(Label.Kind.class);

    private DivisionSequence(List<Line> lines, List<Warning> warnings) {
        this.lines = lines;
        this.warnings = warnings;
    }

    /** Indexes of the lines that are division headings. */
    static BitSet find(List<Line> lines, List<Warning> warnings) {
        return new DivisionSequence(lines, warnings).choose();
    }

    private BitSet choose() {
        var chosen = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.label().isEmpty() || !line.label().get().kind().division()) continue;
            if (!hasShape(i)) continue;
            var label = line.label().get();
            int before = numbers.getOrDefault(label.kind(), 0);
            boolean goesOn =
                    label.sub() > 0 ? label.number() == before : label.number() == before + 1;
            boolean startsAgain = label.number() == 1 && hasOuter(label.kind());
            if (!goesOn && !startsAgain) {
                if (!isConvincing(i)) continue;
                warn(line, label, before);
            }
            chosen.set(i);
            numbers.put(label.kind(), label.number());
            for (var kind : Label.Kind.values()) {
                if (kind.division() && kind.compareTo(label.kind()) > 0 && restarts(label, kind)) {
                    numbers.remove(kind);
                }
            }
        }
        return chosen;
    }

    /** 节 count anew in every 章; 章 may go on through all 编. */
    private static boolean restarts(Label outer, Label.Kind inner) {
        return inner == Label.Kind.JIE
                || (inner == Label.Kind.FENBIAN && outer.kind() == Label.Kind.BIAN);
    }

    private boolean hasOuter(Label.Kind kind) {
        return numbers.keySet().stream().anyMatch(k -> k.compareTo(kind) < 0);
    }

    private boolean hasShape(int i) {
        var line = lines.get(i);
        var rest = line.label().get().rest();
        if (line.text().length() > Wording.HEADING) return false;
        if (line.level() > 0) return true;
        if (!rest.isEmpty() && !Wording.isHeading(rest) && !isHeadingWithStop(i, rest))
            return false;
        return (line.label().get().apart() && !rest.startsWith("的")) || !Wording.refers(rest);
    }

    /** 第五节 生活、卫生。 with a full stop by mistake, right above an article. */
    private boolean isHeadingWithStop(int i, String rest) {
        return rest.indexOf('。') == rest.length() - 1
                && rest.length() <= 20
                && Wording.isHeading(rest.substring(0, rest.length() - 1))
                && lines.get(i).label().get().apart()
                && i + 1 < lines.size()
                && lines.get(i + 1).opensWith(Label.Kind.ARTICLE);
    }

    /** A number out of turn counts when the line is set as a heading or an article follows. */
    private boolean isConvincing(int i) {
        var line = lines.get(i);
        if (i > 0 && !Wording.ends(lines.get(i - 1).text()) && lines.get(i - 1).label().isEmpty()) {
            return line.standsOut();
        }
        if (i > 0 && Wording.announces(lines.get(i - 1).text())) return false;
        if (line.standsOut()) return true;
        if (i + 1 == lines.size()) return false;
        var next = lines.get(i + 1);
        return next.opensWith(Label.Kind.ARTICLE)
                || next.label().map(l -> l.kind().division()).orElse(false);
    }

    private void warn(Line line, Label label, int before) {
        if (before == 0) return;
        warnings.add(
                new Warning(
                        "numbering-gap", "“" + label.printed() + "”与前面的编号不连续，请核对。", line.number()));
    }
}

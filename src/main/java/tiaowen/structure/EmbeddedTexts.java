package tiaowen.structure;

import java.util.BitSet;
import java.util.List;

/**
 * Finds the title of a whole statute below a text that has its own numbers: a decision with the new
 * text, a notice with the rules that it puts out.
 */
final class EmbeddedTexts {
    /** So many lines may stand between a title and the first article. */
    private static final int HEAD = 20;

    private final List<Line> lines;

    /** Lines above which the text has numbers of its own. */
    private final BitSet numbered;

    /** Lines that may stand between a title and the first article, as far as known. */
    private final BitSet headLines;

    private final BitSet known;

    EmbeddedTexts(List<Line> lines) {
        this.lines = lines;
        numbered = new BitSet(lines.size());
        headLines = new BitSet();
        known = new BitSet();
        boolean above = false;
        for (int i = 0; i < lines.size(); i++) {
            numbered.set(i, above);
            var label = lines.get(i).label();
            if (label.isEmpty()) continue;
            if (label.get().kind() == Label.Kind.HAN) above = true;
            if (label.get().kind() == Label.Kind.ARTICLE) above = label.get().number() > 1;
        }
    }

    /** Whether the title of an embedded text ends on line {@code i}. */
    boolean hasTitle(int i) {
        var line = lines.get(i);
        if (i == 0 || !numbered.get(i) || !isPlain(line) || TableOfContents.isTitle(line)) {
            return false;
        }
        if (!Wording.isHeading(line.text()) || !Head.endsLikeTitle(line.text())) return false;
        int next = i + 1;
        while (next < lines.size() && next - i < HEAD && isHeadLine(next)) next++;
        while (next < lines.size() && next - i < HEAD && isOpening(lines.get(next))) next++;
        return next < lines.size() && isFirstArticle(lines.get(next));
    }

    /** 最高人民法院 / 关于审理互助纠纷案件适用法律 / 若干问题的规定: the first line of a title. */
    int titleStart(int last) {
        for (int i = last; i > 0 && last - i < 4 && isTitlePart(lines.get(i)); i--) {
            if (!lines.get(i).text().startsWith("关于")) continue;
            var above = lines.get(i - 1);
            return isTitlePart(above) && HistoryLine.isIssuer(above.text()) ? i - 1 : i;
        }
        return last;
    }

    private boolean isHeadLine(int i) {
        if (!known.get(i)) {
            known.set(i);
            headLines.set(i, readsAsHead(lines.get(i)));
        }
        return headLines.get(i);
    }

    private static boolean readsAsHead(Line line) {
        if (line.isTable()) return false;
        return line.label().map(l -> l.kind().division()).orElse(false)
                || HistoryLine.matches(line.text())
                || (line.label().isEmpty() && Wording.isHeading(line.text()));
    }

    /** 为了…，作如下规定： between the title and the first article. */
    private static boolean isOpening(Line line) {
        return isPlain(line)
                && "为根依".indexOf(line.text().charAt(0)) >= 0
                && line.text().length() <= 600;
    }

    private static boolean isTitlePart(Line line) {
        return isPlain(line) && Wording.isHeading(line.text()) && !HistoryLine.isDay(line.text());
    }

    private static boolean isPlain(Line line) {
        return !line.isTable() && !line.quoted() && line.label().isEmpty();
    }

    private static boolean isFirstArticle(Line line) {
        return line.label()
                .filter(l -> l.kind() == Label.Kind.ARTICLE && l.number() == 1)
                .filter(l -> l.apart() || !Wording.refers(l.rest()))
                .isPresent();
    }
}

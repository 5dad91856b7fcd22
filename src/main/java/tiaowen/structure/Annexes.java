package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tiaowen.model.Numeral;

/**
 * A text cut where its annexes begin.
 *
 * @param main the text itself
 * @param listings lines that only list the annexes, which papers print above the signature
 * @param annexes in reading order
 */
record Annexes(List<Line> main, List<List<Line>> listings, List<Annex> annexes) {
    /**
     * One annex.
     *
     * @param eid before it is made unique
     * @param label as printed; empty where the annex has none
     * @param heading on the label's own line; empty where there is none
     * @param line of the source
     * @param lines below the label
     */
    record Annex(String eid, String label, String heading, int line, List<Line> lines) {}

    // 附件1：某某办法   附件   附表一   附：   （附件2）   附录 A   附图 某某式样
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?U)[（(【\\[]?(附件|附表|附[录錄]|附[图圖]|附)\\s{0,5}(["
                            + Numeral.CHARACTERS
                            + "]{1,3}(?:[-－—至][0-9]{1,2})?|[A-Z](?![A-Za-z.．]))?\\s{0,3}[)）】\\]]?(\\s{0,9}[:：.．、]\\s{0,9}|\\s{1,9}|$)?");
    private static final Pattern NO_TITLE =
            Pattern.compile("(?U)所|的|中|规定|和|及|与|第|则|带|加|有|属|近|条|设|着|随|是|为|或|款|内|上|要求");

    static Annexes of(List<Line> lines) {
        var starts = new ArrayList<Integer>();
        var embedded = new EmbeddedTexts(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = !starts.isEmpty() && starts.getLast() == i - 1;
            if (isLabel(lines.get(i))) starts.add(i);
            else if (!goesOn && embedded.hasTitle(i)) {
                int start = embedded.titleStart(i);
                if (starts.isEmpty() || starts.getLast() < start - 1) starts.add(start);
            }
        }
        var listings = new ArrayList<List<Line>>();
        int mainEnd = starts.isEmpty() ? lines.size() : starts.getFirst();
        var main = new ArrayList<>(lines.subList(0, mainEnd));
        var annexes = new ArrayList<Annex>();
        boolean inMain = true;
        for (int s = 0; s < starts.size(); s++) {
            int from = starts.get(s);
            int to = s + 1 < starts.size() ? starts.get(s + 1) : lines.size();
            if (inMain && isListing(lines, from, to)) {
                int end = AnnexListing.end(lines, from, to);
                var listing = lines.subList(from, end);
                listings.add(listing);
                int listed = firstListed(lines, AnnexListing.names(listing), end, to);
                main.addAll(lines.subList(end, listed));
                if (listed < to) {
                    inMain = false;
                    annexes.addAll(listed(lines, AnnexListing.names(listing), listed, to));
                }
            } else {
                inMain = false;
                annexes.add(read(lines.subList(from, to)));
            }
        }
        return new Annexes(main, listings, annexes);
    }

    /** Where the first annex of a list stands under its title alone; {@code to} where none does. */
    private static int firstListed(List<Line> lines, Set<String> names, int from, int to) {
        for (int i = from; i < to; i++) if (isListed(lines.get(i), names)) return i;
        return to;
    }

    private static boolean isListed(Line line, Set<String> names) {
        return !line.isTable()
                && !line.quoted()
                && line.label().isEmpty()
                && names.contains(AnnexListing.name(line.text()));
    }

    /** Annexes that say their titles alone, without the word 附件. */
    private static List<Annex> listed(List<Line> lines, Set<String> names, int from, int to) {
        var annexes = new ArrayList<Annex>();
        for (int i = from; i < to; ) {
            int next = firstListed(lines, names, i + 1, to);
            var title = lines.get(i);
            annexes.add(
                    new Annex(
                            "fujian",
                            "",
                            title.text(),
                            title.number(),
                            lines.subList(i + 1, next)));
            i = next;
        }
        return annexes;
    }

    /** The words behind the label of an annex, on the label's own line. */
    static String heading(Line line) {
        var m = LABEL.matcher(line.text());
        return m.lookingAt() ? line.text().substring(m.end()).strip() : line.text();
    }

    private static Annex read(List<Line> lines) {
        var first = lines.getFirst();
        var m = LABEL.matcher(first.text());
        if (!m.lookingAt()) return new Annex("fujian", "", "", first.number(), lines);
        var label = Label.squeeze(m.group()).replaceAll("[:：.．、()（）【】\\[\\]]", "");
        var heading = first.text().substring(m.end()).strip();
        var number = m.group(2) == null ? "" : "-" + number(m.group(2));
        var word =
                switch (m.group(1)) {
                    case "附表" -> "fubiao";
                    case "附录", "附錄" -> "fulu";
                    case "附图", "附圖" -> "futu";
                    default -> "fujian";
                };
        return new Annex(
                word + number, label, heading, first.number(), lines.subList(1, lines.size()));
    }

    private static String number(String printed) {
        char first = printed.charAt(0);
        return first >= 'A' && first <= 'Z'
                ? printed.toLowerCase(Locale.ROOT)
                : String.join(
                        "-",
                        Stream.of(printed.split("[-－—至]", -1))
                                .map(part -> Integer.toString(Numeral.parse(part).orElse(0)))
                                .toList());
    }

    private static boolean isLabel(Line line) {
        if (line.isTable() || line.quoted() || line.label().isPresent()) return false;
        var text = line.text();
        if (text.length() > 120 || text.endsWith("。")) return false;
        Matcher m = LABEL.matcher(text);
        if (!m.lookingAt()) return false;
        var rest = text.substring(m.end());
        var mark = Optional.ofNullable(m.group(3)).orElse("");
        boolean colon = mark.indexOf('：') >= 0 || mark.indexOf(':') >= 0;
        boolean whole = rest.isEmpty();
        if (m.group(1).equals("附") && m.group(2) == null) return colon || whole;
        if (colon || whole) return true;
        if (NO_TITLE.matcher(rest).lookingAt()) return false;
        return Wording.isHeading(rest) && (m.group(2) != null || !mark.isEmpty());
    }

    /** 附件：1.某某办法 2.某某表, with the annexes themselves further down or in files of their own. */
    private static boolean isListing(List<Line> lines, int from, int to) {
        var m = LABEL.matcher(lines.get(from).text());
        if (!m.lookingAt()) return false;
        var heading = lines.get(from).text().substring(m.end()).strip();
        if (heading.isEmpty()) {
            return to - from > 1
                    && to < lines.size()
                    && lines.get(from + 1).opensWith(Label.Kind.NUMBER)
                    && isLabel(lines.get(to))
                    && to - from < 30;
        }
        if (Label.read(heading).filter(l -> l.number() == 1).isPresent()) return true;
        if (to < lines.size() && to - from <= 40 && isLabel(lines.get(to))) {
            var next = LABEL.matcher(lines.get(to).text());
            // 附件：某某办法 and below, on the annex itself, 附件 or 附件1
            if (next.lookingAt()
                    && m.group(2) == null
                    && (next.group(2) == null || next.group(2).matches("[1１一]"))) {
                return true;
            }
        }
        if (from + 1 == to || to < lines.size()) return false;
        for (var line : lines.subList(from + 1, to)) if (!isSignature(line)) return false;
        return true;
    }

    static boolean isSignature(Line line) {
        return !line.isTable()
                && line.label().isEmpty()
                && (HistoryLine.isDay(line.text())
                        || (line.text().length() <= 40 && HistoryLine.isIssuer(line.text())));
    }
}

package tiaowen.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.DocNumber;
import tiaowen.model.Dropped;
import tiaowen.model.OrderNumber;
import tiaowen.model.Provision;
import tiaowen.model.Structured;
import tiaowen.model.Titles;

/**
 * The lines around a title, down to the first of the text: notes of its history, number, order.
 *
 * @param notes of the history, one that a line break cuts made whole
 * @param lines all of them, in the order of the source
 * @param above lines close above that cleaning took for the site's
 * @param below such lines below the first of the text
 * @param running what cleaning took out again and again: the head of each page
 */
record HeadLines(
        List<String> notes,
        List<String> lines,
        List<String> above,
        List<String> below,
        Optional<String> running) {
    private static final int MOST = 60;
    private static final int ABOVE = 6;
    private static final int SHORT = 6;
    private static final int AMONG = 12;
    private static final int LONG = 120;
    private static final Pattern RUNNING = Pattern.compile("[\\p{IsHan}0-9（）()《》“”]{8,50}");
    private static final Pattern LABEL = Pattern.compile("^(?:发文字号|发文文号|文\\s?号|字号|编号)[：:]");
    // 示民发〔2021〕36号　签发人：张示例
    private static final Pattern BESIDE =
            Pattern.compile("(?:签发人|会签人)[：:]?.{0,12}$|^(?:特急|加急|急件|平急|秘密|机密)[★☆]?");
    private static final Pattern BRACKETS = Pattern.compile("^[（(【\\[]\\s*(.*?)\\s*[）)】\\]]$");
    // 中山市人民政府令  中华人民共和国海关总署公告
    private static final Pattern ORDER = Pattern.compile(".{2,60}(?:令|公告|通告)");

    static HeadLines of(Cleaned cleaned, Structured structured) {
        var history = structured.body().history();
        var lines = new LinkedHashSet<String>();
        for (var block : cleaned.blocks()) {
            if (block instanceof Block.Table || lines.size() > MOST) break;
            var text = block.text().strip();
            if (text.length() > LONG && text.indexOf('。') >= 0) break;
            lines.add(text);
        }
        lines.addAll(history);
        structured.body().provisions().stream()
                .filter(p -> p instanceof Provision.Preamble)
                .flatMap(Provision::walk)
                .filter(p -> p instanceof Provision.Paragraph)
                .map(p -> ((Provision.Paragraph) p).text())
                .limit(3)
                .forEach(lines::add);
        var above = new ArrayDeque<String>();
        var below = new ArrayList<String>();
        beside(cleaned, above, below);
        return new HeadLines(
                whole(history),
                List.copyOf(lines),
                List.copyOf(above),
                below,
                running(cleaned.dropped()));
    }

    /** Lines close above the text and in its head that cleaning took for the site's. */
    List<String> beside() {
        return Stream.concat(above.stream(), below.stream()).toList();
    }

    private static Optional<String> running(List<Dropped> dropped) {
        var times = new LinkedHashMap<String, Integer>();
        for (var line : dropped) {
            if (RUNNING.matcher(line.text()).matches()) times.merge(line.text(), 1, Integer::sum);
        }
        return times.entrySet().stream()
                .filter(line -> line.getValue() > 2)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static void beside(Cleaned cleaned, Deque<String> above, List<String> below) {
        var kept = cleaned.blocks().stream().map(Block::line).collect(Collectors.toSet());
        var window = cleaned.source().tagged().getOrDefault("title", List.of());
        boolean begun = false;
        int among = 0;
        for (var block : cleaned.source().blocks()) {
            var text = block.text().strip();
            if (kept.contains(block.line())) {
                boolean prose = text.length() > LONG && text.indexOf('。') >= 0;
                if (prose || ++among > AMONG) break;
                begun = true;
            } else if (text.length() <= LONG) {
                if (begun) below.add(text);
                else above.add(text);
                if (above.size() > ABOVE) above.remove();
                // the title itself, as far as the page says how it is called
                begun |= text.length() > SHORT && window.stream().anyMatch(t -> t.startsWith(text));
            }
        }
    }

    private static List<String> whole(List<String> history) {
        var notes = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : history) {
            open.append(line);
            boolean ended = opened(open, "（(") <= opened(open, "）)");
            if (!ended && open.length() < 600) continue;
            notes.add(open.toString());
            open.setLength(0);
        }
        if (!open.isEmpty()) notes.add(open.toString());
        return notes;
    }

    private static long opened(CharSequence text, String marks) {
        return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }

    /** The last line that says a title: a page or a data base prints it above in its own way. */
    Optional<String> lastAs(String title) {
        return lastEndingIn(title)
                .filter(line -> Titles.letters(line).equals(Titles.letters(title)))
                .filter(line -> line.chars().noneMatch(Character::isWhitespace));
    }

    /**
     * The last line that says a title, perhaps with its issuers in front; in brackets it is cited.
     */
    Optional<String> lastEndingIn(String title) {
        var wanted = Titles.letters(title);
        return wanted.isEmpty()
                ? Optional.empty()
                : lines.stream()
                        .filter(line -> line.length() >= wanted.length())
                        .filter(line -> Titles.letters(line).endsWith(wanted))
                        .filter(line -> "《〈<＜".indexOf(line.charAt(0)) < 0)
                        .reduce((first, second) -> second);
    }

    /** The number on a line of its own, else that of an order, else one that a note tells of. */
    Optional<String> number() {
        return Stream.<Optional<String>>of(
                        alone(lines),
                        order(),
                        notes.stream()
                                .map(note -> Days.without(note, "，"))
                                .flatMap(note -> OrderNumber.in(note).stream())
                                .filter(order -> order.office().length() > 1)
                                .filter(order -> Offices.isOffice(order.office()))
                                .map(OrderNumber::toString)
                                .findFirst(),
                        alone(beside()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> alone(List<String> lines) {
        return lines.stream()
                .filter(line -> line.indexOf('号') >= 0 || line.indexOf('號') >= 0)
                .map(HeadLines::bare)
                .filter(line -> line.length() <= SaidValue.LONGEST_NUMBER)
                .flatMap(line -> alone(line).stream())
                .map(DocNumber::toString)
                .findFirst();
    }

    /** The number of a line that holds nothing else, or next to it who signed. */
    private static Optional<DocNumber> alone(String line) {
        var own = BESIDE.matcher(line.replaceAll("[\\s　]", "")).replaceFirst("");
        return DocNumber.parse(own);
    }

    /** 某某市人民政府令第16号, in one line or in two. */
    private Optional<String> order() {
        var above = "";
        for (var line : lines) {
            var text = line.strip();
            if (text.length() > SaidValue.LONGEST_NUMBER) continue;
            var number = OrderNumber.parse(text).filter(order -> !order.office().isEmpty());
            if (number.isEmpty() && ORDER.matcher(above).matches()) {
                number = OrderNumber.parse(above + bare(text));
            }
            if (number.isPresent()) return number.map(OrderNumber::toString);
            above = text;
        }
        return Optional.empty();
    }

    private static String bare(String line) {
        var own = LABEL.matcher(line.strip()).replaceFirst("").strip();
        return BRACKETS.matcher(own).replaceFirst("$1");
    }
}

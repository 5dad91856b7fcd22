package tiaowen.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Warning;

/**
 * Takes the table of contents out of a text: it says nothing that the headings do not say again.
 */
final class TableOfContents {
    // 目录  目　次  【目录】  目 录：
    private static final Pattern TITLE =
            Pattern.compile("(?U)[【\\[（(]?目\\s{0,9}[录錄次][】\\]）)]?[:：]?");
    // 第一章 总则……………1   一、总体要求 . . . . . 12   第一章　总则　（3）
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?U)[\\s.．…·•\\-－—_（(]{1,400}(?:[0-9０-９]{1,4}|[IVX]{1,5})[）)\\-－—\\s]{0,9}$");
    private static final Pattern DIVISION = Pattern.compile("(?U)第[一二三四五六七八九十百零0-9]{1,6}[编章节編節]");
    // several entries on a line: 4.2国家级应急响应4.3省级应急响应   一、总则二、机构
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?U)(?=第[一二三四五六七八九十百零0-9]{1,6}[编章节編節]|(?<![0-9０-９.．])[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,3}(?![0-9０-９])"
                            + "|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}、)");

    // 前言 ………… III引言 ………… IV
    private static final Pattern LEADER =
            Pattern.compile("[.．…·]{4,}\\s{0,3}(?:[0-9]{1,4}|[IVX]{1,5})?\\s{0,3}");

    private static final Pattern PAGE_BEHIND_DOTS =
            Pattern.compile("[.．…·]{4,}\\s{0,3}(?:[0-9]{1,4}|[IVX]{1,5})");

    /** So many entries may run together in one line. */
    private static final int LEADERS = 3;

    /** Longest line of a table of contents, without its dots. */
    private static final int LONGEST = 100;

    /** Longest line with dots, or with several entries. */
    private static final int WIDEST = 4000;

    /** So many lines on end below 目录 may be worded otherwise than the headings they stand for. */
    private static final int OTHERWISE = 3;

    private final List<Line> lines;
    private final Map<String, Integer> lastAt = new HashMap<>();
    private final Map<String, Integer> lastLabel = new HashMap<>();

    /** The words of chapters in the tables met so far. */
    private final Set<String> chapters = new HashSet<>();

    private TableOfContents(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            lastAt.put(key(lines.get(i)), i);
            if (isNamed(lines.get(i))) lastLabel.put(name(lines.get(i)), i);
        }
    }

    /**
     * The lines without tables of contents; the lines of each go to {@code contents}, and a warning
     * says how many.
     */
    static List<Line> without(List<Line> lines, List<Line> contents, List<Warning> warnings) {
        return new TableOfContents(lines).cut(contents, warnings);
    }

    private List<Line> cut(List<Line> contents, List<Warning> warnings) {
        var out = new ArrayList<Line>(lines.size());
        boolean inText = false;
        for (int i = 0; i < lines.size(); ) {
            // behind a decision the whole new text may stand, with its own table of contents
            int end = inText && !isTitle(lines.get(i)) ? i : endOfTable(i);
            if (end > i) {
                var text = new StringBuilder();
                for (var line : lines.subList(i, end)) {
                    if (text.length() > 0) text.append('／');
                    text.append(line.text());
                }
                warnings.add(
                        new Warning(
                                "table-of-contents",
                                "目录 " + (end - i) + " 行未作为正文：" + text,
                                lines.get(i).number()));
                contents.addAll(lines.subList(i, end));
                for (var entry : lines.subList(i, end)) {
                    if (isDivision(entry)) chapters.add(words(entry));
                }
                i = end;
            } else {
                // what stands below the first heading or article is text, even where it comes again
                inText |=
                        lines.get(i)
                                .label()
                                .map(l -> l.kind() != Label.Kind.HAN_BRACKETS)
                                .orElse(false);
                out.add(asChapter(lines.get(i++)));
            }
        }
        return out;
    }

    /** A line that says what an entry of the contents says behind its label is that heading. */
    private Line asChapter(Line line) {
        boolean bare = line.label().isEmpty() && !line.isTable() && !line.quoted();
        return bare && line.level() == 0 && isShort(line) && chapters.contains(key(line))
                ? line.asHeading(1)
                : line;
    }

    private int endOfTable(int from) {
        var line = lines.get(from);
        if (line.isTable()) return from;
        if (inOneLine(line)) return from + 1;
        if (isTitle(line)) {
            int end = titledRun(from + 1);
            return end > from + 1 ? end : from;
        }
        if (!isNumbered(line) || !(entry(from) || labelComesAgain(from))) return from;
        // without the word: at least two chapters, or four sections, on end that all come again
        int end = run(from);
        int least = !hasDivision(from, end) ? 4 : entry(from) && entry(from + 1) ? 2 : 3;
        return end - from >= least ? end : from;
    }

    /** With a label, or a bare number: {@code 1 总则}. */
    private static boolean isNumbered(Line line) {
        return line.label().isPresent() || (!line.isTable() && isDigit(line.text().charAt(0)));
    }

    /** The word above a table of contents. */
    static boolean isTitle(Line line) {
        return !line.isTable() && !line.quoted() && TITLE.matcher(line.text()).matches();
    }

    private boolean hasDivision(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isDivision(lines.get(i))) return true;
        }
        return false;
    }

    /** End of the run of entries that starts here; it stops where the first of them comes again. */
    private int run(int from) {
        if (from >= lines.size() || inOneLine(lines.get(from))) {
            return Math.min(from + 1, lines.size());
        }
        int end = from;
        while (end < lines.size()
                && (entry(end) || labelComesAgain(end))
                && (end == from || !begins(end, lines.get(from)))) {
            end++;
        }
        return end;
    }

    /**
     * The same below the word 目录, where a few entries may say their heading in other words, or have
     * a number that the heading has not.
     */
    private int titledRun(int from) {
        if (from >= lines.size() || inOneLine(lines.get(from))) {
            return Math.min(from + 1, lines.size());
        }
        int end = from;
        for (int i = from; i < lines.size() && i - end < OTHERWISE; i++) {
            if (i > from && begins(i, lines.get(from))) break;
            if (isLed(i)
                    || entry(i)
                    || labelComesAgain(i)
                    || wordsComeAgain(i)
                    || entriesComeAgain(i)) {
                end = i + 1;
            } else if (!isShort(lines.get(i))) {
                break;
            }
        }
        return end;
    }

    /** Whether the text begins here with the heading that the table began with. */
    private boolean begins(int i, Line first) {
        var line = lines.get(i);
        if (key(line).equals(key(first))) return true;
        if (isDivision(first) && line.label().isEmpty() && key(line).equals(words(first))) {
            return true;
        }
        return isNamed(line) && isNamed(first) && name(line).equals(name(first));
    }

    /** A short line that comes again further down and is no sentence. */
    private boolean entry(int i) {
        var line = lines.get(i);
        return isShort(line) && lastAt.getOrDefault(key(line), i) > i;
    }

    private static boolean isShort(Line line) {
        if (line.isTable() || line.quoted() || line.text().length() > WIDEST) return false;
        var words = withoutPage(line.text());
        return words.length() <= LONGEST && Wording.isHeading(words);
    }

    /** Dots and a page, which nothing but a table of contents has. */
    private boolean isLed(int i) {
        var line = lines.get(i);
        if (line.isTable() || line.quoted() || line.text().length() > WIDEST) return false;
        var pages = PAGE_BEHIND_DOTS.matcher(line.text()).results().toList();
        return pages.size() >= LEADERS
                || (!pages.isEmpty() && pages.getLast().end() == line.text().length());
    }

    /** A heading that a table of contents words or breaks otherwise than the text. */
    private boolean labelComesAgain(int i) {
        var line = lines.get(i);
        return isNamed(line) && line.text().length() <= LONGEST && lastLabel.get(name(line)) > i;
    }

    /** 第二章　附则 in the table, and 附则 alone where Word counts the chapters of the text. */
    private boolean wordsComeAgain(int i) {
        var line = lines.get(i);
        if (!isDivision(line) || !isShort(line)) return false;
        var words = words(line);
        return !words.isEmpty() && lastAt.getOrDefault(words, i) > i;
    }

    /** A line that is several entries, most of which come again. */
    private boolean entriesComeAgain(int i) {
        var line = lines.get(i);
        if (line.isTable() || line.quoted() || line.text().length() > WIDEST) return false;
        if (line.text().indexOf('。') >= 0) return false;
        int all = 0;
        int again = 0;
        boolean led = LEADER.matcher(line.text()).find();
        for (var part : (led ? LEADER : ENTRY).split(line.text(), -1)) {
            if (part.isBlank()) continue;
            all++;
            if (lastAt.getOrDefault(key(part), i) > i) again++;
        }
        return (led || all >= 2) && again * 3 >= all * 2;
    }

    /** Its label alone says which heading it is: 第二章, 4.2. */
    private static boolean isNamed(Line line) {
        return isDivision(line)
                || line.label().filter(l -> l.kind() == Label.Kind.DECIMAL).isPresent();
    }

    private static String name(Line line) {
        return key(line.label().get().printed());
    }

    /** The words of an entry without its label and page, as a key. */
    private static String words(Line line) {
        return key(withoutPage(line.label().get().rest()));
    }

    private static boolean isDivision(Line line) {
        return line.label().isPresent() && line.label().get().kind().division();
    }

    private static boolean inOneLine(Line line) {
        var text = line.text();
        if (text.length() > 5000 || text.indexOf('。') >= 0) return false;
        var m = DIVISION.matcher(text);
        int count = 0;
        while (m.find()) count++;
        if (count < 3) return false;
        var head = TITLE.matcher(text);
        return head.lookingAt() || (isDivision(line) && count > 3);
    }

    private static String key(Line line) {
        if (line.text().length() > WIDEST) return line.text();
        return key(withoutPage(line.text()));
    }

    private static String withoutPage(String words) {
        // Most lines end in a word or a stop, and the pattern looks at each place of them.
        if (words.isEmpty()) return words;
        char last = words.charAt(words.length() - 1);
        boolean none = Character.isIdeographic(last) || "。；：".indexOf(last) >= 0;
        return none ? words : PAGE.matcher(words).replaceFirst("");
    }

    /** What the ways of writing one heading have in common: letters and digits, of half width. */
    private static String key(String words) {
        var out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '！' && c <= '～') c = (char) (c - '！' + '!');
            boolean point =
                    c == '.' && i > 0 && i + 1 < words.length() && isDigit(words.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || point) out.append(c);
        }
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}

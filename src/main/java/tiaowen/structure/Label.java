package tiaowen.structure;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiaowen.model.Numeral;

/**
 * The number that opens a line. Whether it numbers anything here is for the sequence to say: {@code
 * 第三章另有规定的} opens with a label too.
 *
 * @param kind its pattern
 * @param number as printed, from 1; of a decimal label the last of its numbers
 * @param sub 之一 is 1; 0 where there is none
 * @param outer the numbers before the last of a decimal label, {@code "1.2"} of {@code 1.2.3}
 * @param printed the source's own characters, without white space and brackets around 条
 * @param rest what follows on the line
 * @param apart whether something sets the label apart from what follows: white space, a mark, or
 *     the end of the line
 */
record Label(
        Kind kind, int number, int sub, String outer, String printed, String rest, boolean apart) {
    /** Patterns of labels; those of papers from the usual outermost to the innermost. */
    enum Kind {
        BIAN,
        FENBIAN,
        ZHANG,
        JIE,
        ARTICLE,
        PART,
        HAN,
        HAN_BRACKETS,
        STEM,
        DECIMAL,
        NUMBER,
        NUMBER_BRACKETS,
        NUMBER_PAREN,
        CIRCLED,
        LETTER;

        boolean division() {
            return compareTo(JIE) <= 0;
        }

        boolean section() {
            return compareTo(PART) >= 0;
        }
    }

    private static final String HAN_DIGITS = "一二三四五六七八九十百零〇○";
    // white space of any kind, and the marks without width that pages leave inside words
    private static final String SPACE = "[\\s\\p{Z}\\u200b\\u2060\\ufeff]";
    // 第三章  第 三 章  第三節  第二分编  第十部分  第三章之一
    private static final Pattern DIVISION =
            Pattern.compile(
                    "第((?:"
                            + SPACE
                            + "{0,3}["
                            + Numeral.CHARACTERS
                            + "]){1,8})"
                            + SPACE
                            + "{0,3}(分"
                            + SPACE
                            + "?[编編]|[编編篇章节節]|部"
                            + SPACE
                            + "?分)(?:之([一二三四五六七八九十]{1,3}))?");
    // 第十二条  第 12 条  第十二條  第十二条之一  【第十二条】  [第十二条]  （第十二条）
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "([【\\[〔「（(]?)第((?:"
                            + SPACE
                            + "{0,3}["
                            + Numeral.CHARACTERS
                            + "]){1,9})"
                            + SPACE
                            + "{0,3}[条條](?:"
                            + SPACE
                            + "{0,2}之"
                            + SPACE
                            + "{0,2}([一二三四五六七八九十]{1,4}))?([】\\]〕」）)]?)");
    // 三、  十二．  十 二 、
    private static final Pattern HAN =
            Pattern.compile("((?:[" + HAN_DIGITS + "]" + SPACE + "{0,2}){1,6})[、．.﹑]");
    // （三）  (十二)  〔三〕  ( 三 )
    private static final Pattern HAN_BRACKETS =
            Pattern.compile(
                    "[（(〔]" + SPACE + "?([" + HAN_DIGITS + "]{1,5})" + SPACE + "?[）)〕][、．.]?");
    // 1.  12．  3、  ３．  2.2020年1月…  1.2015级…  but not 1.5 nor 2023.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "([0-9０-９]{1,3})"
                            + SPACE
                            + "?([.．、﹒])(?:(?![0-9０-９])|(?=(?:19|20)[0-9]{2}"
                            + SPACE
                            + "?[年级届—-]))");
    // 1.2  1.2.3  1．2  A.1  B.2.1  5. 1  版面
    private static final Pattern DECIMAL =
            Pattern.compile(
                    "((?:[0-9]{1,2}|[A-Z])(?:[.．][0-9]{1,2}){1,4}|[0-9]{1,2}[.．] [0-9]{1,2}(?=\\s{1,4}\\p{IsHan}{2,20}$))[.．、]?(?![0-9])");
    // （1）  (12)  （１）
    private static final Pattern NUMBER_BRACKETS =
            Pattern.compile("[（(]" + SPACE + "?([0-9０-９]{1,3})" + SPACE + "?[）)][、．.]?");
    // 1）  12)
    private static final Pattern NUMBER_PAREN = Pattern.compile("([0-9０-９]{1,3})[）)]");
    // a.  B、  c)
    private static final Pattern LETTER = Pattern.compile("([a-zA-Z])[.．、）)](?![a-zA-Z.])");
    // 甲、  乙、
    private static final Pattern STEM = Pattern.compile("([甲乙丙丁戊己庚辛壬癸])、");

    /** What the labels of sections open with, in lower case: most lines open with none. */
    private static final String OPENINGS =
            "（(〔甲乙丙丁戊己庚辛壬癸0123456789０１２３４５６７８９abcdefghijklmnopqrstuvwxyz" + HAN_DIGITS;

    // behind 第三条: 、第五条  、前款  、附件一  、本办法第八条
    private static final Pattern LISTED =
            Pattern.compile(
                    "、(?:第["
                            + Numeral.CHARACTERS
                            + "]{1,8}[条條款项章节節编編]|前[一二两三]?[款条]|附[件表录]|本.{1,3}第)");

    /** Reads the label that opens the line; empty where it opens with none. */
    static Optional<Label> read(String line) {
        if (line.isEmpty()) return Optional.empty();
        return switch (line.charAt(0)) {
            case '第' -> division(line).or(() -> article(line));
            case '【', '[', '〔', '「' -> article(line).or(() -> section(line));
            case '（', '(' -> section(line).or(() -> article(line));
            default -> section(line);
        };
    }

    private static Optional<Label> division(String line) {
        var m = DIVISION.matcher(line);
        if (!m.lookingAt()) return Optional.empty();
        var kind =
                switch (squeeze(m.group(2))) {
                    case "编", "編", "篇" -> Kind.BIAN;
                    case "分编", "分編" -> Kind.FENBIAN;
                    case "章" -> Kind.ZHANG;
                    case "节", "節" -> Kind.JIE;
                    default -> Kind.PART;
                };
        return label(kind, m.group(1), m.group(3), m.group(), line.substring(m.end()));
    }

    private static Optional<Label> article(String line) {
        var m = ARTICLE.matcher(line);
        if (!m.lookingAt() || m.group(1).isEmpty() != m.group(4).isEmpty()) return Optional.empty();
        var printed = m.group().substring(m.group(1).length(), m.end() - m.group(4).length());
        var rest = line.substring(m.end());
        var read = label(Kind.ARTICLE, m.group(2), m.group(3), printed, rest);
        return m.group(1).isEmpty() ? read : read.map(Label::setApart);
    }

    private static Optional<Label> section(String line) {
        char first = line.charAt(0);
        // ① to ⑳, ⑴ to ⒇, ⒈ to ⒛, ㈠ to ㈩
        if (first >= '①' && first <= '⑳') return glyph(Kind.CIRCLED, first - '①', line);
        if (first >= '⑴' && first <= '⒇') return glyph(Kind.NUMBER_BRACKETS, first - '⑴', line);
        if (first >= '⒈' && first <= '⒛') return glyph(Kind.NUMBER, first - '⒈', line);
        if (first >= '㈠' && first <= '㈩') return glyph(Kind.HAN_BRACKETS, first - '㈠', line);
        if (OPENINGS.indexOf(Character.toLowerCase(first)) < 0) return Optional.empty();
        return numbered(Kind.HAN_BRACKETS, HAN_BRACKETS, line)
                .or(() -> numbered(Kind.HAN, HAN, line))
                .or(() -> decimal(line))
                .or(() -> numbered(Kind.NUMBER, NUMBER, line))
                .or(() -> numbered(Kind.NUMBER_BRACKETS, NUMBER_BRACKETS, line))
                .or(() -> numbered(Kind.NUMBER_PAREN, NUMBER_PAREN, line))
                .or(() -> lettered(Kind.STEM, STEM, "甲乙丙丁戊己庚辛壬癸", line))
                .or(() -> lettered(Kind.LETTER, LETTER, "abcdefghijklmnopqrstuvwxyz", line));
    }

    private static Optional<Label> numbered(Kind kind, Pattern pattern, String line) {
        var m = pattern.matcher(line);
        return m.lookingAt()
                ? label(kind, m.group(1), null, m.group(), line.substring(m.end()))
                : Optional.empty();
    }

    private static Optional<Label> lettered(
            Kind kind, Pattern pattern, String letters, String line) {
        Matcher m = pattern.matcher(line);
        if (!m.lookingAt()) return Optional.empty();
        int at = letters.indexOf(Character.toLowerCase(m.group(1).charAt(0)));
        return Optional.of(
                new Label(
                        kind, at + 1, 0, "", m.group(), Line.strip(line.substring(m.end())), true));
    }

    private static Optional<Label> decimal(String line) {
        var m = DECIMAL.matcher(line);
        if (!m.lookingAt()) return Optional.empty();
        var numbers = squeeze(m.group(1)).replace('．', '.');
        int last = numbers.lastIndexOf('.');
        var rest = line.substring(m.end());
        return label(Kind.DECIMAL, numbers.substring(last + 1), null, m.group(), rest)
                .map(read -> read.within(numbers.substring(0, last)));
    }

    private static Optional<Label> glyph(Kind kind, int offset, String line) {
        var rest = Line.strip(line.substring(1));
        return Optional.of(new Label(kind, offset + 1, 0, "", line.substring(0, 1), rest, true));
    }

    private static Optional<Label> label(
            Kind kind, String number, String sub, String printed, String rest) {
        OptionalInt value = Numeral.parse(squeeze(number));
        OptionalInt below = sub == null ? OptionalInt.of(0) : Numeral.parse(sub);
        if (value.isEmpty() || value.getAsInt() < 1 || below.isEmpty()) return Optional.empty();
        var words = Line.strip(rest);
        if (kind == Kind.ARTICLE && words.startsWith("，")) words = words.substring(1);
        boolean mark = isMark(kind, words);
        var text = mark ? Line.strip(words.substring(1)) : words;
        boolean apart =
                rest.isEmpty()
                        || mark
                        || isSpace(rest.charAt(0))
                        || "【〔[".indexOf(rest.charAt(0)) >= 0;
        return Optional.of(
                new Label(
                        kind,
                        value.getAsInt(),
                        below.getAsInt(),
                        "",
                        squeeze(printed),
                        text,
                        apart));
    }

    /** 第三条： 第三条. 第三条、甲 — but 第三条、第五条 lists articles. */
    private static boolean isMark(Kind kind, String rest) {
        if (rest.isEmpty()) return false;
        char first = rest.charAt(0);
        if (first == '：' || first == ':') return true;
        if (kind.section() && kind != Kind.PART) return false;
        if (first == '.' || first == '．') return true;
        return first == '、' && !LISTED.matcher(rest).lookingAt();
    }

    private Label within(String numbers) {
        return new Label(kind, number, sub, numbers, printed, rest, apart);
    }

    private Label setApart() {
        return new Label(kind, number, sub, outer, printed, rest, true);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    /** The text without any white space. */
    static String squeeze(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) out.append(c);
        }
        return out.toString();
    }
}

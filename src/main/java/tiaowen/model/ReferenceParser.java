package tiaowen.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one citation that stands alone. Patterns see at most {@link #LONGEST} characters. */
final class ReferenceParser {
    private static final int LONGEST = 300;

    /** A bare number above it is a year or an amount; the longest law, 民法典, has 1,260 articles. */
    private static final int LAST_ARTICLE = 1500;

    private static final String TRADITIONAL = "條項編節號規則決釋見綱劃辦憲計劃準";
    private static final String SIMPLIFIED = "条项编节号规则决释见纲划办宪计划准";

    // 的规定  之规定  的相关规定是什么  规定了什么  怎么规定  原文  。
    private static final Pattern AFTERWORDS =
            Pattern.compile(
                    "(?:的|之)?(?:相关|有关|具体)?(?:规定|内容|要求|条文|原文|全文|条款)?(?:是|讲|说|写|规定)?了?(?:的?是?什么|啥|怎么(?:规定|写|说)的?|如何规定的?)?(?:内容)?[。，、；：？！,.;:?!”\"'’]*");
    // 的规定，…  规定的…  ，…  behind a citation that 根据 opens
    private static final Pattern SENTENCE_GOES_ON =
            Pattern.compile("(?:的|之)?(?:相关|有关)?(?:规定|要求|[，,。；]).*");
    // 至第十二条  、第三条第二款  和第三款  －十二条
    private static final Pattern FURTHER =
            Pattern.compile(
                    "(?:[、,，和及与或至到~～—－-]|以及|之间)++[第条款项目章节（）()之间0-9零〇一二三四五六七八九十百千两、,，和及与或至到]++");
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:我?想(?:看|查|知道|了解)|根据|依据|依照|按照|参照|遵照|详见|参见|请问|请看|请查|查看|查询|查找|查一下|看一下|违反(?=《)|适用(?=《)|见(?=《)|查(?=《)|看(?=《))+");
    // 本办法  本法  本通知  (the document one is reading)
    private static final Pattern THIS =
            Pattern.compile("本(?:" + Titles.ENDINGS + "|意见|通知|暂行办法|暂行条例|实施办法|实施细则)");
    // 民政部  省政府  国务院办公厅  最高人民法院、最高人民检察院  before a title in marks
    private static final Pattern ISSUER =
            Pattern.compile(
                    "\\p{IsHan}{0,28}(?:院|部|委|会|局|厅|府|室|署|行|家|国|省|市|县|区)(?:、.{1,30})?(?:的|发布的|印发的|关于)?");
    private static final Pattern NUMBER_IN_TEXT =
            Pattern.compile(
                    "[（(]?(\\p{IsHan}{1,20})[〔\\[［【(（﹝]((?:19|2\\d)\\d{2})[〕\\]］】)）﹞]第?(\\d{1,5})号[）)]?");
    // （以下简称……）  （2023年修正）  between a title and its article
    private static final Pattern REMARK =
            Pattern.compile("[（(](?:[^（）()]*(?:简称|年|修[订正]|施行)[^（）()]*)[）)]");
    private static final Pattern BARE_NUMBER =
            Pattern.compile("[§第]?([" + Numeral.CHARACTERS + "]{1,9})(?:条?)");
    // 三、（二）4.   三（二）   一
    private static final Pattern HEADINGS =
            Pattern.compile(
                    "([一二三四五六七八九十]{1,3})、?(?:[（(]([一二三四五六七八九十]{1,3})[）)](?:[（(]?(\\d{1,2})[）).．]?)?)?");
    // 民法典合同编  刑法分则: articles are counted through, so the law alone is the title
    private static final Pattern PART_OF_LAW =
            Pattern.compile("(?:(?<=法典)\\p{IsHan}{2,6}编|(?<=刑法)[总分]则)$");

    /** As typed, without white space; {@link #text} runs parallel to it. */
    private final String typed;

    /** The same folded: half-width digits and letters, simplified labels. */
    private final String text;

    /** Whether white space stood before the character. */
    private final boolean[] gap;

    ReferenceParser(String asTyped) {
        var typedOnly = new StringBuilder();
        var folded = new StringBuilder();
        var gaps = new boolean[LONGEST + 2];
        boolean space = false;
        for (int i = 0; i < asTyped.length() && typedOnly.length() <= LONGEST; i++) {
            char c = asTyped.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == 0xFEFF
                    || c == 0x200B) {
                space = true;
                continue;
            }
            gaps[typedOnly.length()] = space;
            space = false;
            typedOnly.append(c);
            folded.append(fold(c));
        }
        typed = typedOnly.toString();
        text = folded.toString();
        gap = gaps;
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～' && Character.isLetterOrDigit(c)) return (char) (c - 0xFEE0);
        int traditional = TRADITIONAL.indexOf(c);
        if (traditional >= 0) return SIMPLIFIED.charAt(traditional);
        return switch (c) {
            case '〈', '«' -> '《';
            case '〉', '»' -> '》';
            default -> c;
        };
    }

    Optional<Reference> parse() {
        if (text.length() < 2 || text.length() > LONGEST) return Optional.empty();
        var opening = OPENING.matcher(text);
        int start = opening.find() ? opening.end() : 0;
        boolean sentence = start > 0;
        while (start < text.length() && "“\"'‘".indexOf(text.charAt(start)) >= 0) start++;
        var number = NUMBER_IN_TEXT.matcher(text);
        if (number.region(start, text.length()).lookingAt()) return numbered(number, sentence);
        int mark = text.indexOf('《', start);
        if (mark >= 0) return marked(start, mark, sentence);
        return unmarked(start, sentence);
    }

    /** A document number, then perhaps a title in marks, then perhaps a provision. */
    private Optional<Reference> numbered(Matcher number, boolean sentence) {
        var docNumber = DocNumber.parse(strip(number.group()));
        if (docNumber.isEmpty()) return Optional.empty();
        int at = number.end();
        var title = "";
        if (at < text.length() && text.charAt(at) == '《') {
            int close = Titles.closing(text, at);
            if (close < 0) return Optional.empty();
            title = typed.substring(at + 1, close);
            at = close + 1;
        }
        var eid = provision(at, sentence, title, false);
        var named = title;
        return eid.map(e -> new Reference(named, docNumber, e));
    }

    private static String strip(String number) {
        var bare = number.startsWith("（") || number.startsWith("(") ? number.substring(1) : number;
        return bare.endsWith("）") || bare.endsWith(")")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }

    private Optional<Reference> marked(int start, int mark, boolean sentence) {
        int close = Titles.closing(text, mark);
        if (close < 0) return Optional.empty();
        var title = typed.substring(mark + 1, close);
        if (title.isEmpty()) return Optional.empty();
        int at = close + 1;
        if (at < text.length() && text.charAt(at) == '的') at++;
        Optional<DocNumber> docNumber = Optional.empty();
        var number = NUMBER_IN_TEXT.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            docNumber = DocNumber.parse(strip(number.group()));
            at = number.end();
        }
        var remark = REMARK.matcher(text).region(at, text.length());
        if (remark.lookingAt()) at = remark.end();
        var eid = provision(at, sentence, title, true);
        if (eid.isEmpty()) return Optional.empty();
        var before = text.substring(start, mark);
        boolean introduced =
                eid.get().isEmpty()
                        ? before.isEmpty() || ISSUER.matcher(before).matches()
                        : before.chars().noneMatch(c -> "，。；？！,;?!".indexOf(c) >= 0);
        if (!introduced) return Optional.empty();
        return Optional.of(new Reference(title, docNumber, eid.get()));
    }

    private Optional<Reference> unmarked(int start, boolean sentence) {
        for (int at = start; at < text.length(); at++) {
            if (!mayBegin(at)) continue;
            // 慈善法，第八条   慈善法》第八条
            int end = at > start && "，,：:》".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : at;
            var title = text.substring(start, end);
            boolean self = title.isEmpty() || THIS.matcher(title).matches();
            if (!self && !titleBefore(title, at)) continue;
            var eid = self ? inThis(at, sentence) : provision(at, sentence, title, false);
            if (eid.isEmpty() || eid.get().isEmpty()) continue;
            var named = self ? "" : PART_OF_LAW.matcher(typed.substring(start, end)).replaceAll("");
            return Optional.of(new Reference(named, Optional.empty(), eid.get()));
        }
        return titleAlone(start);
    }

    private Optional<Reference> titleAlone(int start) {
        int end = text.length();
        while (end > start && "。，？！”\"'’".indexOf(text.charAt(end - 1)) >= 0) end--;
        var title = text.substring(start, end);
        if (punctuated(title) || !Titles.isLikelyTitle(title)) {
            return Optional.empty();
        }
        return Optional.of(new Reference(typed.substring(start, end), Optional.empty(), ""));
    }

    private boolean mayBegin(int at) {
        return "第附§".indexOf(text.charAt(at)) >= 0
                || Numeral.CHARACTERS.indexOf(text.charAt(at)) > 2
                || Character.isDigit(text.charAt(at));
    }

    private boolean titleBefore(String title, int at) {
        if (title.length() < 2 || punctuated(title)) return false;
        return Titles.endsLikeTitle(title)
                || Titles.isLikelyTitle(title)
                || PART_OF_LAW.matcher(title).find()
                || (text.startsWith("第", at) && title.matches("条例|办法|规定|细则|意见|通知|解释"));
    }

    private static boolean punctuated(String title) {
        return title.chars().anyMatch(c -> "。？！；：?!;:…".indexOf(c) >= 0);
    }

    /** A provision named without any title: only a full {@code 第…条} or the like will do. */
    private Optional<String> inThis(int at, boolean sentence) {
        return Locator.read(text, at).filter(l -> ends(l.end(), sentence)).map(Locator::eid);
    }

    /**
     * The eid named from {@code at} to the end of the text; the empty eid when nothing but
     * afterwords follows; empty when something else is there.
     */
    private Optional<String> provision(int at, boolean sentence, String title, boolean marks) {
        if (ends(at, sentence)) return Optional.of("");
        var full = Locator.read(text, at).filter(l -> ends(l.end(), sentence));
        if (full.isPresent()) return full.map(Locator::eid);
        // 民法典1043条2款: the same without 第
        var bare = Locator.read("第" + text.substring(at), 0);
        if (bare.isPresent() && ends(at + bare.get().end() - 1, sentence)) {
            return bare.map(Locator::eid);
        }
        return bareNumber(at, title, marks).or(() -> headings(at, title, marks));
    }

    // 慈善法 8   慈善法8   慈善法 第8   慈善法 十二
    private Optional<String> bareNumber(int at, String title, boolean marks) {
        var number = BARE_NUMBER.matcher(text).region(at, text.length());
        if (!number.matches()) return Optional.empty();
        var value = Numeral.parse(number.group(1));
        if (value.isEmpty() || value.getAsInt() < 1 || value.getAsInt() > LAST_ARTICLE) {
            return Optional.empty();
        }
        boolean han = !Character.isDigit(number.group(1).charAt(0));
        boolean said = gap[at] || marks || text.charAt(at) == '第';
        boolean firm = marks ? Titles.endsLikeTitle(title) : Titles.isLikelyTitle(title);
        boolean article = han ? said && Titles.endsLikeStatute(title) : true;
        return firm && article ? Optional.of("tiao-" + value.getAsInt()) : Optional.empty();
    }

    // 实施意见三（二）   《实施意见》三、（二）4
    private Optional<String> headings(int at, String title, boolean marks) {
        var numbers = HEADINGS.matcher(text).region(at, text.length());
        if (!numbers.matches() || Titles.endsLikeStatute(title)) return Optional.empty();
        if (!marks && numbers.group(2) == null) return Optional.empty();
        var eid = new StringBuilder();
        for (int group = 1; group <= 3 && numbers.group(group) != null; group++) {
            var value = Numeral.parse(numbers.group(group));
            if (value.isEmpty() || value.getAsInt() < 1 || value.getAsInt() > 99) {
                return Optional.empty();
            }
            eid.append(group == 1 ? Numeral.pinyin(value.getAsInt()) : "." + value.getAsInt());
        }
        return Optional.of(eid.toString());
    }

    /** Whether nothing of weight follows: afterwords, or further provisions in a row. */
    private boolean ends(int at, boolean sentence) {
        var further = FURTHER.matcher(text).region(at, text.length());
        int from = at > 0 && further.lookingAt() ? further.end() : at;
        var rest = text.substring(from);
        return AFTERWORDS.matcher(rest).matches()
                || (sentence && SENTENCE_GOES_ON.matcher(rest).matches());
    }
}

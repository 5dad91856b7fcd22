package tiaowen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.DocNumber;
import tiaowen.model.Metadata;
import tiaowen.model.PolicyKind;
import tiaowen.model.Repeal;
import tiaowen.model.Repeal.Manner;
import tiaowen.model.Titles;

/**
 * Finds the policies that a text ends as a whole. A part that is struck out ({@code 《某办法》第三条同时废止},
 * {@code 《某办法》中关于…的规定同时废止}) ends nothing, and neither does what has ended before ({@code
 * 《某办法》已废止}). What yields only where it disagrees is told apart.
 */
final class Repeals {
    private static final String VERB = "(?:废止|失效|作废|停止(?:执行|施行|实施|使用|适用)|不再(?:执行|施行|实施|适用|有效))";
    // 《X》同时废止  《X》（国发〔1999〕1号）即行废止  《X》自本办法施行之日起停止执行  《X》等5件规范性文件予以废止
    private static final Pattern ENDED =
            Pattern.compile(
                    "(?:等[0-9一二三四五六七八九十百]{0,4}[件份项个部]?(?:规范性文件|行政法规|司法解释|文件|法规|规章|规定)?)?+"
                            + "(?:及其?[\\p{IsHan}]{2,12}?(?=同时|即行|一并|均))?"
                            + "(?:[，,、]|[自从于][^，。；《》]{1,30}?(?:日起|起|日)|即日起|同时|即行|立即|相应|一并|一律|随之|随即|现|也|都|均|全部|全文|予以|宣布|即|应当|特此|"
                            + VERB
                            + "并?){0,8}?"
                            + VERB
                            + "(?=[。；，,、）)！!\\s]|$)");
    // 现决定废止《X》  宣布失效《X》
    private static final Pattern ENDS = Pattern.compile("(?:废止|宣布失效|停止执行)(?:了|[：:])?$");
    // 废止下列文件：  下列规范性文件予以废止：  决定废止以下3件规章
    private static final Pattern LISTS =
            Pattern.compile(
                    "(?:废止|失效|停止执行)(?:的)?(?:下列|以下|如下)|(?:下列|以下|如下)[^。；：:《]{0,40}(?:废止|失效|停止执行)");
    private static final Pattern LIST_HEADING =
            Pattern.compile("(?:废止|失效)的?[^。；，]{0,24}(?:目录|清单|名单|一览表|文件)$|^(?:决定|予以|宣布)(?:废止|失效)的");
    private static final Pattern BRACKETS =
            Pattern.compile("(?:[（(](?:[^（）()]|[（(][^（）()]{0,20}[）)]){0,80}+[）)])*+");
    private static final Pattern PART = Pattern.compile("[的]?(?:中|第|里|附件|附表|有关|相关|关于)");
    private static final Pattern OTHER = Pattern.compile("根据|依照|按照|依据|不一致|抵触|修改|执行|适用|参照|遵守|废止|失效");
    // 最高人民法院于1992年7月14日发布的  1999年3月民政部、财政部联合印发的
    private static final Pattern OFFICE =
            Pattern.compile(
                    "^(?:[、，,和及与]|以及|原)*+(?:\\d{4}年[\\d月日]{0,6})?(?:原)?(最高人民法院|最高人民检察院|[\\p{IsHan}]{1,10}?(?:部|局|委员会|署|厅|国务院|办公厅))(?:于|[0-9]|联合|制定|印发|下发|发布|公布|颁布|$)");
    private static final Pattern IN_TITLE =
            Pattern.compile(
                    "(?:废止|宣布失效)([《〈][^《》〈〉]{2,80}[》〉](?:[、和及与等]*[《〈][^《》〈〉]{2,80}[》〉])*+)");
    // 《X》与本办法不一致的，以本办法为准  《X》中与本办法相抵触的规定同时废止
    private static final Pattern INCONSISTENT =
            Pattern.compile(
                    "(?:等[0-9一二三四五六七八九十百]{0,4}[件份项个部]?\\p{IsHan}{0,8})?(?:中|里)?(?:的规定|有关规定|的内容)?[与同和]本\\p{IsHan}{1,12}?(?:不一致|相?抵触|不相?符|相?冲突)");
    // 等12件规范性文件
    private static final Pattern COUNTED = Pattern.compile("等[0-9一二三四五六七八九十百]{1,4}[件份项个部]");
    private static final int SENTENCE = 3000;

    private final Metadata metadata;
    private final Map<String, Repeal> found = new LinkedHashMap<>();
    private boolean listing;
    private String text;

    private Repeals(Metadata metadata) {
        this.metadata = metadata;
    }

    /** A title in marks, from its mark to behind its closing mark. */
    private record Marked(int start, int end, String title) {}

    /** Repeals in reading order, each policy once. */
    static List<Repeal> find(List<Passage> passages, Metadata metadata) {
        // an explanation tells what the explained text ended
        if (metadata.kind() == PolicyKind.EXPLANATION) return List.of();
        var repeals = new Repeals(metadata);
        repeals.title(passages.isEmpty() ? "" : passages.getFirst().eid());
        passages.forEach(repeals::read);
        return List.copyOf(repeals.found.values());
    }

    // 关于废止《X》的决定
    private void title(String eid) {
        var named = IN_TITLE.matcher(metadata.title());
        if (!named.find()) return;
        text = named.group(1).replace('〈', '《').replace('〉', '》');
        var manner = manner(metadata.title(), Manner.DECIDED);
        for (var title : titles(0, text.length())) add(eid, title, 0, day(), manner);
    }

    /** How a sentence ends what it names: many at once are a list. */
    private static Manner manner(String words, Manner otherwise) {
        return COUNTED.matcher(words).find() ? Manner.LISTED : otherwise;
    }

    private void read(Passage passage) {
        if (passage.form() == Passage.Form.HEADING) return;
        text = passage.text();
        boolean headed =
                !passage.headings().isEmpty()
                        && LIST_HEADING.matcher(passage.headings().getLast()).find();
        if (listing || headed) {
            boolean entry = entry(passage);
            listing &= entry;
            if (entry) return;
        }
        if (!mayEnd(text)) return;
        int start = 0;
        while (start < text.length()) {
            int end = Sentences.end(text, start, "。；");
            if (end - start <= SENTENCE) sentence(passage, start, end);
            start = end;
        }
    }

    private static boolean mayEnd(String text) {
        return text.contains("废止")
                || text.contains("失效")
                || text.contains("作废")
                || text.contains("停止")
                || text.contains("不再");
    }

    /** A line of a list of what is ended: a title opens it, or is all of it. */
    private boolean entry(Passage passage) {
        boolean any = false;
        for (var line : text.split("\n", -1)) {
            for (var cell : line.split("\t", -1)) {
                int mark = cell.indexOf('《');
                boolean plain =
                        mark < 0
                                && cell.length() >= 6
                                && cell.length() <= 80
                                && Terms.isPlain(cell)
                                && Titles.endsLikeTitle(cell);
                if (plain) {
                    put(
                            new Repeal(
                                    passage.eid(),
                                    cell,
                                    Optional.empty(),
                                    Optional.empty(),
                                    day(),
                                    Manner.LISTED));
                    any = true;
                }
                boolean opens =
                        mark >= 0
                                && mark <= 60
                                && cell.chars().limit(mark).noneMatch(c -> "。，；自由".indexOf(c) >= 0);
                if (!opens) continue;
                int at = text.indexOf(cell);
                var first = titles(at + mark, at + mark + 1);
                if (first.isEmpty() || partial(first.getFirst())) continue;
                add(passage.eid(), first.getFirst(), at, day(), Manner.LISTED);
                any = true;
            }
        }
        return any;
    }

    private void sentence(Passage passage, int start, int end) {
        var titles = titles(start, end);
        var words = text.substring(start, end);
        var together = manner(words, Manner.TOGETHER);
        var decided = manner(words, Manner.DECIDED);
        for (int i = 0; i < titles.size(); i++) {
            var title = titles.get(i);
            int from = i == 0 ? start : titles.get(i - 1).end();
            if (follows(INCONSISTENT, title, end)) {
                add(passage.eid(), title, from, day(), Manner.WHERE_INCONSISTENT);
            } else if (follows(ENDED, title, end)) {
                var day = dayIn(title.end(), end);
                int first = i;
                while (first > 0 && inRow(titles.get(first - 1), titles.get(first))) first--;
                for (int j = first; j <= i; j++) {
                    add(
                            passage.eid(),
                            titles.get(j),
                            j == 0 ? start : titles.get(j - 1).end(),
                            day,
                            together);
                }
            } else if (ENDS.matcher(
                            text.substring(Math.max(from, title.start() - 8), title.start()))
                    .find()) {
                if (!partial(title)) add(passage.eid(), title, from, day(), decided);
                for (int j = i; j + 1 < titles.size(); j++) {
                    if (!inRow(titles.get(j), titles.get(j + 1))) break;
                    add(passage.eid(), titles.get(j + 1), titles.get(j).end(), day(), decided);
                }
            }
        }
        boolean last = end == text.length();
        if (last && LISTS.matcher(text.substring(start, end)).find()) listing = true;
    }

    /** Whether words stand behind a title, and what is in brackets behind it. */
    private boolean follows(Pattern words, Marked title, int end) {
        // A title with a full stop in it goes on behind what was taken for its sentence.
        if (title.end() > end) return false;
        var after = BRACKETS.matcher(text).region(title.end(), end);
        int at = after.lookingAt() ? after.end() : title.end();
        return words.matcher(text).region(at, Math.min(end, at + 200)).lookingAt();
    }

    /** The day of {@code 自2020年5月1日起废止}; else that of the whole text. */
    private Optional<LocalDate> dayIn(int from, int end) {
        int stop = text.indexOf('止', from);
        if (stop < 0 || stop > end) return day();
        return Days.written(text.substring(Math.max(from, stop - 24), stop)).stream()
                .findFirst()
                .or(this::day);
    }

    private Optional<LocalDate> day() {
        return metadata.effective().or(metadata::promulgated);
    }

    private boolean inRow(Marked one, Marked next) {
        if (next.start() - one.end() > 200 || partial(one)) return false;
        var brackets = BRACKETS.matcher(text).region(one.end(), next.start());
        int at = brackets.lookingAt() ? brackets.end() : one.end();
        var between = text.substring(at, next.start());
        return between.isEmpty()
                || ("、，,和及与以".indexOf(between.charAt(0)) >= 0 && !OTHER.matcher(between).find());
    }

    private boolean partial(Marked title) {
        var brackets = BRACKETS.matcher(text).region(title.end(), text.length());
        int at = brackets.lookingAt() ? brackets.end() : title.end();
        return PART.matcher(text).region(at, text.length()).lookingAt();
    }

    /**
     * @param from where the words that describe it may begin
     */
    private void add(String eid, Marked marked, int from, Optional<LocalDate> day, Manner manner) {
        int comma = text.lastIndexOf('，', marked.start());
        var before = text.substring(Math.max(from, comma + 1), marked.start());
        var brackets = BRACKETS.matcher(text).region(marked.end(), text.length());
        var behind = brackets.lookingAt() ? brackets.group() : "";
        var number = number(behind);
        var issued =
                Days.written(before).stream()
                        .max(Comparator.naturalOrder())
                        .or(() -> Days.first(behind))
                        .or(() -> number.map(n -> LocalDate.of(n.year(), 12, 31)));
        var office = OFFICE.matcher(before);
        boolean bare = marked.title().startsWith("关于");
        var title = bare && office.find() ? office.group(1) + marked.title() : marked.title();
        put(new Repeal(eid, title, number.map(DocNumber::toString), issued, day, manner));
    }

    private static Optional<DocNumber> number(String brackets) {
        for (int i = 1; i < brackets.length(); i++) {
            if ("〔[［【﹝(（".indexOf(brackets.charAt(i)) < 0) continue;
            var number = DocNumbers.at(brackets, i);
            if (number.isPresent()) return Optional.of(number.get().number());
        }
        return Optional.empty();
    }

    private void put(Repeal repeal) {
        found.merge(repeal.title(), repeal, (one, next) -> one.ends() || !next.ends() ? one : next);
    }

    /** Titles whose marks open between two places. */
    private List<Marked> titles(int from, int to) {
        var titles = new ArrayList<Marked>();
        int at = from;
        while (at < to && (at = text.indexOf('《', at)) >= 0 && at < to) {
            int close = Titles.closing(text, at);
            if (close < 0) {
                at++;
                continue;
            }
            var title = Titles.plain(text.substring(at, close + 1));
            if (!title.isEmpty()) titles.add(new Marked(at, close + 1, title));
            at = close + 1;
        }
        return titles;
    }
}

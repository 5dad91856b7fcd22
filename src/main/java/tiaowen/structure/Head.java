package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import tiaowen.model.PageTitle;

/**
 * What stands above the text: title, notes of its history, number, order.
 *
 * @param title lines joined
 * @param titleLines the lines that are the title, and those that only say it again
 * @param history notes, a line each, in the order of the source
 * @param rest the lines of the text, its opening included
 */
record Head(Optional<String> title, List<Line> titleLines, List<Line> history, List<Line> rest) {
    // words that the titles of policies end with, before brackets such as （试行）
    private static final Pattern KIND =
            Pattern.compile(
                    "(?:法|法典|条例|办法|规定|细则|通知|意见|决定|决议|解释|批复|复函|函|公告|通告|通报|命令|令|方案|规划|纲要|计划|要点|规则|章程|规范|标准|指南|指引|制度|守则|准则"
                            + "|目录|名录|清单|预案|措施|解读|问答|记者问|说明|安排|修正案|报告|建议|倡议书|议定书|公约|协定|宪法|总则|纪要|答复|政策|补充规定|修正|宣言|声明|请示|讲话|草案|一览表|登记表|倡议|公报|通则|预算|决算|答问|手册|简章|大纲|须知|启事|公示|汇编|导则|(?:告知|通知|决定|承诺|意见|责任)书)"
                            + "(?:[（(][^（()）]{1,20}[）)]){0,3}$");
    private static final Pattern KIND_OF_ANNEX = Pattern.compile("[（(](?:规范|资料)性(?:附录)?[）)]");
    private static final int LONGEST_TITLE = 160;

    /** So many lines may stand above a title, and so many above one that is known to the letter. */
    private static final int ABOVE = 12;

    private static final int ABOVE_KNOWN = 60;
    private static final int MOST_LINES = 6;

    /** 某某市人民政府文件, in a scan perhaps only its last word. */
    private static final Pattern LETTERHEAD =
            Pattern.compile("(?!.*关于).{0,50}文\\s?件(?:\\p{IsHan}{2,12}[部委厅局办署会院室])?");

    // 【法宝引证码】CLI.1.1  原文链接：https://…  新华社北京2月13日电  中华人民共和国国家标准
    private static final Pattern OF_SITE =
            Pattern.compile(
                    "^【[^】]{2,8}】.{0,40}$|^.{0,20}https?://\\S*$|^新华社.{0,12}电$|^欢迎(?:来到|访问|光临|使用)|^(?:中华人民共和国|\\p{IsHan}{2,8})(?:国家|行业|地方|团体|企业)标准$");
    // above a title of its own
    private static final Pattern COLUMN = Pattern.compile("(?:通知|公告|通告|公示|通知公告)");
    // 保障对象：全县困难家庭, but not 政策解读：…
    private static final Pattern STATES =
            Pattern.compile("\\p{IsHan}{0,4}(?:对象|时间|地点|范围|条件|标准|电话|地址|流程|要求|期限|依据|单位|部门)[:：]");
    // 2012-06-29发布  2012-07-01实施   XXXX-XX-XX发布
    private static final Pattern COVER =
            Pattern.compile("(?:[0-9X]{4}(?:\\s?-\\s?[0-9X]{2}){2}\\s?(?:发布|实施)[\\s　]*){1,2}");
    // Personal information security specification
    private static final Pattern IN_ENGLISH =
            Pattern.compile("[A-Z][A-Za-z]+ [A-Za-z ,:()—–-]{12,150}");
    // 来源：某某市民政局
    private static final Pattern SOURCE = Pattern.compile("来源[:：]\\s?\\p{IsHan}{2,20}");
    // 的通知  和《示例办法》的决定: what cannot begin a line of its own
    private static final Pattern GOES_ON = Pattern.compile("^(?:的|和|及|》)");
    // （试行）  （第八版）  （2021年修订）
    private static final Pattern VERSION =
            Pattern.compile("[（(][^（）()年月]{0,12}(?:版|稿|试行|暂行|草案|修订|修正)[^（）()]{0,4}[）)]");

    /** Reads the head of the lines. */
    static Head of(List<Line> lines, KnownTitles known) {
        var first = known.said().isEmpty() ? "" : known.said().getFirst();
        var reader = new Reader(lines, first, Integer.MAX_VALUE, known.lines());
        reader.begin(known);
        return reader.read();
    }

    /** The head of an annex, whose title may stand on the label's own line, below it, or both. */
    static Head ofAnnex(List<Line> lines, String heading) {
        int longest = heading.isEmpty() ? Wording.HEADING : 0;
        return new Reader(lines, heading, longest, Set.of()).read();
    }

    /** Whether a line ends as the titles of policies do: {@code …管理办法（试行）}. */
    static boolean endsLikeTitle(String text) {
        return text.length() <= LONGEST_TITLE && KIND.matcher(text).find();
    }

    private static final class Reader {
        private final List<Line> lines;
        private final List<Line> history = new ArrayList<>();
        private final List<Line> titleLines = new ArrayList<>();
        private final List<Line> repeated = new ArrayList<>();
        private final List<Line> rest = new ArrayList<>();
        private final Set<Integer> titles;
        private String title = "";
        private String known;
        private final int longest;
        private String openNote = "";
        private boolean ordered;
        private int at;

        /**
         * @param titles numbers of the lines whose role is the title
         */
        Reader(List<Line> lines, String known, int longest, Set<Integer> titles) {
            this.titles = titles;
            this.lines = lines;
            this.known = known;
            this.longest = Math.min(longest, LONGEST_TITLE);
        }

        /** Passes over what stands above the title, where that can be told. */
        void begin(KnownTitles known) {
            for (var title : known.said()) if (beginAt(title)) return;
            for (var title : known.perhaps()) if (beginAt(title)) return;
            passLetterhead();
        }

        /** Takes the first lines that are together a title to the letter. */
        private boolean beginAt(String wanted) {
            var bare = bare(PageTitle.bare(wanted));
            if (bare.length() < 4) return false;
            for (int from = 0; from < Math.min(lines.size(), ABOVE_KNOWN); from++) {
                var sum = new StringBuilder();
                for (int i = from; i < lines.size() && i - from < MOST_LINES; i++) {
                    if (lines.get(i).isTable() || sum.length() > bare.length()) break;
                    sum.append(
                            bare(
                                    i == from
                                            ? PageTitle.bare(lines.get(i).text())
                                            : lines.get(i).text()));
                    if (!bare.contentEquals(sum)) continue;
                    while (at < from) addNote();
                    takeTitle(i + 1);
                    return true;
                }
                var line = lines.get(from);
                ordered |= HistoryLine.isOrder(line.text());
                if (line.isTable() || (isProse(line) && !ordered)) break;
            }
            ordered = false;
            return false;
        }

        private static boolean isProse(Line line) {
            return line.text().length() > 2 * Wording.HEADING && line.text().indexOf('。') >= 0;
        }

        /** The number of a paper stands under its letterhead, or under its title. */
        private void passLetterhead() {
            int number = 0;
            while (number < Math.min(lines.size(), ABOVE)
                    && !lines.get(number).isTable()
                    && !HistoryLine.isNumber(lines.get(number).text())) {
                var text = lines.get(number).text();
                if (isLabelled(lines.get(number)) || isProse(lines.get(number))) return;
                if (endsLikeTitle(text) && !LETTERHEAD.matcher(text).matches()) return;
                number++;
            }
            if (number == 0 || number >= Math.min(lines.size(), ABOVE)) return;
            if (lines.get(number).isTable() || !titleBelow(number + 1)) return;
            while (at <= number) addNote();
        }

        private boolean titleBelow(int from) {
            var sum = new StringBuilder();
            for (int i = from; i < lines.size() && i - from < MOST_LINES; i++) {
                var line = lines.get(i);
                if (line.isTable() || isLabelled(line) || !isTitleLine(line)) return false;
                if (endsLikeTitle(sum.append(line.text()).toString())) return true;
            }
            return false;
        }

        Head read() {
            while (at < lines.size()) {
                int before = at;
                step();
                if (at == before) break;
            }
            rest.addAll(lines.subList(at, lines.size()));
            if (title.isEmpty()) nameByOrder();
            var found = title.isEmpty() ? Optional.<String>empty() : Optional.of(title);
            titleLines.addAll(repeated);
            return new Head(found, titleLines, history, rest);
        }

        /** 某某市民政局公告 above its number, with no title of its own below. */
        private void nameByOrder() {
            for (var line : history) {
                if (!HistoryLine.isOrder(line.text()) || !endsLikeTitle(line.text())) continue;
                history.remove(line);
                titleLines.add(line);
                title = Wording.heading(line.text());
                return;
            }
        }

        private void step() {
            var line = lines.get(at);
            if (line.isTable()) return;
            var text = line.text();
            int same = repeatsTitle();
            if (same > 0) {
                if (title.isEmpty()) takeTitle(at + same);
                else for (int end = at + same; at < end; at++) repeated.add(lines.get(at));
            } else if (goesOnWithNote(text)) {
                openNote += text;
                addNote();
            } else if (isLabelled(line)) {
                return;
            } else if (Headings.isBook(line) && !title.isEmpty()) {
                rest.add(line);
                at++;
            } else if (HistoryLine.beginsNote(text)) {
                note();
            } else if (HistoryLine.matches(text)) {
                openNote = text;
                addNote();
            } else if (isOrderText()) {
                order();
            } else if (title.isEmpty() && isAboveTitle(text)) {
                addNote();
            } else if (title.isEmpty()) {
                firstTitle();
            } else if (rest.isEmpty() && isIssuerNote()) {
                addNote();
            }
        }

        private boolean isAboveTitle(String text) {
            return isCode(text)
                    || OF_SITE.matcher(text).find()
                    || (LETTERHEAD.matcher(text).matches() && titleBelow(at + 1))
                    || (COLUMN.matcher(text).matches() && beginsAbout(at + 1));
        }

        private boolean beginsAbout(int i) {
            return titleBelow(i) && lines.get(i).text().startsWith("关于");
        }

        /** ICS 03.080, DB14/T 1234—2020: what a standard prints above its title. */
        private boolean isCode(String text) {
            if (text.length() > 40 || hasHan(text)) return false;
            for (int i = at + 1; i < Math.min(lines.size(), at + ABOVE); i++) {
                if (!lines.get(i).isTable() && hasHan(lines.get(i).text())) return true;
            }
            return false;
        }

        private static boolean hasHan(String text) {
            return text.codePoints().anyMatch(Character::isIdeographic);
        }

        private static boolean isLabelled(Line line) {
            return line.label().isPresent()
                    || Headings.isPreface(line)
                    || Headings.isSupplement(line);
        }

        /** …《关于修改〈某某法〉 / 〈某某条例〉的决定》修正 — a note that a line break cuts. */
        private boolean goesOnWithNote(String text) {
            return !openNote.isEmpty()
                    && openNote.length() < 600
                    && text.length() <= 200
                    && !text.endsWith("。")
                    && "》>〉）)".chars().anyMatch(mark -> text.indexOf(mark) >= 0)
                    && HistoryLine.isOpen(openNote);
        }

        private void addNote() {
            var line = lines.get(at++);
            history.add(line);
            ordered |= HistoryLine.isOrder(line.text());
        }

        private void note() {
            int end = at;
            while (end < lines.size() && end - at < 15 && !lines.get(end).isTable()) {
                if (HistoryLine.closes(lines.get(end).text())) break;
                end++;
            }
            boolean closed = end < lines.size() && HistoryLine.closes(lines.get(end).text());
            int to = closed ? end + 1 : at + 1;
            while (at < to) addNote();
        }

        /** How many lines from here are together the title that is known already. */
        private int repeatsTitle() {
            var wanted = bare(title.isEmpty() ? known : title);
            if (wanted.isEmpty()) return 0;
            var sum = new StringBuilder();
            for (int i = at; i < lines.size() && i - at < 6; i++) {
                var line = lines.get(i);
                if (line.isTable() || line.text().length() > LONGEST_TITLE) return 0;
                // 一、…的范围 below a title …的范围 is the first of its parts
                if (line.label().filter(l -> l.kind().section()).isPresent()) return 0;
                sum.append(bare(line.text()));
                if (sum.length() > wanted.length() + 20) return 0;
                if (sum.length() < 4 || !same(sum.toString(), wanted)) continue;
                // an office's name in front of the title stands on its line
                if (i == at || wanted.endsWith(sum.toString())) return i - at + 1;
            }
            return 0;
        }

        private static boolean same(String line, String wanted) {
            return line.equals(wanted)
                    || (line.length() * 2 > wanted.length() && wanted.endsWith(line))
                    || (wanted.length() * 2 > line.length() && line.endsWith(wanted));
        }

        private static String bare(String text) {
            var out = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) out.append(text.charAt(i));
            }
            return out.toString();
        }

        private void firstTitle() {
            skipToKnown();
            var first = lines.get(at);
            if (!isTitleLine(first) || Headings.isPart(first)) return;
            int end = at + 1;
            // 最高人民法院 / 关于审理…案件适用法律 / 若干问题的解释
            while (end < lines.size() && end - at < MOST_LINES && !endsTitle(end) && follows(end)) {
                end++;
            }
            if (!endsTitle(end) && end > at + 1 && !first.standsOut()) end = at + 1;
            if (isOpenLine(lines.get(end - 1))) return;
            // （规范性附录） above the name of the annex of a standard
            boolean more = end == at + 1 && end < lines.size() && goesOn(end);
            if (more && KIND_OF_ANNEX.matcher(first.text()).matches()) end++;
            takeTitle(end);
        }

        private void takeTitle(int end) {
            int to = end;
            while (to < lines.size() && goesOn(to) && isRest(to)) to++;
            titleLines.clear();
            titleLines.addAll(lines.subList(at, to));
            title = join(to);
            at = to;
        }

        /** The name of a column or an office may stand above the title. */
        private void skipToKnown() {
            int here = at;
            int title = find(i -> !known.isEmpty() && repeatsTitle() > 0);
            if (title < 0) title = find(i -> titles.contains(lines.get(i).number()));
            if (title < 0 && known.isEmpty()) title = find(i -> lines.get(i).level() == 1);
            at = here;
            while (at < title) addNote();
        }

        /** Index of the first line from here that is such; -1 where the text begins before it. */
        private int find(IntPredicate such) {
            int here = at;
            int found = -1;
            for (; found < 0 && at < lines.size() && at - here < ABOVE; at++) {
                var line = lines.get(at);
                if (line.isTable() || isLabelled(line) || line.text().endsWith("。")) break;
                if (such.test(at)) found = at;
            }
            at = here;
            return found;
        }

        private boolean endsTitle(int end) {
            var title = join(end);
            if (HistoryLine.isOpen(title)) return false;
            int level = lines.get(end - 1).level();
            boolean more = level > 0 && end < lines.size() && lines.get(end).level() == level;
            if (more && endsLikeTitle(lines.get(end).text()) && goesOn(end)) return false;
            return (level == 1 && !more) || endsLikeTitle(title);
        }

        /** A further line of a title looks like the one above it. */
        private boolean follows(int i) {
            return goesOn(i) && lines.get(i).level() == lines.get(i - 1).level();
        }

        private boolean isRest(int i) {
            var text = lines.get(i).text();
            return VERSION.matcher(text).matches() || GOES_ON.matcher(text).find();
        }

        private String join(int end) {
            var sum = new StringBuilder();
            for (var line : lines.subList(at, end)) sum.append(Wording.heading(line.text()));
            return sum.toString();
        }

        private boolean goesOn(int i) {
            var line = lines.get(i);
            return isTitleLine(line)
                    && !isLabelled(line)
                    && !Headings.isBook(line)
                    && !HistoryLine.matches(line.text())
                    && !HistoryLine.beginsNote(line.text());
        }

        private boolean isTitleLine(Line line) {
            if (line.isTable() || line.text().length() > longest) return false;
            if (isOpenLine(line)) return true;
            if (STATES.matcher(line.text()).lookingAt()) return false;
            char last = line.text().charAt(line.text().length() - 1);
            return "；：，、;:,".indexOf(last) < 0 && line.text().indexOf('。') < 0;
        }

        /** 关于办理盗窃、 / 诈骗案件的解释: a title that a line break cuts behind a mark. */
        private static boolean isOpenLine(Line line) {
            return line.text().endsWith("、");
        }

        /**
         * The office's name between a title and the number of the paper; where a site has it from.
         */
        private boolean isIssuerNote() {
            var text = lines.get(at).text();
            return HistoryLine.isIssuer(text)
                    || SOURCE.matcher(text).matches()
                    || IN_ENGLISH.matcher(text).matches()
                    || COVER.matcher(text).matches();
        }

        /** An order that puts a statute in force stands above the statute's own title. */
        private boolean isOrderText() {
            boolean order = title.isEmpty() ? ordered : HistoryLine.isOrder(title);
            return order && statuteTitle() > 0;
        }

        private int statuteTitle() {
            for (int i = at; i < lines.size() && i - at < 15; i++) {
                var line = lines.get(i);
                if (line.isTable() || isLabelled(line)) return -1;
                if (isTitleLine(line)
                        && endsLikeTitle(line.text())
                        && !HistoryLine.isOrder(line.text())
                        && !HistoryLine.isNumber(line.text())) {
                    return i;
                }
            }
            return -1;
        }

        private void order() {
            int to = statuteTitle();
            history.addAll(0, titleLines);
            titleLines.clear();
            while (at < to) addNote();
            title = "";
            known = "";
            firstTitle();
        }
    }
}

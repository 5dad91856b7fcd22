package tiaowen.clean.page;

import static tiaowen.clean.line.Example.keeps;
import static tiaowen.clean.line.Example.repairs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tiaowen.clean.line.Example;

/**
 * Reads the line under a title that says when and by whom the page was put out, and drops it:
 * {@code 发布时间：2023-05-16 来源：民政局 浏览次数：20 字体：大 中 小}.
 */
public final class PublishingLine implements BlockRule {
    /** Words that only such a line uses before a colon. */
    private static final String KEY =
            "(?:发布|发表|公布|更新|添加|上传|录入|采编|发稿|编辑)(?:时间|日期)|(?:最后|最近)更新|(?:信息|文章|稿件|新闻|资料)?来源|稿源"
                    + "|作者|撰稿人?|发布(?:者|人|单位|机构)|信息员|点击(?:数|量|次数|率)?|浏览(?:数|量|次数)?|查看(?:数|量|次数)"
                    + "|阅读(?:数|量|次数)?|访问(?:数|量|次数)?|人气|字体(?:大小)?|字号(?:大小)?|点击关注微信|关注微信|Published|Posted(?: on)?|Updated|Author|Views";

    /** How such a line begins: with such a word, or with a date before one. */
    public static final String OPENING =
            "^[\\[【（( 　]*+(?:(?:时间|日期)[ 　]*[:：][ 　]*)?"
                    + "(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:[ 　]+\\d{1,2}:\\d{2}(?::\\d{2})?)?[|｜ 　]*+)?"
                    + "(?:"
                    + KEY
                    + ")[ 　]*[:：]";

    private static final Pattern LINE = Pattern.compile(OPENING);

    /** {@code 2023-05-16}, {@code [2023/5/16]}: a day alone as sites write it. */
    private static final Pattern DAY =
            Pattern.compile("^[\\[【（( ]*+\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}[\\]】）) ]*+$");

    /** {@code 民政之声 2023-05-16 09:30 发表}: only sites say the minute. */
    private static final Pattern MINUTE =
            Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?[ 　T]+\\d{1,2}[:时]\\d{2}");

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)");
    private static final Pattern SOURCE =
            Pattern.compile("(?:来源|稿源)[ 　]*[:：][ 　]*([^ 　\\t|｜\\]】）)]{1,40})");
    private static final Pattern AUTHOR =
            Pattern.compile("(?:作者|撰稿人?)[ 　]*[:：][ 　]*([^ 　\\t|｜\\]】）)]{1,20})");

    /** What follows a value where nothing parts it from the next key. */
    private static final Pattern NEXT =
            Pattern.compile("(?:" + KEY + "|视力保护色|责任编辑|打印|分享)[ 　]*[:：].*|[【\\[（(].*");

    private static final int LONGEST = 200;
    private static final int SHORT = 80;
    private static final int TITLE = 120;

    /** So many lines below a title such a line may stand. */
    private static final int BELOW = 3;

    @Override
    public String id() {
        return "publishing-line";
    }

    @Override
    public String name() {
        return "发布信息";
    }

    @Override
    public String sentence() {
        return "把标题下面说明发布时间和来源的一行读作元数据，然后从正文中去掉。";
    }

    static boolean is(String text) {
        return text.length() <= LONGEST && text.indexOf('。') < 0 && LINE.matcher(text).find();
    }

    private static boolean is(Page page, int i) {
        var text = page.text(i);
        boolean onPage = !page.block(i).look().region().isEmpty();
        return !page.isTitle(i)
                && (is(text)
                        || (onPage && DAY.matcher(text).matches())
                        || (text.length() <= SHORT && MINUTE.matcher(text).find()));
    }

    private static boolean isDated(String text) {
        return is(text) && DATE.matcher(text).find();
    }

    /** The first date that a text names, as {@code 2023-05-16}. */
    static Optional<String> date(String text) {
        return DATE.matcher(text).results().flatMap(date -> day(date).stream()).findFirst();
    }

    private static Optional<String> day(MatchResult date) {
        int year = Integer.parseInt(date.group(1));
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        boolean real =
                month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day).toString()) : Optional.empty();
    }

    @Override
    public Taken take(Page page) {
        var taken = new TreeSet<Integer>();
        var found = new HashMap<String, String>();
        int end = InformationTable.end(page);
        IntStream.range(0, page.size())
                .filter(i -> i < end || isBelowTitle(page, i))
                .filter(i -> i < page.bodyStart() ? is(page, i) : isDated(page.text(i)))
                .forEach(
                        i -> {
                            if (taken.isEmpty()) title(page, i, found);
                            taken.add(i);
                            read(page.text(i), found);
                        });
        return Taken.of(taken).with(found);
    }

    /** A site may speak whole sentences of itself above the title. */
    private static boolean isBelowTitle(Page page, int line) {
        return IntStream.range(Math.max(0, line - BELOW), line).anyMatch(page::isTitle);
    }

    /** The title stands above the line. */
    private static void title(Page page, int line, Map<String, String> found) {
        if (line == 0) return;
        var above = page.text(line - 1);
        boolean label = above.endsWith("：") || above.endsWith(":");
        if (above.length() >= 4 && above.length() <= TITLE && !label) found.put("title", above);
    }

    private static void read(String text, Map<String, String> found) {
        date(text).ifPresent(date -> found.putIfAbsent("published", date));
        value(SOURCE, text).ifPresent(source -> found.putIfAbsent("source", source));
        value(AUTHOR, text)
                .filter(author -> !author.equals("佚名"))
                .ifPresent(author -> found.putIfAbsent("author", author));
    }

    private static Optional<String> value(Pattern pattern, String text) {
        var value = pattern.matcher(text);
        if (!value.find()) return Optional.empty();
        var own = NEXT.matcher(value.group(1)).replaceFirst("");
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs(
                        """
                        示例市临时救助办法
                        [ 作者：佚名　更新时间：2023-05-16　点击数：233 ]
                        2023-05-16 09:30 来源：民政局
                        2023-05-16 09:30
                        第一条　为了帮助困难家庭，制定本办法。
                        """,
                        """
                        示例市临时救助办法
                        第一条　为了帮助困难家庭，制定本办法。
                        """),
                keeps(
                        """
                        示例市民政局公告
                        2023年5月16日
                        """),
                keeps(
                        """
                        一、资金安排
                        来源：财政预算和社会捐赠
                        """));
    }
}

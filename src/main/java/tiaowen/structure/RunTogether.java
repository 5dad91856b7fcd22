package tiaowen.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tiaowen.model.Numeral;

/**
 * Cuts a block that lost its line breaks where its chapters and articles begin. Such a block has
 * nothing but the numbers themselves to go by, so they count only where they go on from each other,
 * and only behind the end of a sentence or behind a heading.
 */
final class RunTogether {
    /** So many articles in sequence in one block are no references. */
    private static final int LEAST = 3;

    /** Numbers that leap farther than this are references. */
    private static final int LEAP = 2;

    /** Characters in front of a label that are looked at for a heading. */
    private static final int HEADING = 60;

    private static final Pattern ARTICLE =
            Pattern.compile("第([" + Numeral.CHARACTERS + "]{1,7})[条條](?:之[一二三四五六七八九十])?");
    // 第一章总则第一条   第二章 管理职责第一节 一般规定第五条   附则第九条
    private static final Pattern HEADINGS =
            Pattern.compile(
                    "(?U)((?:第[一二三四五六七八九十百]{1,4}[编章节編節][\\s　]{0,4}[^。；：，;:,！？“”《》第]{1,30}[\\s　]{0,4})+|附[\\s　]{0,4}则[\\s　]{0,4})$");
    private static final Pattern HEADING_START =
            Pattern.compile("(?<=[^\\s　])(?=第[一二三四五六七八九十百]{1,4}[编章节編節])");
    // …的通知某工发〔2023〕23号   …号各省：   …日互助办法   。某某市民政局2023年3月1日   来源：某某部各省
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?U)(?<=通知|意见|决定|办法|规定|公告|批复|函)\\s{0,4}(?=[\\p{IsHan}]{2,10}[〔\\[（(][0-9]{4}[〕\\]）)]第?[0-9]{1,4}号)"
                            + "|(?<=[〕\\]）)][0-9]{1,4}号)\\s{0,4}(?=\\p{IsHan})"
                            + "|(?<=[。：])(?=[\\p{IsHan}\\s]{4,40}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)"
                            + "|(?<=[院部委会厅局署室府])(?=[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[\\p{IsHan}《])"
                            + "|(?<=[0-9]年[0-9]{1,2}月[0-9]{1,2}日)(?=[\\p{IsHan}（）]{3,40}$)"
                            + "|(?<=来源：\\p{IsHan}{2,20}[部委局厅会办网])(?=各)"
                            + "|(?<=[局委厅部院府会位门）]：)(?=[\\p{IsHan}《])");

    private record Start(int at, int number) {}

    private RunTogether() {}

    /** The parts of a block in order; the block alone where it is not run together. */
    static List<String> cut(String text) {
        var starts = starts(text);
        boolean headed =
                !starts.isEmpty()
                        && text.startsWith("第")
                        && headingBefore(text, starts.getFirst().at()) == 0;
        if (starts.size() < LEAST && !headed) return PaperRunTogether.cut(text);
        var out = new ArrayList<String>();
        int from = 0;
        for (var start : starts) {
            int heading = headingBefore(text, start.at());
            if (from == 0 && heading > 0) out.addAll(head(text.substring(0, heading)));
            else if (heading > from) out.add(text.substring(from, heading));
            if (heading < start.at()) {
                for (var part : HEADING_START.split(text.substring(heading, start.at()), -1)) {
                    out.add(part);
                }
            }
            from = start.at();
        }
        out.add(text.substring(from));
        return out;
    }

    /** The lines above the first label: title, number, to whom, signature, title of the rule. */
    static List<String> head(String text) {
        return List.of(HEAD.split(text, -1));
    }

    private static List<Start> starts(String text) {
        var starts = new ArrayList<Start>();
        var m = ARTICLE.matcher(text);
        int number = 0;
        while (m.find()) {
            int next = Numeral.parse(m.group(1)).orElse(0);
            boolean sub = m.group().charAt(m.group().length() - 2) == '之';
            int step = sub ? 0 : 1;
            boolean first = starts.isEmpty();
            if (!first && (next < number + step || next > number + LEAP)) continue;
            if (!begins(text, m.start()) || Wording.refers(rest(text, m.end()))) continue;
            starts.add(new Start(m.start(), next));
            number = next;
        }
        return starts;
    }

    private static String rest(String text, int from) {
        return Line.strip(text.substring(from, Math.min(text.length(), from + 20)));
    }

    private static boolean begins(String text, int at) {
        return ends(text, at) || headingBefore(text, at) < at;
    }

    /**
     * Where the headings right in front of a label begin; the label itself where there are none.
     */
    private static int headingBefore(String text, int at) {
        int from = Math.max(0, at - HEADING);
        var m = HEADINGS.matcher(text).region(from, at);
        m.useAnchoringBounds(true);
        if (!m.find()) return at;
        // words such as 依照第三章的原则 end no sentence; the first chapter may stand behind a title
        boolean first = m.group().startsWith("第一");
        return first || ends(text, m.start()) ? m.start() : at;
    }

    private static boolean ends(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isBlank(text, before)) before--;
        return before < 0 || "。；：:”）)！？".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isBlank(String text, int at) {
        return at >= 0 && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '　');
    }
}

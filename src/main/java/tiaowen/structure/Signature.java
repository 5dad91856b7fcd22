package tiaowen.structure;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the issuer's name and the day at the end of a text begin. */
final class Signature {
    // （此件公开发布）  抄送：…  联系人：…  （联系电话：…）  某某办公室 2023年3月1日印发
    private static final Pattern BELOW =
            Pattern.compile("(?U)[（(]?\\s?(?:此件|抄送|抄报|分送|主送|主题词|联系人|联系电话|联系方式|信息公开)|.{2,40}印发$");
    // 抄送：…  分送：…  此件公开发布  某某办公室 2023年3月1日印发
    private static final Pattern DISTRIBUTION =
            Pattern.compile("(?U)[（(]?\\s?(?:抄送|抄报|分送|主题词|此件)|.{2,40}印发$");
    // 某某市民政局 2023年3月1日
    private static final Pattern TOGETHER =
            Pattern.compile("(?U)[\\p{IsHan}\\s　]{2,60}[0-9]{4}\\s?年[0-9\\s]{1,4}月[0-9\\s]{1,4}日");

    // 2018年7月30日签发
    private static final Pattern SIGNED_ON = Pattern.compile("(?:签发|印发|发布|公布|印)$");

    /** The opening of a notice is shorter than this, in lines. */
    private static final int OPENING = 40;

    private Signature() {}

    /** Index of the first line of the signature; the number of lines where there is none. */
    static int start(List<Line> lines) {
        int at = lines.size();
        while (at > 0
                && lines.size() - at < 6
                && isPlain(lines.get(at - 1))
                && below(lines.get(at - 1).text())) {
            at--;
        }
        int below = at;
        boolean dated = false;
        while (at > 0 && lines.size() - at < 20 && isPlain(lines.get(at - 1))) {
            var text = lines.get(at - 1).text();
            boolean day =
                    HistoryLine.isDay(SIGNED_ON.matcher(text).replaceFirst(""))
                            || (text.length() < 90 && TOGETHER.matcher(text).matches());
            if (!day && !isIssuer(lines.get(at - 1))) break;
            dated |= day;
            at--;
        }
        if (at == 0) return lines.size();
        // minutes are not signed, but say to whom they go
        if (at == below) return distribution(lines, below);
        var before = lines.get(at - 1);
        boolean ended = before.isTable() || Wording.ends(before.text());
        return dated || ended ? at : lines.size();
    }

    private static int distribution(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (DISTRIBUTION.matcher(lines.get(i).text()).lookingAt()) return i;
        }
        return lines.size();
    }

    /**
     * The signature of a notice that puts out a text standing below it: issuer and day at the end
     * of the notice's opening, as a view of the lines. Empty where there is none.
     */
    static List<Line> inOpening(List<Line> lines) {
        int day = -1;
        for (int i = 0; i < Math.min(lines.size(), OPENING) && isPlain(lines.get(i)); i++) {
            if (HistoryLine.isDay(lines.get(i).text())) day = i;
        }
        if (day < 2 || day + 1 == lines.size()) return lines.subList(0, 0);
        int from = day;
        while (from > 0 && isIssuer(lines.get(from - 1))) from--;
        boolean signed = from > 0 && from < day && Wording.ends(lines.get(from - 1).text());
        int to = day + 1;
        while (to < lines.size() && isPlain(lines.get(to)) && below(lines.get(to).text())) to++;
        return signed ? lines.subList(from, to) : lines.subList(0, 0);
    }

    /**
     * A signature in the middle, below which another text begins that has its own title: issuer and
     * day, as a view of the lines; empty where there is none.
     */
    static List<Line> inMiddle(List<Line> lines) {
        for (int day = 2; day + 1 < lines.size(); day++) {
            var line = lines.get(day);
            if (!isPlain(line) || !HistoryLine.isDay(line.text())) continue;
            int from = day;
            while (from > 0 && isPlain(lines.get(from - 1)) && isIssuer(lines.get(from - 1))) {
                from--;
            }
            boolean signed = from > 0 && from < day && Wording.ends(lines.get(from - 1).text());
            if (signed && beginsAnew(lines, day + 1)) return lines.subList(from, day + 1);
        }
        return lines.subList(0, 0);
    }

    /** A title, and numbers that begin from one again. */
    private static boolean beginsAnew(List<Line> lines, int i) {
        var title = lines.get(i);
        if (title.isTable() || title.label().isPresent() || !Wording.isHeading(title.text())) {
            return false;
        }
        if (!title.standsOut() && !Head.endsLikeTitle(title.text())) return false;
        for (int next = i + 1; next < Math.min(lines.size(), i + 10); next++) {
            var label = lines.get(next).label();
            if (label.isPresent()) return label.get().number() == 1;
        }
        return false;
    }

    private static boolean isIssuer(Line line) {
        return line.text().length() <= 60 && HistoryLine.isIssuer(line.text());
    }

    private static boolean isPlain(Line line) {
        return !line.isTable() && !line.quoted() && line.level() == 0 && line.label().isEmpty();
    }

    private static boolean below(String text) {
        return text.length() <= 200 && BELOW.matcher(text).lookingAt();
    }
}

package tiaowen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Titles;

/**
 * Who signed a paper, and when (落款): names of offices with a day under them, under the notice that
 * puts out another text or at the end.
 *
 * @param offices as printed, none where the day stands alone
 */
record Signing(List<String> offices, Optional<LocalDate> day) {
    private static final Signing NONE = new Signing(List.of(), Optional.empty());
    private static final Pattern DAY =
            Pattern.compile(
                    "^\\s*(?:"
                            + Days.HAN_DAY
                            + "\\s*(?:签发|印发)?|"
                            + Days.HAN_MONTH
                            + "|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2})$");
    // 某某市民政局 2023年3月1日
    private static final Pattern TOGETHER =
            Pattern.compile("^([\\p{IsHan}（）()“”、\\s　]{4,80}?)\\s*" + Days.HAN_DAY + "\\s*$");
    // 上述决定不停止执行。某某监管局2024年11月19日
    private static final Pattern BEHIND =
            Pattern.compile("[。！]\\s*([\\p{IsHan}（）()、\\s]{4,60}?)\\s*" + Days.HAN_DAY + "\\s*$");
    // 某某办公室 2023年3月1日印发
    private static final Pattern PRINTED = Pattern.compile(Days.HAN_DAY + "\\s*印发");
    // 市长 张示例  代省长 李示例
    private static final Pattern PERSON =
            Pattern.compile(
                    "^代?[总省市州县区部局署行院盟旗主][\\s　]{0,4}[理长席任][\\s　:：]{0,4}\\p{IsHan}[\\p{IsHan}\\s　·]{1,8}$");
    private static final Pattern NAME = Pattern.compile("(?!附|此)[\\p{IsHan}（）()]{4,30}");
    private static final Pattern REMARK = Pattern.compile("[（(](?:代章|盖章|印章|公章|章)[）)]");
    private static final int LONG = 40;

    /** The first signing below the first sentence of the lines, or behind the last sentence. */
    static Signing in(List<String> lines) {
        var below = below(lines);
        return below.offices().isEmpty() ? behind(lines).orElse(below) : below;
    }

    private static Optional<Signing> behind(List<String> lines) {
        if (lines.isEmpty()) return Optional.empty();
        var last = lines.getLast();
        var signed = BEHIND.matcher(last.substring(Math.max(0, last.length() - 100)));
        if (!signed.find()) return Optional.empty();
        var offices = Offices.only(REMARK.matcher(signed.group(1)).replaceAll(""));
        return offices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Signing(offices, Days.first(signed.group())));
    }

    private static Signing below(List<String> lines) {
        boolean text = false;
        Signing alone = NONE;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.length() > 120) {
                text = true;
                continue;
            }
            if (text && line.length() <= LONG && DAY.matcher(line).matches()) {
                var offices = above(lines, i);
                var signing = new Signing(offices, Days.first(line));
                if (!offices.isEmpty()) return signing;
                boolean closes = ends(lines.get(i - 1)) || person(lines, i);
                if (alone.day().isEmpty() && closes) alone = signing;
            } else if (text && line.endsWith("日")) {
                var offices = together(lines, i);
                if (!offices.isEmpty()) return new Signing(offices, Days.first(line));
            }
            text |= ends(line);
        }
        return alone;
    }

    /** The offices above a line of an office and a day, and its own; none where it is another. */
    private static List<String> together(List<String> lines, int at) {
        var line = TOGETHER.matcher(lines.get(at));
        if (!line.matches()) return List.of();
        var offices = new ArrayList<>(above(lines, at));
        offices.addAll(Offices.only(REMARK.matcher(line.group(1)).replaceAll("")));
        return offices;
    }

    private static boolean ends(String line) {
        return line.length() >= LONG
                || (!line.isEmpty() && "。：:；;！）)".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    private static boolean person(List<String> lines, int day) {
        return PERSON.matcher(lines.get(day - 1)).matches();
    }

    private static List<String> above(List<String> lines, int day) {
        var offices = new ArrayList<String>();
        for (int i = day - 1; i >= 0 && day - i < 30; i--) {
            var line = REMARK.matcher(lines.get(i)).replaceAll("").strip();
            if (PERSON.matcher(line).matches()) continue;
            var names = line.length() > 120 ? List.<String>of() : Offices.only(line);
            if (names.isEmpty() && i == day - 1 && isName(lines, i)) names = List.of(line);
            if (names.isEmpty()) break;
            offices.addAll(0, names);
        }
        return offices;
    }

    /** Some name alone between the end of a sentence and the day: 示例大学教务科. */
    private static boolean isName(List<String> lines, int i) {
        var line = REMARK.matcher(lines.get(i)).replaceAll("").strip();
        return i > 0
                && NAME.matcher(line).matches()
                && !Titles.endsLikeTitle(line)
                && ends(lines.get(i - 1));
    }

    /** The day on which an office had a paper printed: {@code 某某办公室 2023年3月1日印发}. */
    static Optional<LocalDate> printed(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            var tail = line.substring(Math.max(0, line.length() - 80));
            var printed = PRINTED.matcher(tail);
            if (tail.contains("印发") && printed.find()) return Days.first(printed.group());
        }
        return Optional.empty();
    }
}

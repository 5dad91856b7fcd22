package tiaowen.facts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Block;

/**
 * What the cover of a standard (标准) says.
 *
 * @param number as printed: {@code GB/T 9704—2012}, {@code T/SXAS 015-2023}
 * @param issuers who put it out
 * @param issued the day before 发布
 * @param effective the day before 实施
 * @see "GB/T 1.1-2020, which fixes what a cover shows"
 */
record StandardCover(
        String number,
        List<String> issuers,
        Optional<LocalDate> issued,
        Optional<LocalDate> effective) {
    private static final int LINES = 40;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(?:GB|DB\\d{2,6}|[A-Z]{2}|Q/[A-Z]{2,8}|T/[A-Z]{2,8})(?:/[TZ])?)[\\s　]*\\d[\\d.]*[-—–]\\d{4}");
    private static final String DAY = "(\\d{4}[-—–/.] ?\\d{1,2}[-—–/.] ?\\d{1,2})[\\s　]*";
    private static final Pattern ISSUED = Pattern.compile(DAY + "发[\\s　]*布");
    private static final Pattern EFFECTIVE = Pattern.compile(DAY + "实[\\s　]*施");
    private static final Pattern PUTS_OUT = Pattern.compile("[\\s　]*(?:联合)?发[\\s　]*布$");

    /** The cover among the first lines, its number alone on one and its days on others. */
    static Optional<StandardCover> in(List<Block> blocks) {
        var lines =
                blocks.stream()
                        .limit(LINES)
                        .filter(block -> !(block instanceof Block.Table))
                        .map(block -> block.text().strip())
                        .toList();
        var number = lines.stream().flatMap(line -> number(line).stream()).findFirst();
        if (number.isEmpty()) return Optional.empty();
        var issued = day(ISSUED, lines);
        if (issued.isEmpty()) return Optional.empty();
        return Optional.of(
                new StandardCover(number.get(), issuers(lines), issued, day(EFFECTIVE, lines)));
    }

    /** The offices in front of 发布, or on the lines around it. */
    private static List<String> issuers(List<String> lines) {
        var issuers = new LinkedHashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var putsOut = PUTS_OUT.matcher(lines.get(i));
            if (!putsOut.find()) continue;
            boolean alone = putsOut.start() == 0;
            for (int at = Math.max(0, alone ? i - 2 : i); at <= (alone ? i + 2 : i); at++) {
                if (at == lines.size()) break;
                issuers.addAll(Offices.only(PUTS_OUT.matcher(lines.get(at)).replaceFirst("")));
            }
        }
        return List.copyOf(issuers);
    }

    /** The number of a standard printed alone, its parts one blank apart. */
    static Optional<String> number(String line) {
        return Optional.of(line.strip())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> text.replaceAll("[\\s　]+", " "));
    }

    private static Optional<LocalDate> day(Pattern pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> pattern.matcher(line).results())
                .flatMap(found -> Days.first(found.group(1).replaceAll("[—–]", "-")).stream())
                .findFirst();
    }
}

package tiaowen.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tiaowen.model.Origin;
import tiaowen.model.PageTitle;
import tiaowen.model.Provision;
import tiaowen.model.Titles;

/** Reads the title that a paper itself prints, and adds those who say one. */
final class TitleReader {
    // 现将《某某办法》印发给你们  《某某办法》已经…通过，现予公布
    private static final Pattern ANNOUNCED =
            Pattern.compile("《([^》]{4,60})》.{0,80}?(?:印发给你们|现予(?:以)?(?:公布|发布))");
    // 本会的名称为示例县示例协会，简称……
    private static final Pattern OWN_NAME =
            Pattern.compile(
                    "本[会社团校院](?:的?中文)?的?(?:全称|名称)(?:为|是|：)[“\"]?(\\p{IsHan}{4,30})(?=[，。；（(”\"])");
    private static final int OPENING = 12;

    private TitleReader() {}

    /** The title that is believed; 无标题 where nobody says one. */
    static String read(FactPlaces paper, String fileName, Witnesses witnesses) {
        inText(paper).ifPresent(title -> witnesses.add("title", title, Origin.TEXT));
        if (witnesses.title().isEmpty()) {
            titleAmong(paper.head().beside())
                    .or(() -> ofAnnex(paper.structured().body().provisions()))
                    .or(() -> announced(paper.lines()))
                    .or(() -> paper.head().running())
                    .ifPresent(title -> witnesses.add("title", title, Origin.TEXT));
        }
        if (witnesses.title().filter(Titles::endsLikeTitle).isEmpty()) {
            ofCharter(paper)
                    .or(() -> inPath(paper.head().beside()))
                    .ifPresent(title -> witnesses.add("title", title, Origin.TEXT));
        }
        paper.structured()
                .title()
                .filter(title -> witnesses.title().isEmpty())
                .ifPresent(title -> witnesses.add("title", title, Origin.TEXT));
        witnesses.add("title", fileName, Origin.FILE_NAME);
        return witnesses.title().orElse("无标题");
    }

    private static Optional<String> inText(FactPlaces paper) {
        var printed = paper.structured().title();
        var provisions = paper.structured().body().provisions();
        boolean letterhead = printed.filter(t -> !Offices.only(t).isEmpty()).isPresent();
        return Optional.of(paper.head().lines())
                .filter(lines -> letterhead)
                .flatMap(TitleReader::titleAmong)
                .or(
                        () ->
                                printed.filter(title -> !letterhead)
                                        .map(title -> paper.head().lastAs(title).orElse(title)))
                .or(() -> ofAnnex(provisions.size() == 1 ? provisions : List.of()))
                .or(() -> paper.opening().map(Opening::title));
    }

    /** A file that begins as an annex is called what the annex is called. */
    private static Optional<String> ofAnnex(List<Provision> provisions) {
        return provisions.stream()
                .limit(1)
                .filter(Provision.Annex.class::isInstance)
                .map(annex -> ((Provision.Annex) annex).heading())
                .filter(heading -> !heading.isBlank())
                .findFirst();
    }

    /** A title that stands in one line with the path to its page. */
    private static Optional<String> inPath(List<String> lines) {
        return lines.stream()
                .filter(line -> line.indexOf("位置") >= 0)
                .map(PageTitle::bare)
                .filter(TitleReader::readsLikeTitle)
                .findFirst();
    }

    /** The charter of a body that says how it is called. */
    private static Optional<String> ofCharter(FactPlaces paper) {
        if (paper.structured().title().isPresent()) return Optional.empty();
        return paper.structured().clauses().stream()
                .limit(OPENING)
                .map(clause -> OWN_NAME.matcher(clause.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1) + "章程")
                .findFirst();
    }

    /** What a notice that lost its own title puts out. */
    private static Optional<String> announced(List<String> lines) {
        return lines.stream()
                .limit(OPENING)
                .map(ANNOUNCED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /**
     * A title of one to three lines among those of a head: 关于…的通知, with the offices on the line
     * above it, or else a line alone that ends as titles do.
     */
    private static Optional<String> titleAmong(List<String> lines) {
        Optional<String> alone = Optional.empty();
        for (int from = 0; from < lines.size(); from++) {
            var sum = new StringBuilder();
            for (int i = from; i < Math.min(lines.size(), from + 3); i++) {
                sum.append(Titles.plain(lines.get(i)));
                var title = sum.toString();
                if (!readsLikeTitle(title)) continue;
                if (title.startsWith("关于")) return Optional.of(above(lines, from) + title);
                if (i == from && alone.isEmpty()) alone = Optional.of(title);
            }
        }
        return alone;
    }

    private static boolean readsLikeTitle(String text) {
        return text.length() > 6
                && Titles.endsLikeTitle(text)
                && text.chars().noneMatch(c -> "：:>＞。；|".indexOf(c) >= 0);
    }

    private static String above(List<String> lines, int at) {
        boolean offices = at > 0 && !Offices.only(lines.get(at - 1)).isEmpty();
        return offices ? Titles.plain(lines.get(at - 1)) : "";
    }
}

package tiaowen.facts;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Origin;
import tiaowen.model.Provision;
import tiaowen.model.Titles;

/** Reads the title that a paper itself prints, and adds those who say one. */
final class TitleReader {
    private TitleReader() {}

    /** The title that is believed; 无标题 where nobody says one. */
    static String read(Paper paper, String fileName, Witnesses witnesses) {
        inText(paper).ifPresent(title -> witnesses.add("title", title, Origin.TEXT));
        if (witnesses.title().isEmpty()) {
            titleAmong(paper.head().beside())
                    .or(() -> paper.head().running())
                    .ifPresent(title -> witnesses.add("title", title, Origin.TEXT));
        }
        witnesses.add("title", fileName, Origin.FILE_NAME);
        return witnesses.title().orElse("无标题");
    }

    private static Optional<String> inText(Paper paper) {
        var printed = paper.structured().title();
        boolean letterhead = printed.filter(t -> !Offices.only(t).isEmpty()).isPresent();
        return Optional.of(paper.head().lines())
                .filter(lines -> letterhead)
                .flatMap(TitleReader::titleAmong)
                .or(() -> printed.map(title -> paper.head().lastAs(title).orElse(title)))
                .or(() -> ofAnnex(paper))
                .or(() -> paper.opening().map(Opening::title));
    }

    /** A file that is an annex and nothing else is called what the annex is called. */
    private static Optional<String> ofAnnex(Paper paper) {
        var provisions = paper.structured().body().provisions();
        return provisions.size() == 1 && provisions.getFirst() instanceof Provision.Annex annex
                ? Optional.of(annex.heading()).filter(heading -> !heading.isBlank())
                : Optional.empty();
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

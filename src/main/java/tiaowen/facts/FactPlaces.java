package tiaowen.facts;

import java.util.List;
import java.util.Optional;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.PageTitle;
import tiaowen.model.Structured;

/**
 * The places of a paper where its facts stand.
 *
 * @param lines of the whole text, an empty one for a table
 * @param head around the title
 * @param opening what its first and last words say, where it has no line breaks
 * @param signing who signed it and when
 * @param cover of a standard
 */
record FactPlaces(
        Structured structured,
        List<String> lines,
        HeadLines head,
        Optional<Opening> opening,
        Signing signing,
        Optional<StandardCover> cover) {
    /** Sentences that tell when the text itself was passed stand among so many first lines. */
    private static final int SENTENCES = 12;

    private static final int LONG = 200;

    static FactPlaces of(Cleaned cleaned, Structured structured) {
        var lines = lines(cleaned, structured);
        var head = HeadLines.of(cleaned, structured);
        var below = lines.subList(above(lines, structured.body().history()), lines.size());
        return new FactPlaces(
                structured,
                lines,
                head,
                Opening.of(lines),
                Signing.in(below),
                StandardCover.in(cleaned.source().blocks()));
    }

    private static List<String> lines(Cleaned cleaned, Structured structured) {
        if (cleaned.blocks().isEmpty()) return structured.body().signature();
        return cleaned.blocks().stream()
                .map(block -> block instanceof Block.Table ? "" : block.text().strip())
                .toList();
    }

    /** How many lines are notes above the text, with days of their own. */
    private static int above(List<String> lines, List<String> history) {
        if (history.stream().noneMatch(note -> note.contains("通过"))) return 0;
        return lines.indexOf(history.getLast()) + 1;
    }

    List<String> history() {
        return structured.body().history();
    }

    /** The title as the text prints it; empty for none. */
    String title() {
        return structured
                .title()
                .or(() -> opening.map(Opening::title))
                .map(PageTitle::bare)
                .orElse("");
    }

    /** Sentences that tell when the text itself was passed: 3月20日，…会议通过了《某某法》。 */
    List<String> passed() {
        boolean told = history().stream().anyMatch(note -> Days.PASSED.matcher(note).find());
        if (title().isEmpty() || told) return List.of();
        return lines.stream()
                .limit(SENTENCES)
                .filter(line -> line.length() < LONG && line.contains("《" + title() + "》"))
                .filter(line -> Days.PASSED.matcher(line).find())
                .toList();
    }
}

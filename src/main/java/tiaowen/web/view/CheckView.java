package tiaowen.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.api.Links;
import tiaowen.citecheck.CitationFinding;
import tiaowen.citecheck.CitationTarget;
import tiaowen.citecheck.DraftLine;
import tiaowen.citecheck.DraftReport;
import tiaowen.citecheck.Verdict;
import tiaowen.compare.DiffPiece;
import tiaowen.web.print.DisplayFormat;

/**
 * The page that checks a draft.
 *
 * @param text what stands in the box
 * @param on the day asked for, ISO; empty for today
 * @param problem why nothing was checked; empty where nothing went wrong
 */
public record CheckView(String text, String on, String problem, Optional<Result> result) {
    /** Of a chapter, its page has the rest. */
    private static final int LONGEST = 800;

    /** Before anything was sent. */
    public static CheckView empty() {
        return new CheckView("", "", "", Optional.empty());
    }

    public static CheckView problem(String text, String problem) {
        return new CheckView(text, "", problem, Optional.empty());
    }

    /**
     * @param text as pasted; empty where a file was sent
     * @param on the day asked for, ISO; empty for today
     */
    public static CheckView of(DraftReport report, String text, String on) {
        return new CheckView(text, on, "", Optional.of(Result.of(report, text, on)));
    }

    /**
     * What was found.
     *
     * @param name of the file; empty where the text was pasted
     * @param facts what else is to be known: the day, what was left out
     * @param again the text, to be sent once more for a report to take away
     * @param on the day asked for, ISO; empty for today
     */
    public record Result(
            String name,
            String summary,
            boolean fine,
            List<String> facts,
            List<Count> counts,
            List<Paragraph> paragraphs,
            List<Item> items,
            String again,
            String on) {
        static Result of(DraftReport report, String text, String on) {
            var facts = new ArrayList<String>();
            if (!on.isEmpty()) facts.add("按" + DisplayFormat.day(report.day()) + "的法律核对。");
            report.draft()
                    .date()
                    .filter(day -> day.isBefore(report.day()))
                    .ifPresent(
                            day ->
                                    facts.add(
                                            "文稿的日期是"
                                                    + DisplayFormat.day(day)
                                                    + "：按那一天有效的版本核对，并说明到"
                                                    + DisplayFormat.day(report.day())
                                                    + "为止的变化。"));
            report.note().ifPresent(facts::add);
            return new Result(
                    report.draft().name(),
                    report.summary(),
                    report.wrong() == 0,
                    facts,
                    CheckView.counts(report),
                    CheckView.paragraphs(report),
                    CheckView.items(report),
                    text.isBlank() ? again(report) : text,
                    on);
        }

        private static String again(DraftReport report) {
            return report.draft().lines().stream()
                    .map(line -> line.label() + (line.label().isEmpty() ? "" : "　") + line.text())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** How many findings of one kind there are. */
    public record Count(String code, String label, int number) {}

    private static List<Count> counts(DraftReport report) {
        return report.counts().entrySet().stream()
                .map(e -> new Count(e.getKey().code(), e.getKey().label(), e.getValue()))
                .toList();
    }

    /**
     * A paragraph of the draft.
     *
     * @param id of its element
     */
    public record Paragraph(String id, int line, String label, boolean heading, List<Run> runs) {}

    /**
     * A run of its words.
     *
     * @param marks answers to the citation that the words are; empty where they are none
     */
    public record Run(String text, List<Mark> marks) {
        /**
         * How the words are underlined, for the style sheet: {@code wrong}, or the first answer.
         */
        public String look() {
            boolean wrong = marks.stream().anyMatch(Mark::wrong);
            return wrong || marks.isEmpty() ? "wrong" : marks.getFirst().code();
        }
    }

    /** An answer in a word, with a link to the whole of it. */
    public record Mark(String href, String label, String code, boolean wrong) {}

    /**
     * A finding in the list.
     *
     * @param place where it stands, in words
     * @param back to that place
     */
    public record Item(
            String id,
            int number,
            String words,
            String label,
            String code,
            boolean wrong,
            String place,
            String back,
            String before,
            String after,
            String message,
            String quote,
            boolean againstQuote,
            List<Aim> aims,
            List<DiffPiece> difference) {}

    /**
     * What a citation means.
     *
     * @param href empty for a provision whose place in the draft is not known
     * @param text its words; empty where all of a policy is meant
     */
    public record Aim(
            String name, String href, String edition, Optional<StatusMark> status, String text) {}

    private static List<Item> items(DraftReport report) {
        var places = new HashMap<String, String>();
        var lines = report.draft().lines();
        for (int i = 0; i < lines.size(); i++) {
            var eid = lines.get(i).eid();
            for (int end = eid.length(); end > 0; end = eid.lastIndexOf('.', end - 1)) {
                places.putIfAbsent(eid.substring(0, end), "#" + paragraphId(i));
            }
        }
        var items = new ArrayList<Item>();
        for (var finding : report.findings()) {
            items.add(item(report, finding, items.size() + 1, places));
        }
        return items;
    }

    private static Item item(
            DraftReport report, CitationFinding finding, int number, Map<String, String> places) {
        var place = finding.place();
        return new Item(
                "finding-" + number,
                number,
                finding.words(),
                finding.verdict().label(),
                finding.verdict().code(),
                finding.verdict().isWrong(),
                "第 " + place.line() + " " + report.draft().counted(),
                "#" + paragraphId(place.paragraph()),
                place.before(),
                place.after(),
                finding.message(),
                finding.quote(),
                finding.verdict() == Verdict.QUOTE_DIFFERS || !finding.quote().isEmpty(),
                finding.targets().stream().map(target -> aim(target, places)).toList(),
                finding.difference());
    }

    private static Aim aim(CitationTarget target, Map<String, String> places) {
        if (target.isOwn()) {
            var name = target.label().isEmpty() ? "文稿的这一处" : "文稿" + target.label();
            var href = places.getOrDefault(target.eid(), "");
            return new Aim(name, href, "", Optional.empty(), target.text());
        }
        return new Aim(
                DisplayFormat.titled(target.title()) + target.label(),
                Links.clause(target.policy(), target.edition(), target.eid()),
                DisplayFormat.edition(target.edition()),
                target.standing().map(StatusMark::of),
                DisplayFormat.shortened(target.text(), LONGEST));
    }

    private static String paragraphId(int paragraph) {
        return "draft-" + (paragraph + 1);
    }

    private static List<Paragraph> paragraphs(DraftReport report) {
        var byParagraph = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < report.findings().size(); i++) {
            int paragraph = report.findings().get(i).place().paragraph();
            byParagraph.computeIfAbsent(paragraph, p -> new ArrayList<>()).add(i);
        }
        var paragraphs = new ArrayList<Paragraph>();
        var lines = report.draft().lines();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var runs = runs(line, byParagraph.getOrDefault(i, List.of()), report.findings());
            paragraphs.add(
                    new Paragraph(paragraphId(i), line.line(), line.label(), line.heading(), runs));
        }
        return paragraphs;
    }

    /** Citations that overlap, as those of a range do, share one run. */
    private static List<Run> runs(
            DraftLine line, List<Integer> numbers, List<CitationFinding> findings) {
        var runs = new ArrayList<Run>();
        int at = 0;
        for (int i = 0; i < numbers.size(); ) {
            int start = Math.max(at, findings.get(numbers.get(i)).place().start());
            int end = start;
            var marks = new LinkedHashMap<Verdict, Mark>();
            while (i < numbers.size()) {
                var finding = findings.get(numbers.get(i));
                boolean apart = finding.place().start() >= end && end > start;
                if (apart) break;
                end = Math.max(end, finding.place().end());
                marks.putIfAbsent(finding.verdict(), mark(numbers.get(i), finding.verdict()));
                i++;
            }
            if (start > at) runs.add(new Run(line.text().substring(at, start), List.of()));
            runs.add(new Run(line.text().substring(start, end), List.copyOf(marks.values())));
            at = end;
        }
        if (at < line.text().length()) runs.add(new Run(line.text().substring(at), List.of()));
        return runs;
    }

    private static Mark mark(int number, Verdict verdict) {
        return new Mark(
                "#finding-" + (number + 1), verdict.label(), verdict.code(), verdict.isWrong());
    }
}

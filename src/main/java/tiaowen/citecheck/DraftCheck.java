package tiaowen.citecheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import tiaowen.search.Library;

/** Answers every citation of a draft. */
public final class DraftCheck {
    /** Citations answered in one draft at most. */
    public static final int MOST = 1500;

    private static final int AROUND = 16;

    private final Library library;
    private final Draft draft;
    private final LocalDate today;
    private final CitationChecker checker;

    private DraftCheck(Library library, Draft draft, LocalDate today) {
        this.library = library;
        this.draft = draft;
        this.today = today;
        this.checker = new CitationChecker(library, draft, today);
    }

    /**
     * Checks a draft. Total: whatever stands in it, it is answered.
     *
     * @param today the day on which law is asked for; the draft's own day, where it says an earlier
     *     one, decides which edition it means
     */
    public static DraftReport of(Library library, Draft draft, LocalDate today) {
        return new DraftCheck(library, draft, today).report();
    }

    private DraftReport report() {
        var mentions = CitationMention.of(draft, new UnmarkedTitles(library));
        var some = mentions.subList(0, Math.min(MOST, mentions.size()));
        // Citations of one policy one after the other, so that few texts are held at a time.
        var order = new ArrayList<>(some);
        order.sort(Comparator.comparing(m -> m.title() + m.number().orElse("")));
        var findings = new ArrayList<CitationFinding>();
        for (var mention : order) findings.add(finding(mention));
        findings.sort(
                Comparator.comparingInt((CitationFinding f) -> f.place().paragraph())
                        .thenComparingInt(f -> f.place().start()));
        return new DraftReport(draft, findings, mentions.size() - some.size(), today);
    }

    private CitationFinding finding(CitationMention mention) {
        var place = place(mention);
        if (mention.isOwn()) return checker.own(mention, place);
        return switch (CitedPolicy.by(mention, library)) {
            case CitedPolicy.One one -> checker.of(mention, place, one);
            case CitedPolicy.Unsure unsure -> checker.unsure(mention, place, unsure);
        };
    }

    private static DraftPlace place(CitationMention mention) {
        var text = mention.line().text();
        int start = Math.min(mention.start(), text.length());
        int end = Math.min(mention.end(), text.length());
        return new DraftPlace(
                mention.line().line(),
                mention.paragraph(),
                start,
                end,
                text.substring(Math.max(0, start - AROUND), start),
                text.substring(end, Math.min(text.length(), end + AROUND)));
    }
}

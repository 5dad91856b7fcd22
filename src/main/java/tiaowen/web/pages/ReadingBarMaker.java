package tiaowen.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.web.print.PrintedEdition;
import tiaowen.web.view.ReaderView.Notice;
import tiaowen.web.view.ReadingBar;
import tiaowen.web.view.StatusMark;

/** The line at the top of the window for a whole edition and for one of its clauses. */
final class ReadingBarMaker {
    private ReadingBarMaker() {}

    /**
     * @param notices what a reader must know first; the first that leads elsewhere is the way
     */
    static ReadingBar of(PrintedEdition text, LocalDate today, List<Notice> notices) {
        return head(text, "", text.address(), false, today, notices);
    }

    static ReadingBar of(PrintedEdition.Place place, LocalDate today, List<Notice> notices) {
        var words =
                Stream.concat(place.clause().path().stream(), Stream.of(place.label()))
                        .collect(Collectors.joining(" › "));
        return head(place.text(), words, place.address(), true, today, notices);
    }

    private static ReadingBar head(
            PrintedEdition text,
            String place,
            String downloads,
            boolean clause,
            LocalDate today,
            List<Notice> notices) {
        return new ReadingBar(
                text.name(),
                text.address(),
                StatusMark.of(text.policy(), text.edition(), today),
                text.edition().metadata().sample(),
                place,
                notices.stream().filter(notice -> !notice.href().isEmpty()).findFirst(),
                text.address() + "/jump",
                clause,
                downloads);
    }
}

package tiaowen.citecheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tiaowen.compare.DiffPiece;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.model.Provision;
import tiaowen.validity.Standing;

/**
 * One citation of one policy, and all that answering it needs.
 *
 * @param today the day on which law is asked for
 */
record CitationContext(
        CitationMention mention,
        DraftPlace place,
        CitedPolicy.One one,
        EditionTexts editions,
        LocalDate today) {
    Policy policy() {
        return one.policy();
    }

    /** {@code 《X》} */
    String title() {
        return CitedPolicy.titled(policy());
    }

    /** The edition that counts today. */
    Edition current() {
        return policy().current(today);
    }

    Standing standing(Edition edition) {
        return Standing.of(policy(), edition, today);
    }

    /** The provision cited, in an edition; empty where it lacks it or all of it is cited. */
    Optional<Provision> provision(Edition edition) {
        return mention.citation()
                .target()
                .flatMap(eid -> editions.read(edition).find(eid, mention.namesNoParagraph()));
    }

    CitationTarget target(Edition edition, Optional<Provision> provision) {
        return editions.target(policy(), edition, provision, standing(edition));
    }

    /** The edition that a year names: passed in it, else in force from it. */
    Optional<Edition> ofYear(int year) {
        Predicate<Optional<LocalDate>> inYear =
                day -> day.filter(d -> d.getYear() == year).isPresent();
        return first(
                        e ->
                                inYear.test(e.metadata().promulgated())
                                        || e.date().startsWith(year + "-"))
                .or(() -> first(e -> inYear.test(e.start().day())));
    }

    /** The edition that was in force on a day. */
    Optional<Edition> onDay(LocalDate day) {
        return policy().startedBy(day);
    }

    private Optional<Edition> first(Predicate<Edition> wanted) {
        return policy().editions().stream().filter(wanted).findFirst();
    }

    /** An answer, with what is to be said of the title. */
    CitationFinding answer(Verdict verdict, String message, List<CitationTarget> targets) {
        return answer(verdict, message + one.remark(), targets, List.of(), "");
    }

    CitationFinding answer(
            Verdict verdict,
            String message,
            List<CitationTarget> targets,
            List<DiffPiece> difference,
            String quote) {
        return new CitationFinding(
                place, mention.citation().text(), verdict, message, targets, difference, quote);
    }
}

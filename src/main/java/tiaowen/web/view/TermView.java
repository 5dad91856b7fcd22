package tiaowen.web.view;

import java.util.List;

/**
 * One term of the glossary.
 *
 * @param conflict a sentence when the policies say different things; else empty
 */
public record TermView(
        String term,
        String pinyin,
        String english,
        String note,
        String conflict,
        List<SenseView> senses,
        String searchHref,
        List<HomeView.Example> neighbours) {
    /** One definition with its place. */
    public record SenseView(
            String kind,
            String meaning,
            String title,
            String label,
            String href,
            String date,
            StatusMark status,
            boolean sample) {}
}

package tiaowen.web.view;

import java.util.List;

/**
 * Which definition of a term applies at a place.
 *
 * @param lines of the definition, as far as a preview has room
 * @param place where it stands: {@code 《慈善法》第八条}
 * @param href of that place
 * @param date of the edition that says it
 * @param why it applies here, a few words
 * @param scope inside which it means this: {@code 仅适用于第三章}; empty for the whole text
 * @param others how many definitions in force say something else
 * @param term the words defined
 * @param termHref of its glossary page
 */
public record TermPreviewView(
        String term,
        List<String> lines,
        String place,
        String href,
        StatusMark status,
        String date,
        String why,
        String scope,
        int others,
        String termHref) {
    public TermPreviewView {
        lines = List.copyOf(lines);
    }
}

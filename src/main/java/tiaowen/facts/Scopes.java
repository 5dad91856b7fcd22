package tiaowen.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Locator;
import tiaowen.model.Numeral;

/**
 * Tells inside which provision a term has its meaning: in all of the document ({@code 本法所称}), in a
 * part ({@code 本章所称}), or where another provision uses it ({@code 前款所称}, {@code 本法第八十四条所称}).
 */
final class Scopes {
    // 本章  本节  本条  本款  本项  前款  前两款  前条
    private static final Pattern NEAR =
            Pattern.compile("(?:本(编|章|节|条(?![例约])|款|项)|[前上]([一二两三]?)(款|条|项))");
    // 本法第八十四条  本条例第三条、第五条: the first one named
    private static final Pattern OWN = Pattern.compile("(?:本\\p{IsHan}{1,6}?)?(?=第)");
    private static final Pattern OPENING = Pattern.compile("^[“‘ 　]*(?:但是?[，,]?)?");

    private final Targets targets;

    Scopes(Targets targets) {
        this.targets = targets;
    }

    /**
     * Eid of the provision; empty for the whole document, and where another law's term is
     * explained.
     *
     * @param words from the beginning of the sentence on: {@code 本章所称慈善组织}
     */
    String of(String words, Passage passage) {
        var said = read(words, passage);
        boolean announced = said.isEmpty() && passage.glossary();
        return announced ? read(passage.announcement(), passage) : said;
    }

    private String read(String words, Passage passage) {
        var opening = OPENING.matcher(words);
        int at = opening.find() ? opening.end() : 0;
        var near = NEAR.matcher(words).region(at, words.length());
        if (near.lookingAt()) return near(near.group(1), near.group(2), near.group(3), passage);
        var own = OWN.matcher(words).region(at, words.length());
        if (!own.lookingAt()) return "";
        return Locator.read(words, own.end())
                .flatMap(l -> targets.find(l.eid(), passage, true))
                .orElse("");
    }

    private String near(String here, String count, String before, Passage passage) {
        if (here != null) {
            return switch (here) {
                case "编" -> targets.around(passage, "bian").orElse("");
                case "章" -> targets.around(passage, "zhang").orElse("");
                case "节" -> targets.around(passage, "jie").orElse("");
                case "条" -> passage.article();
                case "款" -> passage.paragraph();
                default -> passage.eid();
            };
        }
        int back = Numeral.parse(count).orElse(1);
        Optional<String> target =
                switch (before) {
                    case "款" -> targets.paragraphBefore(passage, back);
                    case "条" -> targets.articleBefore(passage, back);
                    default -> targets.itemBefore(passage, back);
                };
        return target.orElse("");
    }
}

package tiaowen.index;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import tiaowen.model.Clause;
import tiaowen.model.Numeral;

/** Numbers of the article that a clause is and of the chapters it stands in. */
final class ClauseNumbers {
    private static final int LAST = 9999;

    // tiao-12  tiao-12-1  fujian-1.tiao-3  tiao-12_2 where a text numbers twice
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?:.*\\.)?tiao-([0-9]{1,5})(?:-([0-9]{1,2}))?(?:-[0-9]+)*(?:_[0-9]+)?");

    // 第三章 慈善组织  第三章之一 …
    private static final Pattern CHAPTER =
            Pattern.compile(
                    "第(["
                            + Numeral.CHARACTERS
                            + "]{1,9})章(?:之(["
                            + Numeral.CHARACTERS
                            + "]{1,3}))?.*",
                    Pattern.DOTALL);

    private ClauseNumbers() {}

    static void add(Document document, Clause clause) {
        if (clause.kind() == Clause.Kind.ARTICLE) {
            number(ARTICLE.matcher(clause.eid()))
                    .ifPresent(n -> document.add(new IntPoint(Fields.ARTICLE, n)));
        }
        for (var above : clause.path()) {
            number(CHAPTER.matcher(above.replaceAll("\\s", "")))
                    .ifPresent(n -> document.add(new IntPoint(Fields.CHAPTER, n)));
        }
    }

    private static OptionalInt number(Matcher parts) {
        if (!parts.matches()) return OptionalInt.empty();
        int number = Numeral.parse(parts.group(1)).orElse(0);
        int inserted = parts.group(2) == null ? 0 : Numeral.parse(parts.group(2)).orElse(0);
        if (number < 1 || number > LAST || inserted > 99) return OptionalInt.empty();
        return OptionalInt.of(Fields.number(number, inserted));
    }
}

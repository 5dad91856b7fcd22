package tiaowen.dress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tiaowen.clean.Cleaner;
import tiaowen.extract.Extractor;
import tiaowen.model.Clause;
import tiaowen.model.Structured;
import tiaowen.structure.Structurer;

/** One statute in many dresses, none of which a rule was written for, read back exactly. */
class DressTest {
    private static final SampleStatute STATUTE = SampleStatute.make();

    @ParameterizedTest
    @EnumSource
    void everyArticleIsReadBackExactly(Dress dress) {
        var found = read(dress);
        var articles =
                found.clauses().stream().filter(c -> c.kind() == Clause.Kind.ARTICLE).toList();
        var wrong = new ArrayList<String>();
        for (var article : STATUTE.articles()) {
            var texts =
                    articles.stream()
                            .filter(c -> c.label().equals(article.label()))
                            .map(c -> plain(c.text()))
                            .toList();
            if (!texts.equals(List.of(plain(article.words()))))
                wrong.add(article.label() + " " + texts);
        }
        assertEquals(List.of(), wrong, () -> wrong.size() + " of " + STATUTE.articles().size());
        assertEquals(STATUTE.articles().size(), articles.size());
    }

    @ParameterizedTest
    @EnumSource
    void everyArticleStandsInItsChapter(Dress dress) {
        var found = read(dress);
        for (var chapter : STATUTE.chapters()) {
            var heading = plain(chapter.label() + chapter.heading());
            var label = chapter.articles().getLast().label();
            var paths =
                    found.clauses().stream()
                            .filter(c -> c.label().equals(label))
                            .map(c -> c.path().stream().map(DressTest::plain).toList())
                            .toList();
            assertEquals(List.of(List.of(heading)), paths, label);
        }
    }

    private static Structured read(Dress dress) {
        var bytes = dress.of(STATUTE).getBytes(StandardCharsets.UTF_8);
        return Structurer.structure(
                Cleaner.clean(Extractor.read("样本" + dress.ending, bytes, Map.of())));
    }

    /** White space and the width of brackets never count. */
    private static String plain(String text) {
        return text.replaceAll("[\\s　]", "").replace('(', '（').replace(')', '）');
    }
}

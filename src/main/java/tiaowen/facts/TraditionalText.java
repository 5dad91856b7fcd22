package tiaowen.facts;

import com.ibm.icu.text.Transliterator;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tiaowen.model.Definition;

/**
 * A text in traditional characters, read for its terms as if it were simplified: its passages
 * turned character by character, and what was found in them turned back into the text's own
 * characters. Its citations are not read so: 項 and 款 name other levels in Taiwan.
 */
final class TraditionalText {
    private static final BitSet OFTEN =
            "條項規與為稱關發會國義應當機於個將題".chars().collect(BitSet::new, BitSet::set, BitSet::or);
    private static final Pattern LABEL = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]");

    /** Beyond so many characters looking for the way back would take too long. */
    private static final int LONGEST = 200_000;

    private final List<Passage> printed;
    private final List<Passage> simplified;
    private final boolean traditional;

    TraditionalText(List<Passage> passages) {
        printed = passages;
        traditional =
                passages.stream().mapToInt(p -> p.text().length()).sum() <= LONGEST
                        && passages.stream().anyMatch(p -> isTraditional(p.text()));
        simplified =
                traditional
                        ? passages.stream().map(p -> p.as(TraditionalText::simple)).toList()
                        : passages;
    }

    private static boolean isTraditional(String text) {
        for (int i = 0; i < text.length(); i++) if (OFTEN.get(text.charAt(i))) return true;
        return false;
    }

    /** As many characters as before, each simplified: {@code 「簡稱」} is {@code “简称”}. */
    static String simple(String text) {
        if (!isTraditional(text)) return text;
        var simple = Characters.SIMPLIFY.transliterate(text);
        return (simple.length() == text.length() ? simple : text)
                .replace('「', '“')
                .replace('」', '”');
    }

    /** The passages to read. */
    List<Passage> passages() {
        return simplified;
    }

    Definition back(Definition found) {
        if (!traditional) return found;
        var lines = found.definition().lines().map(line -> back(line, found.eid()));
        return new Definition(
                back(found.term(), found.eid()),
                lines.collect(Collectors.joining("\n")),
                found.eid(),
                found.kind(),
                found.scope());
    }

    /** The same words as they stand in a provision, or below it. */
    private String back(String words, String eid) {
        return IntStream.range(0, printed.size())
                .filter(i -> printed.get(i).eid().startsWith(eid))
                .filter(i -> simplified.get(i).text().contains(words))
                .mapToObj(i -> printed.get(i).text().substring(at(i, words)))
                .map(rest -> rest.substring(0, words.length()))
                .findFirst()
                .orElseGet(
                        () -> {
                            var label = LABEL.matcher(words);
                            return label.find()
                                    ? label.group() + back(words.substring(label.end()), eid)
                                    : words;
                        });
    }

    private int at(int passage, String words) {
        return simplified.get(passage).text().indexOf(words);
    }

    /** Takes a moment to load, and few texts need it. */
    private static final class Characters {
        static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
    }
}

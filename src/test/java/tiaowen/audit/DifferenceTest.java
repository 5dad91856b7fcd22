package tiaowen.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tiaowen.audit.Difference.Kind;
import tiaowen.audit.Difference.Run;

class DifferenceTest {
    @Test
    void whatCameInThePlaceOfAWordStandsBehindIt() {
        assertEquals(
                List.of(
                        new Run(Kind.SAME, "社"),
                        new Run(Kind.REMOVED, "會"),
                        new Run(Kind.ADDED, "会"),
                        new Run(Kind.SAME, "救助")),
                Difference.of("社會救助", "社会救助").runs());
    }

    @Test
    void eachPlaceIsARunOfItsOwn() {
        assertEquals("(kùn)(nan)", removed(Difference.of("困(kùn)難(nan)家庭", "困難家庭")));
    }

    @Test
    void aCharacterOfTwoHalvesIsNeverCut() {
        // 𠮷 and 𠮶 share their first half
        assertEquals(
                List.of(new Run(Kind.REMOVED, "𠮷"), new Run(Kind.ADDED, "𠮶")),
                Difference.of("𠮷", "𠮶").runs());
    }

    @Test
    void bothVersionsCanBeReadOffTheRuns() {
        var random = new Random(20261123);
        for (int round = 0; round < 500; round++) {
            var one = line(random);
            var other = line(random);
            var runs = Difference.of(one, other).runs();
            assertEquals(one, text(runs, Kind.ADDED));
            assertEquals(other, text(runs, Kind.REMOVED));
        }
    }

    private static String line(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj("困难家庭𠮷，"::codePointAt)
                .map(c -> Character.isSurrogate((char) c.intValue()) ? 0x20BB7 : c)
                .map(Character::toString)
                .collect(Collectors.joining());
    }

    private static String text(List<Run> runs, Kind without) {
        return runs.stream()
                .filter(run -> run.kind() != without)
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static String removed(Difference difference) {
        return difference.runs().stream()
                .filter(run -> run.kind() == Kind.REMOVED)
                .map(Run::text)
                .collect(Collectors.joining());
    }
}

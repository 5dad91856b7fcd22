package tiaowen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tiaowen.compare.SampleEditions.articles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tiaowen.model.Clause;

/**
 * Random amendments: every clause of both editions is in exactly one change, unchanged ones too.
 */
class ComparisonCompletenessTest {
    private static final List<String> WHO = List.of("社区食堂", "街道办事处", "居民委员会", "配餐企业", "志愿者");
    private static final List<String> DOES =
            List.of("应当公布价格", "可以申请补贴", "不得收取押金", "负责食品留样", "应当登记造册");
    private static final List<String> HOW =
            List.of("并接受监督", "每年一次", "但节假日除外", "具体办法另行制定", "并告知老年人");

    @Test
    void everyClauseOfBothEditionsStandsInExactlyOneChange() {
        var random = new Random(20_231_229);
        for (int round = 0; round < 60; round++) {
            var earlier =
                    random.ints(1 + random.nextInt(25), 0, 125).mapToObj(this::words).toList();
            var later = amended(random, earlier);
            var made = SampleEditions.compare(articles(earlier), articles(later));
            var before = made.changes().stream().flatMap(c -> c.before().stream()).toList();
            var after = made.changes().stream().flatMap(c -> c.after().stream()).toList();
            assertEquals(earlier, words(sorted(before)), () -> earlier + "\n" + later);
            assertEquals(later, words(after), () -> earlier + "\n" + later);
        }
    }

    @Test
    void aClauseThatKeptItsWordsIsNeverSaidToHaveChanged() {
        var random = new Random(7);
        for (int round = 0; round < 40; round++) {
            var earlier = distinct(random);
            var later = amended(random, earlier);
            var made = SampleEditions.compare(articles(earlier), articles(later));
            for (int at = 0; at < earlier.size(); at++) {
                int now = later.indexOf(earlier.get(at));
                if (now < 0) continue;
                var kind = made.ofEarlier("tiao-" + (at + 1)).map(ClauseChange::kind);
                var expected = now == at ? ClauseChange.Kind.SAME : ClauseChange.Kind.MOVED;
                assertEquals(Optional.of(expected), kind, () -> earlier + "\n" + later);
                assertEquals(Optional.of("tiao-" + (now + 1)), made.later("tiao-" + (at + 1)));
            }
        }
    }

    private List<String> distinct(Random random) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < 125; i++) numbers.add(i);
        Collections.shuffle(numbers, random);
        return numbers.subList(0, 20).stream().map(this::words).toList();
    }

    private String words(int number) {
        return WHO.get(number % 5) + DOES.get(number / 5 % 5) + "，" + HOW.get(number / 25) + "。";
    }

    private static List<String> amended(Random random, List<String> earlier) {
        var later = new ArrayList<>(earlier);
        for (int edits = random.nextInt(8); edits > 0; edits--) {
            int at = random.nextInt(later.size());
            switch (random.nextInt(5)) {
                case 0 -> later.add(at, "第" + edits + "次修改时加入的内容，编号" + random.nextInt(1000) + "。");
                case 1 -> {
                    if (later.size() > 1) later.remove(at);
                }
                case 2 -> later.set(at, later.get(at).replace("，", "，经批准后"));
                case 3 -> later.add(random.nextInt(later.size()), later.remove(at));
                default -> later.set(at, "全部改写为另一件事" + random.nextInt(1000) + "。");
            }
        }
        return later;
    }

    private static List<Clause> sorted(List<Clause> clauses) {
        return clauses.stream()
                .sorted(
                        (a, b) ->
                                Integer.compare(
                                        Integer.parseInt(a.eid().substring(5)),
                                        Integer.parseInt(b.eid().substring(5))))
                .toList();
    }

    private static List<String> words(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).toList();
    }
}

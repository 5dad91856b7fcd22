package tiaowen.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.engine.Tier;
import tiaowen.text.Folding;

/** What tier exact holds: every clause that has the characters, and no other. */
class ExactnessTest {
    @TempDir static Path folder;
    private static Library library;

    @BeforeAll
    static void build() {
        var sample = SampleLibrary.in(folder);
        sample.file(
                "存车棚管理办法(2024-03-01).md",
                """
                # 存车棚管理办法

                第一章　登记

                第一条　存车棚（含充电桩）由居民委员会、物业服务企业共同管理，或者，由业主自行管理。

                第二条　申请之日起六十日内登记；登记费不超过 800 万元的百分之三，即１２元。

                第三条　160日未使用的，予以清理。B级𠮷形锁具、ＡＢ型锁具须备案。

                第二章　收费

                第四条　收费
                标準另行规定，「優惠」期为一百六十日。

                第五条　违反第二十条的，处3%的滞纳金、百分之三十的罚金。

                第六条　占地百分之三十五以上的，应当扩建。
                """);
        sample.build();
        library = Library.open(sample.index());
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private record Held(String place, List<String> parts) {
        boolean holds(String squeezed) {
            return parts.stream().anyMatch(part -> part.contains(squeezed));
        }
    }

    @Test
    void randomStringsAreFoundWhereAPlainScanFindsThemAndNowhereElse() {
        var clauses = clauses();
        assertTrue(clauses.size() > 15);
        var random = new Random(20);
        int held = 0;
        for (int i = 0; i < 500; i++) {
            var term = term(clauses, random);
            if (term.isBlank() || Folding.squeeze(term).isEmpty() || hasQuote(term)) continue;
            var want =
                    clauses.stream()
                            .filter(clause -> clause.holds(Folding.squeeze(term)))
                            .map(Held::place)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(want, exact("“" + term + "”"), term);
            if (!want.isEmpty()) held++;
        }
        assertTrue(held > 200, "found " + held);
    }

    /** Cut out of one part, or over the border of two, where it must not be found. */
    private static String term(List<Held> clauses, Random random) {
        var clause = clauses.get(random.nextInt(clauses.size()));
        var parts = clause.parts();
        var text =
                random.nextInt(4) == 0
                        ? String.join("", parts)
                        : parts.get(random.nextInt(parts.size()));
        var points = text.codePoints().toArray();
        if (points.length == 0) return "";
        int from = random.nextInt(points.length);
        int to = Math.min(points.length, from + 1 + random.nextInt(8));
        return new String(points, from, to - from);
    }

    private static boolean hasQuote(String term) {
        return term.chars().anyMatch(c -> "\"'“”‘’「」『』".indexOf(c) >= 0);
    }

    private static List<Held> clauses() {
        var clauses = new ArrayList<Held>();
        for (var policy : library.policies()) {
            for (var edition : policy.editions()) {
                for (var document : library.read(policy.slug(), edition.date())) {
                    for (var clause : document.clauses()) {
                        var parts = new ArrayList<String>();
                        parts.add(document.metadata().title());
                        parts.addAll(clause.path());
                        parts.add(clause.heading());
                        parts.add(clause.text());
                        parts.replaceAll(Folding::squeeze);
                        var place = policy.slug() + " " + edition.date() + " " + clause.eid();
                        clauses.add(new Held(place, parts));
                    }
                }
            }
        }
        return clauses;
    }

    private static Set<String> exact(String query) {
        var request = SearchRequest.of(query).editions(SearchRequest.Editions.ALL).page(1, 1_000);
        var places = new TreeSet<String>();
        for (var hit : library.find(request).hits()) {
            if (hit.tier() != Tier.EXACT) continue;
            var edition = hit.edition().date();
            places.add(hit.policy().slug() + " " + edition + " " + hit.clause().eid());
        }
        return places;
    }

    private static List<String> labels(String query) {
        return library.find(SearchRequest.of(query).page(1, 1_000)).hits().stream()
                .filter(hit -> hit.tier() == Tier.EXACT)
                .map(hit -> hit.clause().label())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "居民委员会、物业服务企业, 第一条",
        "或者，由业主, 第一条",
        "（含充电, 第一条",
        "登记；登记费, 第二条",
        "业主自行管理。, 第一条",
        "棚（, 第一条",
        "𠮷, 第三条",
        "ab型, 第三条",
        "收费标准另行, 第四条",
        "优惠, 第四条",
    })
    void marksAndCharactersOfAnyKindMatchAsTheyStand(String typed, String label) {
        assertEquals(List.of(label), labels(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "六十日, 60日",
        "六十日, 60 日",
        "百分之三, 3%",
        "百分之三, ３％",
        "八百万元, 800万元",
        "800万元, 8000000元",
        "第二十条, 第20条",
        "违反第二十条, 违反第 20 条",
        "十二元, １２元",
    })
    void spellingsOfANumberFindTheSameClauses(String one, String other) {
        assertFalse(exact(one).isEmpty());
        assertEquals(exact(one), exact(other));
    }

    @Test
    void whereANumberStandsWholeComesFirst() {
        var hits = library.find(SearchRequest.of("存车棚 3%").page(1, 1_000)).hits();
        var labels = hits.stream().map(hit -> hit.clause().label()).toList();
        assertEquals(Set.of("第二条", "第五条"), Set.copyOf(labels.subList(0, 2)));
        assertEquals("第六条", labels.get(2));
    }

    @Test
    void quotesAskForTheSpellingAsTyped() {
        assertEquals(List.of("第三条"), labels("存车棚 “60日”"));
    }

    @Test
    void theAnswerSaysWhichOtherSpellingsWereLookedUp() {
        var notes = String.join("", library.find(SearchRequest.of("60日")).notes());
        assertTrue(notes.contains("也查了数字的其他写法：六十日"), notes);
    }

    @Test
    void aHitSaysWhichPartHoldsWhichTerm() {
        var hit = library.find(SearchRequest.of("存车棚 收费 优惠")).hits().getFirst();
        assertEquals(
                List.of(
                        new TermLocation("存车棚", EnumSet.of(TermLocation.Part.TITLE)),
                        new TermLocation(
                                "收费",
                                EnumSet.of(TermLocation.Part.HEADING, TermLocation.Part.TEXT)),
                        new TermLocation("优惠", EnumSet.of(TermLocation.Part.TEXT))),
                hit.where());
    }
}

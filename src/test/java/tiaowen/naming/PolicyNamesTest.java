package tiaowen.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.corpus.Catalogue;
import tiaowen.corpus.CatalogueEntry;
import tiaowen.model.Certainty;
import tiaowen.model.Metadata;
import tiaowen.model.Policy;
import tiaowen.model.PolicyKind;

class PolicyNamesTest {
    private final PolicyNames names =
            names(
                    "中华人民共和国邻里信息保护法",
                    "邻里活动场所条例",
                    "邻里活动经费条例",
                    "城镇楼道照明管理办法",
                    "中华人民共和国互助防火法",
                    "互助者权益保护法");

    @ParameterizedTest
    @CsvSource({
        "邻里信息保护法, 中华人民共和国邻里信息保护法",
        "《中华人民共和国邻里信息保护法》, 中华人民共和国邻里信息保护法",
        "鄰里信息保護法, 中华人民共和国邻里信息保护法",
        "邻信法, 中华人民共和国邻里信息保护法",
        "邻里信息法, 中华人民共和国邻里信息保护法",
        "邻里活动场所条例（2020年修订）, 邻里活动场所条例",
        "助法, 互助者权益保护法",
    })
    void aNameThatOnlyOnePolicyAnswersToIsCertain(String name, String title) {
        assertEquals(title, names.certain(name).map(Policy::title).orElse("none"));
    }

    @Test
    void aTitleThatIsOnlyPartOfAnotherIsNotThatOne() {
        var meaning = names.mean("楼道照明管理办法");
        assertFalse(meaning.certain());
        assertTrue(meaning.part());
        assertEquals(1, meaning.policies().size());
    }

    @Test
    void aNameWithoutItsPlaceIsThatOfTheOnlyPlaceThatHasIt() {
        var local = names("示例省助餐条例", "助餐经营条例", "示例省送餐条例", "样板市送餐条例", "互助餐条例");
        assertEquals("示例省助餐条例", local.certain("助餐条例").orElseThrow().title());
        assertEquals(2, local.mean("送餐条例").policies().size());
        assertFalse(local.mean("送餐条例").certain());
    }

    @Test
    void aPrintedTitleIsNoPartOfAnother() {
        assertTrue(names.printed("中华人民共和国邻里信息保护法").certain());
        assertTrue(names.printed("楼道照明管理办法").certain());
        // a text that names 互助法 means a law of its own, not 互助防火法
        assertTrue(names.printed("互助法").policies().isEmpty());
        assertTrue(names.printed("邻里活动").policies().isEmpty());
    }

    @Test
    void aNameThatSeveralAnswerToIsNot() {
        var meaning = names.mean("邻里活动");
        assertFalse(meaning.certain());
        assertEquals(2, meaning.policies().size());
    }

    @Test
    void aNameOfNobodyMeansNothing() {
        assertTrue(names.mean("屋顶花园促进法").policies().isEmpty());
        assertTrue(names.mean("法").policies().isEmpty());
        assertTrue(names.mean("").policies().isEmpty());
    }

    private static PolicyNames names(String... titles) {
        var entries = new ArrayList<CatalogueEntry>();
        for (var title : titles) entries.add(entry(title));
        return PolicyNames.of(Catalogue.of(entries, Map.of()), Map.of("助法", "互助者权益保护法"));
    }

    private static CatalogueEntry entry(String title) {
        var metadata =
                new Metadata(
                        title,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        PolicyKind.LAW,
                        "全国",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of());
        return new CatalogueEntry(
                title + ".md",
                metadata,
                CatalogueEntry.UNDATED,
                false,
                title,
                Optional.empty(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                Certainty.UNKNOWN);
    }
}

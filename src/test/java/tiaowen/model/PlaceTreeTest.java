package tiaowen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTreeTest {
    private final PlaceTree tree = PlaceTree.shipped();

    @ParameterizedTest
    @CsvSource({
        "太原, 山西",
        "小店区, '太原, 山西'",
        "阿坝, 四川",
        "泽州, '晋城, 山西'",
        "晋城经济技术开发区, '晋城, 山西'",
        "朝阳, 辽宁",
        "山西, ''",
        "示例, ''",
        "全国, ''"
    })
    void aPlaceLiesInOthers(String place, String above) {
        var expected = above.isEmpty() ? List.of() : List.of(above.split(", ", -1));
        assertEquals(expected, tree.above(place));
    }

    @ParameterizedTest
    @CsvSource({
        "福建省厦门市财政局, 厦门",
        "中山市政务数据管理办法, 中山",
        "大连市中山区人民政府, 中山区",
        "杭州住房公积金管理中心, 杭州",
        "北京市朝阳区民政局, 朝阳区",
        "内蒙古自治区民政厅, 内蒙古"
    })
    void wordsNameTheSmallestPlace(String words, String place) {
        assertEquals(place, tree.at(words, 0).orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource({"城区改造办法", "志愿服务条例", "民政部", "市场监管总局"})
    void otherWordsNameNone(String words) {
        assertEquals(Optional.empty(), tree.at(words, 0));
    }

    @Test
    void theNumberOfASiteBeginsWithTheCodeOfItsPlace() {
        assertEquals(Optional.of("沈阳"), tree.coded("2101000045"));
        assertEquals(Optional.empty(), tree.coded("bm29000002"));
    }
}

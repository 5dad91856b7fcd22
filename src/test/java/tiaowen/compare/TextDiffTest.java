package tiaowen.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tiaowen.compare.SampleEditions.marked;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "设立、终止，应当备案。 | 设立、变更、终止，应当备案。 | 设立[+、变更]、终止，应当备案。",
                "应当在二十日内答复。 | 应当在三十日内答复。 | 应当在[-二十][+三十]日内答复。",
                "违反本法第三十条的规定 | 违反本法第三十一条的规定 | 违反本法第[-三十][+三十一]条的规定",
                "自2019年7月1日起施行。 | 自2024年5月1日起施行。 | 自[-2019年7月1日][+2024年5月1日]起施行。",
                "罚款1500元以下 | 罚款2500元以下 | 罚款[-1500][+2500]元以下",
                "由民政部门备案 | 由民政部门登记 | 由民政部门[-备案][+登记]",
                "县级人民政府民政部门 | 县级以上人民政府民政部门 | 县级[+以上]人民政府民政部门",
                "机构应当公示收费标准。 | 机构应当公示收费标准。机构不得另行收费。 | 机构应当公示收费标准。[+机构不得另行收费。]",
                "下列条件:(一)有场所 | 下列条件：（一）有场地 | 下列条件：（一）有场[-所][+地]",
                "文字完全一样。 | 文字完全一样。 | 文字完全一样。",
            })
    void whatChangedIsMarkedAsAReaderWouldMarkIt(String one, String other, String expected) {
        assertEquals(expected, marked(TextDiff.of(one, other)));
    }

    @Test
    void scatteredCharactersThatHappenToBeTheSameAreNotKept() {
        var marked =
                marked(
                        TextDiff.of(
                                "国务院民政部门主管全国工作，县级以上地方各级人民政府民政部门主管本区域工作。",
                                "各级民政部门应当会同有关单位依照职责做好工作，接受社会监督。"));
        assertEquals(true, marked.chars().filter(c -> c == '[').count() <= 8, marked);
    }

    @Test
    void bothTextsCanBeReadOutOfThePieces() {
        var random = new Random(5);
        for (int round = 0; round < 500; round++) {
            var one = text(random, random.nextInt(60));
            var other = round % 2 == 0 ? text(random, random.nextInt(60)) : edited(random, one);
            var pieces = TextDiff.of(one, other);
            assertEquals(one, without(pieces, DiffPiece.Kind.ADDED));
            assertEquals(other, without(pieces, DiffPiece.Kind.REMOVED));
        }
    }

    @Test
    void aTextOfAnyLengthIsCompared() {
        var random = new Random(6);
        var one = text(random, 60_000);
        var other = text(random, 60_000);
        var pieces = TextDiff.of(one, other);
        assertEquals(one, without(pieces, DiffPiece.Kind.ADDED));
        assertEquals(other, without(pieces, DiffPiece.Kind.REMOVED));
    }

    @Test
    void inALongTextOneReplacedWordIsStillMarkedAlone() {
        var sentence = "社区食堂应当公布菜品的价格、重量和主要原料，接受居民的监督。";
        var one = sentence.repeat(200) + "每月公布一次。" + sentence.repeat(200);
        var other = one.replace("每月", "每季度");
        var changed =
                TextDiff.of(one, other).stream()
                        .filter(piece -> piece.kind() != DiffPiece.Kind.KEPT)
                        .map(DiffPiece::text)
                        .collect(Collectors.joining("|"));
        assertEquals("月|季度", changed);
    }

    private static String without(java.util.List<DiffPiece> pieces, DiffPiece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(DiffPiece::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random, int length) {
        var letters = "机构应当公示的标准，、。；第三十条一二\n《法》12（）𠮷";
        return random.ints(length, 0, letters.codePointCount(0, letters.length()))
                .mapToObj(i -> Character.toString(letters.codePoints().toArray()[i]))
                .collect(Collectors.joining());
    }

    private static String edited(Random random, String text) {
        int at = random.nextInt(text.codePointCount(0, text.length()) + 1);
        int offset = text.offsetByCodePoints(0, at);
        return text.substring(0, offset) + text(random, 5) + text.substring(offset);
    }
}

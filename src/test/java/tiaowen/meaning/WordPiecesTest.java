package tiaowen.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final List<String> VOCABULARY =
            List.of(
                    "[UNK]", "[CLS]", "[SEP]", "低", "保", "，", "20", "##23", "年", "iso", "##9", "-",
                    "wo", "##rd");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "低保          | 低 保",
                "低　保 ，     | 低 保 ，",
                "2023年        | 20 ##23 年",
                "iso 9         | iso [UNK]",
                "word-wo       | wo ##rd - wo",
                "ISO           | iso",
                "低\u200b保    | 低 保",
                "墙保          | [UNK] 保",
            })
    void aTextIsCutIntoThePiecesThatTheModelKnows(String text, String pieces) throws IOException {
        assertEquals("[CLS] " + pieces + " [SEP]", shown(pieces().of(text, 512)));
    }

    @Test
    void whatIsTooLongIsCutAndStillEnds() throws IOException {
        assertEquals("[CLS] 低 保 [SEP]", shown(pieces().of("低保低保低保", 4)));
    }

    @Test
    void noTextWhatsoeverFailsOrIsLongerThanAllowed() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(200); k > 0; k--) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
            long[] pieces = pieces().of(text.toString(), 64);
            assertTrue(pieces.length >= 2 && pieces.length <= 64, text::toString);
        }
    }

    private static WordPieces pieces() throws IOException {
        var entries =
                VOCABULARY.stream()
                        .map(piece -> "\"" + piece + "\":" + VOCABULARY.indexOf(piece))
                        .collect(Collectors.joining(","));
        var json = "{\"model\":{\"vocab\":{" + entries + "}}}";
        return WordPieces.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shown(long[] pieces) {
        return Arrays.stream(pieces)
                .mapToObj(piece -> VOCABULARY.get((int) piece))
                .collect(Collectors.joining(" "));
    }
}

package tiaowen.extract.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tiaowen.extract.Extractor;
import tiaowen.model.Failure;

class DecoderTest {
    private static final String SIMPLE = "关于进一步做好困难群众临时救助工作的通知\n各县（市、区）民政局：\n";
    private static final String TRADITIONAL = "關於進一步做好困難群眾臨時救助工作的通知\n各縣（市、區）民政局：\n";

    private static Decoded decode(byte[] bytes) {
        return Decoder.decode("x.txt", bytes);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theBytesTellTheEncoding(String charset) {
        var decoded = decode(SIMPLE.getBytes(Charset.forName(charset)));
        assertEquals(SIMPLE, decoded.text());
        assertEquals(charset, decoded.charset());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "Big5"})
    void traditionalCharactersComeInThreeEncodings(String charset) {
        var decoded = decode(TRADITIONAL.getBytes(Charset.forName(charset)));
        assertEquals(TRADITIONAL, decoded.text());
        assertEquals(charset, decoded.charset());
    }

    @ParameterizedTest
    @CsvSource({"办法,GB18030", "通知,GB18030", "第一条,GB18030", "辦法,Big5", "第一條,Big5"})
    void aFewCharactersAreEnough(String text, String charset) {
        assertEquals(text, decode(text.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoText(String charset) {
        assertEquals(SIMPLE, decode(("\uFEFF" + SIMPLE).getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030"})
    void aLabelThatIsWrongIsNotBelieved(String charset) {
        var page =
                "<html><head><meta charset=gb2312></head><body>镕基、喆、𠮷："
                        + SIMPLE
                        + "</body></html>";
        assertEquals(page, decode(page.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void aBrokenCharacterInUtf8IsReplacedWithAWarning() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SIMPLE.getBytes(UTF_8));
        bytes.write(0xE4);
        bytes.writeBytes("补贴".getBytes(UTF_8));
        var decoded = decode(bytes.toByteArray());
        assertEquals("UTF-8", decoded.charset());
        assertTrue(decoded.text().endsWith("\uFFFD补贴"), decoded.text());
        assertEquals("undecodable-bytes", decoded.warnings().getFirst().code());
        assertEquals(3, decoded.warnings().getFirst().line());
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void wideBytesWithoutAMarkAreKnownEvenWhereNoneIsZero(String charset) {
        var text = "申请人应当提交下列材料，并对其真实性负责。";
        assertEquals(text, decode(text.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-32LE", "UTF-32BE"})
    void aMarkOfFourBytesIsKnown(String charset) {
        var decoded = decode(("\uFEFF" + SIMPLE).getBytes(Charset.forName(charset)));
        assertEquals(SIMPLE, decoded.text());
        assertEquals(charset, decoded.charset());
    }

    @Test
    void charactersOfFourBytesAndHongKongsOwnAreRead() {
        var rare = "补贴由㐂、𠮷两镇发放。";
        assertEquals(rare, decode(rare.getBytes(Charset.forName("GB18030"))).text());
        var hongKong = "補貼由鰂魚涌、深水埗兩區發放。";
        assertEquals(hongKong, decode(hongKong.getBytes(Charset.forName("Big5-HKSCS"))).text());
    }

    @Test
    void aMarkOfUtf8BeforeBytesThatAreNotIsNoText() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        bytes.writeBytes(SIMPLE.getBytes(Charset.forName("GB18030")));
        assertEquals(SIMPLE, decode(bytes.toByteArray()).text());
    }

    @Test
    void linesInTwoEncodingsAreReadEachInItsOwn() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SIMPLE.getBytes(UTF_8));
        bytes.writeBytes(SIMPLE.getBytes(Charset.forName("GB18030")));
        var decoded = decode(bytes.toByteArray());
        assertEquals(SIMPLE + SIMPLE, decoded.text());
        assertEquals("mixed-encodings", decoded.warnings().getFirst().code());
        assertEquals(3, decoded.warnings().getFirst().line());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "Big5", "UTF-16LE"})
    void aLastCharacterThatIsCutInTwoCostsOnlyItself(String charset) {
        var bytes = TRADITIONAL.strip().getBytes(Charset.forName(charset));
        var decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));
        var whole = TRADITIONAL.strip();
        assertEquals(whole.substring(0, whole.length() - 1) + "\uFFFD", decoded.text());
        assertEquals("undecodable-bytes", decoded.warnings().getFirst().code());
    }

    @Test
    void whatASidecarSaysOfTheEncodingSettlesIt() {
        var bytes = "辦法".getBytes(Charset.forName("Big5"));
        var source = Extractor.read("x.txt", bytes, Map.of("charset", List.of("GB18030")));
        assertEquals("GB18030", source.charset());
        var failure =
                assertThrows(
                        Failure.class,
                        () -> Extractor.read("x.txt", bytes, Map.of("charset", List.of("五笔"))));
        assertEquals("unknown-charset", failure.code());
    }
}

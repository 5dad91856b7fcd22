package tiaowen.web.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String LINK =
            "https://tiaowen.example/policies/zhulan-tiaoli/2024-03-28/tiao-3.kuan-1";

    @Test
    void aCameraReadsTheLinkBackFromThePath() throws Exception {
        var bitmap = new BinaryBitmap(new HybridBinarizer(drawn(QrCode.of(LINK), 4)));
        assertEquals(LINK, new QRCodeReader().decode(bitmap).getText());
    }

    @Test
    void anAddressThatNoCodeCanHoldHasNone() {
        assertEquals(0, QrCode.of("https://tiaowen.example/" + "x".repeat(4_000)).size());
    }

    /** Paints the runs of the path, {@code M4 4h7v1h-7z}, at some pixels a module. */
    private static RGBLuminanceSource drawn(QrCode code, int scale) {
        int width = code.size() * scale;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        var run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(code.path());
        assertTrue(run.lookingAt());
        run.reset();
        while (run.find()) {
            int from = Integer.parseInt(run.group(1)) * scale;
            int to = from + Integer.parseInt(run.group(3)) * scale;
            int top = Integer.parseInt(run.group(2)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(pixels, y * width + from, y * width + to, 0x000000);
            }
        }
        return new RGBLuminanceSource(width, width, pixels);
    }
}

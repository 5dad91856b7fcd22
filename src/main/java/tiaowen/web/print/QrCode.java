package tiaowen.web.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A link as a QR code (二维码), to be drawn as one path: sharp at any size, on screen and on paper.
 *
 * @param size width and height in modules, the quiet zone of four on each side included
 * @param path the dark modules, as the data of an SVG path
 * @see "ISO/IEC 18004, which asks for the quiet zone"
 */
public record QrCode(int size, String path) {
    private static final int QUIET = 4;

    /** A link that is too long for any code, some 2,300 bytes, has none. */
    private static final QrCode NONE = new QrCode(0, "");

    /**
     * @param link whole address, percent-encoded
     */
    public static QrCode of(String link) {
        try {
            var matrix = Encoder.encode(link, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    int from = x;
                    while (x < matrix.getWidth() && matrix.get(x, y) == 1) x++;
                    if (x > from) path.append(run(from + QUIET, y + QUIET, x - from));
                }
            }
            return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            return NONE;
        }
    }

    private static String run(int x, int y, int width) {
        return "M" + x + " " + y + "h" + width + "v1h-" + width + "z";
    }
}

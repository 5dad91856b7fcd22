package tiaowen.extract.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Says of a font whether its letters are bold: by its name, or by what it says of itself. */
final class PdfWeights {
    private static final int BOLD = 600;
    private final IdentityHashMap<COSDictionary, Boolean> known = new IdentityHashMap<>();

    boolean isBold(PDFont font) {
        return known.computeIfAbsent(font.getCOSObject(), dictionary -> bold(font));
    }

    private static boolean bold(PDFont font) {
        var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy")) return true;
        var described = font.getFontDescriptor();
        return described != null && (described.isForceBold() || described.getFontWeight() >= BOLD);
    }
}

package tiaowen.extract.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes a PDF as a program would that brings no fonts along: each character by its Unicode number,
 * one em wide, letters and figures half an em. Places in points from the top left of A4, 595 by
 * 842.
 */
final class PdfFile {
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final List<StringBuilder> pages = new ArrayList<>();
    private String title = "";
    private String password = "";
    private boolean mapped = true;

    PdfFile page() {
        pages.add(new StringBuilder());
        return this;
    }

    PdfFile text(double x, double y, double size, String words) {
        return draw(
                "BT /F %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, HEIGHT - y, hex(words));
    }

    /**
     * Lines below each other at the left margin of 90, set in by two characters where they ask so.
     */
    PdfFile lines(double y, double size, String... lines) {
        double at = y;
        for (var line : lines) {
            int in = line.startsWith("　　") ? 2 : 0;
            text(90 + in * size, at, size, line.substring(in));
            at += size * 1.75;
        }
        return this;
    }

    /** In the other direction: a watermark. */
    PdfFile aslant(double x, double y, double size, String words) {
        return draw(
                "BT /F %.2f Tf 0.7 0.7 -0.7 0.7 %.2f %.2f Tm <%s> Tj ET",
                size, x, HEIGHT - y, hex(words));
    }

    PdfFile rule(double x, double y, double toX, double toY) {
        return draw("%.2f %.2f m %.2f %.2f l S", x, HEIGHT - y, toX, HEIGHT - toY);
    }

    /** A field filled with white, on which text may be set. */
    PdfFile ground(double x, double y, double width, double height) {
        return draw("q 1 1 1 rg %.2f %.2f %.2f %.2f re f Q", x, HEIGHT - y - height, width, height);
    }

    /** A picture of one point. */
    PdfFile picture() {
        return draw("BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI");
    }

    PdfFile title(String words) {
        title = words;
        return this;
    }

    PdfFile password(String word) {
        password = word;
        return this;
    }

    /** Leaves out what says which characters are meant. */
    PdfFile unmapped() {
        mapped = false;
        return this;
    }

    private PdfFile draw(String format, Object... values) {
        pages.getLast().append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    private static String hex(String words) {
        return HexFormat.of().formatHex(words.getBytes(UTF_16BE));
    }

    byte[] bytes() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var resources = new PDResources();
            var fonts = new COSDictionary();
            fonts.setItem("F", font());
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            for (var drawn : pages) {
                var page = new PDPage(PDRectangle.A4);
                page.setResources(resources);
                var stream = new COSStream();
                try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    content.write(drawn.toString().getBytes(ISO_8859_1));
                }
                page.getCOSObject().setItem(COSName.CONTENTS, stream);
                document.addPage(page);
            }
            if (!title.isEmpty()) document.getDocumentInformation().setTitle(title);
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private COSDictionary font() {
        var system = new COSDictionary();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", mapped ? "Identity" : "Own");
        system.setInt("Supplement", 0);
        var descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "Song");
        descriptor.setInt("Flags", 4);
        var widths = new COSArray();
        widths.add(COSInteger.get(32));
        widths.add(COSInteger.get(126));
        widths.add(COSInteger.get(500));
        var characters = new COSDictionary();
        characters.setName("Type", "Font");
        characters.setName("Subtype", "CIDFontType2");
        characters.setName("BaseFont", "Song");
        characters.setItem("CIDSystemInfo", system);
        characters.setItem("FontDescriptor", descriptor);
        characters.setInt("DW", 1000);
        characters.setItem("W", widths);
        var all = new COSArray();
        all.add(characters);
        var font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "Song");
        font.setName("Encoding", "Identity-H");
        font.setItem("DescendantFonts", all);
        if (mapped) font.setName("ToUnicode", "Identity-H");
        return font;
    }
}

package tiaowen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * How a paper looks in Word: styles, fonts, the page. What only looks is in the styles, so that a
 * reader changes it for the whole paper at once.
 *
 * @see "GB/T 9704-2012 党政机关公文格式, 5.1 幅面 and 5.2 版面, for page and margins"
 */
final class WordLook {
    private static final String FONT_TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private WordLook() {}

    static void dress(XWPFDocument word) throws IOException {
        try {
            word.createStyles()
                    .setStyles(StylesDocument.Factory.parse(WordStyleSheet.STYLES).getStyles());
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var fonts = word.getPackage().createPart(name, FONT_TABLE_TYPE);
            try (OutputStream out = fonts.getOutputStream()) {
                out.write(WordStyleSheet.FONTS.getBytes(StandardCharsets.UTF_8));
            }
            word.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONT_TABLE_RELATION);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("the program's own styles cannot be read", e);
        }
        page(word);
    }

    /** A4, in twentieths of a point: 37 mm above, 35 below, 28 left, 26 right. */
    private static void page(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2_098));
        margins.setBottom(BigInteger.valueOf(1_985));
        margins.setLeft(BigInteger.valueOf(1_588));
        margins.setRight(BigInteger.valueOf(1_474));
        margins.setHeader(BigInteger.valueOf(1_134));
        margins.setFooter(BigInteger.valueOf(1_021));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The label of an article. */
    static void bold(XWPFRun run) {
        run.setStyle("Label");
    }

    static void table(XWPFTable table) {
        table.setStyleID("Grid");
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
    }

    static void span(XWPFTableCell cell, int columns) {
        var properties =
                cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }
}

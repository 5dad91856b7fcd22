package tiaowen.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Has those pages of a PDF read from their picture that show something and say nothing. */
final class PdfScan {
    /** Dots of a page's longer side: of A4, 200 an inch. */
    private static final double LONGER_SIDE = 2339;

    private PdfScan() {}

    /** The same pages, with what was read in the place of what had no words. */
    static List<PdfPage> read(PDDocument document, List<PdfPage> pages, ScannedPages scan) {
        if (!scan.reads()) return pages;
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        boolean garbage = PdfGarbage.is(pages);
        var out = new ArrayList<PdfPage>();
        for (var page : pages) {
            boolean wanted = garbage || needsReading(page);
            if (!wanted || !scan.take(page.number(), () -> draw(renderer, page))) {
                out.add(page);
            } else if (!scan.isWaiting()) {
                out.add(scan.page());
            }
        }
        return out;
    }

    private static boolean needsReading(PdfPage page) {
        return (page.isBlank() && (page.pictures() > 0 || page.unread() > 0))
                || PdfGarbage.is(List.of(page));
    }

    private static java.awt.image.BufferedImage draw(PDFRenderer renderer, PdfPage page)
            throws IOException {
        double longer = Math.max(page.width(), page.height());
        if (!(longer > 0)) throw new IOException("page of no size");
        return renderer.renderImage(
                page.number() - 1, (float) (LONGER_SIDE / longer), ImageType.RGB);
    }
}

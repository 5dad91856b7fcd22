package tiaowen.extract.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Follows the drawing of a page and notes each character with its place, and each straight line.
 * One for a document, which has only so much work in it: a form that draws itself twice, and so on,
 * would keep a processor busy for ever.
 */
final class PdfPageReader extends PDFStreamEngine {
    /** A page of small print has 5,000 characters; a map may draw some 100,000 lines. */
    private static final int MOST_STEPS = 20_000_000;

    /** What is drawn by its name may be as long as a page. */
    private static final int STEPS_OF_OBJECT = 200;

    private static final int MOST_GLYPHS_OF_PAGE = 200_000;
    private static final int MOST_RULES_OF_PAGE = 20_000;
    private static final int MOST_GLYPHS = 3_000_000;

    /** A page takes some 5 ms; the clock is looked at before every step. In nanoseconds. */
    private static final long LONGEST = 100_000_000_000L;

    /** The document asks for more work than any real one. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String what) {
            super(what);
        }
    }

    private final long started = System.nanoTime();
    private int steps;
    private int all;
    private PDRectangle box = PDRectangle.A4;
    private int rotation;
    private final Map<String, String> texts = new HashMap<>();
    private static final PDColor WHITE = new PDColor(new float[] {1}, PDDeviceGray.INSTANCE);
    private static final PDColor BLACK = new PDColor(new float[] {0}, PDDeviceGray.INSTANCE);

    private PdfPlaces places = new PdfPlaces(texts);
    private final List<Point2D.Float> path = new ArrayList<>();
    private final List<PdfRule> pending = new ArrayList<>();
    private final List<PdfRule> rules = new ArrayList<>();
    private final PdfWeights weights = new PdfWeights();
    private int pictures;
    private int unread;
    private int invisible;

    PdfPageReader() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new DrawObject(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /**
     * @throws IOException where the page is broken; {@link TooLarge} where the document is too much
     */
    PdfPage read(PDPage page, int number) throws IOException {
        box = page.getCropBox();
        rotation = page.getRotation();
        places = new PdfPlaces(texts);
        path.clear();
        pending.clear();
        rules.clear();
        pictures = 0;
        unread = 0;
        invisible = 0;
        if (page.hasContents()) processPage(page);
        boolean turned = rotation == 90 || rotation == 270;
        return places.page(
                number,
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                rules,
                pictures,
                unread,
                invisible);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) throw new TooLarge("operators: more than " + MOST_STEPS);
        if (System.nanoTime() - started > LONGEST) throw new TooLarge("time: after " + steps);
        switch (operator.getName()) {
            case OperatorName.APPEND_RECT -> rectangle(operands);
            case OperatorName.MOVE_TO -> {
                path.clear();
                point(operands);
            }
            case OperatorName.LINE_TO -> lineTo(operands);
            case OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_GRAY ->
                    fillWith(operands, 1);
            case OperatorName.NON_STROKING_CMYK -> fillWith(operands, 0);
            case OperatorName.NON_STROKING_COLORSPACE,
                    OperatorName.NON_STROKING_COLOR,
                    OperatorName.NON_STROKING_COLOR_N ->
                    fillWith(operands.size() == 3 ? operands : List.of(), 1);
            case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD -> {
                if (getGraphicsState().getNonStrokingColor() != WHITE) drawn();
                pending.clear();
                path.clear();
            }
            case OperatorName.STROKE_PATH,
                    OperatorName.CLOSE_AND_STROKE,
                    OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> {
                drawn();
                pending.clear();
                path.clear();
            }
            case OperatorName.ENDPATH -> {
                pending.clear();
                path.clear();
            }
            case OperatorName.BEGIN_INLINE_IMAGE -> pictures++;
            case OperatorName.DRAW_OBJECT -> {
                steps += STEPS_OF_OBJECT;
                if (!operands.isEmpty()
                        && operands.getFirst() instanceof COSName name
                        && getResources() != null
                        && getResources().isImageXObject(name)) {
                    pictures++;
                }
            }
            default -> {}
        }
        super.processOperator(operator, operands);
    }

    private void drawn() {
        int room = MOST_RULES_OF_PAGE - rules.size();
        rules.addAll(pending.subList(0, Math.min(room, pending.size())));
    }

    /** Keeps of the colour whether it is white: nobody sees the sides of a white ground. */
    private void fillWith(List<COSBase> operands, double full) {
        boolean white = !operands.isEmpty();
        for (int i = 0; i < operands.size(); i++)
            white &= Math.abs(number(operands, i) - full) < 0.01;
        getGraphicsState().setNonStrokingColor(white ? WHITE : BLACK);
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() < 4 || pending.size() >= MOST_RULES_OF_PAGE) return;
        double x = number(operands, 0);
        double y = number(operands, 1);
        var from = place(x, y);
        var to = place(x + number(operands, 2), y + number(operands, 3));
        double left = Math.min(from.x, to.x);
        double top = Math.min(from.y, to.y);
        double right = Math.max(from.x, to.x);
        double bottom = Math.max(from.y, to.y);
        pending.add(new PdfRule(left, top, right, bottom));
        // of a frame, the sides; a thin bar is one line and its sides do not count as lines
        pending.add(new PdfRule(left, top, right, top));
        pending.add(new PdfRule(left, bottom, right, bottom));
        pending.add(new PdfRule(left, top, left, bottom));
        pending.add(new PdfRule(right, top, right, bottom));
    }

    private Point2D.Float place(double x, double y) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        return shown(matrix.transformPoint((float) x, (float) y));
    }

    private static double number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber n ? n.floatValue() : 0;
    }

    private void point(List<COSBase> operands) {
        if (operands.size() >= 2) path.add(place(number(operands, 0), number(operands, 1)));
    }

    private void lineTo(List<COSBase> operands) {
        if (operands.size() < 2 || pending.size() >= MOST_RULES_OF_PAGE) return;
        var to = place(number(operands, 0), number(operands, 1));
        if (!path.isEmpty()) {
            var from = path.getLast();
            pending.add(
                    new PdfRule(
                            Math.min(from.x, to.x),
                            Math.min(from.y, to.y),
                            Math.max(from.x, to.x),
                            Math.max(from.y, to.y)));
        }
        path.clear();
        path.add(to);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        if (places.size() >= MOST_GLYPHS_OF_PAGE || ++all > MOST_GLYPHS) {
            throw new TooLarge("glyphs: " + all);
        }
        var text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null || text.isEmpty() || text.equals("\uFFFD")) {
            unread++;
            return;
        }
        var state = getGraphicsState().getTextState();
        if (state.getRenderingMode() == RenderingMode.NEITHER) invisible++;
        boolean stroked = state.getRenderingMode() == RenderingMode.FILL_STROKE;
        var from = shown(matrix.transformPoint(0, 0));
        var to = shown(matrix.transformPoint(1, 0));
        var top = shown(matrix.transformPoint(0, 1));
        double em = Math.hypot(to.x - from.x, to.y - from.y);
        double size = Math.hypot(top.x - from.x, top.y - from.y);
        double width = em * displacement.getX();
        boolean bold = stroked || weights.isBold(font);
        if (Double.isFinite(from.x + from.y + width + size)) {
            places.add(text, from.x, from.y, to.x - from.x, to.y - from.y, width, size, bold);
        }
    }

    /** From the file's coordinates, bottom up, to the page as it is read, top down and turned. */
    private Point2D.Float shown(Point2D.Float at) {
        float left = at.x - box.getLowerLeftX();
        float below = at.y - box.getLowerLeftY();
        float right = box.getUpperRightX() - at.x;
        float above = box.getUpperRightY() - at.y;
        return switch (rotation) {
            case 90 -> new Point2D.Float(below, left);
            case 180 -> new Point2D.Float(right, below);
            case 270 -> new Point2D.Float(above, right);
            default -> new Point2D.Float(left, above);
        };
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
            throws IOException {
        if (e instanceof TooLarge) throw e;
        super.operatorException(operator, operands, e);
    }
}

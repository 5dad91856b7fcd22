package tiaowen.extract.pdf;

/** A straight line drawn on a page, in points from its top left; a thin bar is one as well. */
record PdfRule(double left, double top, double right, double bottom) {
    /** A bar thicker than this is a coloured area. In points. */
    private static final double THICKEST = 3;

    private static final double SHORTEST = 6;

    boolean isHorizontal() {
        return bottom - top <= THICKEST && right - left >= SHORTEST;
    }

    boolean isVertical() {
        return right - left <= THICKEST && bottom - top >= SHORTEST;
    }

    double x() {
        return (left + right) / 2;
    }

    double y() {
        return (top + bottom) / 2;
    }
}

package tiaowen.model;

/**
 * A place on the picture of a page, in dots from its upper left corner.
 *
 * @param right first column behind it
 * @param bottom first row below it
 */
public record Box(int left, int top, int right, int bottom) {
    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }
}

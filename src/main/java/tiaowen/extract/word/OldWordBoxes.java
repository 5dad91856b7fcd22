package tiaowen.extract.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where in the main text the text boxes of a file of Word 97 to 2003 hang. POI reads neither the
 * list of boxes nor, for each, the shape that it belongs to: MS-DOC, 2.8.32 PlcftxbxTxt and 2.8.37
 * PlcfSpa.
 */
final class OldWordBoxes {
    private static final int SHAPES_AT = 0x1DA;
    private static final int SHAPE_SIZE = 26;
    private static final int BOXES_AT = 0x25A;
    private static final int BOX_SIZE = 22;
    private static final int SHAPE_OF_BOX = 14;

    /** A box's text: from a character to the one behind its last, counted over all texts. */
    record Box(int from, int to) {}

    private final NavigableMap<Integer, List<Box>> byAnchor = new TreeMap<>();

    private OldWordBoxes() {}

    /**
     * @param main the stream of the document, with the places of the tables
     * @param tables the stream of the tables
     * @param from where the texts of boxes begin, counted over all texts of the file
     * @param length of all of these texts together
     */
    static OldWordBoxes read(byte[] main, byte[] tables, int from, int length) {
        var boxes = new OldWordBoxes();
        if (length <= 0) return boxes;
        var shapes = OldWordTable.read(main, tables, SHAPES_AT, SHAPE_SIZE);
        var anchors = new HashMap<Integer, Integer>();
        for (int i = 0; i < shapes.size(); i++) anchors.put(shapes.number(i, 0), shapes.start(i));
        var entries = OldWordTable.read(main, tables, BOXES_AT, BOX_SIZE);
        int last = 0;
        int read = 0;
        for (int i = 0; i < entries.size(); i++) {
            int start = Math.clamp(entries.start(i), read, length);
            int end = Math.clamp(entries.end(i), start, length);
            // a shape inside a group hangs where its group does, which the table does not name
            last = anchors.getOrDefault(entries.number(i, SHAPE_OF_BOX), last);
            if (end > start) boxes.add(last, from + start, from + end);
            read = end;
        }
        if (read < length) boxes.add(last, from + read, from + length);
        return boxes;
    }

    private void add(int anchor, int from, int to) {
        byAnchor.computeIfAbsent(anchor, a -> new ArrayList<>()).add(new Box(from, to));
    }

    /** Gives the boxes that hang between two characters of the main text, and forgets them. */
    List<Box> take(int from, int to) {
        var found = new ArrayList<Box>();
        var here = byAnchor.subMap(from, true, Math.max(from, to), false);
        here.values().forEach(found::addAll);
        here.clear();
        return found;
    }
}

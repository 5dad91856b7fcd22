package tiaowen.export;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Bookmarks and links of a Word document, and runs of its text. */
final class WordLinks {
    /** Word cuts longer names of bookmarks. */
    private static final int LONGEST_NAME = 40;

    private final XWPFDocument word;

    /** Bookmark of an eid; where an eid stands twice, the first has it. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Set<String> marked = new HashSet<>();
    private final Map<String, String> relations = new HashMap<>();
    private int bookmarks;

    WordLinks(XWPFDocument word, List<PaperLine> lines) {
        this.word = word;
        var taken = new HashSet<String>();
        for (var line : lines) {
            for (var eid : eids(line)) {
                if (!names.containsKey(eid)) names.put(eid, name(eid, taken));
            }
        }
    }

    /** What a bookmark may be put at: each line's outermost, which articles and headings are. */
    private static List<String> eids(PaperLine line) {
        return switch (line) {
            case PaperLine.Heading h -> h.eids();
            case PaperLine.Words w -> w.depth() == 0 ? w.eids() : List.of();
            case PaperLine.Grid g -> g.eids();
            case PaperLine.Signed s -> List.of();
            case PaperLine.Note n -> List.of();
            case PaperLine.Address a -> List.of();
        };
    }

    /** Letters, digits and low lines, a letter first: what Word takes for a name. */
    private static String name(String eid, Set<String> taken) {
        var plain = eid.replace("_", "__").replace('-', '_').replaceAll("[^A-Za-z0-9_]", "_");
        var name = plain.matches("[A-Za-z].*") ? plain : "p" + plain;
        if (name.length() > LONGEST_NAME - 5) name = name.substring(0, LONGEST_NAME - 5);
        var unique = name;
        for (int i = 2; !taken.add(unique); i++) unique = name + "_" + i;
        return unique;
    }

    /** Puts the bookmarks of what begins here. */
    void mark(XWPFParagraph paragraph, List<String> eids) {
        for (var eid : eids) {
            if (!names.containsKey(eid) || !marked.add(eid)) continue;
            var id = BigInteger.valueOf(bookmarks++);
            var start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(id);
            start.setName(names.get(eid));
            paragraph.getCTP().addNewBookmarkEnd().setId(id);
        }
    }

    /** Writes a text with its links. */
    void text(XWPFParagraph paragraph, PaperLine.Words words) {
        var text = words.text();
        int done = 0;
        for (var link : words.links()) {
            if (link.start() > done) run(paragraph, text.substring(done, link.start()));
            link(paragraph, link.target(), text.substring(link.start(), link.end()));
            done = link.end();
        }
        if (done < text.length()) run(paragraph, text.substring(done));
    }

    private void link(XWPFParagraph paragraph, String target, String text) {
        if (!target.startsWith("#")) {
            outside(paragraph, target, text);
            return;
        }
        var bookmark = bookmark(target.substring(1));
        if (bookmark.isEmpty()) {
            run(paragraph, text);
            return;
        }
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        dressed(link.addNewR(), paragraph).setText(clean(text));
    }

    /** The bookmark of a provision, else of what it is in; empty where there is none. */
    private String bookmark(String eid) {
        for (var at = eid; !at.isEmpty(); ) {
            if (names.containsKey(at)) return names.get(at);
            int dot = at.lastIndexOf('.');
            at = dot < 0 ? "" : at.substring(0, dot);
        }
        return "";
    }

    /** A link to an address elsewhere. */
    void outside(XWPFParagraph paragraph, String url, String text) {
        var id =
                relations.computeIfAbsent(
                        url,
                        u ->
                                word.getPackagePart()
                                        .addExternalRelationship(
                                                u, XWPFRelation.HYPERLINK.getRelation())
                                        .getId());
        var link = paragraph.getCTP().addNewHyperlink();
        link.setId(id);
        dressed(link.addNewR(), paragraph).setText(clean(text));
    }

    private static XWPFRun dressed(
            org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR run,
            XWPFParagraph paragraph) {
        var dressed = new XWPFRun(run, (IRunBody) paragraph);
        dressed.setStyle("Hyperlink");
        return dressed;
    }

    /** A run of plain text at the end of a paragraph. */
    static XWPFRun run(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setText(clean(text));
        return run;
    }

    /** Without the characters that XML 1.0 has no way to write. */
    static String clean(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(WordLinks::writable).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean writable(int c) {
        return c == '\t' || (c >= ' ' && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c > 0xffff;
    }
}

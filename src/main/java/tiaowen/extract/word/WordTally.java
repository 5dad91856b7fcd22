package tiaowen.extract.word;

import java.util.ArrayList;
import java.util.List;
import tiaowen.extract.block.Reading;
import tiaowen.model.Warning;

/** What was met in a Word file and is not in its text, or not as it stands in the file. */
final class WordTally {
    /** Longest text that is read, in characters: what {@link Reading#TEXT_LIMIT} allows. */
    static final int MOST_CHARACTERS = (int) (Reading.TEXT_LIMIT / 3);

    private static final int MOST_PIECES = 500_000;

    /** There is more text than anybody wrote. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Tracked changes. */
    int changes;

    /** Comments on the margin. */
    int comments;

    /** Readings above characters. */
    int readings;

    /** Other files that stand in the text whole. */
    int embedded;

    /** Parts that the file names and does not hold. */
    int missing;

    /** Paragraphs of lists whose labels are not known. */
    int unlabelled;

    private int hidden;
    private int notes;
    private int characters;
    private int pieces;

    /** Counts the next footnote or endnote, over both kinds. */
    int nextNote() {
        return ++notes;
    }

    /**
     * Counts characters of the text.
     *
     * @throws TooLarge when there are more than memory is sure to hold
     */
    void countCharacters(int count) {
        characters += count;
        if (characters > MOST_CHARACTERS) throw new TooLarge();
    }

    /**
     * Counts a paragraph or a cell.
     *
     * @throws TooLarge as the other
     */
    void countPiece() {
        if (++pieces > MOST_PIECES) throw new TooLarge();
    }

    void add(WordParagraph paragraph) {
        hidden += paragraph.hidden();
    }

    List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (changes > 0) {
            warn(warnings, "tracked-changes", "文档带有修订痕迹（" + changes + " 处），已按接受全部修订后的文字读入，请确认是定稿。");
        }
        if (hidden > 0) {
            warn(warnings, "hidden-text", "文档里有设为隐藏的文字（" + hidden + " 个字），没有读入。");
        }
        if (comments > 0) {
            warn(warnings, "margin-comments", "文档带有批注（" + comments + " 条），没有读入。");
        }
        if (readings > 0) {
            warn(warnings, "ruby-readings", "文字上方的注音（" + readings + " 处）没有读入。");
        }
        if (embedded > 0) {
            warn(
                    warnings,
                    "embedded-file",
                    "文档里嵌有其他文件的全文（" + embedded + " 处），没有读入。请用 Word 打开、另存后重新添加。");
        }
        if (missing > 0) {
            warn(warnings, "missing-parts", "文件不完整：缺少编号、样式或脚注等部分（" + missing + " 个），请核对条款编号。");
        }
        if (unlabelled > 0) {
            warn(
                    warnings,
                    "lost-labels",
                    "有 " + unlabelled + " 段的自动编号没有写在文件里，未能读出。请用 Word 另存为 .docx 后重新添加。");
        }
        return warnings;
    }

    private static void warn(List<Warning> warnings, String code, String message) {
        warnings.add(Warning.ofDocument(code, message));
    }
}

package tiaowen.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import tiaowen.model.Block;
import tiaowen.model.Failure;
import tiaowen.model.Warning;

/** Word files of today's kind (.docx): the text as it stands when all changes are accepted. */
final class WordReader {
    private WordReader() {}

    /**
     * @throws Failure {@code damaged-file}, {@code too-large}, {@code encrypted-file} and those for
     *     archives that hold no Word document
     */
    static Reading read(String name, byte[] bytes) {
        try (var parts = WordPackage.open(name, bytes)) {
            return read(parts);
        } catch (Failure e) {
            throw e;
        } catch (IOException | XMLStreamException | InvalidFormatException | RuntimeException e) {
            // POI reports broken packages with several unchecked exceptions of its own
            throw tooLarge(e)
                    ? new Failure("too-large", name + " 解开后过大，没有读取。请拆成几个文件，或另存为 .txt 后重新添加。", e)
                    : new Failure("damaged-file", name + " 已损坏，未能读取。请用 Word 打开并修复、另存后重新添加。", e);
        }
    }

    private static boolean tooLarge(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof WordPackage.TooLarge) return true;
            if (cause instanceof XMLStreamException xml
                    && xml.getNestedException() instanceof WordPackage.TooLarge) {
                return true;
            }
        }
        return false;
    }

    private static Reading read(WordPackage parts)
            throws IOException, XMLStreamException, InvalidFormatException {
        var styles = new WordStyles();
        var xml = parts.related("styles");
        if (xml.isPresent()) styles.read(xml.get());
        var numbering = new WordNumbering();
        xml = parts.related("numbering");
        if (xml.isPresent()) numbering.read(xml.get());
        var body = new WordWalk(styles, numbering, "");
        body.read(parts.document());
        var blocks = new ArrayList<Block>(body.blocks());
        for (var kind : List.of("footnotes", "endnotes")) {
            xml = parts.related(kind);
            if (xml.isEmpty()) continue;
            var notes = new WordWalk(styles, numbering, kind);
            notes.read(xml.get());
            blocks.addAll(notes.blocks());
        }
        return new Reading(Map.of(), Map.of(), blocks, warnings(body));
    }

    private static List<Warning> warnings(WordWalk body) {
        if (body.changes() == 0) return List.of();
        return List.of(
                Warning.ofDocument(
                        "tracked-changes",
                        "文档带有修订痕迹（" + body.changes() + " 处），已按接受全部修订后的文字读入，请确认是定稿。"));
    }
}

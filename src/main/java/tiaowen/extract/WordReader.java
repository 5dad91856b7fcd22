package tiaowen.extract;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import tiaowen.model.Failure;

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
            if (cause instanceof WordPackage.TooLarge || cause instanceof WordTally.TooLarge) {
                return true;
            }
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
        var tally = new WordTally();
        var body = new WordLines();
        new WordWalk(styles, numbering, "", tally, body, body).read(parts.document());
        for (var kind : List.of("footnotes", "endnotes")) {
            xml = parts.related(kind);
            if (xml.isEmpty()) continue;
            new WordWalk(styles, numbering, kind, tally, body, body).read(xml.get());
        }
        var blocks = body.blocks();
        return new Reading(Map.of(), Map.of(), blocks, tally.warnings());
    }
}

package tiaowen.extract.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import tiaowen.extract.block.Reading;
import tiaowen.model.Failure;

/**
 * Word files that are XML (.docx, and those of Word 2003): the text as it stands when all changes
 * are accepted.
 */
public final class WordReader {
    private static final List<String> NOTES = List.of("footnotes", "endnotes");

    private WordReader() {}

    /**
     * @param bytes of a zip archive
     * @throws Failure {@code damaged-file}, {@code too-large}, {@code encrypted-file} and those for
     *     archives that hold no Word document
     */
    public static Reading read(String name, byte[] bytes) {
        try (var parts = WordPackage.open(name, bytes)) {
            return read(parts);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw failure(name, e);
        }
    }

    /**
     * @param bytes of a Word file that is one XML text
     * @throws Failure {@code damaged-file}, {@code too-large}
     */
    public static Reading readFlat(String name, byte[] bytes) {
        try (var parts = new FlatWord(bytes)) {
            return read(parts);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw failure(name, e);
        }
    }

    /** Broken packages end in several unchecked exceptions of the readers of zip and XML. */
    private static Failure failure(String name, Exception e) {
        if (e instanceof Failure known) return known;
        return tooLarge(e)
                ? new Failure("too-large", name + " 解开后过大，没有读取。请拆成几个文件，或另存为 .txt 后重新添加。", e)
                : new Failure("damaged-file", name + " 已损坏，未能读取。请用 Word 打开并修复、另存后重新添加。", e);
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

    private static Reading read(WordParts parts) throws IOException, XMLStreamException {
        var tally = new WordTally();
        var styles = new WordStyles();
        var xml = parts.related("styles");
        if (xml.isPresent()) styles.read(xml.get());
        var numbering = new WordNumbering();
        xml = parts.related("numbering");
        if (xml.isPresent()) numbering.read(xml.get());
        var body = new WordLines();
        var inline = new WordLines();
        new WordWalk(styles, numbering, "", tally, body, inline).read(parts.document());
        body.addAll(inline);
        for (var kind : NOTES) {
            xml = parts.related(kind);
            if (xml.isEmpty()) continue;
            new WordWalk(styles, numbering, kind, tally, body, body).read(xml.get());
        }
        for (var kind : List.of("styles", "numbering", "footnotes", "endnotes")) {
            if (parts.lacks(kind)) tally.missing++;
        }
        var blocks = body.blocks();
        return new Reading(Map.of(), parts.properties().tagged(blocks), blocks, tally.warnings());
    }
}

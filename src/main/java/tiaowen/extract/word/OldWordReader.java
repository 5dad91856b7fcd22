package tiaowen.extract.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tiaowen.extract.block.Reading;
import tiaowen.extract.block.UnsupportedFormats;
import tiaowen.model.Failure;
import tiaowen.model.Warning;

/**
 * Word files of the binary kind (.doc, and .wps of the time): the text as it stands when all
 * changes are accepted. What POI cannot make out for a broken table is read as bare text.
 */
public final class OldWordReader {
    private static final Logger LOG = LoggerFactory.getLogger(OldWordReader.class);

    /** The file is held in memory three times over, pictures included. In bytes. */
    private static final long LIMIT = 60L << 20;

    private static final String BARE =
            "只读出了这份旧版 Word 文件的文字，自动编号、表格和版式可能缺失。请核对，或用 Word 另存为 .docx 后重新添加。";

    private OldWordReader() {}

    /** Whether this is an OLE2 file: old Word, a locked new one, or another office program's. */
    public static boolean isCompound(byte[] bytes) {
        return bytes.length > 3 && ByteBuffer.wrap(bytes).getInt() == 0xD0CF11E0;
    }

    /**
     * @param bytes of an OLE2 file
     * @throws Failure {@code encrypted-file}, {@code unsupported-format}, {@code too-large}, {@code
     *     damaged-file}
     */
    public static Reading read(String name, byte[] bytes) {
        if (bytes.length > LIMIT) throw tooLarge(name);
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage"))
                throw UnsupportedFormats.encrypted(name);
            if (!root.hasEntryCaseInsensitive("WordDocument"))
                throw UnsupportedFormats.otherOffice(name);
            var streams = OldWordStreams.of(root);
            if (streams.encrypted()) throw UnsupportedFormats.encrypted(name);
            if (streams.textLength() > WordTally.MOST_CHARACTERS) throw tooLarge(name);
            if (streams.isWord97()) {
                var whole = document(name, files, streams);
                if (whole.isPresent()) {
                    return reading(streams, whole.get(), whole.get().tally.warnings());
                }
            }
            return bare(name, streams);
        } catch (EncryptedDocumentException e) {
            throw UnsupportedFormats.encrypted(name);
        } catch (Failure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UnsupportedFormats.damaged(name, e);
        }
    }

    private static Reading reading(
            OldWordStreams streams, OldWordWalk.Shared read, List<Warning> warnings) {
        var blocks = read.lines.blocks();
        return new Reading(Map.of(), streams.properties().tagged(blocks), blocks, warnings);
    }

    /** All that the file holds; empty where one of its tables is broken. */
    private static Optional<OldWordWalk.Shared> document(
            String name, POIFSFileSystem files, OldWordStreams streams) {
        try (var document = new HWPFDocument(files)) {
            return Optional.of(walk(document, streams));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // HWPF meets broken files with every kind of exception; the bare text may be whole
            LOG.info("{}: tables not readable, going on with the bare text", name, e);
            return Optional.empty();
        }
    }

    private static OldWordWalk.Shared walk(HWPFDocument document, OldWordStreams streams) {
        var text = OldWordText.of(document);
        var places = new Places(document, text.length());
        var boxes = places.of(SubdocumentType.TEXTBOX);
        var shared =
                new OldWordWalk.Shared(
                        text,
                        new OldWordLists(document.getListTables()),
                        OldWordBoxes.read(
                                streams.main(),
                                streams.tables(),
                                boxes.from,
                                boxes.to - boxes.from));
        var body = places.of(SubdocumentType.MAIN);
        new OldWordWalk(shared, "", List.of()).read(body.from, body.to);
        for (var left : shared.boxes.take(0, Integer.MAX_VALUE)) {
            new OldWordWalk(shared, "", List.of()).read(left.from(), left.to());
        }
        var notes = places.of(SubdocumentType.FOOTNOTE);
        notes(shared, "footnotes", notes, document.getFootnotes());
        notes(shared, "endnotes", places.of(SubdocumentType.ENDNOTE), document.getEndnotes());
        shared.tally.comments = streams.comments();
        return shared;
    }

    private static void notes(OldWordWalk.Shared shared, String region, Place place, Notes notes) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < notes.getNotesCount(); i++) {
            starts.add(place.from + notes.getNoteTextStartOffset(i));
        }
        new OldWordWalk(shared, region, starts).read(place.from, place.to);
    }

    private record Place(int from, int to) {}

    /** Where each kind of text stands among all characters of the file. */
    private record Places(HWPFDocument document, int length) {
        Place of(SubdocumentType wanted) {
            int from = 0;
            for (var kind : SubdocumentType.ORDERED) {
                int size = document.getFileInformationBlock().getSubdocumentTextStreamLength(kind);
                int to = Math.clamp((long) from + Math.max(0, size), from, length);
                if (kind == wanted) return new Place(Math.min(from, length), to);
                from = to;
            }
            throw new IllegalArgumentException("kind of text: " + wanted);
        }
    }

    /** The characters alone, cut into paragraphs at their marks. */
    private static Reading bare(String name, OldWordStreams streams) {
        var text = OldWordText.plain(streams.text(name));
        var none = OldWordBoxes.read(streams.main(), streams.tables(), 0, 0);
        var shared = new OldWordWalk.Shared(text, new OldWordLists(null), none);
        new OldWordWalk(shared, "", List.of()).read(0, text.length());
        return reading(streams, shared, List.of(Warning.ofDocument("bare-text", BARE)));
    }

    private static Failure tooLarge(String name) {
        return new Failure("too-large", name + " 过大，没有读取。请拆成几个文件，或另存为 .docx 后重新添加。");
    }
}

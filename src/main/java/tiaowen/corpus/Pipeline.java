package tiaowen.corpus;

import java.util.ArrayList;
import java.util.Map;
import tiaowen.audit.Account;
import tiaowen.audit.Auditor;
import tiaowen.clean.Cleaner;
import tiaowen.clean.page.JoinedPages;
import tiaowen.extract.Extractor;
import tiaowen.facts.Facts;
import tiaowen.model.Block;
import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Failure;
import tiaowen.model.Outside;
import tiaowen.model.Source;
import tiaowen.model.Structured;
import tiaowen.structure.DropReview;
import tiaowen.structure.Structurer;

/** From a file to what it says: extract, clean, structure, facts. One direction, no way back. */
public final class Pipeline {
    private Pipeline() {}

    /**
     * Reads a file to the end.
     *
     * @param source how the document names where it came from
     * @throws Failure if the file cannot be read; the message names it
     */
    public static Document read(SourceFile file, String source) {
        return document(clean(file), source);
    }

    /**
     * Reads a file of a corpus.
     *
     * @throws Failure if the file cannot be read, or holds no policy; the message names it
     */
    public static FileReading read(SourceFile file) {
        var cleaned = clean(file);
        var source = cleaned.source();
        var document = document(cleaned, file.name());
        NonPolicyFilter.of(document)
                .ifPresent(
                        failure -> {
                            throw failure;
                        });
        return new FileReading(
                document,
                CatalogueEntryMaker.of(document, EditionDate.of(source, document.metadata())));
    }

    /**
     * Reads a draft that comes as bytes and is kept nowhere, with the citations of all its words:
     * those that are in no provision, too, and those that would not be policy.
     *
     * @param name with its ending, as people know it
     * @param most characters that are read, white space aside
     * @throws Failure {@code draft-too-long}, or if nothing can be read; the message names it
     */
    public static DraftReading draft(String name, byte[] bytes, int most) {
        var source = Extractor.read(name, bytes, Map.of());
        checkLength(source, most);
        var cleaned = clean(source);
        var structured = Structurer.structure(cleaned);
        var document = Facts.find(name, cleaned, structured);
        var asides = new ArrayList<DraftReading.Aside>();
        for (var outside : structured.outside()) {
            if (outside.place() == Outside.Place.CONTENTS) continue;
            asides.add(aside(outside.line(), outside.text(), document));
        }
        for (var dropped : cleaned.dropped()) {
            var aside = aside(dropped.line(), dropped.text(), document);
            if (!aside.citations().isEmpty()) asides.add(aside);
        }
        return new DraftReading(document, cleaned.source().format(), asides);
    }

    private static void checkLength(Source source, int most) {
        long length =
                source.blocks().stream()
                        .map(Block::text)
                        .mapToLong(text -> text.chars().filter(c -> !isBlank(c)).count())
                        .sum();
        if (length <= most) return;
        throw new Failure(
                "draft-too-long", "文稿有 %,d 字，超过上限 %,d 字，没有核对。请分成几份后再试。".formatted(length, most));
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static DraftReading.Aside aside(int line, String text, Document document) {
        return new DraftReading.Aside(line, text, Facts.outside(text, document));
    }

    /**
     * Reads a file to the end and keeps what every step made of it.
     *
     * @param source how the document names where it came from
     * @throws Failure if the file cannot be read; the message names it
     */
    public static Account account(SourceFile file, String source) {
        return account(clean(file), source);
    }

    /**
     * The same for a file of a corpus.
     *
     * @throws Failure if the file cannot be read; the message names it
     */
    public static Account account(SourceFile file) {
        return account(file, file.name());
    }

    /** Pages of one article are cleaned one by one, and are one document from then on. */
    private static Cleaned clean(SourceFile file) {
        return JoinedPages.join(
                file.pages().stream().map(SourceFile::read).map(Pipeline::clean).toList());
    }

    /** The structure is asked before a drop is final. */
    private static Cleaned clean(Source source) {
        var cleaned = Cleaner.clean(source);
        var wanted = DropReview.objections(cleaned);
        return wanted.isEmpty() ? cleaned : Cleaner.keeping(source, wanted);
    }

    private static Document document(Cleaned cleaned, String name) {
        var structured = Structurer.structure(cleaned);
        return document(cleaned, structured, name);
    }

    private static Document document(Cleaned cleaned, Structured structured, String name) {
        var found = Facts.find(name, cleaned, structured);
        var document = found.withMachineRead(MachineReading.of(cleaned.source(), found));
        return Auditor.audit(cleaned, structured, document);
    }

    private static Account account(Cleaned cleaned, String name) {
        var structured = Structurer.structure(cleaned);
        var document = document(cleaned, structured, name);
        return Account.of(cleaned, structured, document, Cleaner.rules());
    }
}

package tiaowen.corpus;

import tiaowen.account.Account;
import tiaowen.clean.Cleaner;
import tiaowen.clean.JoinedPages;
import tiaowen.facts.Facts;
import tiaowen.model.Cleaned;
import tiaowen.model.Document;
import tiaowen.model.Failure;
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
     * @throws Failure if the file cannot be read; the message names it
     */
    public static Reading read(SourceFile file) {
        var cleaned = clean(file);
        var source = cleaned.source();
        var document = document(cleaned, file.name());
        return new Reading(
                document, EntryMaker.of(document, EditionDate.of(source, document.metadata())));
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
                file.pages().stream().map(SourceFile::read).map(Cleaner::clean).toList());
    }

    private static Document document(Cleaned cleaned, String name) {
        return Facts.find(name, cleaned, Structurer.structure(cleaned));
    }

    private static Account account(Cleaned cleaned, String name) {
        var structured = Structurer.structure(cleaned);
        var document = Facts.find(name, cleaned, structured);
        return Account.of(cleaned, structured, document, Cleaner.rules());
    }
}

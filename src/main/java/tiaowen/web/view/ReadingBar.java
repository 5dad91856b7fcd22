package tiaowen.web.view;

import java.util.Optional;

/**
 * The line that stays at the top of the window while a text goes by: what one reads, whether it
 * binds, where in it one is, and the way to any other place of it.
 *
 * @param name title and edition
 * @param address of the edition
 * @param place what is open of it, {@code 第十二条}; empty in the whole text, where it follows the
 *     reading
 * @param way to what a reader of an old text should read instead; empty where this is it
 * @param form address that a place or words in the box are sent to
 * @param clause whether the box leads to pages of single clauses
 * @param downloads address that the forms of the file are below
 */
public record ReadingBar(
        String name,
        String address,
        StatusMark status,
        boolean sample,
        String place,
        Optional<ReaderView.Notice> way,
        String form,
        boolean clause,
        String downloads) {}

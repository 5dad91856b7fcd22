package tiaowen.extract.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Turns the picture of a page into its words, now, later or not at all. */
public interface PageReader {
    /** Reads nothing: scans are named and left out. */
    PageReader NONE = (page, picture) -> new Answer.Never();

    /** A picture that is drawn only when somebody must look at it. */
    interface Picture {
        /**
         * @throws IOException if the page cannot be drawn
         */
        BufferedImage draw() throws IOException;
    }

    /** What came of asking. */
    sealed interface Answer {
        /**
         * The page's words.
         *
         * @param name of the page, under which pictures of its lines are to be had
         */
        record Read(ReadPage page, String name) implements Answer {}

        /** It will be read, but not now. */
        record Later() implements Answer {}

        /** Nothing here reads pages. */
        record Never() implements Answer {}
    }

    /**
     * Asks for the words of a page.
     *
     * @param page names it by the fingerprint of its file and its number; the same name is the same
     *     picture
     */
    Answer read(String page, Picture picture);

    /** Says what reads, so that files are read again when it changes; empty where nothing does. */
    default String version() {
        return "";
    }
}

package tiaowen.extract.scan;

import java.util.ArrayList;
import tiaowen.model.Box;

/** Pages as a machine might have read them, for tests that need no machine. */
public final class PlayedPages {
    private static final int DPI = 200;
    private static final int SIZE = 44;

    private PlayedPages() {}

    /**
     * Lines of a page, from the top; {@code ？} behind a character says that it is doubtful, blanks
     * in front set the line in.
     */
    public static ReadPage page(String... lines) {
        var out = new ArrayList<ReadLine>();
        int y = 300;
        for (var text : lines) {
            // a page's number stands at its foot
            if (text.strip().startsWith("-")) y = 2150;
            int in = text.length() - text.stripLeading().length();
            int left = 220 + in * SIZE;
            var characters = new ArrayList<ReadCharacter>();
            int x = left;
            for (int i = in; i < text.length(); i++) {
                var c = text.substring(i, i + 1);
                if (c.equals("?")) {
                    var sure = characters.removeLast();
                    characters.add(new ReadCharacter(sure.text(), sure.middle(), 0.5f));
                    continue;
                }
                if (!c.equals("　")) characters.add(new ReadCharacter(c, x + SIZE / 2f, 0.99f));
                x += SIZE;
            }
            out.add(new ReadLine(new Box(left - 6, y - 6, x + 6, y + SIZE + 6), characters));
            y += 80;
        }
        return new ReadPage(1654, 2339, DPI, out);
    }

    /** Reads page 1 as the first of these, and so on. */
    public static PageReader reader(ReadPage... pages) {
        return new PageReader() {
            @Override
            public Answer read(String page, Picture picture) {
                int number = Integer.parseInt(page.substring(page.lastIndexOf('-') + 1));
                return new Answer.Read(pages[number - 1], "page-" + number);
            }

            @Override
            public String version() {
                return "test";
            }
        };
    }
}

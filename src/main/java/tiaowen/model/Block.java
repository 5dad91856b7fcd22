package tiaowen.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a source as its format delivers it, before anybody knows what it means. Text holds no
 * line breaks; characters are the source's own.
 */
public sealed interface Block {
    /**
     * Line of a text or Markdown file, counted from 1; of any other source the running number of
     * the block. In a source no two blocks share one.
     */
    int line();

    /** All of its text in reading order; cells are joined by tabs and rows by line feeds. */
    String text();

    Look look();

    /** The same block at another line. */
    Block withLine(int line);

    /** The same block with other words; of a table, rows and cells must stay as many. */
    Block withText(String text);

    /**
     * A heading by the format's own word: {@code <h1>}, a Word heading style, {@code ##}.
     *
     * @param level 1 for the outermost
     */
    record Heading(int line, int level, String text, Look look) implements Block {
        @Override
        public Heading withLine(int line) {
            return new Heading(line, level, text, look);
        }

        @Override
        public Heading withText(String text) {
            return new Heading(line, level, text, look);
        }
    }

    /** A paragraph, or a line of a format without paragraphs. */
    record Text(int line, String text, Look look) implements Block {
        @Override
        public Text withLine(int line) {
            return new Text(line, text, look);
        }

        @Override
        public Text withText(String text) {
            return new Text(line, text, look);
        }
    }

    /** A table. Every row holds at least one cell; rows may differ in length. */
    record Table(int line, List<List<String>> rows, Look look) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .map(row -> String.join("\t", row))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public Table withLine(int line) {
            return new Table(line, rows, look);
        }

        @Override
        public Table withText(String text) {
            var lines = text.lines().toList();
            if (lines.size() != rows.size()) {
                throw new IllegalArgumentException("rows: " + lines.size() + " for " + rows.size());
            }
            return new Table(
                    line, lines.stream().map(row -> List.of(row.split("\t", -1))).toList(), look);
        }
    }
}

package tiaowen.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tiaowen.model.Failure;

/**
 * One line of a file of questions: an id of the caller's choice and the text asked.
 *
 * @param text may be empty
 */
record BatchLine(String id, String text) {
    /**
     * Reads {@code id TAB text} lines in UTF-8; empty lines are passed over.
     *
     * @throws Failure {@code batch-file}, naming the line where there is one
     */
    static List<BatchLine> read(Path file) {
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return java.util.stream.IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).isBlank())
                    .mapToObj(i -> line(file, i + 1, lines.get(i)))
                    .toList();
        } catch (MalformedInputException e) {
            throw new Failure("batch-file", file + " 不是 UTF-8 编码的文本。请另存为 UTF-8。", e);
        } catch (IOException e) {
            throw new Failure("batch-file", file + " 读不出来。请检查文件是否存在、能否打开。", e);
        }
    }

    private static BatchLine line(Path file, int number, String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new Failure("batch-file", file + " 第 " + number + " 行没有制表符。每行应是：编号、制表符、内容。");
        }
        return new BatchLine(line.substring(0, tab), line.substring(tab + 1));
    }
}

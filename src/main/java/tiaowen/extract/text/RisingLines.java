package tiaowen.extract.text;

import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Block;

/**
 * Sees to it that a line names one block alone. Several may begin on one line of a file, where form
 * feeds, Unicode's separators or {@code <br>} part them: the later ones take the next free numbers.
 */
public final class RisingLines {
    private RisingLines() {}

    public static List<Block> of(List<Block> blocks) {
        var rising = new ArrayList<Block>(blocks.size());
        int last = 0;
        for (var block : blocks) {
            last = Math.max(block.line(), last + 1);
            rising.add(block.line() == last ? block : at(block, last));
        }
        return rising;
    }

    private static Block at(Block block, int line) {
        return switch (block) {
            case Block.Heading heading ->
                    new Block.Heading(line, heading.level(), heading.text(), heading.look());
            case Block.Text text -> new Block.Text(line, text.text(), text.look());
            case Block.Table table -> new Block.Table(line, table.rows(), table.look());
        };
    }
}

package tiaowen.extract.word;

import java.util.OptionalInt;
import tiaowen.extract.block.NumberFormat;

/** One level of a list: how its numbers begin, look and start again. */
final class WordLevel {
    int start = 1;
    NumberFormat format = NumberFormat.DECIMAL;

    /** The label, with {@code %1} to {@code %9} where the numbers of the levels stand. */
    String text = "";

    /** The style whose paragraphs belong to this level; empty for none. */
    String style = "";

    /** All numbers in this label are written in decimals. */
    boolean decimals;

    /** Something stands between the label and the text. */
    boolean gap = true;

    /** The level, counted from 1, whose numbers make these start again; 0 for none of them. */
    OptionalInt restart = OptionalInt.empty();
}

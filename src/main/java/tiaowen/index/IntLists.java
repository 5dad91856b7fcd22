package tiaowen.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lists of whole numbers by number, one behind the other.
 *
 * @param starts where each list begins among the numbers, and behind them where the last ends
 */
public record IntLists(IntTable starts, IntTable numbers) {
    /** Lays lists out. */
    public static IntLists of(List<int[]> lists) {
        var starts = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) starts[i + 1] = starts[i] + lists.get(i).length;
        var numbers = lists.stream().flatMapToInt(Arrays::stream).toArray();
        return new IntLists(IntTable.of(starts), IntTable.of(numbers));
    }

    /** How many lists there are. */
    public int size() {
        return starts.size() - 1;
    }

    /** A list. */
    public int[] get(int number) {
        return IntStream.range(starts.get(number), starts.get(number + 1))
                .map(numbers::get)
                .toArray();
    }
}

package tiaowen.structure;

import java.util.List;
import tiaowen.model.Provision;

/** Tables as provisions. */
final class Tables {
    private Tables() {}

    /** The table of a line, named {@code parent.biao-1}, {@code parent.biao-2} … as they come. */
    static Provision.Table read(Line line, String parent, Eids eids) {
        return new Provision.Table(
                eids.counted(Eids.join(parent, "biao")), line.number(), line.table().get().rows());
    }

    /** Rows as lines, cells joined by tabs. */
    static String text(List<List<String>> rows) {
        var out = new StringBuilder();
        for (var row : rows) {
            if (out.length() > 0) out.append('\n');
            out.append(String.join("\t", row));
        }
        return out.toString();
    }
}

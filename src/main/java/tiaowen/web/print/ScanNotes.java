package tiaowen.web.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiaowen.model.Document;
import tiaowen.model.MachineRead;
import tiaowen.model.MachineRead.Doubtful;

/** What of a document a machine read, where it may be wrong, and the pictures to compare. */
public final class ScanNotes {
    /**
     * A line of the original that holds doubtful characters.
     *
     * @param page counted from 1
     * @param characters as they were read, each in marks
     * @param picture address of its picture; empty where none is kept
     */
    public record Line(int page, String characters, String picture) {}

    private final Map<String, MachineRead> clauses = new HashMap<>();
    private final Map<String, List<Doubtful>> doubtful = new HashMap<>();
    private final int all;

    ScanNotes(Document document) {
        all = document.clauses().size();
        for (var read : document.machineRead()) {
            clauses.put(read.eid(), read);
            for (var each : read.doubtful()) {
                doubtful.computeIfAbsent(each.eid(), eid -> new ArrayList<>()).add(each);
            }
        }
    }

    /** Whether a machine read this clause. */
    public boolean has(String clause) {
        return clauses.containsKey(clause);
    }

    /** How sure the machine was of a clause, in words; empty where no machine read it. */
    public String said(String clause) {
        var read = clauses.get(clause);
        if (read == null) return "";
        int doubts = read.doubtful().size();
        return "这一条由程序从图片识读" + (doubts == 0 ? "。" : "，有 " + doubts + " 个字请对照原件核对。");
    }

    /** The same of the whole document. */
    public String said() {
        if (clauses.isEmpty()) return "";
        int doubts = clauses.values().stream().mapToInt(read -> read.doubtful().size()).sum();
        var which =
                clauses.size() == all ? "全文" : "其中 " + DisplayFormat.count(clauses.size()) + " 条";
        return which
                + "由程序从图片识读，可能有错字"
                + (doubts == 0
                        ? "。"
                        : "；" + DisplayFormat.count(doubts) + " 个把握不大的字用点线标出，下面是它们在原件里的样子。");
    }

    /** Places in a provision's text that may be read wrong. */
    BitSet unsure(String eid) {
        var places = new BitSet();
        for (var each : doubtful.getOrDefault(eid, List.of())) places.set(each.at());
        return places;
    }

    /** The lines of the original in which these places stand, each once. */
    public List<Line> lines(String eid) {
        var lines = new LinkedHashMap<String, List<Doubtful>>();
        for (var each : doubtful.getOrDefault(eid, List.of())) {
            var line = each.picture().isEmpty() ? "page " + each.page() : each.picture();
            lines.computeIfAbsent(line, name -> new ArrayList<>()).add(each);
        }
        return lines.values().stream().map(ScanNotes::line).toList();
    }

    private static Line line(List<Doubtful> doubtful) {
        var first = doubtful.getFirst();
        var characters = new StringBuilder();
        for (var each : doubtful) characters.append("“").append(each.character()).append("”");
        var picture = first.picture().isEmpty() ? "" : "/scans/" + first.picture();
        return new Line(first.page(), characters.toString(), picture);
    }
}

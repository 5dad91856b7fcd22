package tiaowen.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Anchors;
import tiaowen.model.Document;
import tiaowen.model.Provision;

/**
 * What stands above the clauses of an edition: 编, 分编, 章, 节, annexes and headed parts, and how they
 * are named. A code may come in several files, and its 编 may bear no numbers: then they are counted
 * as they stand.
 */
final class Divisions {
    // zhang-3  fenbian-1  bian
    private static final Pattern STEP = Pattern.compile("(bian|fenbian|zhang|jie)(?:-(\\d+))?");

    private final Map<List<String>, List<String>> anchorsByPath = new HashMap<>();
    private final Set<String> eids = new HashSet<>();

    /**
     * @param documents of the edition, in reading order
     */
    Divisions(List<Document> documents) {
        var counts = new HashMap<String, Integer>();
        var anchors = Anchors.of(documents);
        for (int i = 0; i < documents.size(); i++) {
            var paths = new HashMap<String, List<String>>();
            var names = anchors.get(i);
            documents
                    .get(i)
                    .body()
                    .walk()
                    .forEach(provision -> read(provision, names, paths, counts));
        }
    }

    private void read(
            Provision provision,
            Map<String, String> names,
            Map<String, List<String>> paths,
            Map<String, Integer> counts) {
        var eid = provision.eid();
        switch (provision) {
            case Provision.Division d -> add(eid, names.get(eid), paths, counts);
            case Provision.Annex a -> eids.add(eid);
            case Provision.Section s -> eids.add(eid);
            case Provision.Preamble p -> eids.add(eid);
            case Provision.Article a -> {}
            case Provision.Content c -> {}
            case Provision.Item i -> {}
        }
    }

    private void add(
            String eid,
            String anchor,
            Map<String, List<String>> paths,
            Map<String, Integer> counts) {
        eids.add(eid);
        int dot = eid.lastIndexOf('.');
        var path = new ArrayList<String>();
        if (dot > 0) path.addAll(paths.getOrDefault(eid.substring(0, dot), List.of()));
        var own = eid.substring(dot + 1);
        var step = STEP.matcher(own);
        if (step.matches() && step.group(2) == null) {
            own += "-" + counts.merge(path + step.group(1), 1, Integer::sum);
        }
        path.add(own);
        paths.put(eid, path);
        anchorsByPath.computeIfAbsent(List.copyOf(path), key -> new ArrayList<>()).add(anchor);
    }

    /** Whether a provision that is no clause has this very eid. */
    boolean has(String eid) {
        return eids.contains(eid);
    }

    /**
     * Anchors of the divisions that a name may mean: {@code bian-2.zhang-6} means chapter 6 of the
     * second 编 though a 分编 stands between, {@code zhang-6} alone any chapter of that number.
     */
    List<String> named(String eid) {
        var wanted = List.of(eid.split("\\.", -1));
        var exact = anchorsByPath.get(wanted);
        if (exact != null) return exact;
        return anchorsByPath.entrySet().stream()
                .filter(entry -> names(wanted, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .toList();
    }

    /** Whether the steps wanted stand in the path in their order, the last of them at its end. */
    private static boolean names(List<String> wanted, List<String> path) {
        if (!wanted.getLast().equals(path.getLast())) return false;
        int next = 0;
        for (var step : path) if (next < wanted.size() && step.equals(wanted.get(next))) next++;
        return next == wanted.size();
    }
}

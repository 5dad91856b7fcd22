package tiaowen.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tiaowen.extract.NextPage;

/** Puts together web pages of one article that lie in one folder, as their pagers name them. */
public final class PagedFiles {
    private PagedFiles() {}

    /**
     * The same files in their order; where one names the next page and that is among them, they are
     * one file, called by the first.
     */
    public static List<SourceFile> joined(List<SourceFile> files) {
        var byPath = new LinkedHashMap<Path, SourceFile>();
        var inFolder = new HashMap<Path, Map<String, Path>>();
        for (var file : files) {
            if (!(file.content() instanceof SourceFile.Content.Whole)) continue;
            if (!NextPage.mayHave(file.name())) continue;
            var path = file.path().toAbsolutePath().normalize();
            byPath.put(path, file);
            inFolder.computeIfAbsent(path.getParent(), p -> new HashMap<>())
                    .put(path.getFileName().toString(), path);
        }
        Map<Path, Path> next = new HashMap<>();
        byPath.forEach(
                (path, file) -> {
                    var beside = inFolder.get(path.getParent());
                    if (beside.size() < 2) return;
                    NextPage.of(file.path())
                            .map(beside::get)
                            .filter(other -> !other.equals(path))
                            .ifPresent(other -> next.put(path, other));
                });
        return next.isEmpty() ? files : chained(files, byPath, next);
    }

    private static List<SourceFile> chained(
            List<SourceFile> files, Map<Path, SourceFile> byPath, Map<Path, Path> next) {
        var later = new HashSet<>(next.values());
        var chains = new HashMap<SourceFile, List<SourceFile>>();
        var taken = new HashSet<SourceFile>();
        for (var start : next.keySet()) {
            if (later.contains(start)) continue;
            var chain = new ArrayList<SourceFile>();
            for (var at = start; at != null; at = next.get(at)) {
                // Two that lead to the same page are no chain: the first takes it.
                if (!chain.isEmpty() && !taken.add(byPath.get(at))) break;
                chain.add(byPath.get(at));
            }
            chains.put(chain.getFirst(), chain);
        }
        return files.stream()
                .filter(file -> !taken.contains(file))
                .map(file -> chains.containsKey(file) ? file.withPages(chains.get(file)) : file)
                .toList();
    }
}

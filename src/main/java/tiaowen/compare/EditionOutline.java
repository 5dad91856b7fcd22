package tiaowen.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tiaowen.model.Anchors;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.Provision;

/** Where the provisions of an edition stand, by their names. */
final class EditionOutline {
    private final Map<String, String> clauseOf = new HashMap<>();
    private final Map<String, Clause> clauses = new HashMap<>();
    private final Map<String, Map<String, String>> anchorsOf = new HashMap<>();
    private final Map<String, Provision> chapters = new HashMap<>();
    private final Map<String, List<String>> clausesIn = new HashMap<>();
    private final Map<String, List<String>> chaptersOver = new HashMap<>();

    EditionOutline(List<Document> documents) {
        var anchors = Anchors.of(documents);
        for (int part = 0; part < documents.size(); part++) {
            var names = anchors.get(part);
            for (var clause : documents.get(part).clauses()) {
                var name = names.getOrDefault(clause.eid(), clause.eid());
                clauses.putIfAbsent(name, clause);
                anchorsOf.putIfAbsent(name, names);
                clauseOf.putIfAbsent(name, name);
                clause.contents().stream()
                        .flatMap(Provision::walk)
                        .forEach(p -> clauseOf.putIfAbsent(names.get(p.eid()), name));
            }
            for (var provision : documents.get(part).body().provisions()) {
                over(provision, List.of(), names);
            }
        }
    }

    /** Notes which clauses are in which chapter, section or annex. */
    private void over(Provision provision, List<String> above, Map<String, String> names) {
        var name = names.get(provision.eid());
        if (clauses.containsKey(name)) {
            chaptersOver.put(name, above);
            above.forEach(c -> clausesIn.computeIfAbsent(c, n -> new ArrayList<>()).add(name));
        }
        var inside = new ArrayList<>(above);
        boolean content = clauseOf.containsKey(name) && !clauses.containsKey(name);
        if (!content && !(provision instanceof Provision.Content)) {
            inside.add(name);
            chapters.put(name, provision);
        }
        for (var child : provision.children()) over(child, inside, names);
    }

    /** The clause that is, or that holds, a provision. */
    Optional<String> clauseOf(String name) {
        return Optional.ofNullable(clauseOf.get(name));
    }

    Clause clause(String name) {
        return clauses.get(name);
    }

    /** The name of a provision of a clause. */
    String nameIn(String clause, String eid) {
        return anchorsOf.get(clause).getOrDefault(eid, eid);
    }

    Optional<Provision> chapter(String name) {
        return Optional.ofNullable(chapters.get(name));
    }

    /** Chapters, sections and annexes by name. */
    Map<String, Provision> chapters() {
        return chapters;
    }

    List<String> clausesIn(String chapter) {
        return clausesIn.getOrDefault(chapter, List.of());
    }

    /** Chapters above a clause, outermost first. */
    List<String> chaptersOver(String clause) {
        return chaptersOver.getOrDefault(clause, List.of());
    }
}

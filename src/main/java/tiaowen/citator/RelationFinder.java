package tiaowen.citator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tiaowen.corpus.Catalogue;
import tiaowen.model.Policy;
import tiaowen.model.PolicyKind;
import tiaowen.naming.CitationAnswer;
import tiaowen.naming.CitationResolver;
import tiaowen.naming.PolicyNames;

/** Works out all relations between the policies of a collection. */
final class RelationFinder {
    /** A law that more papers of a kind were made under makes no sisters of them. */
    private static final int MOST_SISTERS = 6;

    // 关于修改《示范法》的决定  关于修改〈示范法〉等五件法律的决定
    private static final Pattern DECISION =
            Pattern.compile("修[改订正][《〈]([^《》〈〉]{2,60})[》〉](?:等.{1,20})?的决定$");
    // 刑法修正案（九）
    private static final Pattern AMENDMENT = Pattern.compile("^(.{2,30})修正案(?:[（(].{1,4}[）)])?$");
    // 《某某办法》解读  〈某某办法〉政策问答
    private static final Pattern NAMED = Pattern.compile("[《〈]([^《》〈〉]{2,80})[》〉]");

    private final PolicyNames names;
    private final Map<String, Set<Policy>> basis = new HashMap<>();
    private final Map<String, Set<Policy>> under = new HashMap<>();
    private final Map<String, Set<Policy>> repeals = new HashMap<>();
    private final Map<String, Set<Policy>> repealed = new HashMap<>();
    private final Map<String, Set<Policy>> amends = new HashMap<>();
    private final Map<String, Set<Policy>> amended = new HashMap<>();
    private final Map<String, Set<Policy>> explains = new HashMap<>();
    private final Map<String, Set<Policy>> explained = new HashMap<>();

    RelationFinder(Catalogue catalogue, PolicyNames names, CitationResolver citations) {
        this.names = names;
        for (var policy : catalogue.policies()) {
            basis(policy, catalogue, citations).forEach(law -> join(policy, law, basis, under));
            policy.editions().stream()
                    .flatMap(edition -> edition.repealed().stream())
                    .flatMap(by -> catalogue.policy(by.policy()).stream())
                    .filter(by -> !by.equals(policy))
                    .forEach(by -> join(by, policy, repeals, repealed));
            amends(policy).ifPresent(law -> join(policy, law, amends, amended));
            if (policy.editions().getFirst().metadata().kind() == PolicyKind.EXPLANATION) {
                explains(policy).forEach(text -> join(policy, text, explains, explained));
            }
        }
    }

    private static void join(
            Policy from, Policy to, Map<String, Set<Policy>> there, Map<String, Set<Policy>> back) {
        if (from.slug().equals(to.slug())) return;
        there.computeIfAbsent(from.slug(), slug -> new LinkedHashSet<>()).add(to);
        back.computeIfAbsent(to.slug(), slug -> new LinkedHashSet<>()).add(from);
    }

    /** What the newest edition says it was made under. */
    private static List<Policy> basis(
            Policy policy, Catalogue catalogue, CitationResolver citations) {
        var edition = policy.editions().getFirst();
        var issued = edition.metadata().promulgated();
        return edition.sources().stream()
                .flatMap(source -> catalogue.entry(source).stream())
                .flatMap(entry -> entry.basis().stream())
                .map(citation -> citations.cite(citation, issued))
                .filter(answer -> answer.outcome() != CitationAnswer.Outcome.CANDIDATES)
                .flatMap(answer -> answer.candidates().stream().limit(1))
                .map(CitationAnswer.Candidate::policy)
                .distinct()
                .toList();
    }

    private Optional<Policy> amends(Policy policy) {
        var decision = DECISION.matcher(policy.title());
        if (decision.find()) return names.titled(decision.group(1));
        var amendment = AMENDMENT.matcher(policy.title());
        return amendment.matches() ? names.titled(amendment.group(1)) : Optional.empty();
    }

    private List<Policy> explains(Policy policy) {
        var marked = new ArrayList<Policy>();
        var named = NAMED.matcher(policy.title());
        while (named.find()) names.titled(named.group(1)).ifPresent(marked::add);
        if (!marked.isEmpty()) return marked;
        // 慈善法解读  关于慈善法的政策解读
        var title = policy.title().replaceAll("^关于|的?(?:政策)?(?:解读|问答|说明|释义).*$", "");
        return names.titled(title).stream().toList();
    }

    Relations of(Policy policy) {
        var slug = policy.slug();
        return new Relations(
                ordered(basis.get(slug)),
                ordered(under.get(slug)),
                ordered(repeals.get(slug)),
                ordered(repealed.get(slug)),
                ordered(amends.get(slug)),
                ordered(amended.get(slug)),
                ordered(explains.get(slug)),
                ordered(explained.get(slug)),
                sisters(policy));
    }

    /** Higher law first, then the newer. */
    private static List<Policy> ordered(Set<Policy> policies) {
        if (policies == null) return List.of();
        return policies.stream()
                .sorted(
                        Comparator.comparing(
                                        (Policy p) -> p.editions().getFirst().metadata().kind())
                                .thenComparing(
                                        p -> p.editions().getFirst().date(),
                                        Comparator.reverseOrder())
                                .thenComparing(Policy::slug))
                .toList();
    }

    private List<Relations.Sister> sisters(Policy policy) {
        var found = new ArrayList<Relations.Sister>();
        for (var law : ordered(basis.get(policy.slug()))) {
            var beside = under.get(law.slug()).stream().filter(p -> alike(p, policy)).toList();
            if (beside.isEmpty() || beside.size() > MOST_SISTERS) continue;
            for (var sister : beside) {
                boolean another = found.stream().noneMatch(s -> s.policy().equals(sister));
                if (another) found.add(new Relations.Sister(sister, law));
            }
        }
        return found.size() > MOST_SISTERS ? found.subList(0, MOST_SISTERS) : found;
    }

    private boolean alike(Policy one, Policy other) {
        var mine = one.editions().getFirst().metadata();
        var theirs = other.editions().getFirst().metadata();
        boolean related =
                Stream.of(amends, amended, repeals, repealed, basis, under)
                        .anyMatch(map -> map.getOrDefault(one.slug(), Set.of()).contains(other));
        return !one.slug().equals(other.slug())
                && !related
                && mine.kind() == theirs.kind()
                && mine.region().equals(theirs.region());
    }
}

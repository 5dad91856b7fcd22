package tiaowen.citecheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tiaowen.model.Edition;
import tiaowen.model.Policy;
import tiaowen.naming.EndPhrases;
import tiaowen.naming.TitleMatch;
import tiaowen.search.Library;

/** Which policy a citation names. */
sealed interface CitedPolicy {
    /**
     * One policy alone.
     *
     * @param numbered the edition that bears the number given
     * @param remark what a reader should know; may be empty
     */
    record One(Policy policy, Optional<Edition> numbered, String remark) implements CitedPolicy {}

    /** Not one for sure. */
    record Unsure(Verdict verdict, List<Policy> policies, String message) implements CitedPolicy {}

    /** Reads title and number against the collection. */
    static CitedPolicy by(CitationMention mention, Library library) {
        var number = mention.number();
        var numbered = number.map(library::numbered).orElse(List.of());
        if (mention.title().isEmpty()) return byNumber(number.orElse(""), numbered);
        var match = library.naming(mention.title());
        boolean firm =
                match.kind() == TitleMatch.Kind.SAME || match.kind() == TitleMatch.Kind.SHORT;
        if (number.isPresent()) {
            if (firm) {
                return both(match.policies().getFirst(), number.get(), numbered);
            }
            if (!numbered.isEmpty()) return otherTitle(mention.title(), number.get(), numbered);
        }
        if (!firm) {
            var ended = library.ended(mention.title());
            if (ended.isPresent()) {
                return new Unsure(
                        Verdict.REPEALED, List.of(), EndPhrases.notCollected(ended.get()));
            }
        }
        return byTitle(mention.title(), match);
    }

    private static CitedPolicy byNumber(String number, List<Policy> numbered) {
        if (numbered.isEmpty()) {
            return new Unsure(
                    Verdict.NOT_IN_COLLECTION, List.of(), "没有收录文号是“" + number + "”的文件，无法核对。");
        }
        if (numbered.size() > 1) {
            return new Unsure(
                    Verdict.SEVERAL,
                    numbered,
                    "文号“" + number + "”有 " + numbered.size() + " 份文件，请写明标题。");
        }
        return new One(numbered.getFirst(), edition(numbered.getFirst(), number), "");
    }

    private static Optional<Edition> edition(Policy policy, String number) {
        return policy.editions().stream()
                .filter(e -> e.metadata().docNumber().filter(number::equals).isPresent())
                .findFirst();
    }

    private static CitedPolicy both(Policy policy, String number, List<Policy> numbered) {
        if (numbered.contains(policy)) return new One(policy, edition(policy, number), "");
        if (!numbered.isEmpty()) {
            return new Unsure(
                    Verdict.DISAGREES,
                    List.of(policy, numbered.getFirst()),
                    "标题与文号说的不是一份文件：文号“%s”属于%s。请核对是标题写错了，还是文号写错了。"
                            .formatted(number, titled(numbered.getFirst())));
        }
        var numbers =
                policy.editions().stream().flatMap(e -> e.metadata().docNumber().stream()).toList();
        if (numbers.size() < policy.editions().size()) {
            return new One(policy, Optional.empty(), "收录的文本没有文号，文号未能核对。");
        }
        return new Unsure(
                Verdict.DISAGREES,
                List.of(policy),
                "标题与文号不一致：收录的%s文号是“%s”，不是“%s”。"
                        .formatted(titled(policy), String.join("”“", numbers), number));
    }

    private static CitedPolicy otherTitle(String title, String number, List<Policy> numbered) {
        return new Unsure(
                Verdict.DISAGREES,
                numbered,
                "标题与文号不一致：文号“%s”的文件是%s，不是《%s》。"
                        .formatted(number, titled(numbered.getFirst()), title));
    }

    private static CitedPolicy byTitle(String title, TitleMatch match) {
        var policies = match.policies();
        return switch (match.kind()) {
            case SAME -> new One(policies.getFirst(), Optional.empty(), "");
            case SHORT ->
                    new One(
                            policies.getFirst(),
                            Optional.empty(),
                            "“" + title + "”是" + titled(policies.getFirst()) + "的简称，正式行文请写全称。");
            case MAYBE ->
                    new Unsure(
                            Verdict.SEVERAL,
                            policies,
                            "没有标题正好是《%s》的文件，可能指%s。请写明全称。".formatted(title, titled(policies)));
            case NEAR ->
                    new Unsure(
                            Verdict.SEVERAL,
                            policies,
                            "没有《%s》，可能是%s的误写。请核对标题。".formatted(title, titled(policies)));
            case NONE ->
                    new Unsure(Verdict.NOT_IN_COLLECTION, List.of(), "没有收录《" + title + "》，无法核对。");
        };
    }

    private static String titled(List<Policy> policies) {
        var few =
                policies.stream()
                        .limit(3)
                        .map(CitedPolicy::titled)
                        .collect(Collectors.joining("、"));
        return policies.size() > 3 ? few + "等 " + policies.size() + " 份文件" : few;
    }

    /** {@code 《X》}, marks inside it made single. */
    static String titled(Policy policy) {
        return titled(policy.title());
    }

    static String titled(String title) {
        return "《" + title.replace('《', '〈').replace('》', '〉') + "》";
    }
}

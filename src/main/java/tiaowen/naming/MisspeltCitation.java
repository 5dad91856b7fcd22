package tiaowen.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tiaowen.model.Policy;
import tiaowen.model.Reference;
import tiaowen.text.Folding;

/** Sees a citation in a text whose title is spelt so badly that it does not look like one. */
public final class MisspeltCitation {
    /** Shorter words are near to a title by chance. */
    public static final int SHORTEST = 3;

    private static final int LONGEST = 60;

    private final PolicyNames names;

    public MisspeltCitation(PolicyNames names) {
        this.names = names;
    }

    /**
     * What may have been cited.
     *
     * @param name as typed
     * @param meant the same provision of policies with a name like that, nearest first
     * @param unfinished whether the name lacks nothing but the last word of a title
     */
    public record Reading(String name, List<Reference> meant, boolean unfinished) {}

    /** {@code 慈善发第三条}, {@code 慈善珐 8}: a name near to a title, then a provision. */
    public Optional<Reading> citation(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        var typed = Folding.fold(text).replace("《", "").replace("》", "");
        for (int at = 2; at < typed.length(); at++) {
            char c = typed.charAt(at);
            boolean number = c == '第' || (Character.isDigit(c) && !digitBefore(typed, at));
            if (!number) continue;
            var name = typed.substring(0, at).strip();
            var meant = new ArrayList<Reference>();
            var whole = unfinished(name);
            boolean article = typed.indexOf('条', at) > 0;
            boolean unfinished = whole.isPresent() && article;
            for (var policy : unfinished ? List.of(whole.get()) : names.near(name)) {
                Reference.parse("《" + policy.title() + "》" + typed.substring(at))
                        .filter(reference -> !reference.eid().isEmpty())
                        .ifPresent(meant::add);
            }
            if (!meant.isEmpty()) return Optional.of(new Reading(name, meant, unfinished));
        }
        return Optional.empty();
    }

    /** The policy whose title is the name and one word more: 禁毒第八条. */
    private Optional<Policy> unfinished(String name) {
        return Stream.of("法", "条例", "办法")
                .flatMap(end -> names.titled(name + end).stream())
                .findFirst();
    }

    private static boolean digitBefore(String text, int at) {
        return Character.isDigit(text.charAt(at - 1));
    }
}

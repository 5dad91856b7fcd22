package tiaowen.glossary;

import java.util.Set;
import java.util.regex.Pattern;
import tiaowen.model.Definition;
import tiaowen.text.Folding;

/**
 * A definition of the paper that is read, with the words that say it.
 *
 * @param part of the edition that says it, from 0
 * @param order place of its provision in reading order
 * @param start of the sentence that defines, in the text of its provision
 * @param end behind that sentence; an abbreviation holds from here on
 * @param foreign whether it says what another text's provision means by the term
 * @param partly whether it holds in its part of a long law alone: {@code 本编所称} in a file of its own
 */
record OwnDefinition(
        GlossaryTerm.Sense sense,
        int part,
        int order,
        int start,
        int end,
        boolean foreign,
        boolean partly) {
    /** Terms that mean one thing wherever they stand have this many characters at least. */
    private static final int LONG = 4;

    private static final int SEEN = 12;

    /** Behind the end of every text: a short name that is never used. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    // 江河、|湖泊设立的流域管理机构: where the full name begins is a guess
    private static final Pattern GOES_ON = Pattern.compile("(?:[、]|和|及|与|或者?)$");

    // 企业所得税法第二十条所称  《条例》第三条中的  所得税法所称: not 本法第三条所称
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "^(?!.{0,3}(?:本|前))[^，。]{0,60}?(?:法|条例|规定|办法|细则|解释|决定|》)[^，。]{0,40}?(?:所[称指]|规定的|中的|[款项条]的?[“‘])");

    private static final Pattern PARTLY = Pattern.compile("^本(?:编|分编|章|节)");

    /** Finds the sentence that defines in the text of its provision. */
    static OwnDefinition of(GlossaryTerm.Sense sense, int part, int order, String text) {
        var definition = sense.definition();
        if (definition.kind() == Definition.Kind.ABBREVIATION) {
            int behind =
                    sure(text, definition)
                            ? introduced(Folding.fold(text), Folding.fold(definition.term()))
                            : NOWHERE;
            return new OwnDefinition(sense, part, order, 0, behind, false, false);
        }
        var meaning = definition.definition().lines().findFirst().orElse("");
        int at = text.indexOf(meaning.substring(0, Math.min(SEEN, meaning.length())));
        if (at < 0) at = Math.max(0, text.indexOf("是指"));
        int start = at == 0 ? 0 : text.lastIndexOf('。', at - 1) + 1;
        int stop = text.indexOf('。', at);
        int end = stop < 0 ? text.length() : stop + 1;
        var opening = text.substring(start, at);
        boolean foreign = FOREIGN.matcher(opening).find();
        boolean partly = definition.scope().isEmpty() && PARTLY.matcher(opening).find();
        return new OwnDefinition(sense, part, order, start, end, foreign, partly);
    }

    /** Whether the full name is one that the text prints so, from its beginning. */
    private static boolean sure(String text, Definition definition) {
        var full = definition.definition();
        int at = text.indexOf(full);
        return at >= 0
                && (!GOES_ON.matcher(text.substring(0, at)).find() || full.indexOf('、') >= 0);
    }

    /** The end of the bracket that gives a short name; the end of the text where none is seen. */
    private static int introduced(String folded, String term) {
        for (int at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
            int open = folded.lastIndexOf('(', at);
            boolean inside = open >= 0 && folded.indexOf(')', open) > at;
            if (inside && folded.substring(open, at).indexOf('称') > 0) return at + term.length();
        }
        return folded.length();
    }

    /**
     * Whether a use of the term stands in the very words that define it, or in the items of those.
     */
    boolean says(String eid, int at) {
        var definition = sense.definition();
        if (definition.kind() == Definition.Kind.ABBREVIATION) return false;
        return eid.startsWith(definition.eid() + ".")
                || (eid.equals(definition.eid()) && at >= start && at < end);
    }

    /**
     * Whether the definition applies to a use of its term.
     *
     * @param eid of the provision that uses it
     * @param part of the edition in which it stands, from 0
     * @param order of that provision
     * @param at where the term begins in it
     * @param above eids of the provisions that hold it
     */
    boolean applies(String eid, int part, int order, int at, Set<String> above, int length) {
        var definition = sense.definition();
        if (definition.kind() == Definition.Kind.ABBREVIATION) {
            return end != NOWHERE && (order > this.order || (order == this.order && at >= end));
        }
        if ((foreign && length < LONG) || (partly && part != this.part)) return false;
        var scope = definition.scope();
        return scope.isEmpty() || scope.equals(eid) || above.contains(scope);
    }
}

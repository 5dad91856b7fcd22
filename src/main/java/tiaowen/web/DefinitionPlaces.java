package tiaowen.web;

import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.EidWords;

/** Says in words where a definition stands, and inside what it holds, without reading its text. */
final class DefinitionPlaces {
    private DefinitionPlaces() {}

    /** The clause: {@code 第八条}, {@code 三}; empty where it has no label. */
    static String place(GlossaryTerm.Sense sense) {
        return sense.label().replaceFirst("[、.．]$", "");
    }

    /** {@code 仅适用于第三章}; empty where a definition holds in its whole text. */
    static String scope(GlossaryTerm.Sense sense) {
        var scope = sense.definition().scope();
        if (scope.isEmpty()) return "";
        var words = EidWords.of(scope);
        return words.isEmpty() ? "仅适用于部分条文" : "仅适用于" + words;
    }
}

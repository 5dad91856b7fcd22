package tiaowen.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import tiaowen.glossary.ResolvedDefinition;

/** Which definitions apply in a clause, and on what ground. */
public record DefinitionsAnswer(
        @JsonUnwrapped PlaceAnswer clause, List<Used> definitions, String url) {
    /**
     * A defined term where it is used.
     *
     * @param eid of the provision that uses it
     * @param start place of its first character in the provision's text
     * @param end place behind its last character
     * @param ground {@link ResolvedDefinition.Ground}
     * @param others how many other definitions there are
     */
    public record Used(
            String eid,
            int start,
            int end,
            String term,
            String ground,
            int others,
            TermAnswer.Sense definition,
            String url) {
        public static Used of(String eid, int start, int end, ResolvedDefinition applied) {
            return new Used(
                    eid,
                    start,
                    end,
                    applied.term(),
                    AnswerJson.name(applied.ground()),
                    applied.others(),
                    TermAnswer.Sense.of(applied.sense()),
                    Links.term(applied.term()));
        }
    }
}

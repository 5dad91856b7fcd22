package tiaowen.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of one document as a tree.
 *
 * @param history 题注: who passed, issued and changed it and when, a line each; not searched as text
 * @param provisions in reading order
 * @param signature issuer and date at the end, a line each
 */
public record Body(List<String> history, List<Provision> provisions, List<String> signature) {
    public Body {
        history = List.copyOf(history);
        provisions = List.copyOf(provisions);
        signature = List.copyOf(signature);
    }

    /** All provisions in reading order. */
    public Stream<Provision> walk() {
        return provisions.stream().flatMap(Provision::walk);
    }
}

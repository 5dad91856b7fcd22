package tiaowen.naming;

import java.util.List;
import tiaowen.model.Policy;

/**
 * What a title printed in a draft means.
 *
 * @param policies the one that is meant, or those that may be, likeliest first; empty where none is
 *     near
 */
public record TitleMatch(Kind kind, List<Policy> policies) {
    public TitleMatch {
        policies = List.copyOf(policies);
    }

    /** How sure it is. */
    public enum Kind {
        /** The very title, the state's name and width aside. */
        SAME,
        /** A short name that everybody uses, and that means one policy alone. */
        SHORT,
        /** A part of a title, or a name that fits several. */
        MAYBE,
        /** No title, but a typing error away from one. */
        NEAR,
        /** Nothing of the collection. */
        NONE
    }
}

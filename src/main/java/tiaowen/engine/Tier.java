package tiaowen.engine;

/** How surely a hit is what was asked. The name in data is the constant's in small letters. */
public enum Tier {
    /** Holds every term to the letter, after folding; or is the very provision cited. */
    EXACT("完全匹配"),
    /** Holds all words of the query, perhaps apart. */
    WORDS("词语匹配"),
    /** Holds most words of the query. */
    NEAR("相近"),
    /** Found by its meaning alone; listed among those of {@link #NEAR}, by score. */
    SEMANTIC("语义");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Place in the order of tiers; what is near in words and in meaning shares one. */
    public int level() {
        return switch (this) {
            case EXACT -> 0;
            case WORDS -> 1;
            case NEAR, SEMANTIC -> 2;
        };
    }
}

package tiaowen.model;

import java.util.List;

/**
 * The role that was read for a block, and why.
 *
 * @param line line of the block
 * @param role the likeliest
 * @param second the next likely; the same as {@code role} where nothing else was weighed
 * @param confidence probability of {@code role} being part of the paper, or not, as it says; 0.5 to
 *     1
 * @param reasons evidence that weighed most, in Chinese words, the heaviest first
 */
public record BlockRole(int line, Role role, Role second, double confidence, List<String> reasons) {
    public BlockRole {
        reasons = List.copyOf(reasons);
    }
}

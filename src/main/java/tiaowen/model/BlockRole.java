package tiaowen.model;

import java.util.List;

/**
 * The role that was read for a block, and why.
 *
 * @param line line of the block
 * @param role the likeliest
 * @param second the next likely; the same as {@code role} where nothing else was weighed
 * @param confidence probability, 0 to 1, that the block is part of the paper, where the role is one
 *     of a paper, or else that it is not; 0.5 where the structure asked for it back
 * @param reasons evidence that weighed most, in Chinese words, the heaviest first
 */
public record BlockRole(int line, Role role, Role second, double confidence, List<String> reasons) {
    public BlockRole {
        reasons = List.copyOf(reasons);
    }
}

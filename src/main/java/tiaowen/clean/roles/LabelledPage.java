package tiaowen.clean.roles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tiaowen.model.Role;

/**
 * A document whose blocks a person gave their roles.
 *
 * @param name of the document
 * @param site who made it; documents of one site are learned from, or left out, together
 * @param texts words of the blocks
 * @param evidence on each block
 * @param roles of each block
 */
record LabelledPage(
        String name,
        String site,
        List<String> texts,
        List<EnumSet<RoleEvidence>> evidence,
        List<Role> roles) {
    private static final int START = 16;

    /**
     * Reads labels, a line a block: anything, a tab, the role, a tab, how the block begins. A first
     * line {@code # site: NAME} names the maker. Labels are found again by their words, so a reader
     * that cuts blocks otherwise loses few; a block that has none takes that of the one above.
     */
    static LabelledPage of(String name, PageEvidence page, List<String> labels) {
        var site = name;
        Map<String, Deque<Role>> wanted = new HashMap<>();
        for (var line : labels) {
            if (line.startsWith("# site:")) site = line.substring(7).strip();
            var parts = line.split("\t", 3);
            if (parts.length < 3) continue;
            var role = Role.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT));
            wanted.computeIfAbsent(start(parts[2]), s -> new ArrayDeque<>()).add(role);
        }
        var roles = new ArrayList<Role>();
        var last = Role.FURNITURE;
        for (var text : page.texts()) {
            var next = wanted.getOrDefault(start(text), new ArrayDeque<>()).poll();
            if (next != null) last = next;
            roles.add(last);
        }
        return new LabelledPage(name, site, page.texts(), page.evidence(), roles);
    }

    private static String start(String text) {
        var bare = text.replaceAll("[\\s　\\u00A0|/]+", "");
        return bare.substring(0, Math.min(START, bare.length()));
    }
}

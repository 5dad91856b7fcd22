package tiaowen.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tiaowen.model.BlockRole;
import tiaowen.model.Cleaned;
import tiaowen.model.PageTitle;
import tiaowen.model.Role;

/**
 * Titles that somebody gave a source before its text is read.
 *
 * @param said by people, by an information table, or by a tag that the first lines print whole; the
 *     likeliest first
 * @param perhaps what else is called a title: of a window, of a file's properties. It says which
 *     lines are the title where they print it whole
 * @param lines of the blocks whose role is the title
 */
record KnownTitles(List<String> said, List<String> perhaps, Set<Integer> lines) {
    /** A title stands among so many first blocks. */
    private static final int HEAD = 12;

    /** Columns and sites have shorter names. */
    private static final int SHORT = 12;

    private static final Set<String> TAGS =
            Set.of(
                    "articletitle",
                    "og:title",
                    "dc.title",
                    "title",
                    "json-ld/headline",
                    "site-rule/title");
    private static final Set<String> SITE =
            Set.of("sitename", "og:site_name", "columnname", "article:section");

    static KnownTitles of(Cleaned cleaned) {
        var said = new LinkedHashSet<String>();
        var perhaps = new LinkedHashSet<String>();
        said.addAll(titles(cleaned.source().stated()));
        var sites = tags(cleaned, SITE);
        for (var title : cleaned.found().getOrDefault("information-table/title", List.of())) {
            said.add(PageTitle.own(title, sites));
        }
        for (var title : tags(cleaned, TAGS)) perhaps.add(PageTitle.own(title, sites));
        titles(cleaned.found()).stream().filter(Head::endsLikeTitle).forEach(perhaps::add);
        perhaps.removeIf(title -> !Head.endsLikeTitle(title) && title.length() < SHORT);
        if (said.isEmpty()) {
            perhaps.stream().filter(t -> opens(cleaned, t)).findFirst().ifPresent(said::add);
        }
        var lines =
                cleaned.roles().stream()
                        .filter(role -> role.role() == Role.TITLE)
                        .map(BlockRole::line)
                        .collect(Collectors.toSet());
        return new KnownTitles(List.copyOf(said), List.copyOf(perhaps), lines);
    }

    private static List<String> tags(Cleaned cleaned, Set<String> names) {
        var values = new ArrayList<String>();
        cleaned.source()
                .tagged()
                .forEach(
                        (name, said) -> {
                            if (names.contains(name.toLowerCase(Locale.ROOT))) values.addAll(said);
                        });
        values.removeIf(String::isBlank);
        return values;
    }

    private static List<String> titles(Map<String, List<String>> metadata) {
        return metadata.getOrDefault("title", List.of()).stream()
                .filter(title -> !title.isBlank())
                .toList();
    }

    /** Whether the first lines print a title whole: properties of files often say other things. */
    private static boolean opens(Cleaned cleaned, String title) {
        var head = new StringBuilder();
        for (var block : cleaned.blocks().stream().limit(HEAD).toList()) {
            head.append(Label.squeeze(block.text()));
        }
        return head.indexOf(Label.squeeze(title)) >= 0;
    }
}

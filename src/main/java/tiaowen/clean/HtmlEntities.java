package tiaowen.clean;

import static java.util.Map.entry;
import static tiaowen.clean.Example.keeps;
import static tiaowen.clean.Example.repairs;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads entities that a scraper left in the text: the names of signs between an ampersand and a
 * semicolon.
 */
final class HtmlEntities implements LineRule {
    // Forms: &nbsp; &#12288; &#x3000;
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,6}));");

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    entry("nbsp", " "),
                    entry("ensp", "\u2002"),
                    entry("emsp", "　"),
                    entry("lt", "<"),
                    entry("gt", ">"),
                    entry("amp", "&"),
                    entry("quot", "\""),
                    entry("apos", "'"),
                    entry("ldquo", "“"),
                    entry("rdquo", "”"),
                    entry("lsquo", "‘"),
                    entry("rsquo", "’"),
                    entry("mdash", "—"),
                    entry("ndash", "–"),
                    entry("hellip", "…"),
                    entry("middot", "·"),
                    entry("times", "×"),
                    entry("permil", "‰"));

    @Override
    public String id() {
        return "html-entities";
    }

    /** Twice escaped text is read as often as needed; each reading makes the line shorter. */
    @Override
    public String apply(String line) {
        if (line.indexOf('&') < 0) return line;
        var read = ENTITY.matcher(line).replaceAll(HtmlEntities::read);
        return read.equals(line) ? line : apply(read);
    }

    private static String read(MatchResult entity) {
        if (entity.group(3) != null) {
            return Matcher.quoteReplacement(NAMED.getOrDefault(entity.group(3), entity.group()));
        }
        int point =
                entity.group(1) != null
                        ? Integer.parseInt(entity.group(1))
                        : Integer.parseInt(entity.group(2), 16);
        boolean readable = Character.isDefined(point) && !Character.isISOControl(point);
        return Matcher.quoteReplacement(readable ? Character.toString(point) : entity.group());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                repairs("坚持&ldquo;助人自助&rdquo;", "坚持“助人自助”"),
                repairs("&amp;nbsp;&#12288;第一条", " 　第一条"),
                keeps("研发费用(R&D;见附表)"));
    }
}

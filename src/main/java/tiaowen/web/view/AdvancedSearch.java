package tiaowen.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tiaowen.api.Links;
import tiaowen.model.PolicyKind;
import tiaowen.model.Status;

/**
 * A search asked field by field, and the words that the search box would ask it with. Total:
 * whatever stands in a field becomes a search.
 *
 * @param fields what was typed, by the name of the field; blanks at the ends taken off
 */
public record AdvancedSearch(Map<String, String> fields) {
    private static final int LONGEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

    // a day, a year, or from one to another: what dates are compared with
    private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}-\\d{2})?");

    /** Names of the fields, in the order in which they are written into the query. */
    public static final List<String> NAMES =
            List.of(
                    "all", "phrase", "any", "none", "near", "title", "number", "issuer", "region",
                    "article", "kind", "from", "to", "status", "at");

    public AdvancedSearch {
        fields = Map.copyOf(fields);
    }

    /** Reads the parameters of an address. */
    public static AdvancedSearch of(Map<String, List<String>> parameters) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var typed =
                    parameters.getOrDefault(name, List.of()).stream()
                            .findFirst()
                            .orElse("")
                            .strip();
            fields.put(name, typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        }
        return new AdvancedSearch(fields);
    }

    /** What stands in a field; empty for nothing. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The kinds that may be chosen, by their words. */
    public static List<String> kinds() {
        return List.of(PolicyKind.values()).stream().map(PolicyKind::label).toList();
    }

    /** The states that may be chosen. */
    public static List<Status> statuses() {
        return List.of(Status.values());
    }

    /** {@code 慈善 “社会组织” (岗位 或 津贴) -高温 标题:救助}: as one would type it. */
    public String query() {
        var parts = new ArrayList<String>();
        parts.addAll(words("all"));
        if (!plain("phrase").isEmpty()) parts.add("“" + plain("phrase") + "”");
        var any = words("any");
        if (any.size() == 1) parts.addAll(any);
        if (any.size() > 1) parts.add("(" + String.join(" 或 ", any) + ")");
        words("none").forEach(word -> parts.add("-" + word));
        if (!words("near").isEmpty()) parts.add(String.join(" 同句 ", words("near")));
        words("title").forEach(word -> parts.add("标题:" + word));
        add(parts, "文号:", BLANKS.matcher(plain("number")).replaceAll(""));
        add(parts, "机关:", BLANKS.matcher(plain("issuer")).replaceAll(""));
        add(parts, "地区:", BLANKS.matcher(plain("region")).replaceAll(""));
        add(parts, "条:", BLANKS.matcher(plain("article")).replaceAll(""));
        var from = day("from");
        var to = day("to");
        if (!from.isEmpty() || !to.isEmpty()) parts.add("日期:" + from + ".." + to);
        return String.join(" ", parts);
    }

    /** The address of the search. */
    public String address() {
        var out = new StringBuilder(Links.search(query()));
        for (var name : List.of("kind", "status", "at")) {
            if (!field(name).isEmpty()) {
                out.append('&').append(name).append('=').append(Links.encode(field(name)));
            }
        }
        return out.toString();
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) parts.add(name + value);
    }

    private String day(String name) {
        return DAY.matcher(field(name)).matches() ? field(name) : "";
    }

    /** Without the marks that would mean something else inside a query. */
    private String plain(String name) {
        return field(name).replaceAll("[“”\"()（）]", " ").strip();
    }

    private List<String> words(String name) {
        return BLANKS.splitAsStream(plain(name))
                .map(word -> word.replaceFirst("^-+", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

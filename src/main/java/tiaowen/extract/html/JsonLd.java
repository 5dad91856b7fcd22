package tiaowen.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** What a page says of itself in the words of schema.org, in a script. */
final class JsonLd {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1 << 18;
    private static final int MOST_NODES = 2000;

    private static final List<String> NAMES =
            List.of(
                    "headline",
                    "name",
                    "datePublished",
                    "dateModified",
                    "author",
                    "publisher",
                    "identifier",
                    "legislationIdentifier",
                    "legislationDate",
                    "legislationDateVersion",
                    "legislationPassedBy",
                    "legislationResponsible");

    private JsonLd() {}

    /** Names and values, {@code json-ld/} before each name; what cannot be read says nothing. */
    static Map<String, List<String>> read(Document page) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var script : page.select("script[type=application/ld+json]")) {
            var text = script.data();
            if (text.length() > LONGEST) continue;
            tree(text).ifPresent(tree -> collect(tree, said));
        }
        return said;
    }

    /** As search engines take it, a script that is no JSON says nothing. */
    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Objects from the outside in; the first that says a thing is heard. */
    private static void collect(JsonNode top, Map<String, List<String>> said) {
        var queue = new ArrayDeque<JsonNode>();
        queue.add(top);
        for (int i = 0; i < MOST_NODES && !queue.isEmpty(); i++) {
            var node = queue.remove();
            if (node.isArray()) node.forEach(queue::add);
            if (!node.isObject() || isOther(node)) continue;
            for (var name : NAMES) {
                var values = values(node.path(name));
                if (!values.isEmpty()) said.putIfAbsent("json-ld/" + name, values);
            }
            node.path("@graph").forEach(queue::add);
            if (node.has("mainEntity")) queue.add(node.get("mainEntity"));
        }
    }

    /** A site, an office or a trail of crumbs has a name as well. */
    private static boolean isOther(JsonNode node) {
        var type = node.path("@type").asText("");
        return type.endsWith("Organization")
                || type.equals("WebSite")
                || type.equals("BreadcrumbList")
                || type.equals("Person");
    }

    private static List<String> values(JsonNode node) {
        var values = new ArrayList<String>();
        var nodes = node.isArray() ? node : List.of(node);
        for (var one : nodes) {
            var text = one.isObject() ? one.path("name").asText("") : one.asText("");
            if (!text.isBlank()) values.add(text.strip());
        }
        return values;
    }
}

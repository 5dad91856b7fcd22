package tiaowen.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.stream.Collectors;
import tiaowen.search.Hit;
import tiaowen.text.MarkedSpan;

/** A hit as one line of JSON. */
final class HitJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private HitJson() {}

    static String line(Hit hit) {
        var out = JSON.createObjectNode();
        out.put("policy", hit.policy().slug());
        out.put("title", hit.edition().metadata().title());
        out.put("edition", hit.edition().date());
        out.put("status", hit.status().code());
        out.put("eid", hit.clause().eid());
        out.put("label", hit.clause().label());
        out.put("heading", hit.clause().heading());
        hit.clause().path().forEach(out.putArray("path")::add);
        out.put("text", hit.clause().text());
        out.put(
                "snippet",
                hit.snippet().stream().map(MarkedSpan::text).collect(Collectors.joining()));
        out.put("tier", hit.tier().name().toLowerCase(Locale.ROOT));
        out.put("score", hit.score());
        out.put("machineRead", hit.machineRead());
        hit.others().forEach(out.putArray("otherEditions")::add);
        out.put(
                "link",
                "/policies/"
                        + hit.policy().slug()
                        + "/"
                        + hit.edition().date()
                        + "/"
                        + hit.clause().eid());
        return out.toString();
    }
}

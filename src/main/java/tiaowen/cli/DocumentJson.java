package tiaowen.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import tiaowen.model.Clause;
import tiaowen.model.Document;
import tiaowen.model.MachineRead;
import tiaowen.model.Provision;

/** A document as one line of JSON: the shape that {@code parse --format jsonl} promises. */
final class DocumentJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DocumentJson() {}

    static String line(Document document) {
        var out = JSON.createObjectNode();
        out.put("source", document.source());
        metadata(out, document);
        each(
                out,
                "clauses",
                document.clauses(),
                (node, clause) -> {
                    clause(node, clause);
                    document.machineRead(clause.eid()).ifPresent(read -> machineRead(node, read));
                });
        each(
                out,
                "definitions",
                document.definitions(),
                (node, definition) -> {
                    node.put("term", definition.term());
                    node.put("definition", definition.definition());
                    node.put("eid", definition.eid());
                    node.put("kind", small(definition.kind()));
                    node.put("scope", definition.scope());
                });
        each(
                out,
                "citations",
                document.citations(),
                (node, citation) -> {
                    node.put("eid", citation.eid());
                    node.put("text", citation.text());
                    node.put("title", citation.title().orElse(null));
                    node.put("docNumber", citation.docNumber().orElse(null));
                    node.put("start", citation.start());
                    node.put("target", citation.target().orElse(null));
                    node.put("dangling", citation.dangling());
                });
        each(
                out,
                "repeals",
                document.repeals(),
                (node, repeal) -> {
                    node.put("eid", repeal.eid());
                    node.put("title", repeal.title());
                    node.put("docNumber", repeal.docNumber().orElse(null));
                    node.put("issued", text(repeal.issued()));
                    node.put("from", text(repeal.from()));
                });
        each(
                out,
                "repairs",
                document.repairs(),
                (node, repair) -> {
                    node.put("rule", repair.rule());
                    node.put("before", repair.before());
                    node.put("after", repair.after());
                    node.put("line", repair.line());
                    node.put("confidence", repair.confidence());
                });
        each(
                out,
                "dropped",
                document.dropped(),
                (node, dropped) -> {
                    node.put("rule", dropped.rule());
                    node.put("text", dropped.text());
                    node.put("line", dropped.line());
                });
        out.put("certainty", document.certainty().text());
        out.put("certaintyOfAll", document.certainty().whole());
        out.put("sure", document.certainty().sure());
        each(
                out,
                "doubts",
                document.certainty().doubts(),
                (node, doubt) -> {
                    node.put("code", doubt.code());
                    node.put("message", doubt.message());
                    node.put("line", doubt.line());
                    node.put("likelihood", doubt.likelihood());
                    node.put(
                            "correction", doubt.correction().isEmpty() ? null : doubt.correction());
                });
        var warnings = out.putArray("warnings");
        document.warnings().forEach(warning -> warnings.add(warning.toString()));
        return out.toString();
    }

    private static void metadata(ObjectNode out, Document document) {
        var known = document.metadata();
        out.put("title", known.title());
        out.put("docNumber", known.docNumber().orElse(null));
        known.issuers().forEach(out.putArray("issuers")::add);
        out.put("kind", known.kind().label());
        out.put("region", known.region().isEmpty() ? null : known.region());
        out.put("promulgated", text(known.promulgated()));
        out.put("effective", text(known.effective()));
        out.put("expires", text(known.expires()));
        out.put("published", text(known.published()));
        out.put("origin", known.origin().orElse(null));
        out.put("status", known.status().map(status -> status.code()).orElse(null));
        out.put("sample", known.sample());
        each(
                out,
                "evidence",
                known.evidence(),
                (node, evidence) -> {
                    node.put("key", evidence.key());
                    node.put("value", evidence.value());
                    node.put("origin", evidence.origin().code());
                    node.put("chosen", evidence.chosen());
                });
        document.body().history().forEach(out.putArray("history")::add);
        document.body().signature().forEach(out.putArray("signature")::add);
    }

    private static void clause(ObjectNode out, Clause clause) {
        out.put("eid", clause.eid());
        out.put("kind", small(clause.kind()));
        out.put("label", clause.label());
        out.put("heading", clause.heading().isEmpty() ? null : clause.heading());
        clause.path().forEach(out.putArray("path")::add);
        out.put("text", clause.text());
        each(out, "paragraphs", clause.contents(), DocumentJson::content);
    }

    private static void machineRead(ObjectNode out, MachineRead read) {
        var node = out.putObject("machineRead");
        node.put("score", read.score());
        each(
                node,
                "doubtful",
                read.doubtful(),
                (each, doubtful) -> {
                    each.put("eid", doubtful.eid());
                    each.put("at", doubtful.at());
                    each.put("character", doubtful.character());
                    each.put("score", doubtful.score());
                    each.put("page", doubtful.page());
                });
    }

    private static void content(ObjectNode out, Provision.Content content) {
        out.put("eid", content.eid());
        switch (content) {
            case Provision.Paragraph paragraph -> {
                out.put("text", paragraph.text());
                each(out, "items", paragraph.children(), DocumentJson::item);
            }
            case Provision.Table table -> {
                var rows = out.putArray("rows");
                table.rows().forEach(row -> row.forEach(rows.addArray()::add));
            }
        }
    }

    private static void item(ObjectNode out, Provision.Item item) {
        out.put("eid", item.eid());
        out.put("label", item.label());
        out.put("text", item.text());
        if (!item.children().isEmpty()) each(out, "items", item.children(), DocumentJson::item);
    }

    private static <T> void each(
            ObjectNode out, String name, List<T> values, BiConsumer<ObjectNode, T> write) {
        ArrayNode array = out.putArray(name);
        values.forEach(value -> write.accept(array.addObject(), value));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

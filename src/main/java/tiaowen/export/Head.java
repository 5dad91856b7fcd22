package tiaowen.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tiaowen.search.Found;
import tiaowen.search.IndexState;

/**
 * What stands above the hits.
 *
 * @param query as typed
 * @param written number of hits that follow
 * @param lines name and value: how the query was read, the count that can be quoted, the time
 */
record Head(String query, int written, List<Line> lines) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));

    Head {
        lines = List.copyOf(lines);
    }

    record Line(String name, String value) {}

    static Head of(Found found, IndexState state, Export.Scope scope) {
        var lines = new ArrayList<Line>();
        var query = found.request().text().strip();
        lines.add(new Line("检索", query.isEmpty() ? "（全部条文）" : query));
        if (!found.understood().isEmpty()) {
            var chips = found.understood().stream().map(Found.Chip::label);
            lines.add(new Line("理解为", chips.collect(Collectors.joining("，"))));
        }
        for (var within : found.request().within()) lines.add(new Line("在结果中", within));
        var chosen = chosen(found);
        if (!chosen.isEmpty()) lines.add(new Line("限定", chosen));
        lines.add(new Line("完全匹配", found.exact() + " 条" + folded(found)));
        int others = found.total() - found.exact();
        int written = scope == Export.Scope.EXACT ? found.exact() : found.total();
        if (others > 0) {
            var fate = scope == Export.Scope.EXACT ? "没有写入本文件。" : "列在完全匹配之后。";
            lines.add(new Line("其他结果", others + " 条按词语或语义相近的条文，" + fate));
        }
        for (var note : found.notes()) lines.add(new Line("说明", note));
        lines.add(
                new Line(
                        "索引",
                        state.generation()
                                + "，建于 "
                                + MINUTE.format(state.built())
                                + "，共 "
                                + state.clauses()
                                + " 条"));
        lines.add(new Line("导出时间", MINUTE.format(Instant.now()) + "（北京时间）"));
        return new Head(query, written, lines);
    }

    private static String folded(Found found) {
        return switch (found.request().editions()) {
            case FOLDED -> "（同一条的各个版本算一条）";
            case ALL -> "（每个版本各算一条）";
        };
    }

    /** The values chosen in the facets, in words. */
    private static String chosen(Found found) {
        var parts = new ArrayList<String>();
        for (var facet : found.facets()) {
            var values =
                    facet.values().stream()
                            .filter(value -> value.chosen())
                            .map(value -> value.label())
                            .toList();
            if (!values.isEmpty()) parts.add(facet.label() + "为" + String.join("、", values));
        }
        int policies = found.request().filters().policies().size();
        if (policies > 0) parts.add("只在选定的 " + policies + " 份政策里");
        return String.join("；", parts);
    }
}

package tiaowen.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tiaowen.search.IndexState;
import tiaowen.search.SearchResult;
import tiaowen.text.ChinaTime;

/**
 * What stands above the hits.
 *
 * @param query as typed
 * @param written number of hits that follow
 * @param lines name and value: how the query was read, the count that can be quoted, the time
 */
record ExportHead(String query, int written, List<Line> lines) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ChinaTime.ZONE);

    ExportHead {
        lines = List.copyOf(lines);
    }

    record Line(String name, String value) {}

    static ExportHead of(SearchResult result, IndexState state, HitExport.Scope scope) {
        var lines = new ArrayList<Line>();
        var query = result.request().text().strip();
        lines.add(new Line("检索", query.isEmpty() ? "（全部条文）" : query));
        if (!result.understood().isEmpty()) {
            var chips = result.understood().stream().map(SearchResult.Chip::label);
            lines.add(new Line("理解为", chips.collect(Collectors.joining("，"))));
        }
        for (var within : result.request().within()) lines.add(new Line("在结果中", within));
        var chosen = chosen(result);
        if (!chosen.isEmpty()) lines.add(new Line("限定", chosen));
        lines.add(new Line("完全匹配", result.exact() + " 条" + folded(result)));
        int others = result.total() - result.exact();
        int written = scope == HitExport.Scope.EXACT ? result.exact() : result.total();
        if (others > 0) {
            var fate = scope == HitExport.Scope.EXACT ? "没有写入本文件。" : "列在完全匹配之后。";
            lines.add(new Line("其他结果", others + " 条按词语或语义相近的条文，" + fate));
        }
        for (var note : result.notes()) lines.add(new Line("说明", note));
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
        return new ExportHead(query, written, lines);
    }

    private static String folded(SearchResult result) {
        return switch (result.request().editions()) {
            case FOLDED -> "（同一条的各个版本算一条）";
            case ALL -> "（每个版本各算一条）";
        };
    }

    /** The values chosen in the facets, in words. */
    private static String chosen(SearchResult result) {
        var parts = new ArrayList<String>();
        for (var facet : result.facets()) {
            var values =
                    facet.values().stream()
                            .filter(value -> value.chosen())
                            .map(value -> value.label())
                            .toList();
            if (!values.isEmpty()) parts.add(facet.label() + "为" + String.join("、", values));
        }
        int policies = result.request().filters().policies().size();
        if (policies > 0) parts.add("只在选定的 " + policies + " 份政策里");
        return String.join("；", parts);
    }
}

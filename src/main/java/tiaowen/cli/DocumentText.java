package tiaowen.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tiaowen.model.Document;

/** A document as a person checks it: what is known, what the clauses are, what was changed. */
final class DocumentText {
    private DocumentText() {}

    static void print(Document document, PrintWriter out) {
        var known = document.metadata();
        out.println("《" + known.title() + "》");
        out.println("  文件　　" + document.source());
        out.println("  类别　　" + known.kind().label() + (known.sample() ? "（示例）" : ""));
        field(out, "文号　", known.docNumber());
        field(
                out,
                "机关　",
                Optional.of(String.join("、", known.issuers())).filter(names -> !names.isEmpty()));
        field(out, "地区　", Optional.of(known.region()).filter(region -> !region.isEmpty()));
        field(out, "公布　", known.promulgated());
        field(out, "施行　", known.effective());
        field(out, "发布　", known.published());
        field(out, "来源　", known.origin());
        document.body().history().forEach(line -> out.println("  题注　　" + line));
        known.evidence()
                .forEach(
                        e ->
                                out.println(
                                        "  依据　　"
                                                + (e.chosen() ? "" : "（未用）")
                                                + e.key()
                                                + "："
                                                + e.value()
                                                + "（"
                                                + e.origin().label()
                                                + "）"));
        out.println();
        for (var clause : document.clauses()) {
            var place =
                    Stream.concat(
                                    clause.path().stream(),
                                    Stream.of(clause.label() + clause.heading()))
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(" › "));
            out.println("[" + clause.eid() + "] " + place);
            clause.text().lines().forEach(line -> out.println("    " + line));
        }
        document.body().signature().forEach(line -> out.println("落款　" + line));
        out.println();
        document.definitions()
                .forEach(
                        d ->
                                out.println(
                                        "释义　"
                                                + d.term()
                                                + "："
                                                + d.definition()
                                                + " ["
                                                + d.eid()
                                                + "]"));
        out.println("引用　" + document.citations().size() + " 处");
        document.repairs()
                .forEach(
                        r ->
                                out.println(
                                        "修复　"
                                                + r.rule()
                                                + " 第 "
                                                + r.line()
                                                + " 行："
                                                + r.before()
                                                + " → "
                                                + r.after()));
        document.dropped()
                .forEach(d -> out.println("去除　" + d.rule() + " 第 " + d.line() + " 行：" + d.text()));
        var certainty = document.certainty();
        out.println(
                "把握　正文 "
                        + Math.round(certainty.text() * 100)
                        + "%，连同标题、日期等 "
                        + Math.round(certainty.whole() * 100)
                        + "%"
                        + (certainty.sure() ? "" : "，请核对"));
        certainty.doubts().forEach(doubt -> out.println("存疑　" + doubt));
        document.warnings().forEach(warning -> out.println("注意　" + warning));
        out.println();
    }

    private static void field(PrintWriter out, String name, Optional<?> value) {
        value.ifPresent(it -> out.println("  " + name + "　" + it));
    }
}

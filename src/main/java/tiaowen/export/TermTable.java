package tiaowen.export;

import java.time.LocalDate;
import java.util.List;
import tiaowen.glossary.DefinitionSense;
import tiaowen.glossary.GlossaryTerm;
import tiaowen.model.Definition;

/** The glossary as a table for spreadsheets: a line for each term, definition and policy. */
public final class TermTable {
    private static final List<String> COLUMNS =
            List.of("术语", "拼音", "英文", "类型", "定义", "适用范围", "政策", "文号", "版本", "状态", "条号", "链接", "备注");

    private TermTable() {}

    /**
     * Of each policy its current edition, or else the newest that defines the term. A term that
     * people wrote down and no policy defines has a line too.
     *
     * @param day for what is in force
     * @param site where the links lead, {@code http://127.0.0.1:7070}; empty for links that hold on
     *     any
     */
    public static String of(List<GlossaryTerm> terms, LocalDate day, String site) {
        var writer = new CsvWriter();
        writer.line(COLUMNS);
        for (var term : terms) {
            var sayings = DefinitionSense.of(term, day);
            if (sayings.isEmpty()) writer.line(alone(term));
            for (var definitionSense : sayings) {
                for (var source : definitionSense.sources()) writer.line(line(term, source, site));
            }
        }
        return writer.toString();
    }

    private static List<String> alone(GlossaryTerm term) {
        return List.of(
                term.term(),
                term.pinyin(),
                term.english(),
                "整理",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                term.note());
    }

    private static List<String> line(
            GlossaryTerm term, DefinitionSense.Source source, String site) {
        var sense = source.sense();
        var metadata = sense.edition().metadata();
        return List.of(
                term.term(),
                term.pinyin(),
                term.english(),
                kind(sense.definition().kind()),
                sense.definition().definition(),
                sense.definition().scope(),
                metadata.title(),
                metadata.docNumber().orElse(""),
                sense.edition().date(),
                source.standing().word(),
                sense.label(),
                link(sense, site),
                term.note());
    }

    static String kind(Definition.Kind kind) {
        return switch (kind) {
            case STATUTORY -> "条文定义";
            case EXPLAINED -> "解读说明";
            case ABBREVIATION -> "简称";
        };
    }

    static String link(GlossaryTerm.Sense sense, String site) {
        return site
                + "/policies/"
                + sense.policy().slug()
                + "/"
                + sense.edition().date()
                + "/"
                + sense.definition().eid();
    }
}

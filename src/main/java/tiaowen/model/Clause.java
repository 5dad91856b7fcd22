package tiaowen.model;

import java.util.List;

/**
 * The provision that is searched and shown as one hit (条文): an 条 of a statute; in other papers the
 * smallest numbered item that still reads as a whole, else a group of paragraphs under its heading.
 *
 * @param eid of the provision; of a group of paragraphs, that of the first
 * @param kind what it is made from
 * @param label as printed, {@code 第十二条}, {@code （三）}; empty where the text has none
 * @param heading its own heading without the label; empty where it has none
 * @param path headings above it, outermost first, each with its label: {@code 第二章 慈善组织}
 * @param text the whole text, 款 and 项 joined by line feeds, items with their label; without the
 *     clause's own label; table rows as lines, cells joined by tabs
 * @param contents the same as provisions
 */
public record Clause(
        String eid,
        Kind kind,
        String label,
        String heading,
        List<String> path,
        String text,
        List<Provision.Content> contents) {
    public Clause {
        path = List.copyOf(path);
        contents = List.copyOf(contents);
    }

    /** What a clause is made from. The name in data is the constant's in small letters. */
    public enum Kind {
        ARTICLE,
        SECTION,
        PARAGRAPH,
        PREAMBLE,
        TABLE
    }
}

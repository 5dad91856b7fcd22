package tiaowen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A node of an edition's tree (条款). Sealed: a new kind does not compile until every switch has
 * decided about it. Labels are the source's own characters ({@code 第十二条}, {@code （三）}), without the
 * white space inside or behind them; headings and texts come without their label.
 */
public sealed interface Provision {
    /** Stable name inside the edition, such as {@code tiao-12.kuan-2.xiang-3}. */
    String eid();

    /** Line of the source, counted from 1. */
    int line();

    /** Provisions directly below, in reading order. */
    List<? extends Provision> children();

    /** Its heading without the label; empty where it has none. */
    default String heading() {
        return "";
    }

    /** What an article or a section holds besides further sections: text or a table. */
    sealed interface Content extends Provision permits Paragraph, Table {}

    /** 编, 分编, 章 or 节 of a statute. */
    record Division(
            String eid,
            int line,
            Level level,
            String label,
            String heading,
            List<Provision> children)
            implements Provision {
        public Division {
            children = List.copyOf(children);
        }
    }

    /** The kinds of division, outermost first. */
    enum Level {
        BIAN,
        FENBIAN,
        ZHANG,
        JIE
    }

    /**
     * 条 of a statute.
     *
     * @param heading what stands in brackets behind the label in some statutes (条标), else empty
     */
    record Article(String eid, int line, String label, String heading, List<Content> children)
            implements Provision {
        public Article {
            children = List.copyOf(children);
        }
    }

    /**
     * A numbered part of a paper: 一、 or （一） or 1. or （1）.
     *
     * @param depth 1 for the outermost numbering that this paper uses
     * @param heading the words of the heading line; empty where the label opens a text
     * @param children its own paragraphs and tables, then its sections
     */
    record Section(
            String eid, int line, int depth, String label, String heading, List<Provision> children)
            implements Provision {
        public Section {
            children = List.copyOf(children);
        }
    }

    /**
     * 款: a paragraph with the items it announces.
     *
     * @param text empty only where items stand without a line that announces them
     */
    record Paragraph(String eid, int line, String text, List<Item> children) implements Content {
        public Paragraph {
            children = List.copyOf(children);
        }
    }

    /** 项, and 目 below it: {@code （一）}, {@code 1.}. */
    record Item(String eid, int line, String label, String text, List<Item> children)
            implements Provision {
        public Item {
            children = List.copyOf(children);
        }
    }

    /** A table; rows may differ in length. */
    record Table(String eid, int line, List<List<String>> rows) implements Content {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Provision> children() {
            return List.of();
        }
    }

    /** What stands before the first numbered part: 序言, the salutation, an opening. */
    record Preamble(String eid, int line, String heading, List<Content> children)
            implements Provision {
        public Preamble {
            children = List.copyOf(children);
        }
    }

    /** 附件, 附表, 附录: numbering starts afresh inside. */
    record Annex(String eid, int line, String label, String heading, List<Provision> children)
            implements Provision {
        public Annex {
            children = List.copyOf(children);
        }
    }

    /** This provision and all below it, in reading order. */
    default Stream<Provision> walk() {
        var all = new ArrayList<Provision>();
        collect(this, all);
        return all.stream();
    }

    private static void collect(Provision provision, List<Provision> all) {
        all.add(provision);
        for (var child : provision.children()) collect(child, all);
    }
}

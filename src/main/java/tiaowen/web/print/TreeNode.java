package tiaowen.web.print;

import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Provision;

/**
 * An entry of the tree beside the text.
 *
 * @param range first and last article below, {@code 8–20}; empty where there is none
 * @param compact set as a number among others: an article without a heading
 */
public record TreeNode(
        String anchor,
        String label,
        String heading,
        String range,
        boolean compact,
        List<TreeNode> children) {
    /** Deeper headings would make the tree as long as the text. */
    private static final int DEEPEST_SECTION = 2;

    /** The tree of an edition, over all of its parts. */
    public static List<TreeNode> of(PrintedEdition edition) {
        return edition.parts().stream().flatMap(document -> of(document).stream()).toList();
    }

    /** How many entries these are with all below them. */
    public static int count(List<TreeNode> nodes) {
        return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
    }

    /** The tree of a document; where it has no headings at all, its articles. */
    private static List<TreeNode> of(PrintedDocument document) {
        var headings = headings(document, document.provisions());
        if (!headings.isEmpty()) return headings;
        return document.provisions().stream()
                .filter(Provision.Article.class::isInstance)
                .map(Provision.Article.class::cast)
                .map(
                        a ->
                                new TreeNode(
                                        document.anchor(a.eid()),
                                        a.label(),
                                        a.heading(),
                                        "",
                                        a.heading().isEmpty(),
                                        List.of()))
                .toList();
    }

    private static List<TreeNode> headings(
            PrintedDocument document, List<? extends Provision> provisions) {
        var nodes = new ArrayList<TreeNode>();
        for (var provision : provisions) {
            switch (provision) {
                case Provision.Division d ->
                        nodes.add(node(document, d, d.label(), d.heading(), range(d)));
                case Provision.Annex a ->
                        nodes.add(node(document, a, a.label(), a.heading(), range(a)));
                case Provision.Section s -> {
                    if (s.depth() <= DEEPEST_SECTION && !s.heading().isEmpty()) {
                        nodes.add(node(document, s, s.label(), s.heading(), ""));
                    }
                }
                case Provision.Preamble p -> {
                    if (!p.heading().isEmpty()) nodes.add(node(document, p, "", p.heading(), ""));
                }
                case Provision.Article a -> {}
                case Provision.Paragraph p -> {}
                case Provision.Item i -> {}
                case Provision.Table t -> {}
            }
        }
        return nodes;
    }

    private static TreeNode node(
            PrintedDocument document,
            Provision provision,
            String label,
            String heading,
            String range) {
        return new TreeNode(
                document.anchor(provision.eid()),
                label,
                heading,
                range,
                false,
                headings(document, provision.children()));
    }

    private static String range(Provision provision) {
        var articles =
                provision
                        .walk()
                        .filter(Provision.Article.class::isInstance)
                        .map(p -> number(p.eid()))
                        .toList();
        if (articles.isEmpty()) return "";
        var first = articles.getFirst();
        var last = articles.getLast();
        return first.equals(last) ? first : first + "–" + last;
    }

    /** {@code tiao-12-1}, 第十二条之一, goes with its 12. */
    private static String number(String eid) {
        return eid.substring(eid.lastIndexOf("tiao-") + 5).replaceFirst("[^0-9].*", "");
    }
}

package tiaowen.dress;

import java.util.function.BiConsumer;

/** The statute as web pages, each with a little of what surrounds texts on pages. */
final class Pages {
    private static final String HEAD =
            "<html><head><meta charset=\"utf-8\"><title>%1$s</title></head><body><div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/zcfg/\">政策法规</a></div><div id=\"main\"><h1>%1$s</h1>\n";
    private static final String FOOT =
            "</div><div class=\"foot\"><a href=\"/about\">关于我们</a> <a href=\"/map\">网站地图</a> 主办单位：示例市民政局</div></body></html>";

    private Pages() {}

    static String inPageLinks(SampleStatute statute) {
        return page(
                statute,
                (article, out) -> {
                    out.append("<p><a href=\"#").append(article.label()).append("\">");
                    out.append(article.label())
                            .append("</a>　")
                            .append(article.lines().getFirst())
                            .append("</p>\n");
                    more(article, out);
                });
    }

    static String definitionList(SampleStatute statute) {
        var out = new StringBuilder(HEAD.formatted(statute.title()));
        for (var chapter : statute.chapters()) {
            out.append("<h2>")
                    .append(chapter.label())
                    .append("　")
                    .append(chapter.heading())
                    .append("</h2>\n<dl>");
            for (var article : chapter.articles()) {
                out.append("<dt><a href=\"#a\">").append(article.label()).append("</a></dt><dd>");
                for (var line : article.lines()) out.append("<p>").append(line).append("</p>");
                out.append("</dd>\n");
            }
            out.append("</dl>\n");
        }
        return out.append(FOOT).toString();
    }

    static String namedAnchors(SampleStatute statute) {
        return page(
                statute,
                (article, out) -> {
                    out.append("<p><a name=\"t\"></a><b>").append(article.label()).append("</b> ");
                    out.append(article.lines().getFirst()).append("</p>\n");
                    more(article, out);
                });
    }

    static String tableRows(SampleStatute statute) {
        var out = new StringBuilder(HEAD.formatted(statute.title()));
        out.append("<table>\n");
        for (var chapter : statute.chapters()) {
            out.append("<tr><td colspan=\"2\">")
                    .append(chapter.label())
                    .append("　")
                    .append(chapter.heading())
                    .append("</td></tr>\n");
            for (var article : chapter.articles()) {
                out.append("<tr><td>").append(article.label()).append("</td><td>");
                out.append(String.join("<br>", article.lines())).append("</td></tr>\n");
            }
        }
        return out.append("</table>").append(FOOT).toString();
    }

    static String boldLabelsAndBreaks(SampleStatute statute) {
        var out = new StringBuilder(HEAD.formatted(statute.title()));
        out.append("<div>");
        for (var chapter : statute.chapters()) {
            out.append("<center>")
                    .append(chapter.label())
                    .append(" ")
                    .append(chapter.heading())
                    .append("</center><br>");
            for (var article : chapter.articles()) {
                out.append("&nbsp;&nbsp;<strong>").append(article.label()).append("</strong><br>");
                out.append("&nbsp;&nbsp;")
                        .append(String.join("<br>&nbsp;&nbsp;", article.lines()))
                        .append("<br>\n");
            }
        }
        return out.append("</div>").append(FOOT).toString();
    }

    static String contentsBeside(SampleStatute statute) {
        var out = new StringBuilder(HEAD.formatted(statute.title()));
        out.append("<table><tr><td width=\"20%\">");
        for (var chapter : statute.chapters()) {
            out.append("<p><a href=\"#c\">")
                    .append(chapter.label())
                    .append("　")
                    .append(chapter.heading())
                    .append("</a></p>");
        }
        out.append("</td><td>");
        for (var chapter : statute.chapters()) {
            chapter(chapter, out);
            for (var article : chapter.articles()) plain(article, out);
        }
        return out.append("</td></tr></table>").append(FOOT).toString();
    }

    static String labelsAsHeadings(SampleStatute statute) {
        var out = new StringBuilder(HEAD.formatted(statute.title()));
        for (var chapter : statute.chapters()) {
            out.append("<h2>")
                    .append(chapter.label())
                    .append("</h2><h3>")
                    .append(chapter.heading())
                    .append("</h3>\n");
            for (var article : chapter.articles()) {
                out.append("<h4>").append(article.label()).append("</h4>");
                for (var line : article.lines()) out.append("<p>").append(line).append("</p>\n");
            }
        }
        return out.append(FOOT).toString();
    }

    private static String page(
            SampleStatute statute, BiConsumer<SampleStatute.Article, StringBuilder> writer) {
        var out = new StringBuilder(HEAD.formatted(statute.title()));
        for (var chapter : statute.chapters()) {
            chapter(chapter, out);
            for (var article : chapter.articles()) writer.accept(article, out);
        }
        return out.append(FOOT).toString();
    }

    private static void chapter(SampleStatute.Chapter chapter, StringBuilder out) {
        out.append("<p align=\"center\">")
                .append(chapter.label())
                .append("　")
                .append(chapter.heading())
                .append("</p>\n");
    }

    private static void plain(SampleStatute.Article article, StringBuilder out) {
        out.append("<p>　　")
                .append(article.label())
                .append("　")
                .append(article.lines().getFirst())
                .append("</p>\n");
        more(article, out);
    }

    private static void more(SampleStatute.Article article, StringBuilder out) {
        for (var line : article.lines().subList(1, article.lines().size())) {
            out.append("<p>　　").append(line).append("</p>\n");
        }
    }
}

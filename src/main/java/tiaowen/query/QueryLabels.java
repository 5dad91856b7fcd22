package tiaowen.query;

import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a part of a query asks for. */
final class QueryLabels {
    private QueryLabels() {}

    static String of(Query query, boolean excluded) {
        return excluded ? not(query) : of(query);
    }

    private static String of(Query query) {
        return switch (query) {
            case Query.Everything everything -> "任何条文";
            case Query.Literal literal -> "含“" + literal.text() + "”";
            case Query.All all -> inner(all.parts(), "且");
            case Query.Any any -> inner(any.parts(), "或");
            case Query.Without without -> without(without);
            case Query.Together together ->
                    together.stretch().label() + "内" + inner(together.parts(), "且");
            case Query.Question question -> "问句“" + question.text() + "”";
            case Query.Cited cited -> "引用" + cited.toString().substring(2);
            case Query.Position position -> position(position, "");
            case Query.Condition condition -> condition(condition, "");
        };
    }

    private static String not(Query query) {
        return switch (query) {
            case Query.Literal literal -> "不含“" + literal.text() + "”";
            case Query.Any any ->
                    any.parts().stream().map(QueryLabels::not).collect(Collectors.joining("且"));
            case Query.Position position -> position(position, "不");
            case Query.Condition condition -> condition(condition, "不");
            case Query.Everything everything -> "排除" + of(everything);
            case Query.All all -> "排除（" + of(all) + "）";
            case Query.Without without -> "排除（" + of(without) + "）";
            case Query.Together together -> "排除（" + of(together) + "）";
            case Query.Question question -> "排除（" + of(question) + "）";
            case Query.Cited cited -> "排除（" + of(cited) + "）";
        };
    }

    private static String inner(List<Query> parts, String between) {
        return parts.stream().map(QueryLabels::bracketed).collect(Collectors.joining(between));
    }

    /** Parts made of several stand in brackets, so that 且 and 或 cannot be misread. */
    private static String bracketed(Query part) {
        boolean several =
                part instanceof Query.All
                        || part instanceof Query.Any
                        || part instanceof Query.Together
                        || (part instanceof Query.Without without
                                && !(without.keep() instanceof Query.Everything));
        return several ? "（" + of(part) + "）" : of(part);
    }

    private static String without(Query.Without without) {
        var dropped =
                without.drop().stream().map(QueryLabels::not).collect(Collectors.joining("且"));
        return without.keep() instanceof Query.Everything
                ? dropped
                : bracketed(without.keep()) + "但" + dropped;
    }

    private static String position(Query.Position position, String not) {
        return switch (position) {
            case Query.InArticles articles ->
                    not + "是" + range(articles.from(), articles.to(), "条");
            case Query.InChapters chapters ->
                    not + "在" + range(chapters.from(), chapters.to(), "章");
        };
    }

    private static String range(ArticleNumber from, ArticleNumber to, String unit) {
        if (from.equals(to)) return from.label(unit);
        if (to.number() == ArticleNumber.LAST) return from.label(unit) + "及以后";
        return from.label(unit) + "至" + to.label(unit);
    }

    private static String condition(Query.Condition condition, String not) {
        var is = not.isEmpty() ? "为" : "不是";
        return switch (condition) {
            case Query.InTitle title -> "标题" + not + "含“" + title.text() + "”";
            case Query.InPolicy policy -> not + "在《" + policy.name() + "》中";
            case Query.Numbered number -> "文号" + not + "含“" + number.text() + "”";
            case Query.IssuedBy issuer -> "发布机关" + not + "含“" + issuer.text() + "”";
            case Query.InRegion region -> "地区" + is + "“" + region.text() + "”";
            case Query.OfKind kind -> "类别" + is + "“" + String.join("”或“", kind.labels()) + "”";
            case Query.InStatus status -> "状态" + is + "“" + status.status().label() + "”";
            case Query.Dated dated -> "日期" + not + "在 " + days(dated);
        };
    }

    private static String days(Query.Dated dated) {
        if (dated.from().equals(dated.to()))
            return dated.from().map(Object::toString).orElse("任何日子");
        if (dated.from().isEmpty()) return dated.to().orElseThrow() + " 及以前";
        if (dated.to().isEmpty()) return dated.from().orElseThrow() + " 及以后";
        return dated.from().get() + " 至 " + dated.to().get();
    }
}

package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tiaowen.engine.Tier;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.ScoredClause;
import tiaowen.naming.CitationResolver;
import tiaowen.search.Explanation.Above;
import tiaowen.search.Explanation.Part;
import tiaowen.search.ranking.QuestionSearch;
import tiaowen.search.ranking.RankingFeature;

/** Says in words why a hit stands where it stands. It asks again, and looks at what was weighed. */
final class HitExplainer {
    private final ClauseTable clauses;
    private final CitationResolver citations;
    private final SearchService service;

    HitExplainer(ClauseTable clauses, CitationResolver citations, SearchService service) {
        this.clauses = clauses;
        this.citations = citations;
        this.service = service;
    }

    Optional<Explanation> explain(SearchRequest request, String policy, String edition, String eid)
            throws IOException {
        var doc = doc(policy, edition, eid);
        if (doc.isEmpty()) return Optional.empty();
        var seen = new AtomicReference<TieredSearch>();
        service.find(request.page(1, 1), seen::set);
        var search = seen.get();
        var passages = List.copyOf(search.ordered());
        for (int i = 0; i < passages.size(); i++) {
            if (search.key(passages.get(i).doc()) != search.key(doc.get())) continue;
            return Optional.of(explain(request, search, passages, i));
        }
        return Optional.empty();
    }

    private Optional<Integer> doc(String policy, String edition, String eid) throws IOException {
        var found = clauses.catalogue().policy(policy).flatMap(p -> p.edition(edition));
        return found.isEmpty() ? Optional.empty() : citations.clauseOf(found.get().sources(), eid);
    }

    private Explanation explain(
            SearchRequest request, TieredSearch search, List<ScoredClause> passages, int at)
            throws IOException {
        var hit = hit(request, at);
        var parts = parts(search, passages.get(at));
        var above = Optional.<Above>empty();
        if (at > 0) {
            var better = parts(search, passages.get(at - 1));
            var higher = hit(request, at - 1);
            above = Optional.of(above(request, hit, parts, higher, better));
        }
        return new Explanation(hit, at + 1, reasons(request, search, hit), shown(parts), above);
    }

    private Hit hit(SearchRequest request, int at) throws IOException {
        return service.find(request.page(at + 1, 1)).hits().getFirst();
    }

    private static List<String> reasons(SearchRequest request, TieredSearch search, Hit hit) {
        var reasons = new ArrayList<String>();
        reasons.add(
                switch (hit.tier()) {
                    case EXACT ->
                            hit.score() > TieredSearch.PINNED
                                    ? "检索词就是这一条的名称，所以排在最前。"
                                    : "每个检索词都原样出现在这一条的正文、标题或政策名称里。";
                    case WORDS -> "检索词没有原样出现，但拆成的词语都在这一条里。";
                    case NEAR -> "这一条与检索的话有共同的词语，是相近的条文。";
                    case SEMANTIC -> "这一条没有多少相同的字词，是按语义找到的。";
                });
        if (request.order() == SearchRequest.Order.DATE) reasons.add("同一档内按日期排，新的在前；得分相同再比。");
        if (request.order() == SearchRequest.Order.RANK) reasons.add("同一档内按效力排，法律在前；得分相同再比。");
        search.weighed()
                .ifPresent(
                        weighed ->
                                reasons.add(
                                        weighed.features().hasMeaning()
                                                ? "字词与语义一起计分：问句越短，语义占的分量越大。"
                                                : "只按字词计分，没有用到语义。"));
        return reasons;
    }

    private static List<Part> parts(TieredSearch search, ScoredClause clause) {
        if (clause.score() > TieredSearch.PINNED) return List.of();
        var weighed = search.weighed();
        boolean near = clause.tier() == Tier.NEAR || clause.tier() == Tier.SEMANTIC;
        if (near && weighed.isPresent()) return weighed(weighed.get(), search, clause);
        return multiplied(search, clause);
    }

    /** The sum that a question's hit has: of all its editions, those of the best. */
    private static List<Part> weighed(
            QuestionSearch.Weighed weighed, TieredSearch search, ScoredClause clause) {
        int best = -1;
        for (int i = 0; i < weighed.features().size(); i++) {
            if (search.key(weighed.features().doc(i)) != search.key(clause.doc())) continue;
            if (best < 0 || weighed.score(i) > weighed.score(best)) best = i;
        }
        var parts = new ArrayList<Part>();
        for (var feature : RankingFeature.values()) {
            double weight = weighed.weight(feature);
            if (weight == 0) continue;
            parts.add(
                    new Part(
                            feature.label(),
                            feature.meaning(),
                            value(feature, weighed.features().value(feature, best)),
                            weight,
                            weighed.part(feature, best)));
        }
        return parts;
    }

    private static String value(RankingFeature feature, double value) {
        return switch (feature) {
            case CITED -> "被 " + Math.round(Math.expm1(value)) + " 份政策提到";
            case LAW -> value > 0 ? "是" : "否";
            case OLDER -> value > 0 ? "是" : "否，是现行版本";
            case LENGTH -> "约 " + Math.round(Math.expm1(value) / 2) + " 字";
            case MEANING -> String.format(Locale.ROOT, "相似度 %.2f", value / 10);
            case POLICY_WORDS, POLICY_MEANING ->
                    String.format(Locale.ROOT, "占 %.0f%%", 100 * Math.exp(value));
            case WORDS, PAIRS, CHARACTERS, TEXT, HEADS, EVERYDAY ->
                    value == 0 ? "没有" : String.format(Locale.ROOT, "%.2f", value);
        };
    }

    /** Of terms, the score of the words and what each further thing makes of it. */
    private static List<Part> multiplied(TieredSearch search, ScoredClause clause) {
        var ranking = search.ranking();
        int doc = clause.doc();
        var places = search.places(clause.tier());
        double cited = ranking.cited(doc, clause.tier());
        double older = ranking.older(doc);
        double inText = ranking.inText(doc, places);
        double inTitle = ranking.inTitle(doc, places);
        double closeness = search.closeness(doc);
        var position = search.position(doc);
        double meaning = search.meaning(doc);
        double further = closeness * position.factor() * meaning;
        double words = clause.score() / (cited * older * inText * inTitle * further);
        var parts = new ArrayList<Part>();
        parts.add(new Part("字词", "条文、标题和政策名称里有多少检索的词，少见的词算得多", "基本得分", 1, words));
        double sofar = words;
        sofar +=
                add(
                        parts,
                        "被其他政策提到",
                        RankingFeature.CITED.meaning(),
                        ranking.citedBy(doc) + " 份",
                        cited,
                        sofar);
        sofar += add(parts, "不是现行版本", RankingFeature.OLDER.meaning(), "", older, sofar);
        var share = String.format(Locale.ROOT, "%.0f%%", 100 * places.shareInText(doc));
        sofar += add(parts, "正文里没有检索词", "正文里有多少检索词，其余只在标题里", share, inText, sofar);
        sofar += add(parts, "政策名称里有检索词", "检索词占名称多少", "", inTitle, sofar);
        sofar +=
                add(parts, "检索词靠在一起、在开头", "几个词离得多近，是否在条文开头和第一句，条文是定义、条件还是罚则", "", closeness, sofar);
        var referring = position.referring() + " 条";
        sofar +=
                add(
                        parts,
                        "被结果里的条文引用",
                        "同一政策里有几条结果按条号引用这一条",
                        referring,
                        position.referred(),
                        sofar);
        var earlier = "前面有 " + position.earlier() + " 条";
        sofar += add(parts, "前面已有结果", "同一政策里先说到检索词的条文多半是基本规定", earlier, position.late(), sofar);
        var around = String.format(Locale.ROOT, "%.0f%%", 100 * position.around());
        sofar += add(parts, "前后也有结果", "前后各五条里有多少也是结果", around, position.amongHits(), sofar);
        add(parts, RankingFeature.MEANING.label(), "几个检索词合起来与条文在语义上有多近", "", meaning, sofar);
        return parts;
    }

    private static double add(
            List<Part> parts,
            String label,
            String meaning,
            String value,
            double factor,
            double before) {
        double gain = before * (factor - 1);
        var times = String.format(Locale.ROOT, "得分乘以 %.2f", factor);
        var said = value.isEmpty() ? times : value + "，" + times;
        parts.add(new Part(label, meaning, said, factor, gain));
        return gain;
    }

    private static List<Part> shown(List<Part> parts) {
        return parts.stream()
                .filter(part -> Math.abs(part.contribution()) > 1e-4)
                .sorted(Comparator.comparingDouble(Part::contribution).reversed())
                .toList();
    }

    private static Above above(
            SearchRequest request, Hit hit, List<Part> own, Hit higher, List<Part> better) {
        if (hit.tier() == Tier.EXACT && higher.tier() != Tier.EXACT) {
            return new Above(higher, List.of(), "逐字含有检索词的条文很少，而前一条的得分高出几倍，所以排在前面。");
        }
        if (hit.tier().level() != higher.tier().level()) {
            var reason =
                    String.format(
                            "前一条是“%s”，排在“%s”的前面，不论得分。", higher.tier().label(), hit.tier().label());
            return new Above(higher, List.of(), reason);
        }
        if (request.order() != SearchRequest.Order.RELEVANCE || own.size() != better.size()) {
            return new Above(higher, List.of(), "前一条按所选的排序在前。");
        }
        var more = new ArrayList<Part>();
        for (int i = 0; i < own.size(); i++) {
            double difference = better.get(i).contribution() - own.get(i).contribution();
            if (difference < 1e-4) continue;
            var part = better.get(i);
            more.add(
                    new Part(
                            part.label(), part.meaning(), part.value(), part.weight(), difference));
        }
        more.sort(Comparator.comparingDouble(Part::contribution).reversed());
        var reason =
                more.isEmpty()
                        ? "前一条得分相同，按政策和条文的次序在前。"
                        : "前一条主要多在“" + more.getFirst().label() + "”。";
        return new Above(higher, more, reason);
    }
}

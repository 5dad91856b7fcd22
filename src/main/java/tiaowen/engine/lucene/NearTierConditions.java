package tiaowen.engine.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;

/**
 * What a query asks whatever the words: conditions, quoted terms, nearness, and what must not be
 * there. Words out of quotes may be missing; but where words and conditions are alternatives, each
 * condition holds only beside words of its own: {@code (津贴 标题:办法) 或 (补贴 标题:通知)} lets no notice in
 * for sharing something with 津贴.
 */
final class NearTierConditions {
    private final LuceneTranslation translation;

    NearTierConditions(LuceneTranslation translation) {
        this.translation = translation;
    }

    /** Empty when every clause will do. */
    Optional<org.apache.lucene.search.Query> of(Query query) {
        return of(query, false);
    }

    /**
     * @param alternative whether the query is one of several, so that its words must count here
     */
    private Optional<org.apache.lucene.search.Query> of(Query query, boolean alternative) {
        return switch (query) {
            case Literal literal -> {
                if (literal.quoted()) yield Optional.of(translation.exact(literal));
                yield alternative ? Optional.of(enough(List.of(literal))) : Optional.empty();
            }
            case Query.All all -> all(all.parts(), alternative);
            case Query.Any any -> any(any, alternative);
            case Query.Without without -> {
                var builder = new BooleanQuery.Builder();
                builder.add(
                        of(without.keep(), alternative).orElseGet(translation::everything),
                        Occur.FILTER);
                for (var drop : without.drop()) {
                    builder.add(translation.exact(drop), Occur.MUST_NOT);
                }
                yield Optional.of(builder.build());
            }
            case Query.Together together -> Optional.of(translation.exact(together));
            case Query.Position position -> Optional.of(translation.exact(position));
            case Query.Condition condition -> Optional.of(translation.exact(condition));
            case Query.Question question -> of(question.terms(), alternative);
            case Query.Cited cited -> of(cited.terms(), alternative);
            case Query.Everything everything -> Optional.empty();
        };
    }

    private Optional<org.apache.lucene.search.Query> all(List<Query> parts, boolean alternative) {
        var builder = new BooleanQuery.Builder();
        var words = new ArrayList<Literal>();
        boolean asks = false;
        for (var part : parts) {
            if (isOfWords(part)) {
                words.addAll(QueryTerms.terms(part));
                continue;
            }
            var condition = of(part, alternative);
            asks |= condition.isPresent();
            condition.ifPresent(c -> builder.add(c, Occur.FILTER));
        }
        if (alternative && !words.isEmpty()) builder.add(enough(words), Occur.FILTER);
        boolean some = asks || (alternative && !words.isEmpty());
        return some ? Optional.of(builder.build()) : Optional.empty();
    }

    private Optional<org.apache.lucene.search.Query> any(Query.Any any, boolean alternative) {
        if (isOfWords(any)) {
            return alternative ? Optional.of(enough(QueryTerms.terms(any))) : Optional.empty();
        }
        var builder = new BooleanQuery.Builder();
        for (var part : any.parts()) {
            builder.add(of(part, true).orElseGet(translation::everything), Occur.SHOULD);
        }
        return Optional.of(builder.build());
    }

    /** Whether nothing but words out of quotes is asked. */
    private static boolean isOfWords(Query query) {
        return switch (query) {
            case Literal literal -> !literal.quoted();
            case Query.All all -> all.parts().stream().allMatch(NearTierConditions::isOfWords);
            case Query.Any any -> any.parts().stream().allMatch(NearTierConditions::isOfWords);
            case Query.Without without -> false;
            case Query.Together together -> false;
            case Query.Position position -> false;
            case Query.Condition condition -> false;
            case Query.Question question -> false;
            case Query.Cited cited -> false;
            case Query.Everything everything -> false;
        };
    }

    private static org.apache.lucene.search.Query enough(List<Literal> words) {
        return LuceneTranslation.enough(words, List.of());
    }
}

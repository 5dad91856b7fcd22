package tiaowen.tuning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tiaowen.engine.EditionStatuses;
import tiaowen.engine.lucene.ClauseTable;
import tiaowen.engine.lucene.LuceneTranslation;
import tiaowen.engine.lucene.QueryMeaning;
import tiaowen.engine.lucene.VectorSearch;
import tiaowen.model.Titles;
import tiaowen.query.Query.Everything;
import tiaowen.search.QuestionIndex;
import tiaowen.search.ranking.EverydayWords;
import tiaowen.search.ranking.QuestionFeatures;
import tiaowen.search.ranking.QuestionSearch;
import tiaowen.search.ranking.QuestionTerms;
import tiaowen.search.ranking.RankingFeature;
import tiaowen.search.ranking.RankingWeights;
import tiaowen.text.Folding;
import tiaowen.text.TitleKey;

/** Measures the clauses of questions with known answers, as a search for the question does. */
final class RankingCaseReader {
    private final ClauseTable clauseTable;
    private final EverydayWords everyday;
    private final VectorSearch vectors;
    private final EditionStatuses statuses;
    private final QuestionSearch search;
    private final BitSet clauses = new BitSet();

    RankingCaseReader(QuestionIndex questions) {
        this.clauseTable = questions.clauses();
        this.everyday = questions.everyday();
        this.vectors = questions.vectors();
        this.statuses = clauseTable.standing();
        this.search = new QuestionSearch(clauseTable, statuses, RankingWeights.shipped());
        for (int doc = 0; doc < clauseTable.docs(); doc++)
            if (clauseTable.isClause(doc)) clauses.set(doc);
    }

    /** Empty where meaning is asked and the index has none. */
    Optional<RankingCase> of(int set, AnsweredQuestion question, boolean withMeaning)
            throws IOException {
        var text = question.text();
        var meant =
                withMeaning
                        ? vectors.ask(text).map(QueryMeaning::of)
                        : Optional.<QueryMeaning>empty();
        if (withMeaning && meant.isEmpty()) return Optional.empty();
        var others = everyday.others(text);
        var words = LuceneTranslation.ranking(text, others, EverydayWords.IN_QUESTION);
        var terms = QuestionTerms.of(text, others);
        var translation = new LuceneTranslation(condition -> List.of());
        var asked = LuceneTranslation.among(words, translation.conditions(new Everything()));
        var weighed = search.of(terms, asked, clauses, meant);
        return Optional.of(made(set, question, weighed.features(), terms.length(), withMeaning));
    }

    private RankingCase made(
            int set,
            AnsweredQuestion question,
            QuestionFeatures features,
            double length,
            boolean withMeaning)
            throws IOException {
        var columns = RankingTuning.columns(withMeaning);
        int size = features.size();
        var rows = new float[size][columns.size()];
        var fixed = new float[size];
        var groups = new int[size];
        var answers = new int[size];
        double older = RankingTuning.older(withMeaning).base();
        for (int row = 0; row < size; row++) {
            for (int i = 0; i < columns.size(); i++) {
                rows[row][i] = RankingTuning.value(columns.get(i), features, row, length);
            }
            fixed[row] = (float) (older * features.value(RankingFeature.OLDER, row));
            groups[row] = clauseTable.groupOf(features.doc(row));
            answers[row] = answer(question, features.doc(row));
        }
        int wanted = new HashSet<>(question.answers()).size();
        return new RankingCase(set, rows, fixed, groups, answers, wanted);
    }

    private int answer(AnsweredQuestion question, int doc) throws IOException {
        var metadata = clauseTable.place(clauseTable.sourceOf(doc)).edition().metadata();
        var title = key(metadata.title());
        var label = "";
        var answers = new ArrayList<>(question.answers());
        for (int i = 0; i < answers.size(); i++) {
            if (!key(answers.get(i).title()).equals(title)) continue;
            if (label.isEmpty()) {
                label = Folding.squeeze(clauseTable.clause(doc).label());
            }
            if (label.equals(Folding.squeeze(answers.get(i).label()))) return i;
        }
        return -1;
    }

    private static String key(String title) {
        return Folding.squeeze(TitleKey.of(Titles.plain(title)));
    }
}

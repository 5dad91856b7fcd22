package tiaowen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tiaowen.corpus.TitleKey;
import tiaowen.index.Folding;
import tiaowen.model.Titles;
import tiaowen.query.Query.Everything;

/** Measures the clauses of questions with known answers, as a search for the question does. */
final class Cases {
    private final Shelf shelf;
    private final EverydayWords everyday;
    private final Meaning meaning;
    private final Standing standing;
    private final Nearest nearest;
    private final BitSet clauses = new BitSet();

    Cases(Shelf shelf, EverydayWords everyday, Meaning meaning) {
        this.shelf = shelf;
        this.everyday = everyday;
        this.meaning = meaning;
        this.standing = shelf.standing();
        this.nearest = new Nearest(shelf, standing, Weights.shipped());
        for (int doc = 0; doc < shelf.docs(); doc++) if (shelf.isClause(doc)) clauses.set(doc);
    }

    /** Empty where meaning is asked and the index has none. */
    Optional<Case> of(int set, AnsweredQuestion question, boolean withMeaning) throws IOException {
        var text = question.text();
        var meant = withMeaning ? meaning.ask(text).map(Meant::of) : Optional.<Meant>empty();
        if (withMeaning && meant.isEmpty()) return Optional.empty();
        var others = everyday.others(text);
        var words = LuceneTranslation.ranking(text, others, EverydayWords.IN_QUESTION);
        var plain = Plain.of(text, others);
        var translation = new LuceneTranslation(condition -> List.of());
        var asked =
                new org.apache.lucene.search.BooleanQuery.Builder()
                        .add(words, org.apache.lucene.search.BooleanClause.Occur.MUST)
                        .add(
                                translation.conditions(new Everything()),
                                org.apache.lucene.search.BooleanClause.Occur.FILTER)
                        .build();
        var weighed = nearest.of(plain, asked, clauses, meant);
        return Optional.of(made(set, question, weighed.features(), plain.length(), withMeaning));
    }

    private Case made(
            int set,
            AnsweredQuestion question,
            Features features,
            double length,
            boolean withMeaning)
            throws IOException {
        var columns = Tuning.columns(withMeaning);
        int size = features.size();
        var rows = new float[size][columns.size()];
        var fixed = new float[size];
        var groups = new int[size];
        var answers = new int[size];
        double older = Tuning.older(withMeaning).base();
        for (int row = 0; row < size; row++) {
            for (int i = 0; i < columns.size(); i++) {
                rows[row][i] = Tuning.value(columns.get(i), features, row, length);
            }
            fixed[row] = (float) (older * features.value(Feature.OLDER, row));
            groups[row] = shelf.groupOf(features.doc(row));
            answers[row] = answer(question, features.doc(row));
        }
        int wanted = new HashSet<>(question.answers()).size();
        return new Case(set, rows, fixed, groups, answers, wanted);
    }

    private int answer(AnsweredQuestion question, int doc) throws IOException {
        var metadata = shelf.place(shelf.sourceOf(doc)).edition().metadata();
        var title = key(metadata.title());
        var label = "";
        var answers = new ArrayList<>(question.answers());
        for (int i = 0; i < answers.size(); i++) {
            if (!key(answers.get(i).title()).equals(title)) continue;
            if (label.isEmpty()) {
                var stored = shelf.searcher().storedFields();
                label = Folding.squeeze(Shelf.clause(stored, doc).label());
            }
            if (label.equals(Folding.squeeze(answers.get(i).label()))) return i;
        }
        return -1;
    }

    private static String key(String title) {
        return Folding.squeeze(TitleKey.of(Titles.plain(title)));
    }
}

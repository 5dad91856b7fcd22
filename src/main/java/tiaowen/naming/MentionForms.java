package tiaowen.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tiaowen.model.Numeral;
import tiaowen.model.Titles;
import tiaowen.naming.CitationAnswer.Candidate;
import tiaowen.query.Query;
import tiaowen.query.Query.Literal;
import tiaowen.text.TitleKey;

/** The forms in which texts mention what was cited. */
public final class MentionForms {
    // tiao-12  tiao-133-1.kuan-2
    private static final Pattern ARTICLE =
            Pattern.compile("tiao-([1-9][0-9]{0,3})(?:-([1-9][0-9]?))?(?=\\.|$)");

    private MentionForms() {}

    /** A query for clauses that mention it; of a whole policy, what was typed. */
    public static Query of(Query.Cited cited, Candidate target) {
        var reference = cited.reference();
        var forms = new ArrayList<Query>();
        reference.docNumber().ifPresent(n -> forms.add(new Literal(n.toString(), true)));
        forms.addAll(of(target.policy().title(), reference.eid()));
        return forms.isEmpty() ? cited.terms() : new Query.Any(forms);
    }

    /** Forms of a provision of a title, whatever lies below its article; none of other eids. */
    public static List<Query> of(String title, String eid) {
        var article = articleLabel(eid);
        if (article.isEmpty()) return List.of();
        var full = Titles.plain(title);
        var brief = TitleKey.of(full);
        return List.of(
                new Literal("《" + full + "》" + article.get(), true),
                new Literal(brief + article.get(), true),
                new Literal("《" + brief + "》" + article.get(), true));
    }

    /** {@code 第十二条} for {@code tiao-12}, whatever lies below it. */
    private static Optional<String> articleLabel(String eid) {
        var numbers = ARTICLE.matcher(eid);
        if (!numbers.lookingAt()) return Optional.empty();
        var label = "第" + Numeral.han(Integer.parseInt(numbers.group(1))) + "条";
        if (numbers.group(2) == null) return Optional.of(label);
        return Optional.of(label + "之" + Numeral.han(Integer.parseInt(numbers.group(2))));
    }
}

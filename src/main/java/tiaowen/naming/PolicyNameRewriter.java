package tiaowen.naming;

import java.util.ArrayList;
import java.util.List;
import tiaowen.model.Policy;
import tiaowen.query.Query;

/** Puts the titles of policies in the place of the names that a query gives them. */
public final class PolicyNameRewriter {
    private final PolicyNames names;
    private final List<String> notes;

    /**
     * @param notes takes what has to be said about names
     */
    public PolicyNameRewriter(PolicyNames names, List<String> notes) {
        this.names = names;
        this.notes = notes;
    }

    public Query in(Query query) {
        return switch (query) {
            case Query.InPolicy policy -> meant(policy);
            case Query.All all -> new Query.All(in(all.parts()));
            case Query.Any any -> new Query.Any(in(any.parts()));
            case Query.Without without -> new Query.Without(in(without.keep()), in(without.drop()));
            case Query.Literal literal -> literal;
            case Query.Together together -> together;
            case Query.Position position -> position;
            case Query.Condition condition -> condition;
            case Query.Question question -> question;
            case Query.Cited cited -> cited;
            case Query.Everything everything -> everything;
        };
    }

    private List<Query> in(List<Query> parts) {
        var named = new ArrayList<Query>(parts.size());
        for (var part : parts) named.add(in(part));
        return named;
    }

    private Query meant(Query.InPolicy asked) {
        var meaning = names.mean(asked.name());
        var titles = meaning.policies().stream().map(Policy::title).distinct().toList();
        if (titles.isEmpty()) {
            notes.add("馆藏里没有《" + asked.name() + "》，按它限定便没有条文。请核对名称，或去掉这一条件。");
            return asked;
        }
        if (meaning.certain()) return new Query.InPolicy(titles.getFirst());
        if (titles.size() > 1) {
            notes.add(
                    "“"
                            + asked.name()
                            + "”可能指 "
                            + titles.size()
                            + " 份政策（《"
                            + titles.getFirst()
                            + "》等），在这些政策里都查了。请写出全称。");
        } else {
            notes.add("“" + asked.name() + "”按《" + titles.getFirst() + "》查找。");
        }
        var any = new ArrayList<Query>();
        for (var title : titles) any.add(new Query.InPolicy(title));
        return any.size() == 1 ? any.getFirst() : new Query.Any(any);
    }
}
